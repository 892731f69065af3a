import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import type { WordRules } from '../languages/word-rules.ts'
import type { Fact } from '../ledger.ts'
import { wordsOf } from '../text/normal-form.ts'
import { extentOf, spansOf } from '../values/date.ts'
import { optionsOf, textsOf } from './check.ts'
import { contentOf } from './words.ts'

const MINUTES = 1440
/** Words of one stem share this many letters: "closed", "closing". */
const SHARED_LETTERS = 4

interface Day {
  /** Minutes since 1970. */
  readonly at: number
  readonly words: readonly string[]
  /** Where its first word stands. */
  readonly place: number
}

/** The days that a text writes with month and year, wherever the number stands: "6 March 2031", "March 6, 2031". */
function daysIn(text: string, tag: string): readonly Day[] {
  const words = wordsOf(text)
  const { months } = contentLanguage(tag)
  return words.flatMap((word, i) => {
    const month = months.indexOf(word)
    if (month < 0) return []
    const year = words[i + 1]?.match(/^\d{4}$/) ? words[i + 1] : words[i + 2]
    const [before, after] = [words[i - 1], words[i + 1]]
    const number = [before, after].map((one) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(one ?? '')?.[1])
    const day = number[0] ?? number[1]
    if (day === undefined || !/^\d{4}$/.test(year ?? '')) return []
    const start = number[0] === undefined ? i : i - 1
    return [{ at: Date.UTC(Number(year), month, Number(day)) / 60_000, words, place: start }]
  })
}

/** A weekday that its date is not. */
export function wrongWeekday(item: Item, tag: string): string | undefined {
  const { weekdays } = contentLanguage(tag)
  for (const text of [item.stem, item.explanation, ...textsOf(optionsOf(item))])
    for (const { at, words, place } of daysIn(text, tag)) {
      const said = words.slice(Math.max(0, place - 2), place).find((word) => weekdays.includes(word))
      // A language's weekdays begin with Sunday; 1 January 1970 was a Thursday.
      const real = weekdays[(((at / MINUTES + 4) % 7) + 7) % 7]
      if (said !== undefined && said !== real) return `${said}, ${words.slice(place, place + 3).join(' ')} (${real})`
    }
  return undefined
}

/**
 * A "before" or "after" of the question that the dates of what it asks, or of an event that it names, do not bear out.
 */
export function wrongSide(item: Item, topic: Topic, rules: WordRules): string | undefined {
  const tag = topic.ledger.language
  for (const { at, words, place } of daysIn(item.stem, tag)) {
    const side = rules.sides.find(([, side]) => side === words[place - 1])?.[0]
    if (side === undefined) continue
    const isOnSide = ([first, last]: readonly [number, number]) =>
      side === 'before' ? first < at : last >= at + MINUTES
    const wrong = datesOf(item, topic, rules).some((extent) => !isOnSide(extent))
    if (wrong) return words.slice(place - 1, place + 3).join(' ')
  }
  return undefined
}

/** A statement of fewer words of content names no event for certain. */
const SURE = 3

/** The dates of the facts that are asked, and of the events that the question names. */
function datesOf(item: Item, { ledger }: Topic, rules: WordRules): readonly (readonly [number, number])[] {
  const { weekdays } = contentLanguage(ledger.language)
  const stem = [...contentOf(item.stem, rules)].map((word) => word.slice(0, SHARED_LETTERS))
  const isNamed = ({ type, event, statement }: Fact) => {
    if (type !== 'date') return false
    const words = [...contentOf(event ?? statement.replace('{value}', ''), rules)].filter(
      (word) => !weekdays.includes(word),
    )
    return (
      words.length >= (event === undefined ? SURE : 1) &&
      words.every((word) => stem.includes(word.slice(0, SHARED_LETTERS)))
    )
  }
  const facts = ledger.facts.filter((fact) => item.facts.includes(fact.id) || isNamed(fact))
  return facts.flatMap(({ claims }) =>
    claims.flatMap(({ value }) => {
      const spans = 'date' in value ? spansOf(value.date) : undefined
      return spans ? [extentOf(spans)] : []
    }),
  )
}
