import { readingWords } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import { isPlainDate, spansOf } from '../values/date.ts'
import { dateWords } from './dates.ts'
import { type ReadValue, unread } from './read-value.ts'

/**
 * Reads a date as its author writes it: 2031-03-04, 2031-03, 2031, "4 March 2031"; or a vague one, "early July 2018",
 * whose words are kept beside the days that it allows.
 *
 * @param days The days that a vague date allows: "2018-07-01..2018-07-10", or several such, joined by commas.
 */
export function readDate(written: string, days: string | undefined, language: string): ReadValue {
  if (days !== undefined) {
    const date = `[${days.replace(/^\[|\]$/g, '')}]`
    return spansOf(date)
      ? { ok: true, value: { date, words: written } }
      : unread(`“${days}” are no days. Write 2018-07-01..2018-07-10, the first day first.`)
  }
  if (/^\d{4}-|^\d{4}$|^\[/.test(written)) {
    if (spansOf(written)) return { ok: true, value: { date: written } }
    return unread(`There is no date “${written}”. A date is 2031, 2031-03 or 2031-03-04.`)
  }
  return fromWords(written, language)
}

function fromWords(written: string, language: string): ReadValue {
  const words = readingWords(language)
  const { years, months, days, narrowed } = dateWords(written, words)
  const [year, month, day] = [years[0], months[0], days[0]]
  if (month === undefined && year === undefined)
    return unread(`“${written}” is no date. Write 2031-03-04; for vague words add "days: 2018-07-01..2018-07-10".`)
  if (year === undefined) return unread(`“${written}” has no year. Write 2031-03-04.`)
  const known = new Set([...words.months, ...Object.keys(words.shortMonths), ...words.weekdays, 'le', 'of'])
  const other = wordsOf(written).filter((word) => !known.has(word) && !/^\d/.test(word))
  if (narrowed || other.length > 0)
    return unread(`“${written}” is vague. Say beside it which days it allows: "days: 2018-07-01..2018-07-10".`)
  const two = (n: number) => String(n).padStart(2, '0')
  const date = [
    String(year),
    ...(month === undefined ? [] : [two(month + 1)]),
    ...(day === undefined ? [] : [two(day)]),
  ]
  const iso = date.join('-')
  return isPlainDate(iso) && spansOf(iso)
    ? { ok: true, value: { date: iso } }
    : unread(`There is no date “${written}”.`)
}
