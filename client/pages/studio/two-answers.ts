/**
 * Whether the texts of a fact answer in different words: perhaps they do not agree.
 *
 * @param claims Each with its answer under the id of its source.
 */
export function hasTwoAnswers(
  claims: readonly Readonly<Record<string, unknown>>[],
  sources: readonly { readonly id: string }[],
): boolean {
  const answers = claims.map((claim) => String(sources.flatMap(({ id }) => claim[id] ?? [])).toLowerCase())
  return new Set(answers).size > 1
}
