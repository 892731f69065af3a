/**
 * Which of several null hypotheses to reject, so that the chance of rejecting any true one is at most `level`, whatever
 * depends on what (S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
 * Statistics 6, 1979).
 *
 * @returns In the order of the p-values.
 */
export function rejectedOf(pValues: readonly number[], level: number): readonly boolean[] {
  const ranked = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const kept = ranked.findIndex(({ p }, rank) => p > level / (ranked.length - rank))
  const rejected = new Set(ranked.slice(0, kept < 0 ? ranked.length : kept).map(({ index }) => index))
  return pValues.map((_, index) => rejected.has(index))
}
