import type { ReadingWords } from '../languages/language.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { isYear } from '../text/years.ts'
import { minuteOf } from '../values/clock.ts'
import { extentOf, spansOf } from '../values/date.ts'

const MINUTE = 60_000

/** What a text's words say of a date, each as far as it says it. */
export interface DateWords {
  readonly years: readonly number[]
  /** January is 0. */
  readonly months: readonly number[]
  /** Day of the month, beside a month's name. */
  readonly days: readonly number[]
  /** Sunday is 0. */
  readonly weekdays: readonly number[]
  readonly narrowed: boolean
}

/**
 * Whether a date can be read from words: they name its parts down to its own grain, and nothing in them speaks against
 * it.
 *
 * "July 21" reads as 2018-07-21: the year may come from elsewhere. "July" alone does not; "early July" reads as a set
 * of days inside July.
 *
 * @param date EDTF, as a ledger writes it.
 */
export function dateReads(date: string, words: string, language: ReadingWords): boolean {
  const parts = datePartsOf(date)
  if (!parts || !allowsDate(dateWords(words, language), parts)) return false
  return parts.minute === undefined || language.times(normalForm(words)).includes(parts.minute)
}

/** What of a date words can say: of a stretch, of its first moment and of its last. */
interface DateParts {
  readonly grain: 'minute' | 'day' | 'month' | 'year' | 'stretch'
  readonly years: readonly number[]
  readonly months: readonly number[]
  readonly days: readonly number[]
  readonly weekdays: readonly number[]
  /** Of the day, where it is shorter than one. */
  readonly minute: number | undefined
}

const DAY = 1440

/** `undefined` if it is no date. */
export const datePartsOf = remember((date): DateParts | undefined => {
  const spans = spansOf(date)
  if (!spans) return undefined
  const [start, end] = extentOf(spans)
  const first = new Date(start * MINUTE)
  const last = new Date((end - 1) * MINUTE)
  const both = (part: (day: Date) => number) => [...new Set([part(first), part(last)])]
  return {
    grain: grainOf(date, end - start),
    years: both((day) => day.getUTCFullYear()),
    months: both((day) => day.getUTCMonth()),
    days: both((day) => day.getUTCDate()),
    weekdays: both((day) => day.getUTCDay()),
    minute: end - start < DAY ? first.getUTCHours() * 60 + first.getUTCMinutes() : undefined,
  }
})

function grainOf(date: string, length: number): DateParts['grain'] {
  if (length < DAY) return 'minute'
  if (length === DAY) return 'day'
  if (date.length === 4) return 'year'
  return /^\[?\d{4}-\d\d\]?$/.test(date) ? 'month' : 'stretch'
}

/** Whether what words say of a date names one down to its grain, but for its minute, and speaks not against it. */
export function allowsDate(said: DateWords, parts: DateParts): boolean {
  const { grain } = parts
  if (!fits(said.years, parts.years) || !fits(said.months, parts.months)) return false
  if (grain === 'minute') return isOnDay(said, parts)
  if (grain === 'day') return said.days.length > 0 && isOnDay(said, parts)
  // A longer stretch may be named by any day in it: "July 23" is in July.
  if (grain === 'year') return said.years.length > 0
  const month = said.months.length > 0 && (said.days.length > 0 || said.narrowed || grain === 'month')
  return month || (said.years.length > 0 && said.narrowed)
}

/** A source that gets the weekday of a date wrong still gives that date; slips.ts says so. */
const isOnDay = (said: DateWords, { days, weekdays }: DateParts): boolean =>
  said.days.length > 0 ? fits(said.days, days) : fits(said.weekdays, weekdays)

const fits = (said: readonly number[], wanted: readonly number[]): boolean =>
  said.length === 0 || said.some((part) => wanted.includes(part))

/**
 * Whether a time of day can be read from words: its clock stands there, or for a vague one the clock that it is near.
 */
