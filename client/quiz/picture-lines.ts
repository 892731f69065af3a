/** Characters that fit on a line of the title, and lines that there is room for. */
const WIDTH = 42
const MOST = 3

/** A text in lines: SVG breaks none. A word that no line has room for is cut; what is left over ends in dots. */
export function linesOf(text: string, width = WIDTH): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((one) => partsOf(one, width))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines.length > MOST ? [...lines.slice(0, MOST - 1), `${lines[MOST - 1]} …`] : lines
}

/** A word in parts that each fit on a line. */
function partsOf(word: string, width: number): readonly string[] {
  const parts = ['']
  for (const character of word) {
    const last = parts.at(-1) ?? ''
    if (widthOf(last + character) <= width) parts.splice(-1, 1, last + character)
    else parts.push(character)
  }
  return parts
}

/** Scripts from here on, as of Korean, Chinese and Japanese, take twice the room. */
const WIDE = '\u1100'

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < WIDE || isMark(one) ? 1 : 2), 0)

/** Dashes, dots and quotation marks stand among those scripts, and are as narrow as letters. */
const isMark = (character: string): boolean => character >= '\u2000' && character < '\u2e80'

/**
 * The footnotes of a quiz that was all right: each of them as long as a line has room for all, else the first and the
 * last.
 */
export function footnotesOf(of: number, number: (n: number) => string): string {
  const all = Array.from({ length: of }, (_, index) => number(index + 1)).join(' · ')
  return all.length <= MOST_FOOTNOTES ? all : `${number(1)}–${number(of)}`
}

/** Characters that fit on their line. */
const MOST_FOOTNOTES = 52
