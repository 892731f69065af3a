import { expect, test } from 'vitest'
import { asPreciselyAs, significantDigits } from '../../questions/values/figures.ts'

test.each([
  [0, 1],
  [7, 1],
  [14_000, 2],
  [10_500, 3],
  [422, 3],
  [1005, 4],
  [0.05, 1],
  [0.105, 3],
  [-12, 2],
  [100.5, 4],
])('%d has %d digits that say something', (n, digits) => {
  expect(significantDigits(n)).toBe(digits)
})

test.each([
  [19, 11.806, 12],
  [31, 19.262508, 19],
  [422, 262.22, 262],
  // Nobody measures four digits, and one says too little.
  [1234, 766.77, 767],
  [7, 4.3496, 4.3],
])('beside %d a conversion to %d is written as %d', (source, converted, written) => {
  expect(asPreciselyAs(source, converted)).toBe(written)
})
