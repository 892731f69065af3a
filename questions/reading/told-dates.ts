import type { ReadingWords } from '../languages/language.ts'
import { remember } from '../text/remember.ts'
import { once } from '../wire/once.ts'
import { allowsDate, clockWords, type DateWords, datePartsOf, dateWords } from './dates.ts'

/**
 * Whether a date, of a day or with its time, can be read in one of a text's sentences, each read once and only when the
 * first is asked for.
 *
 * A sentence is kept under what it names, once of all that say the same: a text of thousands of sentences with a date
 * each is asked for thousands of dates.
 */
export function datesTold(sentences: readonly string[], language: ReadingWords): (date: string) => boolean {
  const dates = once(() =>
    keyed(
      sentences.map((words) => dateWords(words, language)),
      keysOf,
    ),
  )
  const byMinute = once(() =>
    keyed(
      sentences.map((words) => ({ said: dateWords(words, language), minutes: clockWords(words, language).minutes })),
      ({ minutes }) => minutes.map(String),
    ),
  )
  return remember((date) => {
    const parts = datePartsOf(date)
    if (!parts) return false
    if (parts.minute !== undefined)
      return (byMinute().get(String(parts.minute)) ?? []).some(({ said }) => allowsDate(said, parts))
    return askedKeys(parts).some((key) => (dates().get(key) ?? []).some((said) => allowsDate(said, parts)))
  })
}

/** Of things that say the same the first. */
const distinct = <T>(things: readonly T[]): readonly T[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
]

function keyed<T>(things: readonly T[], keys: (thing: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const under = new Map<string, T[]>()
  for (const thing of distinct(things))
    for (const key of new Set(keys(thing))) {
      const known = under.get(key)
      if (known) known.push(thing)
      else under.set(key, [thing])
    }
  return under
}

type Parts = Pick<DateWords, 'years' | 'months' | 'days'>

/** A day with its month, a month with its year or with none, and a year. A sentence without any has no key. */
function keysOf({ years, months, days }: Parts): readonly string[] {
  const [ownYears, ownMonths, ownDays] = [[...new Set(years)], [...new Set(months)], [...new Set(days)]]
  return [
    ...ownYears.map(String),
    ...ownMonths.flatMap((month) => (ownYears.length > 0 ? ownYears : ['']).map((year) => `${month} ${year}`)),
    ...ownMonths.flatMap((month) => ownDays.map((day) => `${month}/${day}`)),
  ]
}

/** Under which keys a sentence stands, if it names the date. */
function askedKeys(parts: Parts & { readonly grain: string }): readonly string[] {
  const { grain, years, months, days } = parts
  if (grain === 'day') return months.flatMap((month) => days.map((day) => `${month}/${day}`))
  if (grain === 'year') return years.map(String)
  return [...years.map(String), ...months.flatMap((month) => ['', ...years].map((year) => `${month} ${year}`))]
}
