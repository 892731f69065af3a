import { decimalsOf } from '../checks/sorts.ts'
import type { ReadingWords } from '../languages/language.ts'
import { readingWords } from '../languages/languages.ts'
import { dateReads, dateWords } from '../reading/dates.ts'
import { numbersIn } from '../reading/numbers.ts'
import { normalForm } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import { datesIn, figuresIn } from './mentions.ts'
import type { SourceView } from './sentence-view.ts'
import { withUnitOf } from './with-unit.ts'

/** So many are enough for a question. */
const MOST = 3

/** How far a made-up figure is from the right one. None is its half or its double. */
const TIMES = [0.7, 1.3, 0.85, 1.45, 1.15, 0.6]
const STEPS = [1, -1, 2, 3, -2]
const YEARS = [-9, 6, 14, -4, -17, 11]
const DAYS = [3, -4, 8, -9, 5]
const HOURS = [1, -1, 2, -2]
const YEAR_LENGTH = 4

/**
 * Wrong answers of the right one's form that no text names: for a figure, a year, a day, a time. The figures of an
 * article are the answers of other questions, and two questions that name each other's answers cannot stand in one
 * quiz.
 */
export function madeUp(
  value: string,
  type: ValueType,
  language: string,
  views: readonly SourceView[],
): readonly string[] {
  const found = formedLike(value, type, language)
  if (found.length === 0) return []
  const isNamed = namedBy(views, type, readingWords(language))
  return [...new Set(found)].filter((other) => other !== value && !isNamed(other)).slice(0, MOST)
}

function formedLike(value: string, type: ValueType, language: string): readonly string[] {
  if (type === 'quantity') return figures(value, language)
  if (type === 'date') return dates(value)
  return type === 'time' ? times(value) : []
}

/** Whether some text names an answer, however it is written: "twelve" names 12, and "112" does not. */
function namedBy(views: readonly SourceView[], type: ValueType, reading: ReadingWords): (answer: string) => boolean {
  const sentences = views.flatMap((view) => view.sentences)
  if (type === 'quantity') {
    const named = new Set(sentences.flatMap((sentence) => figuresIn(sentence).map(({ number }) => number.n)))
    return (answer) => numbersIn(answer, reading).some(({ n }) => named.has(n))
  }
  if (type === 'time') {
    const named = new Set(sentences.flatMap(({ form }) => reading.times(form)))
    return (answer) => reading.times(normalForm(answer)).some((minute) => named.has(minute))
  }
  const years = new Set(sentences.flatMap(({ form }) => dateWords(form, reading).years))
  const days = sentences.flatMap((sentence) => datesIn(sentence).map(({ words }) => words))
  return (answer) =>
    answer.length === YEAR_LENGTH ? years.has(Number(answer)) : days.some((words) => dateReads(answer, words, reading))
}

function figures(value: string, language: string): readonly string[] {
  const written = /\d[\d.,\u00a0\u202f ]*\d|\d/.exec(value)?.[0]
  const plain = written ?? String(numbersIn(value, readingWords(language))[0]?.n ?? '')
  const digits = plain.replace(/\D/g, '')
  const own = Number(digits.replace(/0+$/, ''))
  if (!Number.isSafeInteger(own) || own <= 0) return []
  const zeros = digits.length - digits.replace(/0+$/, '').length
  const others = own < 10 ? STEPS.map((step) => own + step) : TIMES.map((times) => oddly(Math.round(own * times)))
  return turned(others, own)
    .filter((other) => other > 0 && other !== own)
    .map((other) => withUnitOf(value, likeWritten(`${other}${'0'.repeat(zeros)}`, plain, language)))
}

/** No rounder than the right one. */
const oddly = (n: number): number => (n % 10 === 0 ? n + 1 : n)

/** Digits with the marks that another figure has: "9 000", "1,240", "2.5". */
function likeWritten(digits: string, other: string, language: string): string {
  const decimals = decimalsOf(other, language)
  const group =
    /\d([,.\u00a0\u202f ])\d{3}(?!\d)/.exec(other.slice(0, decimals > 0 ? -decimals - 1 : undefined))?.[1] ?? ''
  const padded = digits.padStart(decimals + 1, '0')
  const whole = decimals > 0 ? padded.slice(0, -decimals) : padded
  const point = decimals > 0 ? other.slice(-decimals - 1, -decimals) + padded.slice(-decimals) : ''
  return whole.replace(/\B(?=(?:\d{3})+$)/g, group) + point
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
