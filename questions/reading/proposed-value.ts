import { readingWords } from '../languages/languages.ts'
import { formatTime } from '../values/format.ts'
import { dateWords } from './dates.ts'
import { numbersIn } from './numbers.ts'

interface Proposal {
  /** As it is written in a claim; VALUE where the words hold none that is plain, or several. */
  readonly value: string
  readonly note?: string
}

const NO_YEAR = 'The words name no year. This one is the year in which the source was published.'
const MINUTES = 60

/**
 * The one value that words of a source say: a time of day, a date, or a figure with its hedge.
 *
 * @param year In which the source was published, for a date that names none.
 */
export function proposedValue(words: string, tag: string, year: string | undefined): Proposal {
  const language = readingWords(tag)
  const { years, months, days, times } = dateWords(words, language)
  const figures = numbersIn(words, language)
  const [time] = times
  if (time !== undefined)
    return { value: times.length === 1 ? JSON.stringify(formatTime(clock(time), undefined, tag)) : 'VALUE' }
  const [month] = months
  const [day] = days
  if (month !== undefined && day !== undefined) {
    const own = years[0] ?? year
    // The day and the year are all the figures: "3 to 5 May" is two days.
    if (months.length > 1 || figures.length > 1 + years.length || own === undefined) return { value: 'VALUE' }
    const value = `${own}-${twoDigits(month + 1)}-${twoDigits(day)}`
    return years.length === 1 ? { value } : { value, note: NO_YEAR }
  }
  const [figure] = figures
  if (figure === undefined || figures.length > 1) return { value: 'VALUE' }
  const [hedge] = figure.hedge === undefined ? [] : language.hedges[figure.hedge]
  return { value: `${hedge === undefined ? '' : `${hedge} `}${figure.n}` }
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const clock = (minute: number): string => `${twoDigits(Math.floor(minute / MINUTES))}:${twoDigits(minute % MINUTES)}`
