import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom } from '../../questions/random.ts'
import { analyse } from '../../questions/statistics/analyse.ts'
import { facilityOf } from '../../questions/statistics/facility.ts'
import type { Answered } from '../../questions/statistics/sample.ts'
import type { Estimate } from '../../questions/wire/analysis.ts'
import { asking, choices, fact, rule } from '../support/questions/statistics-class.ts'

const items = Array.from({ length: 6 }, (_, i) => asking(`item-${i}`, `fact-${i % 3}`, [fact('other'), rule]))

/** An attempt at six items: each is on the form or not, answered or not, with whole, partial or no credit. */
const attempt = fc
  .array(
    fc.record({
      response: fc.constantFrom<number | false | null>(0, 0, 1, 2, null, false),
      partial: fc.constantFrom(0, 1 / 3, 0.5, 2 / 3),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map(
    (cells): Answered => ({
      responses: cells.map(({ response }) => response),
      credits: cells.map(({ response, partial }) => (response === 0 ? 1 : response === 1 ? partial : 0)),
    }),
  )
const classes = fc.array(attempt, { minLength: 0, maxLength: 60 })

/** Every number in a piece of plain data, with where it stands. */
function numbersOf(data: unknown, path = ''): readonly (readonly [path: string, number: number])[] {
  if (typeof data === 'number') return [[path, data]]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => numbersOf(value, `${path}.${key}`))
}

/** Every figure with an interval. */
function estimatesOf(data: unknown): readonly Estimate[] {
  if (typeof data !== 'object' || data === null) return []
  if ('low' in data) return [data as Estimate]
  return Object.values(data).flatMap(estimatesOf)
}

test('every number is finite and every figure lies in its interval, whatever the class', () => {
  fc.assert(
    fc.property(classes, (attempts) => {
      const analysis = analyse(items, attempts)
      expect(numbersOf(analysis).filter(([, n]) => !Number.isFinite(n))).toEqual([])
      expect(estimatesOf(analysis).filter(({ value, low, high }) => !(low <= value && value <= high))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('the order of the attempts changes nothing', () => {
  const shuffledToo = classes.chain((attempts) =>
    fc.tuple(fc.constant(attempts), fc.shuffledSubarray(attempts, { minLength: attempts.length })),
  )
  fc.assert(
    fc.property(shuffledToo, ([attempts, shuffled]) => {
      const [one, other] = [analyse(items, attempts), analyse(items, shuffled)]
      const rounded = (data: unknown) => numbersOf(data).map(([path, n]) => `${path} ${Number(n.toFixed(9)) + 0}`)
      expect(rounded(other)).toEqual(rounded(one))
    }),
    { numRuns: 300 },
  )
})

test('items whose credits are all the same, however many, make no figure infinite or missing', () => {
  const columns = fc.array(fc.constantFrom(0, 1 / 3, 1), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 60 }), (credits, count) => {
      const same = { credits, responses: credits.map((credit) => (credit === 1 ? 0 : 1)) }
      const analysis = analyse(
        choices(credits.length),
        Array.from({ length: count }, () => same),
      )
      expect(numbersOf(analysis).filter(([, n]) => !Number.isFinite(n))).toEqual([])
      if (analysis.detail !== 'full') return
      expect(analysis.reliability.is).toBe('none')
      expect(analysis.items.filter((item) => 'discrimination' in item)).toEqual([])
    }),
  )
})

test('a facility interval is in [0, 1], holds the mean credit, and narrows as the class grows', () => {
  const credits = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 100 })
  fc.assert(
    fc.property(credits, (list) => {
      const { value, low, high } = facilityOf(list)
      expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true)
      const twice = facilityOf([...list, ...list])
      expect(twice.high - twice.low).toBeLessThan(high - low)
    }),
  )
})

test('where all or none earn the credit, the interval ends exactly there', () => {
  const sizes = Array.from({ length: 200 }, (_, i) => i + 1)
  const of = (credit: number) => sizes.map((n) => facilityOf(Array.from({ length: n }, () => credit)))
  expect(of(1).filter(({ value, high }) => value !== 1 || high !== 1)).toEqual([])
  expect(of(0).filter(({ value, low }) => value !== 0 || low !== 0)).toEqual([])
})

test.each([10, 30, 100])(
  'the interval of partial credit holds the true mean at least 95 times in 100, in classes of %i',
  (n) => {
    const random = randomFrom(`partial credit of ${n}`)
    // Thirds of a credit: 0 with 0.4, ⅓ with 0.1, ⅔ with 0.2, 1 with 0.3; their mean is 7/15.
    const draw = () => [0, 0, 0, 0, 1, 2, 2, 3, 3, 3].map((thirds) => thirds / 3)[Math.floor(10 * random())] ?? 0
    const held = Array.from({ length: 2000 }, () => facilityOf(Array.from({ length: n }, draw))).filter(
      ({ low, high }) => low <= 7 / 15 && 7 / 15 <= high,
    )
    expect(held.length / 2000).toBeGreaterThanOrEqual(0.95)
  },
)
