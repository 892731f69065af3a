import { paragraphsOf, type Text } from '../evidence.ts'

/** A text as quotations are looked for in it: typography and white space do not count, and each character knows where it stands. */
export interface FoldedText {
  readonly text: Text
  readonly folded: string
  /** For each character of `folded`, its position in `text`; one more for the end. */
  readonly offsets: readonly number[]
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

/** These characters need no folding, and a text consists of little else. */
const PLAIN = /^[a-z0-9,.]$/i

const FOLDED = /[^a-z0-9,.]/giu

/** One character without its typography: '' where it cannot be seen. */
function fold(char: string): string {
  if (PLAIN.test(char)) return char
  if (INVISIBLE.test(char)) return ''
  if (DASH.test(char)) return '-'
  if (/^\s$/.test(char)) return ' '
  return QUOTES[char] ?? (char === '…' ? '...' : char)
}

/** Folds a text; what is one blank after another is one, and a line break is a blank. */
export function foldText(text: Text): FoldedText {
  const offsets: number[] = []
  const chars: string[] = []
  for (const [i, char] of text.entries()) {
    for (const one of fold(char)) {
      if (one === ' ' && chars.at(-1) === ' ') continue
      for (let unit = 0; unit < one.length; unit += 1) offsets.push(i)
      chars.push(one)
    }
  }
  return { text, folded: chars.join(''), offsets: [...offsets, text.length], paragraphs: paragraphsOf(text) }
}

/** Words without typography, as they are looked for. */
export function foldWords(words: string): string {
  return words.normalize('NFC').replace(FOLDED, fold).replace(/ +/g, ' ').trim()
}

/** Where a stretch of the folded text stands in the text itself. */
export function spanIn({ offsets }: FoldedText, start: number, end: number): readonly [number, number] {
  return [offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1]
}
