import { expect, test } from 'vitest'
import type { Quantity, Value } from '../../questions/ledger-value.ts'
import { figuresOf, holds, isBounded, meetRanges, type Range, rangeOf } from '../../questions/values/quantity.ts'
import { dimensionOf, measureOf, unitName } from '../../questions/values/units.ts'

/** Both ends belong to it, unless it says otherwise. */
const range = (min: number, max: number, part: Partial<Range> = {}): Range => ({
  min,
  max,
  minOpen: min === -Infinity,
  maxOpen: max === Infinity,
  whole: false,
  ...part,
})
const count = (min: number, max: number): Range => range(min, max, { whole: true })
const openAbove = { maxOpen: true } as const

test.each<[Quantity, Range]>([
  [{ is: 422 }, count(422, 422)],
  [{ over: 400 }, count(401, Infinity)],
  [{ over: 400.5 }, count(401, Infinity)],
  [{ under: 400 }, count(-Infinity, 399)],
  [{ under: 400.5 }, count(-Infinity, 400)],
  [{ atLeast: 400 }, count(400, Infinity)],
  [{ upTo: 400 }, count(-Infinity, 400)],
  [{ about: 30 }, count(27, 33)],
  [{ about: 45 }, count(41, 49)],
  [{ about: -30 }, count(-33, -27)],
  [{ from: 20, to: 30 }, count(20, 30)],
  [{ from: 20, to: 20 }, count(20, 20)],
])('the count %j allows just these', (quantity, allowed) => {
  expect(rangeOf(quantity, 'people')).toEqual(allowed)
})

test.each<[Quantity, string, Range]>([
  [{ is: 18 }, 'm', range(17.5, 18.5, openAbove)],
  [{ is: 7.5 }, 'm', range(7.45, 7.55, openAbove)],
  [{ is: 0.25 }, 'm', range(0.245, 0.255, openAbove)],
  [{ is: 18, within: 2 }, 'm', range(16, 20, openAbove)],
  [{ is: 18, within: 0 }, 'm', range(18, 18)],
  [{ over: 4 }, 'm', range(4, Infinity, { minOpen: true })],
  [{ under: 4 }, 'm', range(-Infinity, 4, openAbove)],
  [{ atLeast: 4 }, 'm', range(4, Infinity)],
  [{ upTo: 4 }, 'm', range(-Infinity, 4)],
  [{ about: 40 }, 'm', range(36, 44)],
  [{ from: 2, to: 3 }, 'm', range(2, 3)],
  [{ from: 2, to: 3, unit: 'km' }, 'm', range(2000, 3000)],
  [{ is: 38 }, 'cm', range(0.375, 0.385, openAbove)],
  [{ is: 15 }, 'in', range(0.3683, 0.3937, openAbove)],
  [{ is: 35 }, 'percent', range(0.345, 0.355, openAbove)],
])('the measure %j, in %s, allows just these, in the base unit', (quantity, unit, allowed) => {
  expect(rangeOf(quantity, unit)).toEqual(allowed)
})

test('a range that runs downwards is refused, and says from where to where', () => {
  expect(() => rangeOf({ from: 30, to: 20 }, 'people')).toThrow(
    new RangeError('A range runs upwards; this one goes from 30 to 20.'),
  )
})

test('what two ranges share ends at the narrower end of each, and is open there if it was', () => {
  expect(meetRanges(range(0, 10), range(5, 20))).toEqual(range(5, 10))
  expect(meetRanges(range(0, 10, openAbove), range(5, 10))).toEqual(range(5, 10, openAbove))
  expect(meetRanges(range(5, 10), range(0, 10, openAbove))).toEqual(range(5, 10, openAbove))
  expect(meetRanges(range(0, 10, openAbove), range(5, 8))).toEqual(range(5, 8))
  expect(meetRanges(range(0, 10, { minOpen: true }), range(0, 8))).toEqual(range(0, 8, { minOpen: true }))
  expect(meetRanges(range(0, 8), range(0, 10, { minOpen: true }))).toEqual(range(0, 8, { minOpen: true }))
  expect(meetRanges(range(0, 10, { minOpen: true }), range(1, 8))).toEqual(range(1, 8))
  expect(meetRanges(count(0, 10), range(5, 20))).toEqual(count(5, 10))
  expect(meetRanges(range(0, 10), count(5, 20))).toEqual(count(5, 10))
})

test('ranges that lie apart share nothing, and those that touch share a point that belongs to both', () => {
  expect(meetRanges(range(0, 4), range(5, 9))).toBeUndefined()
  expect(meetRanges(range(0, 5), range(5, 9))).toEqual(range(5, 5))
  expect(meetRanges(range(0, 5, openAbove), range(5, 9))).toBeUndefined()
  expect(meetRanges(range(0, 5), range(5, 9, { minOpen: true }))).toBeUndefined()
})

