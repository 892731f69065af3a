import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Closing,
  closedForAll,
  closesFor,
  closingAt,
  endsOf,
  GRACE,
  isTold,
  lastOnTime,
  latenessAt,
  toldFrom,
} from '../../questions/attempts/lateness.ts'

const NOON = '2031-03-07T12:00:00.000Z'
const ONE = '2031-03-07T13:00:00.000Z'
const noon = Date.parse(NOON)
const one = Date.parse(ONE)
const MINUTE = 60_000
const start = noon - 30 * MINUTE

/** Seat 7 has an hour more, seat 8 an hour less, seat 9 half as long again. */
const closing: Closing = {
  closes: NOON,
  seats: { 7: { closes: ONE }, 8: { closes: '2031-03-07T11:00:00.000Z' }, 9: { factor: 1.5 } },
}

test('fifteen seconds after an end are on time, and not a millisecond more; the closing time weighs more than the clock', () => {
  const ends = { own: 1_000_000, closing: 2_000_000 }
  expect([1_015_000, 1_015_001, 2_015_000, 2_015_001].map((arrived) => latenessAt(arrived, ends))).toEqual([0, 1, 1, 2])
  expect(latenessAt(2_015_001, { own: Number.POSITIVE_INFINITY, closing: 2_000_000 })).toBe(2)
  expect(latenessAt(9e15, { own: Number.POSITIVE_INFINITY, closing: Number.POSITIVE_INFINITY })).toBe(0)
})

test('an attempt without a clock ends when the quiz closes; in one without a closing time, never', () => {
  expect(endsOf({ start }, undefined, closing)).toEqual({ own: Number.POSITIVE_INFINITY, closing: noon })
  expect(endsOf({ start }, undefined, {}).closing).toBe(Number.POSITIVE_INFINITY)
})

test('an attempt ends when it was told at its start, or later where the teacher has given its seat more time', () => {
  const due = start + 20 * MINUTE
  const own = (seat: number | undefined, minutes: number | undefined) =>
    endsOf({ start, due, seat }, minutes, closing).own
  expect(own(undefined, 20)).toBe(due)
  expect(own(9, 20)).toBe(start + 30 * MINUTE)
  expect(own(7, 20)).toBe(due)
  // It had lengthened its own time by more.
  expect(own(9, 10)).toBe(due)
  expect(own(9, undefined)).toBe(due)
})

test('a seat’s later hour lengthens its attempt, an earlier one does not shorten it, and no other seat has it', () => {
  expect([undefined, 7, 8, 9, 10].map((seat) => closesFor(closing, seat))).toEqual([NOON, ONE, NOON, NOON, NOON])
  expect(endsOf({ start, seat: 7 }, undefined, closing).closing).toBe(one)
  expect(closesFor({ closes: NOON }, 7)).toBe(NOON)
})

test('a quiz without a closing time has none for any seat', () => {
  const { seats } = closing
  expect(closesFor(seats ? { seats } : {}, 7)).toBeUndefined()
  expect(closedForAll(seats ? { seats } : {})).toBeUndefined()
  expect(lastOnTime({})).toBeUndefined()
  expect(toldFrom({})).toBeUndefined()
  expect(isTold({}, Number.POSITIVE_INFINITY)).toBe(false)
})

test('as a seat has it a closing is the quiz’s with its own hour, all else kept', () => {
  expect(closingAt({ ...closing, title: 'Bridges' }, 7)).toEqual({ ...closing, title: 'Bridges', closes: ONE })
  const open = { seats: { 7: { closes: ONE } }, title: 'Bridges' }
  expect(closingAt(open, 7)).toBe(open)
})

test('a quiz has closed for all with its last seat, and without seats by its own time', () => {
  expect(closedForAll(closing)).toBe(ONE)
  expect(closedForAll({ closes: NOON })).toBe(NOON)
  expect(closedForAll({ closes: NOON, seats: { 8: { closes: '2031-03-07T11:00:00.000Z' } } })).toBe(NOON)
})

test('answers are told once nothing on time can come any more: after the last closing time and its grace', () => {
  expect(lastOnTime(closing)).toBe(one + GRACE)
  expect(isTold(closing, one + GRACE)).toBe(false)
  expect(isTold(closing, one + GRACE + 1)).toBe(true)
})

test('people are told the first whole minute at which they are', () => {
  expect(toldFrom(closing)).toBe('2031-03-07T13:01:00.000Z')
  // What is sent at the last moment of a minute is on time until that minute: they are told in the next.
  expect(toldFrom({ closes: '2031-03-07T12:00:45.000Z' })).toBe('2031-03-07T12:02:00.000Z')
  const hour = fc.integer({ min: noon, max: one })
  fc.assert(
    fc.property(hour, (at) => {
      const of = { closes: new Date(at).toISOString() }
      const told = Date.parse(toldFrom(of) ?? '')
      expect(told % MINUTE).toBe(0)
      expect([isTold(of, told), isTold(of, told - MINUTE)]).toEqual([true, false])
    }),
  )
})
