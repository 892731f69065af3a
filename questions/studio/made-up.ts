import type { ReadingWords } from '../languages/language.ts'
import { readingWords } from '../languages/languages.ts'
import { dateReads, dateWords } from '../reading/dates.ts'
import { normalForm } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import { datesIn } from './mentions.ts'
import type { SourceView } from './sentence-view.ts'

/** So many are enough for a question. */
const MOST = 3

/** How far a made-up year, day or hour is from the right one. */
const YEARS = [-9, 6, 14, -4, -17, 11]
const DAYS = [3, -4, 8, -9, 5]
const HOURS = [1, -1, 2, -2]
const YEAR_LENGTH = 4

/**
 * Wrong answers of the right one's form that no text names: for a year, a day, a time. Those of an article are the
 * answers of other questions, and two questions that name each other's answers cannot stand in one quiz. A figure is
 * typed, and needs none.
 */
export function madeUp(
  value: string,
  type: ValueType,
  language: string,
  views: readonly SourceView[],
): readonly string[] {
  const found = type === 'date' ? dates(value) : type === 'time' ? times(value) : []
  if (found.length === 0) return []
  const isNamed = namedBy(views, type, readingWords(language))
  return [...new Set(found)].filter((other) => other !== value && !isNamed(other)).slice(0, MOST)
}

/** Whether some text names an answer, however it is written. */
function namedBy(views: readonly SourceView[], type: ValueType, reading: ReadingWords): (answer: string) => boolean {
  const sentences = views.flatMap((view) => view.sentences)
  if (type === 'time') {
    const named = new Set(sentences.flatMap(({ form }) => reading.times(form)))
    return (answer) => reading.times(normalForm(answer)).some((minute) => named.has(minute))
  }
  const years = new Set(sentences.flatMap(({ form }) => dateWords(form, reading).years))
  const days = sentences.flatMap((sentence) => datesIn(sentence).map(({ words }) => words))
  return (answer) =>
    answer.length === YEAR_LENGTH ? years.has(Number(answer)) : days.some((words) => dateReads(answer, words, reading))
}

function dates(value: string): readonly string[] {
  if (/^\d{4}$/.test(value)) return turned(YEARS, Number(value)).map((years) => String(Number(value) + years))
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return []
  const day = Date.parse(value) / 86_400_000
  return Number.isNaN(day)
    ? []
    : turned(DAYS, day).map((days) => new Date((day + days) * 86_400_000).toISOString().slice(0, 10))
}

/** A clock's hour, with all that stands behind it left as it is. */
function times(value: string): readonly string[] {
  const [, hour, behind] = /^(\d{1,2})(?!\d)(.*)$/.exec(value) ?? []
  if (hour === undefined || behind === undefined) return []
  const most = /[ap]\.?m/i.test(behind) ? 12 : 23
  return HOURS.map((hours) => Number(hour) + hours)
    .filter((other) => other > 0 && other <= most)
    .map((other) => `${other}${behind}`)
}

/** The list begun at a place that hangs on the value, so that the right answer is not always the second largest. */
function turned(list: readonly number[], value: number): readonly number[] {
  const at = value % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}
