/** Up to here a figure stands in so many texts that it alone tells little, and counts are told apart one by one. */
export const SMALL = 12

/** Fewer digits than these say too little of what was converted, and more are not what anybody measured. */
const FEWEST_DIGITS = 2
const MOST_DIGITS = 3

/**
 * A converted figure as a person would write it: with about as many digits as the one it comes from, so that 19 km are
 * 12 miles and 31 km are 19, not 19.262508.
 */
export function asPreciselyAs(source: number, converted: number): number {
  const digits = Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, significantDigits(source)))
  return Number(converted.toPrecision(digits))
}

/** Digits that carry meaning: 14,000 has two, 422 three, 0 and 7 one. */
export function significantDigits(n: number): number {
  const digits = String(Math.abs(n)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return Math.max(1, digits.length)
}
