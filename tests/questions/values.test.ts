import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quantity, Value } from '../../questions/ledger-value.ts'
import { canonOf, contradict, meet, type Possibilities, possibilitiesOf } from '../../questions/values/possibilities.ts'

const canon = canonOf({ aliases: { 'Robin Wettlaufer': ['R. Wettlaufer'] } })
const allows = (value: Value, unit = 'people') => possibilitiesOf(value, { unit }, canon)
const agree = (a: Value, b: Value, unit?: string) => meet(allows(a, unit), allows(b, unit)) !== undefined

const whole = fc.integer({ min: 0, max: 60 })
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ is: whole }),
  fc.record({ over: whole }),
  fc.record({ under: whole }),
  fc.record({ atLeast: whole }),
  fc.record({ upTo: whole }),
  fc.record({ about: whole }),
  fc.tuple(whole, whole).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
)
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2018-07-${String(d).padStart(2, '0')}`)
const date = fc.oneof(
  day.map((d) => ({ date: d })),
  fc.constantFrom({ date: '2018' }, { date: '2018-07' }, { date: '2018-08' }, { date: '2018-07-21T06:40' }),
  fc
    .tuple(day, day)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => ({ date: `[${a}..${b}]` })),
  fc.tuple(day, day).map(([a, b]) => ({ date: `[${a},${b}]` })),
)
const names = fc
  .tuple(fc.uniqueArray(fc.constantFrom('Canada', 'France', 'Germany', 'Britain'), { minLength: 1 }), fc.boolean())
  .map(([list, open]): Value => (open ? { names: list, open: true } : { names: list }))
const three = (value: fc.Arbitrary<Value>, unit: string) =>
  fc
    .tuple(value, value, value)
    .map((values) => values.map((v) => allows(v, unit)) as [Possibilities, Possibilities, Possibilities])
/** Three values of one type: the laws hold within a type. */
const triple = fc.oneof(three(quantity, 'people'), three(quantity, 'km'), three(date, ''), three(names, 'country'))

const meet2 = (a: Possibilities | undefined, b: Possibilities | undefined) => (a && b ? meet(a, b) : undefined)

test('meet is commutative', () => {
  fc.assert(
    fc.property(triple, ([a, b]) => {
      expect(meet(a, b)).toEqual(meet(b, a))
    }),
  )
})

test('meet is associative', () => {
  fc.assert(
    fc.property(triple, ([a, b, c]) => {
      expect(meet2(meet(a, b), c)).toEqual(meet2(a, meet(b, c)))
    }),
  )
})

test('meet is idempotent', () => {
  fc.assert(
    fc.property(triple, ([a]) => {
      expect(meet(a, a)).toEqual(a)
    }),
  )
})

test('contradiction is symmetric, and nothing contradicts itself', () => {
  fc.assert(
    fc.property(triple, fc.boolean(), ([a, b], exclusive) => {
      expect(contradict(a, b, exclusive)).toBe(contradict(b, a, exclusive))
      expect(contradict(a, a, exclusive)).toBe(false)
    }),
  )
})

test('what two values have in common agrees with each of them', () => {
  fc.assert(
    fc.property(triple, ([a, b]) => {
      const common = meet(a, b)
      if (common) expect([meet(common, a), meet(common, b)]).toEqual([common, common])
    }),
  )
})

test('agreement is not transitive: "20 to 40" agrees with 20 and with 40, which contradict each other', () => {
  expect(agree({ from: 20, to: 40 }, { is: 20 })).toBe(true)
  expect(agree({ from: 20, to: 40 }, { is: 40 })).toBe(true)
  expect(agree({ is: 20 }, { is: 40 })).toBe(false)
})

test.each<[string, Value, Value, string, boolean]>([
  ['"more than 400" agrees with 422', { over: 400 }, { is: 422 }, 'people', true],
  ['"more than 400" excludes 400', { over: 400 }, { is: 400 }, 'people', false],
  ['"more than 3" and "less than 4" leave no count', { over: 3 }, { under: 4 }, 'people', false],
  ['700 and 800 contradict', { is: 700 }, { is: 800 }, 'people', false],
  ['"20 to 30" agrees with "about 30"', { from: 20, to: 30 }, { about: 30 }, 'families', true],
  ['"up to 50" agrees with "20 to 30"', { upTo: 50 }, { from: 20, to: 30 }, 'families', true],
  ['15 in and 38 cm agree', { is: 15, unit: 'in' }, { is: 38 }, 'cm', true],
  ['38 cm and "about 40 cm" agree', { is: 38 }, { about: 40 }, 'cm', true],
  ['19 miles and 31 km agree', { is: 19 }, { is: 31, unit: 'km' }, 'miles', true],
  ['18 miles and 31 km contradict', { is: 18 }, { is: 31, unit: 'km' }, 'miles', false],
  ['18 miles and 19 miles contradict', { is: 18 }, { is: 19 }, 'miles', false],
  [
    '£2.3 million lies in £2 million to £2.5 million',
    { is: 2.3e6, within: 5e4 },
    { from: 2e6, to: 2.5e6 },
    'GBP',
    true,
  ],
  ['free and £1 contradict', { is: 0, within: 0 }, { is: 1, within: 0 }, 'GBP', false],
  ['six weeks and twelve weeks contradict', { is: 6 }, { is: 12 }, 'weeks', false],
  ['a day lies in its month', { date: '2018-07-21' }, { date: '2018-07' }, '', true],
  ['two days contradict', { date: '2018-07-21' }, { date: '2018-07-23' }, '', false],
  ['a minute lies in its day', { date: '2031-03-06T06:40' }, { date: '2031-03-06' }, '', true],
  ['a day lies in a one-of set', { date: '2018-07-04' }, { date: '[2018-07-01..2018-07-10]' }, '', true],
  ['the day after a one-of set does not', { date: '2018-07-11' }, { date: '[2018-07-01..2018-07-10]' }, '', false],
  ['an alias is the same name', { name: 'R. Wettlaufer' }, { name: 'Robin Wettlaufer' }, '', true],
  ['a closed set excludes another member', { names: ['a', 'b'] }, { names: ['a', 'b', 'c'] }, '', false],
  ['an open set allows more', { names: ['a'], open: true }, { names: ['a', 'b'] }, '', true],
  ['an open set needs its own members', { names: ['c'], open: true }, { names: ['a', 'b'] }, '', false],
])('%s', (_, a, b, unit, expected) => {
  expect(agree(a, b, unit)).toBe(expected)
})

test('different names contradict only where one can be true', () => {
  const [a, b] = [allows({ name: 'A' }), allows({ name: 'B' })]
  expect(contradict(a, b, true)).toBe(true)
  expect(contradict(a, b, false)).toBe(false)
})

test.each(['2018-07-21?', '2018-07~', 'July 2018', '2018-13', '[2018-07-10..2018-07-01]', '2018/..', ''])(
  '"%s" is refused as a date',
  (date) => {
    expect(() => allows({ date })).toThrow(RangeError)
  },
)

test('a range that runs downwards is refused', () => {
  expect(() => allows({ from: 30, to: 20 })).toThrow('A range runs upwards')
})

test('what only one can be true of: a text, a name and an order contradict another there, and nowhere else', () => {
  const pairs: readonly (readonly [Value, Value])[] = [
    [{ text: 'by sea' }, { text: 'by land' }],
    [{ name: 'Ann' }, { name: 'Bob' }],
    [{ before: 'fire' }, { after: 'fire' }],
    [{ before: 'fire' }, { before: 'flood' }],
    [{ after: 'fire' }, { after: 'flood' }],
  ]
  for (const [a, b] of pairs) {
    expect(agree(a, a)).toBe(true)
    expect(agree(a, b)).toBe(false)
    expect(contradict(allows(a), allows(b), true)).toBe(true)
    expect(contradict(allows(a), allows(b), false)).toBe(false)
  }
  for (const [a, b] of [
    [{ is: 1 }, { is: 2 }],
    [{ date: '2017' }, { date: '2018' }],
    [{ names: ['a'] }, { names: ['b'] }],
  ] satisfies (readonly [Value, Value])[])
    expect(contradict(allows(a), allows(b), false)).toBe(true)
})

test('a wording is its canon’s, in any case and spelling of quotes; of an alias, that of the name it stands for', () => {
  expect(allows({ text: ' By  Sea ' })).toEqual({ type: 'exactly', is: 'by sea' })
  expect(allows({ name: 'r. wettlaufer' })).toEqual({ type: 'exactly', is: 'robin wettlaufer' })
  const aliases = { 'Robin Wettlaufer': ['R. Wettlaufer'] }
  expect(canonOf({ aliases })).toBe(canonOf({ aliases }))
})

test('names are kept once each and in order, and stay open only where both are', () => {
  expect(allows({ names: ['b', 'A', 'B'] })).toEqual({ type: 'names', names: ['a', 'b'], open: false })
  const [open, more] = [allows({ names: ['a'], open: true }), allows({ names: ['b'], open: true })]
  expect(meet(open, more)).toEqual({ type: 'names', names: ['a', 'b'], open: true })
  expect(meet(open, allows({ names: ['a', 'b'] }))).toEqual({ type: 'names', names: ['a', 'b'], open: false })
})

test('times of day are minutes after midnight, the last one included', () => {
  expect(allows({ time: '06:40' })).toEqual({ type: 'time', first: 400, last: 400 })
  const morning = allows({ time: '06:40', until: '07:05' })
  expect(morning).toEqual({ type: 'time', first: 400, last: 425 })
  expect(meet(morning, allows({ time: '07:00', until: '08:00' }))).toEqual({ type: 'time', first: 420, last: 425 })
  expect(meet(morning, allows({ time: '06:00', until: '06:40' }))).toEqual({ type: 'time', first: 400, last: 400 })
  expect(meet(morning, allows({ time: '07:06' }))).toBeUndefined()
  expect(() => allows({ time: '07:05', until: '06:40' })).toThrow('runs forwards; this one goes from 07:05 to 06:40')
})

test('yes is not no', () => {
  expect(allows({ yesNo: 'yes' })).toEqual({ type: 'names', names: ['yes'], open: false })
  expect(agree({ yesNo: 'yes' }, { yesNo: 'yes' })).toBe(true)
  expect(contradict(allows({ yesNo: 'yes' }), allows({ yesNo: 'no' }), false)).toBe(true)
})

test('a quantity is in its own unit, else in its fact’s, else in none', () => {
  const dimension = (value: Value, unit?: string) => {
    const allowed = possibilitiesOf(value, unit === undefined ? {} : { unit }, canon)
    return allowed.type === 'quantity' ? allowed.dimension : undefined
  }
  expect(dimension({ is: 4, unit: 'km' }, 'people')).toBe('length')
  expect(dimension({ is: 4 }, 'people')).toBe('people')
  expect(dimension({ is: 4 })).toBe('')
})

test('what is of another type or dimension is never compared', () => {
  const of: readonly Possibilities[] = [
    allows({ is: 4 }, 'people'),
    allows({ is: 4 }, 'lorries'),
    allows({ date: '2018' }),
    allows({ names: ['a'] }),
    allows({ name: 'a' }),
    allows({ time: '06:40' }),
  ]
  for (const [i, a] of of.entries()) {
    for (const b of of.filter((_, j) => i !== j))
      expect(() => meet(a, b)).toThrow(
        new RangeError(`A ${a.type} cannot be compared with a ${b.type} of another type or dimension.`),
      )
  }
})

test('a date that cannot be read is named', () => {
  expect(() => allows({ date: 'July' })).toThrow('"July" is not a date of EDTF level 2 without qualifiers.')
})
