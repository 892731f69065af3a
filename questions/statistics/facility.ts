import { DEVIATE } from '../probability/confidence.ts'
import type { Estimate } from '../wire/analysis.ts'

/**
 * How much of an item's credit is earned: the mean of the credits with Wilson's score interval (E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", JASA 22, 1927). It stays in [0, 1] and keeps a width
 * where all or none earn the credit.
 *
 * For partial credit the same interval is wide enough: what lies in [0, 1] and has the mean m never varies by more than
 * m(1 − m) (Bhatia and Davis, "A better bound on the variance", American Mathematical Monthly 107, 2000), which is what
 * a credit of all or nothing does.
 *
 * @param credits 0 to 1 each; at least one.
 */
export function facilityOf(credits: readonly number[]): Estimate {
  return wilson(credits.reduce((sum, credit) => sum + credit, 0) / credits.length, credits.length)
}

/**
 * A share of `count` with Wilson's score interval.
 *
 * @throws {RangeError} If there is nothing to have a share of, or the share is not in [0, 1].
 */
export function wilson(share: number, count: number): Estimate {
  if (!(count > 0 && share >= 0 && share <= 1)) throw new RangeError(`${share} is no share of ${count}.`)
  const weight = DEVIATE ** 2 / count
  const centre = (share + weight / 2) / (1 + weight)
  const reach = Math.sqrt(weight * (share * (1 - share) + weight / 4)) / (1 + weight)
  return { value: share, low: clamp(centre - reach, 0, share), high: clamp(centre + reach, share, 1) }
}

/** Rounding may carry a bound past its end by a last digit. */
const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n))
