import { decimalsOf } from '../checks/sorts.ts'
import { readingWords } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { wordsOf } from '../text/normal-form.ts'
import { significantDigits } from '../values/figures.ts'
import type { ValueType } from '../vocabulary.ts'

/** From here on a wrong answer is seen to be one by its form alone. */
export const UNLIKE = 10

/**
 * How far an answer looks from the right one: names by their number of words, dates by what they name, figures by their
 * precision and size.
 */
export function unlikenessTo(value: string, type: ValueType, language: string): (other: string) => number {
  if (type === 'name') return unlikeIf(value, (text) => wordsOf(text).length > 1)
  if (type === 'date') return unlikeIf(value, (text) => /^\d{4}$/.test(text))
  return type === 'quantity' ? unlikeFigure(value, language) : () => 0
}

function unlikeIf(value: string, isSo: (text: string) => boolean): (other: string) => number {
  const own = isSo(value)
  return (other) => (isSo(other) === own ? 0 : UNLIKE)
}

function unlikeFigure(value: string, language: string): (other: string) => number {
  const own = figureOf(value, language)
  return (other) => {
    const said = figureOf(other, language)
    if (own === undefined || said === undefined || own.n <= 0 || said.n <= 0) return UNLIKE
    const isOtherwise = own.hasScale !== said.hasScale || own.decimals !== said.decimals
    // Whoever sees one odd figure among round ones need not have read.
    const isRounder = significantDigits(said.n) < significantDigits(own.n)
    const times = Math.abs(Math.log10(said.n / own.n))
    return (isOtherwise ? UNLIKE : 0) + (isRounder ? 1 : 0) + Math.min(times, UNLIKE - 2)
  }
}

interface WrittenFigure {
  readonly n: number
  readonly decimals: number
  /** "2.4 million" stands out among hundreds. */
  readonly hasScale: boolean
}

function figureOf(text: string, language: string): WrittenFigure | undefined {
  const reading = readingWords(language)
  const n = numbersIn(text, reading)[0]?.n
  const hasScale = wordsOf(text).some((word) => Object.hasOwn(reading.scales, word))
  return n === undefined ? undefined : { n, decimals: decimalsOf(text, language), hasScale }
}
