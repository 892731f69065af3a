import { firstPlace } from '../../text/first-place.ts'
import { paragraphsOf, type Text } from '../evidence.ts'

/**
 * A text as quotations are looked for in it: typography and white space do not count, and each character knows where it
 * stands.
 */
export interface FoldedText {
  readonly text: Text
  readonly folded: string
  /** Where a character of `folded` stands in `text`; the end of the one is the end of the other. */
  readonly offsetOf: (place: number) => number
  /** Where each paragraph starts in `text`. */
  readonly paragraphs: readonly number[]
}

const QUOTES: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
}
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/
const DASH = /^[‐-―−]$/

/** What is folded, and characters that are two to JavaScript; a text consists of little else than what needs none. */
const SPECIAL = /[\u00ad\u200b-\u200d\u2060\ufeff‐-―−’‘ʼ`′“”„«»″…\u{10000}-\u{10ffff}]|[^\S ]| {2,}/gu

/** One character without its typography: '' where it cannot be seen. */
function fold(char: string): string {
  if (INVISIBLE.test(char)) return ''
  if (DASH.test(char)) return '-'
  if (/^\s$/.test(char)) return ' '
  return QUOTES[char] ?? (char === '…' ? '...' : char)
}

/** Folds a text; what is one blank after another is one, and a line break is a blank. */
export function foldText(text: Text): FoldedText {
  const { whole } = text
  const { keep, found } = folding()
  let [unit, point] = [0, 0]
  for (const { 0: special, index } of whole.matchAll(SPECIAL)) {
    keep(whole.slice(unit, index), point)
    point += index - unit
    const isBlank = special.startsWith(' ')
    for (const half of (isBlank ? ' ' : fold(special)).split('')) keep(half, point)
    point += isBlank ? special.length : 1
    unit = index + special.length
  }
  keep(whole.slice(unit), point)
  return { text, ...found(text.length), paragraphs: paragraphsOf(text) }
}

/** A folded text as it grows by stretches, inside which it and the text go on side by side. */
function folding() {
  let folded = ''
  let last = ''
  const starts: number[] = []
  const points: number[] = []
  const keep = (words: string, point: number) => {
    const twice = last === ' ' && words.startsWith(' ') ? 1 : 0
    if (words.length === twice) return
    starts.push(folded.length)
    points.push(point + twice)
    folded += words.slice(twice)
    last = words.charAt(words.length - 1)
  }
  const found = (end: number) => {
    starts.push(folded.length)
    points.push(end)
    const offsetOf = (place: number) => {
      const stretch = lastAtMost(starts, place)
      return (points[stretch] ?? 0) + place - (starts[stretch] ?? 0)
    }
    return { folded, offsetOf }
  }
  return { keep, found }
}

/** The last place of a sorted list whose number is not above another. */
const lastAtMost = (list: readonly number[], n: number): number =>
  Math.max(0, firstPlace(list.length, (i) => (list[i] ?? 0) <= n) - 1)

/** Words without typography, as they are looked for. */
export function foldWords(words: string): string {
  return words.normalize('NFC').replace(SPECIAL, fold).replace(/ {2,}/g, ' ').trim()
}

/** Where a stretch of the folded text stands in the text itself. */
export function spanIn({ offsetOf }: FoldedText, start: number, end: number): readonly [number, number] {
  return [offsetOf(start), offsetOf(end - 1) + 1]
}
