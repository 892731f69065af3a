import { betaQuantile } from './beta.ts'

/**
 * The quantile of the F distribution with d1 and d2 degrees of freedom.
 *
 * If F has that distribution, d1 F / (d1 F + d2) is Beta(d1/2, d2/2) (Johnson, Kotz and Balakrishnan, "Continuous
 * Univariate Distributions", vol. 2, 1995, chapter 27).
 */
export function fQuantile(probability: number, d1: number, d2: number): number {
  const x = betaQuantile(probability, d1 / 2, d2 / 2)
  return (d2 * x) / (d1 * (1 - x))
}
