import { postedTexts } from '../facts/posted-texts.ts'
import type { Topic } from '../facts/topic.ts'
import type { Value } from '../ledger-value.ts'
import { rememberOf } from '../text/remember.ts'
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
  // A small figure stands in so many texts that it is no other thing's.
  if (isQuantity(value))
    return figuresOf(value).every((n) => n <= SMALL || posted.every(({ withFigure }) => withFigure(n).length === 0))
  if (!('date' in value) || !('date' in key)) return true
  const [its, own, last] = [startOf(value.date), startOf(key.date), lastDayOf(topic)]
  if (last !== undefined && its !== undefined && own !== undefined && own < last && its >= last) return false
  return posted.every(({ tellsDate }) => !tellsDate(value.date))
}

/** The end of the day on which the latest of the posted texts came out. */
const lastDayOf = rememberOf((topic: Topic): number | undefined => {
  const days = postedTexts(topic).flatMap(({ published }) => endOf(published) ?? [])
  return days.length > 0 ? Math.max(...days) : undefined
})

const startOf = (date: string): number | undefined => {
  const spans = spansOf(date)
  return spans && extentOf(spans)[0]
}

const endOf = (date: string | undefined): number | undefined => {
  const spans = date === undefined ? undefined : spansOf(date)
  return spans && extentOf(spans)[1]
}
