import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countOf, emptySeats } from '../../client/pages/desk/seats.ts'

const handedIn = (...seats: readonly number[]) => seats.map((seat) => ({ seat }))

test('seats that have not handed in are told as runs, in order', () => {
  expect(emptySeats(9, handedIn(3, 4, 8))).toEqual([
    [1, 2],
    [5, 7],
    [9, 9],
  ])
  expect(emptySeats(3, handedIn(1, 2, 3))).toEqual([])
  expect(emptySeats(2, [])).toEqual([[1, 2]])
})

test('whoever has handed in stands in no run, whoever has not stands in one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (seats, taken) => {
      const runs = emptySeats(seats, handedIn(...taken))
      const told = runs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
      const all = Array.from({ length: seats }, (_, i) => i + 1)
      expect(told).toEqual(all.filter((seat) => !taken.includes(seat)))
      expect(countOf(runs)).toBe(told.length)
    }),
  )
})
