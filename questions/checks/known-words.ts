import type { Topic } from '../facts/topic.ts'
import { wordsOf } from '../text/normal-form.ts'
import { formatDate } from '../values/format.ts'

/** Worked out once for a topic: a bank asks for every item. */
const bySource = new WeakMap<Topic, Map<string, ReadonlySet<string>>>()
const about = new WeakMap<Topic, ReadonlySet<string>>()

/** The words of a source's text, where it is at hand. */
export function wordsIn(source: string, topic: Topic): ReadonlySet<string> {
  const known = bySource.get(topic) ?? new Map<string, ReadonlySet<string>>()
  bySource.set(topic, known)
  const found = known.get(source) ?? new Set(wordsOf(topic.texts.get(source)?.join('') ?? ''))
  known.set(source, found)
  return found
}

/** The words by which a ledger speaks of its sources, its topic and its names. */
export function wordsAbout(topic: Topic): ReadonlySet<string> {
  const found = about.get(topic) ?? new Set(wordsOf(described(topic)))
  about.set(topic, found)
  return found
}

function described({ ledger }: Topic): string {
  const sources = ledger.sources.flatMap(({ label, publisher, published }) => [label, publisher ?? '', published ?? ''])
  const asOf = ledger.asOf ? formatDate(ledger.asOf, ledger.language) : ''
  return [...sources, ledger.title, asOf, ...Object.keys(ledger.aliases)].join(' ')
}
