const FRACTIONS = [
  ['quarter', 1 / 4],
  ['third', 1 / 3],
  ['half', 1 / 2],
  ['twoThirds', 2 / 3],
  ['threeQuarters', 3 / 4],
] as const

type Fraction = (typeof FRACTIONS)[number][0]

/** How far from a fraction a share still is one in common speech: one student more or less in thirty. */
const NEAR = 1 / 30

/** The simple fraction near a share, and whether it is just that; `undefined` where none is near. */
export function fractionOf(share: number): { readonly name: Fraction; readonly exact: boolean } | undefined {
  const near = FRACTIONS.find(([, value]) => Math.abs(value - share) <= NEAR)
  return near && { name: near[0], exact: Math.abs(near[1] - share) < 1e-9 }
}
