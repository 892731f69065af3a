import { betaBelow } from './beta.ts'

/**
 * How likely at least `least` of `count` independent trials succeed: the upper tail of the binomial distribution, which
 * is I_p(least, count − least + 1) (DLMF 8.17.5).
 */
export function atLeast(least: number, count: number, probability: number): number {
  if (least <= 0) return 1
  return least > count ? 0 : betaBelow(probability, least, count - least + 1)
}
