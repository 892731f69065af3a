/** Sums of binary fractions carry noise behind the fifteenth digit. */
const clean = (n: number): number => Number(n.toPrecision(12))

/** A number, give or take another, as the two ends of what is right. */
export function around(middle: number, within: number): readonly [min: number, max: number] {
  const width = Number.isFinite(within) ? Math.abs(within) : 0
  return [clean(middle - width), clean(middle + width)]
}
