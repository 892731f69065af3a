import type { Claim, Derivation, Fact } from '../ledger.ts'
import { valueReads } from '../reading/value.ts'
import { rememberOf } from '../text/remember.ts'
import { formatDate } from '../values/format.ts'
import { WEEKDAYS } from '../vocabulary.ts'
import { present } from '../wire/present.ts'
import type { Receipt } from '../wire/receipt.ts'
import { paragraphAt, slice, type Text } from './evidence.ts'
import { endsBefore } from './sentences.ts'
import type { Assessment } from './standing.ts'
import type { Topic } from './topic.ts'

/** Every claim of a fact as its receipt, in the order of the ledger's sources. */
export const receiptsOf = (assessment: Assessment, topic: Topic): readonly Receipt[] => receiptsIn(topic)(assessment)

/** Several items are about one fact. */
const receiptsIn = rememberOf((topic: Topic) =>
  rememberOf(({ fact, voices }: Assessment) =>
    voices.flatMap(({ claims }) => claims.map((claim) => receiptOf(claim, fact, topic))),
  ),
)

/** The receipt of one claim. What the ledger does not know of a source is left out. */
function receiptOf(claim: Claim, fact: Fact, topic: Topic): Receipt {
  const source = topic.ledger.sources.find(({ id }) => id === claim.source)
  if (!source) throw new RangeError(`No source has the id "${claim.source}".`)
  const text = topic.texts.get(source.id)
  const start = tellingSpan(claim, text, topic)?.[0]
  const { title, publisher, author, published, url } = source
  return {
    source: source.id,
    label: source.label,
    ...present({ title, publisher, author, published, url }),
    ...(start === undefined ? {} : { paragraph: paragraphAt(source.paragraphs, start) }),
    paragraphs: source.paragraphs.length,
    words: claim.words,
    ...(text && claim.at.length > 0 ? { sentences: sentencesAround(text, claim.at) } : {}),
    says: topic.say(claim.value, fact),
    ...(claim.saidBy
      ? { saidBy: claim.saidBy.via ? `${claim.saidBy.who} (${claim.saidBy.via})` : claim.saidBy.who }
      : {}),
    ...(claim.from ? { derived: derivedText(claim.from, claim, topic) } : {}),
  }
}

/**
 * The span that says the value, among others that say who speaks or of what; the first, where the text is not at hand.
 */
export function tellingSpan(
  { at, value }: Claim,
  text: Text | undefined,
  { ledger }: Topic,
): readonly [number, number] | undefined {
  return (text && at.find((span) => valueReads(value, slice(text, span), ledger))) ?? at[0]
}

/**
 * Spans with the rest of their sentences; those that share a sentence stand in it together. A sentence ends at a full
 * stop before a blank and a capital, or with its line.
 */
export function sentencesAround(
  text: Text,
  spans: readonly (readonly [number, number])[],
): readonly (readonly string[])[] {
  const sentences: { end: number; parts: string[] }[] = []
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const to = endOfSentence(text, end)
    const last = sentences.at(-1)
    if (last && start < last.end) {
      // What followed the evidence so far is cut where the next begins.
      last.parts.splice(
        -1,
        1,
        slice(text, [last.end - Array.from(last.parts.at(-1) ?? '').length, start]),
        slice(text, [start, end]),
      )
      last.parts.push(slice(text, [end, Math.max(to, end)]))
      last.end = Math.max(to, end)
    } else {
      const parts = [
        slice(text, [startOfSentence(text, start), start]),
        slice(text, [start, end]),
        slice(text, [end, to]),
      ]
      sentences.push({ end: to, parts })
    }
  }
  return sentences.map(({ parts }) =>
    parts.map((part, i) => (i === 0 ? part.trimStart() : i === parts.length - 1 ? part.trimEnd() : part)),
  )
}

export function startOfSentence(text: Text, start: number): number {
  let from = start
  while (from > 0 && text[from - 1] !== '\n' && !endsBefore(text, from)) from -= 1
  return from
}

function endOfSentence(text: Text, end: number): number {
  let to = end
  while (to < text.length && text[to] !== '\n' && !endsBefore(text, to)) to += 1
  return to
}

/** How a value follows: "98 White Helmets + 324 relatives". */
export function derivedText(from: Derivation, claim: Claim, topic: Topic): string {
  const { ledger, phrases, say } = topic
  const operand = (id: string) => {
    const fact = topic.assessmentOf(id)?.fact
    const value = (fact?.claims.find(({ source }) => source === claim.source) ?? fact?.claims[0])?.value
    return fact && value ? say(value, fact) : id
  }
  const day = (date: string) => formatDate(date, ledger.language)
  if ('sum' in from) return phrases.sum(from.sum.map(operand))
  if ('difference' in from) return phrases.difference(from.difference.map(operand))
  if ('holiday' in from) {
    const title = ledger.calendar.find(({ id }) => id === from.holiday)?.title ?? from.holiday
    return phrases.daysAround(title, from.days[0], from.days[1])
  }
  if ('age' in from) return phrases.yearsBefore(from.age, day(from.on))
  const anchor = from.onOrBefore ?? from.after ?? ''
  const its = WEEKDAYS[new Date(anchor).getUTCDay()]
  const found = say(claim.value, {})
  return its === undefined ? found : phrases.weekdayFrom(day(anchor), its, from.weekday, found)
}
