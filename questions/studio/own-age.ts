import { normalForm } from '../text/normal-form.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { marksIn } from './sentence-marks.ts'
import type { StudioWords } from './words/studio-words.ts'
import { studioWords } from './words/words-of.ts'

/**
 * "Imogen Dray is 16 and", "Warren Teale, 58,": an age needs no unit, where the name of whom the question names stands
 * right before.
 */
export function isOwnAge({ view: { tokens, stems }, from, to }: ValuePlace, { asks }: ClaimCase): boolean {
  const before =
    tokens[from]?.gap === ', ' ? from - 1 : /^(?:is|was|turned)$/.test(tokens[from - 1]?.word ?? '') ? from - 2 : -1
  const next = tokens[to]
  const isLast = next === undefined || /[,.;]/.test(next.gap) || next.word === 'and'
  return isLast && asks.some(({ text, names }) => /^how old (?:is|was)\b/i.test(text) && names.has(stems[before] ?? ''))
}

export const asksForAge = ({ asks }: Pick<ClaimCase, 'asks'>, { asksAge }: Pick<StudioWords, 'asksAge'>): boolean =>
  asks.some(({ text }) => asksAge.test(normalForm(text)))

/** "Who was 13 when he won", "at the age of 13": it counts years, where a question asks how old. */
export function isToldAsAge({ view: { tokens, language }, from, to }: ValuePlace, one: ClaimCase): boolean {
  const words = studioWords(language)
  if (!asksForAge(one, words)) return false
  const start = Math.max(0, from - 4)
  const isWhen = words.auxiliary.includes(tokens[from - 1]?.word ?? '') && words.when.includes(tokens[to]?.word ?? '')
  return isWhen || marksIn(words.ages, tokens.slice(start, from)).some((mark) => start + mark.to === from)
}

/** "Joined 37 years ago", « 29 ans de métier » do not tell how old somebody is. */
export function isAgo(
  { view: { tokens, language }, from, to }: Pick<ValuePlace, 'view' | 'from' | 'to'>,
  one: ClaimCase,
): boolean {
  const words = studioWords(language)
  const around = [tokens.slice(Math.max(0, from - 5), from), tokens.slice(to, to + 4)]
  const [before, behind] = around.map((some) => some.map(({ word }) => word).join(' '))
  return words.ago.test(`${before} # ${behind}`) && asksForAge(one, words)
}
