import { expect, test } from 'vitest'
import { isSaid } from '../../client/quiz/clock.tsx'

/** At which minutes it is said how long is left, of all that pass. */
const saidOf = (whole: number) =>
  Array.from({ length: whole }, (_, passed) => whole - passed - 1).filter((now) => isSaid(now + 1, now, whole))

test.each([
  [60, [30, 5, 1]],
  [15, [7, 5, 1]],
  [10, [5, 1]],
  [5, [2, 1]],
  [2, [1]],
  [1, [0]],
])('of %i minutes it is said sparingly how many are left', (whole, said) => {
  expect(saidOf(whole)).toEqual(said)
})

test('a device that slept past several moments says it once, when it wakes', () => {
  expect(isSaid(40, 3, 60)).toBe(true)
  expect(isSaid(3, 2, 60)).toBe(false)
})
