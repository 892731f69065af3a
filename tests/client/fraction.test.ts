import { expect, test } from 'vitest'
import { fractionOf } from '../../client/pages/desk/fraction.ts'

test.each([
  [20, 30, { name: 'twoThirds', exact: true }],
  [21, 30, { name: 'twoThirds', exact: false }],
  [22, 30, { name: 'threeQuarters', exact: false }],
  [15, 30, { name: 'half', exact: true }],
  [1, 3, { name: 'third', exact: true }],
  [9, 36, { name: 'quarter', exact: true }],
  [18, 30, undefined],
  [30, 30, undefined],
] as const)('%i of %i', (took, of, expected) => {
  expect(fractionOf(took / of)).toEqual(expected)
})
