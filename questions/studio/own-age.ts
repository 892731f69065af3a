import type { ClaimCase, ValuePlace } from './claim-case.ts'

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
