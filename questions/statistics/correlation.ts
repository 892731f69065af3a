import { DEVIATE } from '../probability/confidence.ts'
import type { Estimate, Sign } from '../wire/analysis.ts'

/** A correlation smaller than this is what rounding left of none. */
const NONE = 1e-9

/**
 * Pearson's product-moment correlation of two lists of equal length.
 *
 * @returns −1 to 1, or `undefined` where one of the lists does not vary.
 */
export function correlationOf(a: readonly number[], b: readonly number[]): number | undefined {
  if (!(varies(a) && varies(b))) return undefined
  const [meanA, meanB] = [meanOf(a), meanOf(b)]
  let [together, ofA, ofB] = [0, 0, 0]
  for (let i = 0; i < a.length; i += 1) {
    const dx = (a[i] ?? 0) - meanA
    const dy = (b[i] ?? 0) - meanB
    together += dx * dy
    ofA += dx * dx
    ofB += dy * dy
  }
  return Math.min(1, Math.max(-1, together / Math.sqrt(ofA * ofB)))
}

/**
 * A correlation with the interval of Fisher's z (R. A. Fisher, "On the 'probable error' of a coefficient of correlation
 * deduced from a small sample", Metron 1, 1921): atanh r varies about normally, with the standard error 1/√(n − 3).
 *
 * It is exact for normal scores and rough for credits of all or nothing, most where hardly anybody earns them or fails
 * to.
 *
 * @param count How many pairs.
 * @throws {RangeError} If they are not more than 3.
 */
export function fisher(correlation: number, count: number): Estimate {
  if (count <= 3) throw new RangeError(`Fisher's interval needs more than 3 pairs, not ${count}.`)
  const [z, reach] = [Math.atanh(correlation), DEVIATE / Math.sqrt(count - 3)]
  return { value: correlation, low: Math.tanh(z - reach), high: Math.tanh(z + reach) }
}

export function signOf(correlation: number): Sign {
  if (Math.abs(correlation) < NONE) return 'zero'
  return correlation > 0 ? 'positive' : 'negative'
}

export const varies = (list: readonly number[]): boolean => list.some((n) => n !== list[0])

const meanOf = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length
