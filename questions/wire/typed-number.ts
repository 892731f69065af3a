import { folded } from './folded.ts'
import { numberWords, SCALE_LETTERS, scaleWords } from './number-words.ts'
import { isMeasure, isMoney, waysToWrite } from './unit-words.ts'

/** No answer is as large: what is typed so large is taken for a slip of the hand. */
export const LARGEST = 1e12

/** What a number is typed in answer to. */
interface Asked {
  /** As it stands beside the field. */
  readonly unit?: string
  readonly stem?: string
}

/** A number with what follows it, and what it is multiplied by. */
interface Typed {
  readonly n: number
  readonly factor: number
  readonly after: readonly string[]
}

/**
 * A number as a student types it: "1,234", "1 234,5", "1.234,5", "1,00,000", the digits of other scripts; "five"; "1.5
 * million"; with its own unit, "422 people", "£5", "35 %".
 *
 * A single separator followed by exactly three digits groups thousands ("1,234" and "1.234" are both 1234): quizzes ask
 * for whole counts far more often than for thousandths. Before "million" it could be either, and is neither.
 *
 * @returns NaN for anything else: two numbers, another unit than the one asked for, `LARGEST` or more.
 */
export function typedNumber(text: string, asked: Asked = {}): number {
  const { unit = '' } = asked
  const { n, factor, after } = read(withoutCoin(folded(text).replace(/[.!]$/, ''), unit), unit)
  if (after.length > 0 && !isUnit(after, asked)) return Number.NaN
  const whole = Number((n * factor).toPrecision(15))
  return Math.abs(whole) < LARGEST ? whole : Number.NaN
}

/** What is left when money is written before its figure: "£5", "EUR 5". */
function withoutCoin(text: string, unit: string): string {
  const before = isMoney(unit) ? waysToWrite(unit).filter((way) => text.startsWith(way)) : []
  return text.slice(Math.max(0, ...before.map(({ length }) => length))).trim()
}

function read(text: string, unit: string): Typed {
  const figure = /^- ?\d[\d.,'_٬٫، ]*|^\d[\d.,'_٬٫، ]*/.exec(text)?.[0] ?? /^\S+/.exec(text)?.[0] ?? ''
  const [next = '', ...after] = text.slice(figure.length).trim().split(' ')
  const factor = scaleWords().get(next) ?? (isMeasure(unit) ? undefined : SCALE_LETTERS.get(next))
  const n = numberWords().get(figure) ?? figureOf(figure, factor !== undefined)
  if (factor === undefined) return { n, factor: 1, after: [next, ...after].filter(Boolean) }
  // "millions de personnes", "millions d’euros"
  return { n, factor, after: after.filter((word) => word !== 'de').map((word) => word.replace(/^d'/, '')) }
}

function figureOf(text: string, isScaled: boolean): number {
  const plain = text
    .trim()
    .replace(/^- /, '-')
    .replace(/[ '_٬]/g, ' ')
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
  const isGrouped = /^-?(?:\d{1,3}(?: \d{3})+|\d\d?(?: \d\d)+ \d{3})(?:[.,]\d+)?$/.test(plain)
  return isGrouped || !plain.includes(' ') ? decimal(plain.replace(/ /g, ''), isScaled) : Number.NaN
}

/** As India writes it: a group of three, and before it groups of two. */
const LAKH = /^-?[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/

function decimal(plain: string, isScaled: boolean): number {
  if (!/^-?\d[\d.,]*$/.test(plain)) return Number.NaN
  if (LAKH.test(plain)) return Number(plain.replace(/,/g, ''))
  const separators = plain.match(/[.,]/g) ?? []
  const isGrouped = /^-?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(plain)
  if (isGrouped && isScaled && separators.length === 1) return Number.NaN
  if (separators.length === 0 || isGrouped) return Number(plain.replace(/[.,]/g, ''))
  const point = plain.lastIndexOf(separators.at(-1) ?? '.')
  const whole = plain.slice(0, point)
  const isWhole = /^-?\d+$/.test(whole) || /^-?\d{1,3}(?:[.,]\d{3})+$/.test(whole)
  return isWhole && /^\d+$/.test(plain.slice(point + 1))
    ? Number(`${whole.replace(/[.,]/g, '')}.${plain.slice(point + 1)}`)
    : Number.NaN
}

/**
 * Whether words after a number are plainly the unit that is asked for: one of its ways to be written, or of a count a
 * noun of the stem.
 */
function isUnit(words: readonly string[], { unit = '', stem = '' }: Asked): boolean {
  const written = words.join(' ')
  if (waysToWrite(unit).some((way) => isSame(way, written))) return true
  const isNoun = words.length === 1 && /^\p{L}{4,}$/u.test(written) && !isMeasure(unit) && !isMoney(unit)
  return (
    isNoun &&
    folded(stem)
      .split(/[^\p{L}]+/u)
      .some((word) => isSame(word, written))
  )
}

/** The same word, in the plural or not: "lorry" and "lorries", "bus" and "buses". */
function isSame(a: string, b: string): boolean {
  const forms = (word: string) => [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
  return forms(a).some((form) => form !== '' && forms(b).includes(form))
}
