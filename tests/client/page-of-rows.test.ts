import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageOfRows } from '../../client/pages/desk/page-of-rows.ts'

test('a page says which rows of how many it holds', () => {
  expect(pageOfRows(['a', 'b', 'c'], 1, 2)).toEqual({ rows: ['c'], at: 1, from: 3, to: 3, of: 3 })
})

test('a place beyond the end of a list that has become shorter is the last there is', () => {
  expect(pageOfRows(['a', 'b', 'c'], 9, 2)).toMatchObject({ rows: ['c'], at: 1 })
  expect(pageOfRows([], 9, 2)).toEqual({ rows: [], at: 0, from: 1, to: 0, of: 0 })
})

test('turned from the first to the last, the pages are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (list, size) => {
      const places = Array.from({ length: Math.ceil(list.length / size) }, (_, at) => at)
      expect(places.flatMap((at) => pageOfRows(list, at, size).rows)).toEqual(list)
    }),
  )
})
