import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import { clockAtMinute } from '../values/clock.ts'
import { formatTime } from '../values/format.ts'
import { dateWords } from './dates.ts'
import { numbersIn } from './numbers.ts'

interface Proposal {
  /** As it is written in a claim; `VALUE` where the words hold none that is plain, or several. */
  readonly value: string
  readonly note?: string
}

const WHICH_YEAR = 'The words name no year. Write "published:" of the source first, or the year yourself.'
const NO_YEAR = 'The words name no year. This one is the year in which the source was published.'
const NONE: Proposal = { value: 'VALUE' }

/**
 * The one value that words of a source say: a time of day, a date, or a figure with its hedge.
 *
 * @param year In which the source was published, for a date that names none.
 */
export function proposedValue(words: string, tag: string, year: string | undefined): Proposal {
  const language = readingWords(tag)
  const said = dateWords(words, language)
  const figures = numbersIn(words, language)
  const times = language.times(normalForm(words))
  if (times.length > 0) return proposedTime(times, tag)
  if (said.months.length > 0 && said.days.length > 0) return proposedDate(said, figures.length, year)
  const [figure] = figures
  if (figure === undefined || figures.length > 1) return NONE
  const [hedge] = figure.hedge === undefined ? [] : language.hedges[figure.hedge]
  return { value: `${hedge === undefined ? '' : `${hedge} `}${figure.n}` }
}

function proposedTime([minute = 0, ...others]: readonly number[], tag: string): Proposal {
  if (others.length > 0) return NONE
  return { value: JSON.stringify(formatTime(clockAtMinute(minute), undefined, tag)) }
}

function proposedDate(
  { years, months, days }: ReturnType<typeof dateWords>,
  figures: number,
  published: string | undefined,
): Proposal {
  // The day and the year are all the figures: "3 to 5 May" is two days.
  if (months.length > 1 || figures > 1 + years.length) return NONE
  const year = years[0] ?? published
  if (year === undefined) return { ...NONE, note: WHICH_YEAR }
  const value = `${year}-${twoDigits((months[0] ?? 0) + 1)}-${twoDigits(days[0] ?? 1)}`
  return years.length > 0 ? { value } : { value, note: NO_YEAR }
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
