import { placesOfPhrase, type Token } from './clauses.ts'

/**
 * Where words of a list stand among tokens: the first token's place and how many there are. Phrases may have several
 * words.
 */
export function marksIn(
  phrases: readonly string[],
  tokens: readonly Token[],
): readonly { readonly from: number; readonly to: number; readonly phrase: string }[] {
  const present = new Set(tokens.map(({ word }) => word))
  return phrases.flatMap((phrase) => {
    const parts = phrase.split(' ')
    if (!present.has(parts[0] ?? '')) return []
    return placesOfPhrase(parts, tokens).map((from) => ({ from, to: from + parts.length, phrase }))
  })
}
