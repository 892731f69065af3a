import type { Range } from '../values/quantity.ts'

// Sums of binary fractions carry noise behind the fifteenth digit.
const clean = (n: number): number => Number(n.toPrecision(12))

/** So many answers to one question are still read at a glance by who edits it there. */
const MOST_ANSWERS = 50

/** A range as its middle and what may be missed on either side of it. Both ends of a key are finite. */
export function toleranceOf({ min, max }: Range): { readonly middle: number; readonly tolerance: number } {
  return { middle: clean((min + max) / 2), tolerance: clean((max - min) / 2) }
}

/** Whether the middle and the tolerance give the range's own ends back. */
export function isExact(range: Range): boolean {
  const { middle, tolerance } = toleranceOf(range)
  return clean(middle - tolerance) === range.min && clean(middle + tolerance) === range.max
}

/**
 * Each number of a range of whole numbers, upwards: a middle and a tolerance would let fractions in.
 *
 * @returns `undefined` where fractions are right, or where the numbers are too many to list.
 */
export function wholeNumbersOf({ min, max, whole }: Range): readonly number[] | undefined {
  const count = max - min + 1
  return whole && count <= MOST_ANSWERS ? Array.from({ length: count }, (_, i) => min + i) : undefined
}
