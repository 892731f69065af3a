/** The middle of an odd number of measurements; of an even number, the upper of the two in the middle. 0 for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
