import { present } from '../wire/present.ts'
import type { SourceSheet, SourceSheets, TextShowing } from '../wire/source-sheet.ts'
import { type Reading, readingsOf } from './brief.ts'
import type { Topic } from './topic.ts'

/**
 * What there is to read of a topic, field by field.
 *
 * @param facts Ids of facts that are told besides the core ones: those that a quiz asks.
 */
export function sourceSheets(topic: Topic, facts: ReadonlySet<string>, showing: TextShowing): SourceSheets {
  const { title, language, notice } = topic.ledger
  return {
    language,
    title,
    ...(notice === undefined ? {} : { notice }),
    sources: readingsOf(topic, facts, showing === 'shown').map((reading) => sheetOf(reading, showing)),
  }
}

function sheetOf({ source, paragraphs, brief }: Reading, showing: TextShowing): SourceSheet {
  const { label, title, publisher, author, published, url } = source
  const body = paragraphs === undefined ? { brief } : { paragraphs }
  return {
    label,
    ...present({ title: title ?? siteOf(url) }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(showing === 'none' ? {} : body),
  }
}

/** A link needs words to stand on: where nobody gave a title, its site. */
const siteOf = (url: string | undefined): string | undefined => url?.replace(/^https:\/\/(?:www\.)?/, '').split('/')[0]
