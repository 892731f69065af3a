import { readingWords } from '../../languages/languages.ts'

/**
 * What stands around the comma inside of one day, which a stroke marks: "Monday night, |May 12", "May 12, |2031".
 *
 * @param parts Of a day, one or the other.
 */
export function oneDay(language: string, parts: string): RegExp {
  const { months, weekdays } = readingWords(language)
  const [month, figure] = [`(?:${months.join('|')})(?!\\p{L})`, '\\d\\d?(?!\\d)']
  const weekday = `(?<!\\p{L})(?:${weekdays.join('|')})(?: (?:${parts}))?`
  return new RegExp(
    `${weekday}, \\|(?:${month} ${figure}|${figure} ${month})|${month} ${figure}, \\|\\d{4}(?!\\d)`,
    'u',
  )
}
