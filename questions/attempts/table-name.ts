/** What no file system takes in a name, or takes for something else. */
const UNFIT = /[\p{Cc}\p{Cf}\\/:*?"<>|%]+/gu
const TITLE_LENGTH = 60

/**
 * The name of the file of a quiz's answers: `Bridges 0123456789 2031-03-07.csv`.
 *
 * @param now Milliseconds since 1970.
 */
export function tableName({ title, code }: { readonly title: string; readonly code: string }, now: number): string {
  const fit = Array.from(title.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim()).slice(0, TITLE_LENGTH).join('')
  const start = fit.replace(/^[.\s]+|[.\s]+$/g, '')
  return `${[start, code, new Date(now).toISOString().slice(0, 10)].filter(Boolean).join(' ')}.csv`
}
