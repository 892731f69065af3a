import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyLedger } from '../../questions/facts/verify.ts'
import type { Derivation } from '../../questions/ledger.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { WEEKDAYS } from '../../questions/vocabulary.ts'
import { ledgerOf, type Says, sha256 } from '../support/questions/topic-of.ts'

// A claim that is worked out is held against what its operands come to.

type Facts = Parameters<typeof ledgerOf>[0]

const calendar = [
  { id: 'flag-day', title: 'Flag Day', date: '2018-02-15' },
  { id: 'canada-day', title: 'Canada Day', date: '2018-07-01' },
]

/** Why derived claims of a fact do not follow; one for each that does not. */
async function whyNot(facts: Facts): Promise<readonly string[]> {
  const ledger = await ledgerOf(facts, { calendar })
  return (await verifyLedger(ledger, new Map(), sha256)).problems.map(({ message }) => message)
}

const said = (source: string, value: Value, says: string): Says => ({ source, value, says })
const lorries = { unit: 'lorries', claims: [said('post', { is: 40 }, '40 lorries')] }
const cars = { unit: 'cars', claims: [said('post', { is: 2 }, '2 cars')] }
const derived = (value: Value, from: Derivation, source = 'post'): Says => ({ source, value, from })

test('a sum or a difference that comes out follows, and one beside it does not', async () => {
  const all = (is: number) => ({ unit: 'vehicles', claims: [derived({ is }, { sum: ['lorries', 'cars'] })] })
  const more = (is: number) => ({ unit: 'lorries', claims: [derived({ is }, { difference: ['lorries', 'cars'] })] })
  expect(await whyNot({ lorries, cars, all: all(42), more: more(38) })).toEqual([])
  for (const wrong of [{ all: all(43) }, { all: all(38) }, { more: more(42) }])
    expect(await whyNot({ lorries, cars, ...wrong })).toEqual([
      expect.stringContaining('its operands come to {"type":"quantity"'),
    ])
})

test('what a source says itself is its operand; else what any says exactly', async () => {
  const two = {
    unit: 'lorries',
    claims: [said('radio', { is: 50 }, '50 lorries'), said('post', { is: 40 }, '40 lorries')],
  }
  const all = (source: string, is: number) => ({
    unit: 'vehicles',
    claims: [derived({ is }, { sum: ['lorries', 'cars'] }, source)],
  })
  expect(await whyNot({ lorries: two, cars, all: all('post', 42) })).toEqual([])
  expect(await whyNot({ lorries: two, cars, all: all('radio', 52) })).toEqual([])
  const vague = { unit: 'lorries', claims: [said('radio', { over: 35 }, 'more than 35 lorries'), ...lorries.claims] }
  expect(await whyNot({ lorries: vague, cars, all: all('radio', 42) })).toEqual([])
})

test('of what nobody says exactly nothing is worked out, and it is named', async () => {
  const vague = { unit: 'lorries', claims: [said('post', { over: 35 }, 'more than 35 lorries')] }
  const all = (lacking: string) => ({
    unit: 'vehicles',
    claims: [derived({ is: 42 }, { sum: ['cars', lacking] })],
  })
  expect(await whyNot({ lorries: vague, cars, all: all('lorries') })).toEqual([
    'The value does not follow: the fact "lorries" has no exact figure.',
  ])
  expect(await whyNot({ cars, all: all('buses') })).toEqual([expect.stringContaining('"buses" has no exact figure')])
})

test('operands in other units are converted into that of the sum', async () => {
  const there = { unit: 'km', claims: [said('post', { is: 2 }, '2 km')] }
  const back = { unit: 'm', claims: [said('post', { is: 500 }, '500 metres')] }
  const round = { unit: 'm', claims: [said('post', { is: 3, unit: 'km' }, '3 km')] }
  const sum = (unit: string, is: number, ...of: readonly string[]) => ({
    unit,
    claims: [derived({ is, within: 0 }, { sum: [...of] })],
  })
  expect(await whyNot({ there, back, way: sum('m', 2500, 'there', 'back') })).toEqual([])
  expect(await whyNot({ there, back, way: sum('km', 2.5, 'there', 'back') })).toEqual([])
  expect(await whyNot({ there, round, way: sum('km', 5, 'there', 'round') })).toEqual([])
  expect(await whyNot({ there, back, way: sum('km', 502, 'there', 'back') })).toHaveLength(1)
})

const date = (value: string, from: Derivation) => ({ type: 'date' as const, claims: [derived({ date: value }, from)] })

test('a weekday is the last on or before a day, or the first after it, in any year', async () => {
  const day = fc.integer({ min: -20_000, max: 30_000 })
  const iso = (n: number) => new Date(86_400_000 * n).toISOString().slice(0, 10)
  await fc.assert(
    fc.asyncProperty(day, fc.nat(6), async (anchor, back) => {
      const weekdayOf = (n: number) => WEEKDAYS[new Date(86_400_000 * n).getUTCDay()] ?? 'Monday'
      const [before, after] = [anchor - back, anchor + 1 + back]
      const last = { weekday: weekdayOf(before), onOrBefore: iso(anchor) }
      const next = { weekday: weekdayOf(after), after: iso(anchor) }
      expect(await whyNot({ last: date(iso(before), last), next: date(iso(after), next) })).toEqual([])
      for (const beside of [-1, 1])
        expect(
          await whyNot({ last: date(iso(before + beside), last), next: date(iso(after + beside), next) }),
        ).toHaveLength(2)
    }),
    { numRuns: 30 },
  )
})

test('a weekday is counted from a day, and from nothing else', async () => {
  expect(await whyNot({ when: date('2031-03-06', { weekday: 'Thursday' }) })).toEqual([
    expect.stringContaining('give onOrBefore or after'),
  ])
  expect(await whyNot({ when: date('2031-03-06', { weekday: 'Thursday', after: '2031-13-40' }) })).toHaveLength(1)
})

test('days are counted from an entry of the calendar, both ends included', async () => {
  const week = (value: string, holiday = 'canada-day') => date(value, { holiday, days: [-7, -1] })
  expect(await whyNot({ first: week('2018-06-24'), last: week('2018-06-30') })).toEqual([])
  expect(await whyNot({ before: week('2018-06-23'), after: week('2018-07-01') })).toHaveLength(2)
  expect(await whyNot({ none: week('2018-06-24', 'may-day') })).toEqual([
    expect.stringContaining('the calendar has no entry "may-day"'),
  ])
})

test('who is 67 on a day was born in one of two years', async () => {
  const born = (year: string, on: string) => date(year, { age: 67, on })
  for (const on of ['2031', '2031-03', '2031-03-06'])
    expect(await whyNot({ one: born('1963', on), two: born('1964', on) })).toEqual([])
  expect(await whyNot({ early: born('1962', '2031'), late: born('1965', '2031') })).toHaveLength(2)
})

test('what comes to a date is no figure', async () => {
  const from: Derivation = { weekday: 'Thursday', onOrBefore: '2031-03-07' }
  expect(await whyNot({ lorries: { unit: 'lorries', claims: [derived({ is: 6 }, from)] } })).toEqual([
    expect.stringContaining('its operands come to {"type":"date"'),
  ])
})