test('a range holds its ends unless they are open, and of counts only whole ones', () => {
  const held = (of: Range, ...numbers: readonly number[]) => numbers.filter((n) => holds(of, n))
  expect(held(range(2, 4), 1, 2, 3, 4, 5)).toEqual([2, 3, 4])
  expect(held(range(2, 4, openAbove), 1, 2, 3, 4, 5)).toEqual([2, 3])
  expect(held(range(2, 4, { minOpen: true }), 1, 2, 3, 4, 5)).toEqual([3, 4])
  expect(held(count(2, 4), 2, 2.5, 3)).toEqual([2, 3])
  expect(held(range(-Infinity, Infinity), -1e300, 0, 1e300)).toHaveLength(3)
})

test('a price below a hundred is told to the hundredth, a sum from there on and what is measured to its last digit', () => {
  const of = (is: number, unit: string) => {
    const { min, max } = rangeOf({ is }, unit)
    return [min, max]
  }
  expect(of(2, 'GBP')).toEqual([1.995, 2.005])
  expect(of(99.5, 'GBP')).toEqual([99.495, 99.505])
  expect(of(100, 'GBP')).toEqual([99.5, 100.5])
  expect(of(2, 'm')).toEqual([1.5, 2.5])
  expect(of(7.5, 'm')).toEqual([7.45, 7.55])
})

test('a count is exact, whatever room is left to it, and however large it is', () => {
  expect(rangeOf({ is: 40, within: 5 }, 'lorries')).toEqual(count(40, 40))
  const large = 1_234_567_890_123
  expect(rangeOf({ is: large }, 'people')).toEqual(count(large, large))
})

test.each<[Value, readonly number[]]>([
  [{ is: 40 }, [40]],
  [{ from: 20, to: 30 }, [20, 30]],
  [{ over: 1 }, [1]],
  [{ under: 2 }, [2]],
  [{ atLeast: 3 }, [3]],
  [{ upTo: 4 }, [4]],
  [{ about: 5 }, [5]],
  [{ name: 'Ann' }, []],
  [{ date: '2018' }, []],
])('%j has the figures %j', (value, figures) => {
  expect(figuresOf(value)).toEqual(figures)
})

test('the noise of binary fractions decides nothing', () => {
  expect(holds(range(0.3, 0.3), 0.1 + 0.2)).toBe(true)
  expect(holds(count(3, 3), 2.9999999999999996)).toBe(true)
  expect(holds(range(0.3, 0.3), 0.300001)).toBe(false)
})

test('a number can be marked by what is bounded on both sides', () => {
  expect([range(0, 1), range(0, Infinity), range(-Infinity, 0)].map(isBounded)).toEqual([true, false, false])
})

// International yard and pound (1959); SI prefixes; a Julian year of 365.25 days of 86,400 seconds.
test.each([
  ['length', { mm: 0.001, cm: 0.01, m: 1, km: 1000, in: 0.0254, ft: 12 * 0.0254, miles: 5280 * 12 * 0.0254 }],
  ['mass', { kg: 1, tonnes: 1000 }],
  ['area', { m2: 1, ha: 100 ** 2 }],
  ['volume', { m3: 1, litres: 0.1 ** 3 }],
  [
    'time',
    {
      seconds: 1,
      minutes: 60,
      hours: 60 ** 2,
      days: 86_400,
      weeks: 7 * 86_400,
      months: 30.4375 * 86_400,
      years: 365.25 * 86_400,
    },
  ],
  ['share', { percent: 0.01 }],
  ['GBP', { GBP: 1 }],
  ['USD', { USD: 1 }],
  ['EUR', { EUR: 1 }],
  ['CAD', { CAD: 1 }],
  ['francs', { francs: 1 }],
])('of %s these are the units, each as long or heavy as it is', (dimension, factors) => {
  for (const [unit, factor] of Object.entries(factors)) {
    expect(measureOf(unit)?.factor, unit).toBeCloseTo(factor, 9)
    expect(dimensionOf(unit)).toBe(dimension)
  }
})

test.each(
  Object.entries({
    mi: 'miles',
    mile: 'miles',
    inches: 'in',
    feet: 'ft',
    kilometres: 'km',
    centimetres: 'cm',
    metres: 'm',
    s: 'seconds',
    min: 'minutes',
    h: 'hours',
    '%': 'percent',
    'm²': 'm2',
    'm³': 'm3',
    hectares: 'ha',
    franc: 'francs',
    euro: 'EUR',
    euros: 'EUR',
    '£': 'GBP',
    $: 'USD',
    US$: 'USD',
    '€': 'EUR',
    C$: 'CAD',
  }),
)('"%s" is the unit %s', (spelling, unit) => {
  expect(unitName(spelling)).toBe(unit)
  expect(measureOf(spelling)).toEqual(measureOf(unit))
})

test('any other unit counts things, and is compared with itself alone', () => {
  expect(unitName('lorries')).toBe('lorries')
  expect(measureOf('lorries')).toBeUndefined()
  expect(dimensionOf('lorries')).toBe('lorries')
})
