import { decimalsOf } from '../checks/sorts.ts'
import { readingWords } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { wordsOf } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'

/** From here on a wrong answer is seen to be one by its form alone. */
export const UNLIKE = 10

/**
 * How far an answer looks from the right one: names by their number of words, dates by what they name, figures by their
 * precision and size.
 */
export function unlikeness(value: string, other: string, type: ValueType, language: string): number {
  if (type === 'name') return wordsOf(value).length > 1 === wordsOf(other).length > 1 ? 0 : UNLIKE
  if (type === 'date') return isYear(value) === isYear(other) ? 0 : UNLIKE
  if (type !== 'quantity') return 0
  const [own, said] = [value, other].map((text) => numbersIn(text, readingWords(language))[0]?.n)
  if (own === undefined || said === undefined || own <= 0 || said <= 0) return UNLIKE
  const isOtherwise = hasScale(value) !== hasScale(other) || decimalsOf(value, language) !== decimalsOf(other, language)
  // Whoever sees one odd figure among round ones need not have read.
  const isRounder = figuresOf(other) < figuresOf(value)
  const times = Math.abs(Math.log10(said / own))
  return (isOtherwise ? UNLIKE : 0) + (isRounder ? 1 : 0) + Math.min(times, UNLIKE - 2)
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text)

/** "2.4 million" among hundreds. */
const hasScale = (text: string): boolean => /(?:million|billion|milliard)/iu.test(text)

/** The digits of a figure that say something: of 300 one. */
const figuresOf = (text: string): number =>
  (/\d[\d.,\s]*/.exec(text)?.[0] ?? '').replace(/\D/g, '').replace(/0+$/, '').length

/** A figure with what stands behind the right one: "85" as "85 kilometres an hour". */
export function withUnit(said: string, value: string): string {
  const behind = /\d((?:[ \u00a0\u202f-]*\p{L}.*|[ \u00a0\u202f]*[%€].*))$/u.exec(value)?.[1]
  return behind === undefined || !/\d$/.test(said) ? said : said + behind
}
