import type { ReadingWords } from '../languages/language.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { isYear } from '../text/years.ts'
import { extentOf, spansOf } from '../values/date.ts'

const MINUTE = 60_000

/** What a text's words say of a date, each as far as it says it. */
interface DateWords {
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
  const spans = spansOf(date)
  if (!spans) return false
  const [start, end] = extentOf(spans)
  const first = new Date(start * MINUTE)
  const last = new Date((end - 1) * MINUTE)
  const said = dateWords(words, language)
  const fits = (figures: readonly number[], part: (day: Date) => number) =>
    figures.length === 0 || figures.includes(part(first)) || figures.includes(part(last))
  if (!fits(said.years, (day) => day.getUTCFullYear()) || !fits(said.months, (day) => day.getUTCMonth())) return false

  const length = end - start
  const DAY = 1440
  // A longer stretch may be named by any day in it: "July 23" is in July.
  if (length <= DAY && !fits(said.days, (day) => day.getUTCDate())) return false
  // A source that gets the weekday of a date wrong still gives that date; slips.ts says so.
  if (length <= DAY && said.days.length === 0 && !fits(said.weekdays, (day) => day.getUTCDay())) return false
  if (length < DAY) return language.times(normalForm(words)).includes(first.getUTCHours() * 60 + first.getUTCMinutes())
  if (length === DAY) return said.days.length > 0
  if (date.length === 4) return said.years.length > 0
  const month = said.months.length > 0 && (said.days.length > 0 || said.narrowed || /^\[?\d{4}-\d\d\]?$/.test(date))
  return month || (said.years.length > 0 && said.narrowed)
}

/**
 * Whether a time of day can be read from words: its clock stands there, or for a vague one the clock that it is near.
 */
export function timeReads({ time, until }: TimeOfDay, words: string, language: ReadingWords): boolean {
  const text = normalForm(words)
  const said = language.times(text)
  if (said.includes(minuteOf(time)))
    return until === undefined || said.includes(minuteOf(until)) || isVague(text, language)
  return (
    until !== undefined && isVague(text, language) && said.some((minute) => isNear(minute, { time, until }, language))
  )
}

interface TimeOfDay {
  readonly time: string
  readonly until?: string | undefined
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const isVague = (text: string, { nearTimes }: ReadingWords): boolean =>
  Object.keys(nearTimes).some((words) => text.includes(words))

const isNear = (minute: number, { time, until }: TimeOfDay, { nearTimes }: ReadingWords): boolean =>
  Object.values(nearTimes).some(
    ([first, last]) => minute + first === minuteOf(time) && minute + last === minuteOf(until ?? time),
  )

/** The months and weekdays of a language by their words: each word of each passage is looked for among them. */
const namesOf = rememberOf(({ months, shortMonths, weekdays }: ReadingWords) => ({
  months: new Map(months.map((name, i) => [name, i])),
  shortMonths: new Map(Object.entries(shortMonths)),
  weekdays: new Map(weekdays.map((name, i) => [name, i])),
}))

/** What words say of a date, in parts. */
export function dateWords(text: string, language: ReadingWords): DateWords {
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
    const day = beside ? /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] : undefined
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
