import { postedTexts } from '../facts/alone.ts'
import type { Topic } from '../facts/topic.ts'
import { readingWords } from '../languages/languages.ts'
import type { Value } from '../ledger-value.ts'
import { dateReads } from '../reading/dates.ts'
import { extentOf, spansOf } from '../values/date.ts'
import { SMALL } from '../values/figures.ts'
import { figuresOf } from '../values/quantity.ts'
import { isQuantity } from './near.ts'

/**
 * Whether a value that a rule made says nothing that posted texts say of something else, and no day that was still to
 * come when they told of the key.
 */
export function isFreeOfTexts(value: Value, key: Value, topic: Topic): boolean {
  const posted = postedTexts(topic)
  if (posted.length === 0) return true
  const all = posted.flatMap(({ sentences }) => sentences)
  if (isQuantity(value))
    return figuresOf(value).every((n) => n <= SMALL || all.every(({ figures }) => !figures.includes(n)))
  if (!('date' in value) || !('date' in key)) return true
  const days = posted.flatMap(({ published }) => endOf(published) ?? [])
  const [its, own] = [startOf(value.date), startOf(key.date)]
  const last = Math.max(...days)
  if (days.length > 0 && its !== undefined && own !== undefined && own < last && its >= last) return false
  const reading = readingWords(topic.ledger.language)
  return all.every(({ text }) => !dateReads(value.date, text, reading))
}

const startOf = (date: string): number | undefined => {
  const spans = spansOf(date)
  return spans && extentOf(spans)[0]
}

const endOf = (date: string | undefined): number | undefined => {
  const spans = date === undefined ? undefined : spansOf(date)
  return spans && extentOf(spans)[1]
}
