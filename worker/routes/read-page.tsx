import type { ReadPage } from '../../client/pages/parts/read-page.ts'
import { aboutIn } from '../../client/words/about.ts'
import { present } from '../../questions/wire/present.ts'
import { assistantOf } from '../assistant/operators-assistant.ts'
import type { Handler } from '../http/app.ts'
import { sitePage } from '../http/page.tsx'
import { readerOf } from '../http/reader.ts'
import { NAME_GRAPHEMES } from '../limits.ts'

/** Serves a page that is only read, in its reader's language. */
export const readPage =
  ({ title, Body }: ReadPage): Handler =>
  (c) => {
    const words = aboutIn(readerOf(c).locale)
    return sitePage(c, {
      title: title(words),
      children: (
        <Body
          contact={c.env.CONTACT}
          longestName={NAME_GRAPHEMES}
          {...present({ assistant: assistantOf(c.env)?.host })}
          words={words}
        />
      ),
    })
  }
