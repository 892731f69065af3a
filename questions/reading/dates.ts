import type { ContentLanguage } from '../languages/language.ts'
import { normal, wordsOf } from '../text/normal.ts'
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
  /** Minutes after midnight. */
  readonly times: readonly number[]
  readonly narrowed: boolean
}

/**
 * Whether a date can be read from words: they name its parts down to its own grain, and nothing in them speaks against it.
 *
 * "July 21" reads as 2018-07-21: the year may come from elsewhere. "July" alone does not; "early July" reads as a set of days inside July.
 *
 * @param date EDTF, as a ledger writes it.
 */
export function dateReads(date: string, words: string, language: ContentLanguage): boolean {
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
  if (length <= DAY && !(fits(said.days, (day) => day.getUTCDate()) && fits(said.weekdays, (day) => day.getUTCDay())))
    return false
  if (length < DAY) return said.times.includes(first.getUTCHours() * 60 + first.getUTCMinutes())
  if (length === DAY) return said.days.length > 0
  if (date.length === 4) return said.years.length > 0
  const month = said.months.length > 0 && (said.days.length > 0 || said.narrowed || date.length === 7)
  return month || (said.years.length > 0 && said.narrowed)
}

/** Whether a time of day, HH:MM, stands in words. */
export function timeReads(time: string, words: string): boolean {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return timesIn(normal(words)).includes(hour * 60 + minute)
}

function dateWords(text: string, language: ContentLanguage): DateWords {
  const words = wordsOf(text)
  const find = (names: readonly string[]) =>
    words.flatMap((word) => (names.includes(word) ? [names.indexOf(word)] : []))
  const isMonth = (word: string | undefined) => word !== undefined && language.months.includes(word)
  const days = words.flatMap((word, i) => {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]
    const beside = isMonth(words[i - 1]) || isMonth(words[i + 1]) || (isMonth(words[i + 2]) && words[i + 1] === 'of')
    return day !== undefined && beside ? [Number(day)] : []
  })
  return {
    years: words.filter((word) => /^(?:1\d|20)\d\d$/.test(word)).map(Number),
    months: find(language.months),
    days,
    weekdays: find(language.weekdays),
    times: timesIn(normal(text)),
    narrowed: words.some((word) => language.parts.includes(word)),
  }
}

/** Clock times: "6.40am", "5pm", "17:00". */
function timesIn(text: string): readonly number[] {
  return [...text.matchAll(/\b(\d{1,2})(?:[.:](\d{2}))?\s?(am|pm)?\b/g)].flatMap(([, hour, minute, half]) => {
    if (minute === undefined && half === undefined) return []
    const h = (Number(hour) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0)
    return [h * 60 + Number(minute ?? 0)]
  })
}
