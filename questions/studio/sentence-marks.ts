import { rememberOf } from '../text/remember.ts'
import { placesOfPhrase, type Token } from './clauses.ts'

/** The phrases of a list by their first word, each with its place in the list: most sentences have none of them. */
const byFirstWord = rememberOf((phrases: readonly string[]) =>
  Map.groupBy(
    phrases.map((phrase, at) => ({ phrase, at, parts: phrase.split(' ') })),
    ({ parts }) => parts[0] ?? '',
  ),
)

/**
 * Where words of a list stand among tokens: the first token's place and how many there are. Phrases may have several
 * words.
 */
export function marksIn(
  phrases: readonly string[],
  tokens: readonly Token[],
): readonly { readonly from: number; readonly to: number; readonly phrase: string }[] {
  const begun = byFirstWord(phrases)
  return [...new Set(tokens.map(({ word }) => word))]
    .flatMap((word) => begun.get(word) ?? [])
    .sort((a, b) => a.at - b.at)
    .flatMap(({ phrase, parts }) =>
      placesOfPhrase(parts, tokens).map((from) => ({ from, to: from + parts.length, phrase })),
    )
}
