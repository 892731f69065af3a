/**
 * The chance that a χ² variable of so many degrees of freedom is at least `x` (Abramowitz and Stegun, 26.4.4 and
 * 26.4.5).
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