export function timeReads({ time, until }: TimeOfDay, words: string, language: ReadingWords): boolean {
  const { minutes, isVague } = clockWords(words, language)
  if (minutes.includes(minuteOf(time))) return until === undefined || minutes.includes(minuteOf(until)) || isVague
  return until !== undefined && isVague && minutes.some((minute) => isNear(minute, { time, until }, language))
}

interface TimeOfDay {
  readonly time: string
  readonly until?: string | undefined
}

/** What words say of a time of day. */
interface ClockWords {
  readonly minutes: readonly number[]
  readonly isVague: boolean
}

export function clockWords(words: string, language: ReadingWords): ClockWords {
  const text = normalForm(words)
  const isVague = Object.keys(language.nearTimes).some((vague) => text.includes(vague))
  return { minutes: language.times(text), isVague }
}

const isNear = (minute: number, { time, until }: TimeOfDay, { nearTimes }: ReadingWords): boolean =>
  Object.values(nearTimes).some((near) => {
    const [first, last] = minutesNear(minute, near)
    return first === minuteOf(time) && last === minuteOf(until ?? time)
  })

const LAST_MINUTE = 24 * 60 - 1

/** The minutes of a day that a vague time means: shortly before midnight is late on the day that ends. */
export function minutesNear(minute: number, [from, to]: readonly [number, number]): readonly [number, number] {
  const at = minute + from < 0 ? minute + LAST_MINUTE + 1 : minute
  return [at + from, Math.min(at + to, LAST_MINUTE)]
}

/** "Ninth", "thirty-first", which is two words; the second March storm is no day of March. */
function ordinalAt(words: readonly string[], i: number, { ordinals, numberWords }: ReadingWords): number | undefined {
  const day = ordinals.indexOf(words[i] ?? '') + 1
  if (day === 0 || (ordinals.length > 1 && words[i + 1] !== 'of')) return undefined
  const ten = numberWords[words[i - 1] ?? ''] ?? 0
  return day < 10 && (ten === 20 || ten === 30) ? ten + day : day
}

/** The months and weekdays of a language by their words: each word of each passage is looked for among them. */
const namesOf = rememberOf(({ months, shortMonths, weekdays }: ReadingWords) => ({
  months: new Map(months.map((name, i) => [name, i])),
  shortMonths: new Map(Object.entries(shortMonths)),
  weekdays: new Map(weekdays.map((name, i) => [name, i])),
}))

/** What words say of a date, in parts. The same sentences are asked for one date after another. */
export const dateWords = (text: string, language: ReadingWords): DateWords => readingIn(language)(text)

const readingIn = rememberOf((language: ReadingWords) => remember((text) => readDate(text, language)))

function readDate(text: string, language: ReadingWords): DateWords {
  const words = wordsOf(text)
  const isFigure = (word: string | undefined) => word !== undefined && /^\d/.test(word)
  const names = namesOf(language)
  const monthOf = words.map((word, i): number | undefined => {
    const month = names.months.get(word)
    if (month !== undefined) return month
    // "Mar" and "sept" are words of their own: only beside a figure are they months.
    const short = names.shortMonths.get(word)
    return short !== undefined && (isFigure(words[i - 1]) || isFigure(words[i + 1])) ? short : undefined
  })
  const days = words.flatMap((word, i) => {
    const beside =
      monthOf[i - 1] !== undefined ||
      monthOf[i + 1] !== undefined ||
      (monthOf[i + 2] !== undefined && words[i + 1] === 'of')
    const day = beside ? (/^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? ordinalAt(words, i, language)) : undefined
    return day === undefined ? [] : [Number(day)]
  })
  return {
    years: words.filter(isYear).map(Number),
    months: monthOf.filter((month) => month !== undefined),
    days,
    weekdays: words.flatMap((word) => names.weekdays.get(word) ?? []),
    narrowed: words.some((word) => language.parts.includes(word)),
  }
}
