import type { Topic } from '../facts/topic.ts'
import { wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { formatDate } from '../values/format.ts'

/** A bank asks for every item. */
const bySource = rememberOf(({ texts }: Topic) =>
  remember((source: string): ReadonlySet<string> => new Set(wordsOf(texts.get(source)?.whole ?? ''))),
)

/** The words of a source's text, where it is at hand. */
export function wordsIn(source: string, topic: Topic): ReadonlySet<string> {
  return bySource(topic)(source)
}

/** The words by which a ledger speaks of its sources, its topic and its names. */
export const wordsAbout: (topic: Topic) => ReadonlySet<string> = rememberOf(
  (topic) => new Set(wordsOf(described(topic))),
)

function described({ ledger }: Topic): string {
  const sources = ledger.sources.flatMap(({ label, publisher, published }) => [label, publisher ?? '', published ?? ''])
  const asOf = ledger.asOf ? formatDate(ledger.asOf, ledger.language) : ''
  return [...sources, ledger.title, asOf, ...Object.keys(ledger.aliases)].join(' ')
}
