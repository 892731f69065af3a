/** The beta distribution: its distribution function and quantiles, to about 13 significant digits. */

/** From here on six terms of Stirling's series leave nothing that a double could hold. */
const ASYMPTOTIC = 15

/** Rounding keeps the fraction's last factors from coming any closer to 1. */
const CONVERGED = 4 * Number.EPSILON

/**
 * The regularised incomplete beta function I_x(a, b): how likely a Beta(a, b) variate is at most x.
 *
 * The continued fraction DLMF 8.17.22, whose power term is written in Loader's saddle-point form (C. Loader, "Fast and
 * accurate computation of binomial probabilities", 2000), so that it loses no digits where a and b are large.
 *
 * @throws {RangeError} If a or b is not above 0 and finite, or x not in [0, 1].
 */
export function betaBelow(x: number, a: number, b: number): number {
  const isSize = (n: number) => n > 0 && n < Number.POSITIVE_INFINITY
  if (!(isSize(a) && isSize(b) && x >= 0 && x <= 1))
    throw new RangeError(`I_x(a, b) has no x = ${x}, a = ${a}, b = ${b}.`)
  return x <= (a + 1) / (a + b + 2) ? tail(x, a, b) : 1 - tail(1 - x, b, a)
}

/**
 * The x with I_x(a, b) = probability, found by halving until no double is left between.
 *
 * @throws {RangeError} If the probability is not in [0, 1], or a or b is not above 0 and finite.
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is no probability.`)
  let [low, high] = [0, 1]
  for (;;) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) return middle
    if (betaBelow(middle, a, b) < probability) low = middle
    else high = middle
  }
}

/** I_x(a, b) for an x below the bulk, where the fraction converges fast. */
function tail(x: number, a: number, b: number): number {
  return (power(x, a, b) / a) * fraction(x, a, b)
}

/** The fraction of DLMF 8.17.22 by the modified method of Lentz. */
function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d)
      c = 1 + term / c
      value *= c * d
    }
    if (Math.abs(c * d - 1) <= CONVERGED) return value
  }
}

/** x^a (1 − x)^b / B(a, b), by Loader's saddle point. */
function power(x: number, a: number, b: number): number {
  const n = a + b
  const errors = stirling(n) - stirling(a) - stirling(b)
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(errors - deviance(a, n * x) - deviance(b, n * (1 - x)))
}

/**
 * What ln Γ(z + 1) is more than the logarithm of Stirling's √(2πz) (z/e)^z: its series (DLMF 5.11.1), after steps up to
 * where that converges.
 */
function stirling(z: number): number {
  if (z < ASYMPTOTIC) return stirling(z + 1) + (z + 0.5) * Math.log1p(1 / z) - 1
  const s = 1 / z ** 2
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / z
}

/** Loader's D₀: a ln(a / mean) + mean − a, by its series where the two are close and the sum would cancel. */
function deviance(a: number, mean: number): number {
  const v = (a - mean) / (a + mean)
  if (Math.abs(v) >= 0.1) return a * Math.log(a / mean) + mean - a
  let [sum, power] = [(a - mean) * v, 2 * a * v]
  for (let odd = 3; ; odd += 2) {
    power *= v * v
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
