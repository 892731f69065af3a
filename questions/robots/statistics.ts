/**
 * The chance of at least `k` right of `n`, each right with chance `p`: the exact one-sided binomial test.
 *
 * P(X ≥ k) = Σ C(n, i) pⁱ (1 − p)ⁿ⁻ⁱ over i = k … n (Conover, Practical Nonparametric Statistics, 3rd ed., sec. 3.1), summed in logarithms so
 * that no term overflows.
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n || p <= 0) return 0
  if (p >= 1) return 1
  let log = 0
  let tail = 0
  for (let i = 0; i <= n; i += 1) {
    // log C(n, i), from C(n, i) = C(n, i − 1) (n − i + 1) / i.
    if (i > 0) log += Math.log((n - i + 1) / i)
    if (i >= k) tail += Math.exp(log + i * Math.log(p) + (n - i) * Math.log1p(-p))
  }
  return Math.min(1, tail)
}

/**
 * p-values adjusted for having been tested together, in the order given (Holm 1979, Scandinavian Journal of Statistics 6, 65-70).
 *
 * The i-th smallest of m is multiplied by m − i + 1; none comes out below one before it, nor above 1.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p)
  const adjusted = pValues.map(() => 1)
  let least = 0
  for (const [rank, { p, at }] of order.entries()) {
    least = Math.max(least, Math.min(1, p * (pValues.length - rank)))
    adjusted[at] = least
  }
  return adjusted
}

/**
 * The chance that a χ² variable of so many degrees of freedom is at least `x` (Abramowitz and Stegun, 26.4.4 and 26.4.5).
 *
 * @param freedom A whole number, at least 1.
 */
export function chiSquareTail(x: number, freedom: number): number {
  if (x <= 0) return 1
  const half = x / 2
  let term: number
  let sum: number
  if (freedom % 2 === 0) {
    term = Math.exp(-half)
    sum = term
    for (let i = 1; i < freedom / 2; i += 1) sum += term *= half / i
    return sum
  }
  sum = erfc(Math.sqrt(half))
  term = Math.sqrt(half / Math.PI) * 2 * Math.exp(-half)
  for (let i = 3; i <= freedom; i += 2) {
    sum += term
    term *= x / i
  }
  return sum
}

/** The complementary error function for x ≥ 0, to within 1.5e-7 (Abramowitz and Stegun, 7.1.26). */
function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x)
  const poly = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  return poly * Math.exp(-x * x)
}
