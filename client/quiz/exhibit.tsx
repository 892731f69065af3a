import type { VNode } from 'preact'
import type { Passage } from '../../questions/wire/passage.ts'
import { SourceSign } from '../evidence/source-sign.tsx'

interface ExhibitProps {
  readonly passages: readonly Passage[] | undefined
}

/**
 * What a question shows to be read: what each source says, under its name. It stands inside an element of the item's
 * language.
 */
export function Exhibit({ passages }: ExhibitProps): VNode | null {
  if (!passages) return null
  return (
    <div class="exhibit">
      {passages.map(({ source, words, quote }, index) => (
        <blockquote key={index}>
          <p class="source">
            {source} <SourceSign text={source} />
          </p>
          <p>{words}</p>
          {quote && <p class="quote">“{quote}”</p>}
        </blockquote>
      ))}
    </div>
  )
}
