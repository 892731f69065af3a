import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from '../../questions/studio/sentence-places.ts'

test('places that were counted once answer as a walk through the list does, also beyond its ends', () => {
  const place = fc.integer({ min: -2, max: 12 })
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 10 }), place, place, (list, from, to) => {
      const { any, lastUpTo, firstFrom } = placesOf(list, (one) => one)
      expect(any(from, to)).toBe(list.some((one, i) => one && i >= from && i < to))
      expect(lastUpTo(from)).toBe(list.findLastIndex((one, i) => one && i <= from))
      expect(firstFrom(from)).toBe(list.findIndex((one, i) => one && i >= from))
    }),
  )
})
