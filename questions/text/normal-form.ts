import { remember } from './remember.ts'

/** The same few texts of a topic are compared over and over. */
const KEPT = 100_000

/**
 * The form in which wordings are compared: NFKC, lower case, straight quotes and hyphens, single spaces.
 *
 * Never shown, and never used for offsets: it changes lengths.
 */
export const normalForm: (text: string) => string = remember(
  (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘ʼ`]/g, "'")
      .replace(/[“”«»]/g, '"')
      .replace(/[‐-―−]/g, '-')
      .replace(/\s+/g, ' ')
      .trim(),
  KEPT,
)

/**
 * French words that lose their vowel before another: "l'eau", "qu'une", "jusqu'au". No lookbehind: a teacher's old
 * browser has none.
 */
const ELIDED = /(^|[^\p{L}\p{N}'])([ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L}{2})/gu

/**
 * The words of a text in their normal form: letters, digits and inner apostrophes, without a possessive's ending; an
 * elided word is one.
 */
export const wordsOf: (text: string) => readonly string[] = remember((text) => {
  const apart = normalForm(text).replace(ELIDED, '$1$2 ')
  const words = apart.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  return words.map((word) => (word.length > 3 && word.endsWith("'s") ? word.slice(0, -2) : word))
}, KEPT)

/** Whether `phrase` stands in `text` as whole words, both in their normal form. An empty phrase stands nowhere. */
export function standsIn(phrase: string, text: string): boolean {
  const inner = spaced(phrase)
  return inner !== '' && spaced(text).includes(inner)
}

/** The words of a text, each between blanks. */
const spaced = remember((text) => wordsOf(text).reduce((all, word) => `${all === '' ? ' ' : all}${word} `, ''), KEPT)
