import { minutesNear } from '../../reading/dates.ts'
import { remember } from '../../text/remember.ts'
import { clockAtMinute, minuteOf } from '../../values/clock.ts'
import { meet, type Possibilities, possibilitiesOf } from '../../values/possibilities.ts'
import { dimensionOf, measureOf } from '../../values/units.ts'
import type { TypedMention } from './typed-mentions.ts'

/** What the words of two mentions allow, in one unit; `undefined` where they are names. */
export function possiblePair(
  one: TypedMention,
  other: TypedMention,
): readonly [Possibilities, Possibilities] | undefined {
  const [a, b] = [possibleIn(one, one.unit ?? other.unit), possibleIn(other, other.unit ?? one.unit)]
  return a && b && [a, b]
}

function possibleIn(
  { type, value, hedge, grain, near }: TypedMention,
  unit: string | undefined,
): Possibilities | undefined {
  if (type === 'date') return possibilitiesOf({ date: String(value) }, {}, same)
  if (type === 'time') return timeIn(String(value), near)
  if (type === 'name') return undefined
  const n = Number(value)
  const own = unit ?? 'count'
  if (hedge === 'over') return possibilitiesOf({ over: n }, { unit: own }, same)
  if (hedge === 'under') return possibilitiesOf({ under: n }, { unit: own }, same)
  if (hedge === 'atLeast') return possibilitiesOf({ atLeast: n }, { unit: own }, same)
  if (hedge === 'upTo') return possibilitiesOf({ upTo: n }, { unit: own }, same)
  if (hedge === 'about') return possibilitiesOf(aboutSo(n), { unit: own }, same)
  const within = measureOf(own) && grain !== undefined ? { within: grain / 2 } : {}
  return possibilitiesOf({ is: n, ...within }, { unit: own }, same)
}

/** "About 215 million" says its last figure, and is at most five of these away; "about 40" is within 10 %. */
function aboutSo(n: number) {
  const digit = lastDigit(n)
  const away = (n / digit) % 5 === 0 ? 5 * digit : digit
  return n < 10 * digit ? { about: n } : { from: n - away, to: n + away }
}

function timeIn(time: string, near: TypedMention['near']): Possibilities {
  if (!near) return possibilitiesOf({ time }, {}, same)
  const [first, last] = minutesNear(minuteOf(time), near).map(clockAtMinute)
  return possibilitiesOf({ time: first ?? time, until: last ?? time }, {}, same)
}

const same = remember((wording: string) => wording)

/** Whether two mentions can be compared at all: of one type, and measured or counted in the same. */
export function areComparable(a: TypedMention, b: TypedMention): boolean {
  if (a.type !== b.type || a.type === 'name') return false
  if (a.type !== 'quantity') return true
  if (a.unit === undefined && b.unit === undefined) return true
  // "The 150,000 that it asks for": of large figures that are the same the unit may go without saying.
  if (a.unit === undefined || b.unit === undefined) return a.value === b.value && Number(a.value) >= 100
  return dimensionOf(a.unit) === dimensionOf(b.unit)
}

/** Figures of one conflict are seldom further apart. */
const MOST_RATIO = 2.6

/** Whether neither of two figures of one unit is many times the other. */
export function areClose({ type, unit, value }: TypedMention, other: TypedMention, most = MOST_RATIO): boolean {
  if (type !== 'quantity' || unit !== other.unit) return true
  const [a = 0, b = 0] = [Number(value), Number(other.value)].sort((one, two) => one - two)
  return b <= most * a
}

/** Of so small a part values differ that one may be the other, rounded. */
const ROUNDING = 0.05

/** Whether two mentions can both be right, where both can be read. */
export function canBothHold(one: TypedMention, other: TypedMention): boolean | undefined {
  const pair = possiblePair(one, other)
  return pair && (meet(...pair) !== undefined || isRounded(one, other))
}

/** "£11,000" is £11,400, rounded, and "three thousand" are 2,864. */
function isRounded({ type, value }: TypedMention, other: TypedMention): boolean {
  if (type !== 'quantity') return false
  const [a, b] = [Number(value), Number(other.value)]
  const isOf = (round: number, exact: number) => {
    const digit = lastDigit(round)
    return digit >= 10 && lastDigit(exact) < digit && Math.round(exact / digit) * digit === round
  }
  return Math.abs(a - b) <= ROUNDING * Math.max(a, b) && (isOf(a, b) || isOf(b, a))
}

/** What one more of a whole number's last digit that is no nought makes. */
function lastDigit(n: number): number {
  let digit = 1
  while (n !== 0 && n % (digit * 10) === 0) digit *= 10
  return digit
}
