import { around } from './number-range.ts'
import type { ReadAnswer, UnreadAnswer } from './read-question.ts'

/** What a row says of its answer; what it leaves out is empty. */
interface CsvCells {
  readonly kind: string
  readonly left: readonly string[]
  readonly options: readonly string[]
  readonly key: string
  readonly answer: string
  readonly range: readonly [min: string, max: string]
  readonly tolerance: string
}

/** How a row is answered: by its options where it has some, else by a number, by true or false, or by a text. */
export function csvAnswer(cells: CsvCells): ReadAnswer | UnreadAnswer {
  const { kind, left, options, key, answer } = cells
  if (options.length === 0) return typed(cells)
  const said = key || answer
  if (said === '') return { fault: 'no-key' }
  const keys = placesIn(said, options, key !== '' && answer !== '')
  if (!keys) return { fault: 'key-unread', what: said }
  if (left.length > 0)
    return keys.length === left.length
      ? { is: 'pairs', left, right: options, key: keys }
      : { fault: 'key-unread', what: said }
  if (/^(?:order|ordering|ordre|ترتيب)$/i.test(kind)) {
    const isWhole = new Set(keys).size === options.length && keys.length === options.length
    return isWhole ? { is: 'order', options, key: keys } : { fault: 'key-unread', what: said }
  }
  return { is: 'choice', options, keys, many: keys.length > 1 || kind === 'multiple' }
}

const LETTERS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'أبجدهوزح']

/**
 * "2", "1 3", "B", "A,C", "ب", or the very words of an option, parted by "|" or ";" where there are several.
 *
 * @param isPlaced The words stand in a column of their own, so that a number is a place and no option's text.
 */
function placesIn(said: string, options: readonly string[], isPlaced: boolean): readonly number[] | undefined {
  const whole = isPlaced ? -1 : options.indexOf(said)
  if (whole >= 0) return [whole]
  const marks = said.split(/[\s,;|+&]+/).filter(Boolean)
  const places = marks.map((mark) => placeOf(mark.replace(/[).]$/, '')))
  const found = places.every((place) => place >= 0 && place < options.length) ? places : undefined
  if (found && found.length > 0) return found
  const texts = said.split(/[|;]/).map((text) => options.indexOf(text.trim()))
  return texts.every((place) => place >= 0) ? texts : undefined
}

function placeOf(mark: string): number {
  const digits = mark.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  if (/^\d{1,2}$/.test(digits)) return Number(digits) - 1
  const letter = mark.toUpperCase().replace('ا', 'أ')
  return letter.length === 1 ? Math.max(...LETTERS.map((letters) => letters.indexOf(letter))) : -1
}

const TRUTH: readonly (readonly [RegExp, number])[] = [
  [/^(?:true|t|vrai|v|صح|صحيح)$/i, 0],
  [/^(?:false|f|faux|خطأ|خطا)$/i, 1],
]

function typed({ key, answer, range: [min, max], tolerance }: CsvCells): ReadAnswer | UnreadAnswer {
  if (min !== '' || max !== '') {
    const ends = [figure(min || max), figure(max || min)]
    const [from, to] = ends
    if (from === undefined || to === undefined) return { fault: 'key-unread', what: `${min} ${max}` }
    return { is: 'number', ranges: [[from, to]] }
  }
  const said = key || answer
  if (said === '') return { fault: 'no-key' }
  const truth = TRUTH.find(([words]) => words.test(said))
  if (truth) return { is: 'choice', options: ['True', 'False'], keys: [truth[1]], many: false }
  const n = figure(said)
  if (n === undefined) return { is: 'text', accepted: said.split('|').flatMap((text) => text.trim() || []) }
  return { is: 'number', ranges: [around(n, figure(tolerance) ?? 0)] }
}

/** A decimal comma is one, too. */
function figure(text: string): number | undefined {
  const plain = text.replace(/^(-?\d+),(\d+)$/, '$1.$2')
  return /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}
