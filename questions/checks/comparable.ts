import type { Possibilities } from '../values/possibilities.ts'

/** Values of unlike types or dimensions cannot be compared; that they are unlike is another check's. */
export function comparable(a: Possibilities, b: Possibilities): boolean {
  if (a.type === 'quantity' && b.type === 'quantity') return a.dimension === b.dimension
  const worded = (p: Possibilities) => p.type === 'exactly' || p.type === 'names'
  return a.type === b.type || (worded(a) && worded(b))
}
