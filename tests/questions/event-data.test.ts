import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventData } from '../../questions/wire/event-data.ts'

/** All that a reader finds in these pieces. */
function foundIn(pieces: readonly string[]): readonly string[] {
  const events = eventData()
  return [...pieces.flatMap((piece) => events.take(piece)), ...events.rest()]
}

test('a stream holds the same data wherever it is cut', () => {
  const line = fc.constantFrom('data: {"a":1}', 'data:b', 'data: ', ': comment', 'event: x', '', 'data: [DONE]', 'dat')
  const end = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), fc.array(fc.nat()), (lines, cuts) => {
      const whole = lines.flat().join('')
      const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length]
      const pieces = at.slice(1).map((to, i) => whole.slice(at[i], to))
      const data = lines.flatMap(([one]) => (/^data:\s*(\S+)/.exec(one)?.[1] ? [one.slice(5).trim()] : []))
      expect(foundIn(pieces)).toEqual(data)
    }),
  )
})

test('a last line that nothing ends is read too, and a line without any end is refused', () => {
  expect(foundIn(['data: 1\nda', 'ta: 2'])).toEqual(['1', '2'])
  const events = eventData()
  const piece = 'data: '.padEnd(64 * 1024, 'x')
  expect(() => Array.from({ length: 17 }, () => events.take(piece))).toThrow(RangeError)
})
