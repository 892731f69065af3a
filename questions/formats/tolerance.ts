import type { Range } from '../values/quantity.ts'

// Sums of binary fractions carry noise behind the fifteenth digit.
const clean = (n: number): number => Number(n.toPrecision(12))

/** A range as its middle and what may be missed on either side of it. Both ends of a key are finite. */
export function toleranceOf({ min, max }: Range): { readonly middle: number; readonly tolerance: number } {
  return { middle: clean((min + max) / 2), tolerance: clean((max - min) / 2) }
}
