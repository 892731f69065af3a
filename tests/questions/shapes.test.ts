import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { renumber, shapeOf } from '../../questions/shapes/shapes.ts'
import type { Response } from '../../questions/wire/item.ts'
import { LARGEST } from '../../questions/wire/typed-number.ts'

const common = {
  id: 'x',
  facts: ['x'],
  wording: 0,
  stem: 'What?',
  keyText: '',
  explanation: '',
  standing: 'corroborated',
  independent: 2,
  receipts: [],
} as const
const letters = ['a', 'b', 'c', 'd']
const options = letters.map((text) => ({ text, provenance: { from: 'key' } }) as const)
const one: Item = { ...common, kind: 'choice', shape: 'one', options, key: 2 }
const several: Item = { ...common, kind: 'multiple', shape: 'several', options, key: [0, 1] }
const order: Item = { ...common, kind: 'order', shape: 'order', options, key: [2, 0, 1, 3] }
const left = ['p', 'q', 'r']
const pairs: Item = { ...common, kind: 'compare', shape: 'pairs', left, right: options, key: [1, 1, 0] }
const key = { min: 35, max: 45, minOpen: false, maxOpen: false, whole: true }
const number: Item = { ...common, kind: 'numeric', shape: 'number', unit: 'people', key }
const anyItem = fc.constantFrom(one, several, number, order, pairs)
const junk = fc.oneof(
  fc.anything(),
  fc.array(fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double(), fc.string())),
  fc.integer({ min: -2, max: 6 }),
  fc.double(),
)

const credit = (item: Item, response: number | readonly number[]) => shapeOf(item).grade(item, response)
const parsed = (item: Item, input: unknown) => shapeOf(item).parse(item, input)

test.each<[string, Item, unknown, unknown]>([
  ['an option', one, 0, 0],
  ['the last option', one, 3, 3],
  ['several options, which are put in order', several, [3, 1, 0], [0, 1, 3]],
  ['no option of several', several, [], []],
  ['an order', order, [3, 2, 1, 0], [3, 2, 1, 0]],
  ['a right side for each left one', pairs, [3, 3, 0], [3, 3, 0]],
  ['a number', number, 42, 42],
  ['a number below zero', number, -12.5, -12.5],
  ['nought', number, 0, 0],
  ['the largest number', number, LARGEST - 1_000, LARGEST - 1_000],
  ['a number of more than nine digits, which is rounded', number, 1_234_567_891.5, 1_234_567_890],
  ['a number too small to be told from nought', number, -1e-7, 0],
])('%s is a response', (_, item, input, response) => {
  expect(parsed(item, input)).toStrictEqual(response)
})

test.each<[string, Item, unknown]>([
  ['an option before the first', one, -1],
  ['an option after the last', one, 4],
  ['half an option', one, 0.5],
  ['an option in words', one, '0'],
  ['a list where one option is chosen', one, [0]],
  ['an option where several are chosen', several, 0],
  ['an option twice', several, [1, 1]],
  ['an option that is not there among others', several, [0, 4]],
  ['words among options', several, [0, '1']],
  ['an order of fewer', order, [0, 1, 2]],
  ['an order of more', order, [0, 1, 2, 3, 3]],
  ['an order with one twice', order, [0, 0, 1, 2]],
  ['an order with one that is not there', order, [0, 1, 2, 4]],
  ['a right side too few', pairs, [1, 1]],
  ['a right side too many', pairs, [1, 1, 0, 0]],
  ['a right side that is not there', pairs, [1, 1, 4]],
  ['a number in words', number, '42'],
  ['what is no number', number, Number.NaN],
  ['a number without end', number, Number.POSITIVE_INFINITY],
  ['a number that nothing is counted by', number, LARGEST],
  ['the same below zero', number, -LARGEST],
  ['a list for a number', number, [42]],
])('%s is no response', (_, item, input) => {
  expect(parsed(item, input)).toBeUndefined()
})

test('one option earns all or nothing', () => {
  expect([0, 1, 2, 3].map((option) => credit(one, option))).toEqual([0, 0, 1, 0])
})

test('a number earns all within the key’s range, both ends included, and nothing beside it', () => {
  expect([34, 35, 40, 45, 46].map((n) => credit(number, n))).toEqual([0, 1, 1, 1, 0])
  expect(credit(number, 40.5)).toBe(0)
  expect(credit(number, [40])).toBe(0)
  expect(credit({ ...number, key: { ...key, whole: false } } as Item, [40])).toBe(0)
})

test('the best response to a number lies in the middle; of whole numbers it is one', () => {
  const best = (min: number, max: number, whole: boolean) => {
    const item: Item = { ...common, kind: 'numeric', shape: 'number', unit: 'm', key: { ...key, min, max, whole } }
    return shapeOf(item).best(item)
  }
  expect(best(10, 20, false)).toBe(15)
  expect(best(10, 11, false)).toBe(10.5)
  expect(best(10, 13, true)).toBe(12)
})

test('an answer of another shape earns nothing, and neither does any answer to an item without a key', () => {
  for (const item of [several, order, pairs]) expect(credit(item, 0)).toBe(0)
  for (const shape of ['several', 'order'] as const) {
    const kind = shape === 'order' ? 'order' : 'multiple'
    expect(credit({ ...common, kind, shape, options, key: [] } as Item, [0, 1])).toBe(0)
  }
  expect(credit({ ...common, kind: 'compare', shape: 'pairs', left, right: options, key: [] }, [0])).toBe(0)
})

test('a student sees the texts in the order of the form, the left sides as they stand, and of a number its unit', () => {
  const shown = (item: Item) => shapeOf(item).show(item, [2, 0, 3, 1])
  for (const item of [one, several, order]) expect(shown(item)).toEqual({ options: ['c', 'a', 'd', 'b'] })
  expect(shown(pairs)).toEqual({ left, right: ['c', 'a', 'd', 'b'] })
  expect(shown(number)).toEqual({ unit: 'people' })
  expect(shapeOf(one).show(one, [0, 9])).toEqual({ options: ['a', ''] })
})

test('options and right sides can be arranged, a number has nothing to arrange', () => {
  expect([one, several, order, pairs, number].map((item) => shapeOf(item).arrangeable(item))).toEqual([4, 4, 4, 4, 0])
})

test('an order alone can stand there solved, and only as a whole', () => {
  const gives = (item: Item, arrangement: readonly number[]) => shapeOf(item).gives(item, arrangement)
  expect(gives(order, [2, 0, 1, 3])).toBe(true)
  expect(gives(order, [2, 0, 3, 1])).toBe(false)
  for (const item of [one, several, pairs, number]) expect(gives(item, [0, 1, 2, 3])).toBe(false)
})

test('only the places of options change their number; a number and no answer stay', () => {
  const turned = (item: Item, response: Response) => renumber(item, response, (index) => 3 - index)
  expect(turned(one, 1)).toBe(2)
  expect(turned(order, [0, 1, 2, 3])).toEqual([3, 2, 1, 0])
  expect(turned(number, 1)).toBe(1)
  expect(turned(one, null)).toBeNull()
})

test('whatever is sent, it is refused or earns between 0 and 1', () => {
  fc.assert(
    fc.property(anyItem, junk, (item, input) => {
      const shape = shapeOf(item)
      const response = shape.parse(item, input)
      if (response === undefined) return
      const grade = shape.grade(item, response)
      expect(grade).toBeGreaterThanOrEqual(0)
      expect(grade).toBeLessThanOrEqual(1)
    }),
    { numRuns: 2000 },
  )
})

test('even what no parser let through earns between 0 and 1', () => {
  const raw = fc.oneof(fc.double(), fc.array(fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double())))
  fc.assert(
    fc.property(anyItem, raw, (item, response) => {
      const grade = shapeOf(item).grade(item, response)
      expect(grade >= 0 && grade <= 1).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a response reads the same a second time', () => {
  fc.assert(
    fc.property(anyItem, junk, (item, input) => {
      const once = shapeOf(item).parse(item, input)
      if (once !== undefined) expect(shapeOf(item).parse(item, once)).toEqual(once)
    }),
    { numRuns: 2000 },
  )
})

test('several earn right picks less wrong ones, over all that are right', () => {
  expect(credit(several, [0, 1])).toBe(1)
  expect(credit(several, [0])).toBe(0.5)
  expect(credit(several, [0, 1, 2])).toBe(0.5)
  expect(credit(several, [0, 1, 2, 3])).toBe(0)
  expect(credit(several, [2, 3])).toBe(0)
  expect(credit(several, [0, 0])).toBe(0.5)
})

test('an order earns the share of its pairs that stand the right way round', () => {
  expect(credit(order, [2, 0, 1, 3])).toBe(1)
  expect(credit(order, [2, 1, 0, 3])).toBeCloseTo(5 / 6)
  expect(credit(order, [3, 1, 0, 2])).toBe(0)
  expect(credit(order, [0])).toBe(0)
  expect(credit(order, [0, 1])).toBeCloseTo(1 / 6)
})

test('pairs earn the share that is right, and two may share one', () => {
  expect(credit(pairs, [1, 1, 0])).toBe(1)
  expect(credit(pairs, [1, 0, 0])).toBeCloseTo(2 / 3)
  expect(shapeOf(pairs).parse(pairs, [1, 1])).toBeUndefined()
  expect(shapeOf(order).parse(order, [0, 0, 1, 2])).toBeUndefined()
})

test('a response in another numbering and back again is the same', () => {
  fc.assert(
    fc.property(anyItem, fc.integer({ min: 0, max: 5 }), (item, turn) => {
      const shape = shapeOf(item)
      const n = Math.max(1, shape.arrangeable(item))
      const there = renumber(item, shape.best(item), (index) => (index + turn) % n)
      expect(renumber(item, there, (index) => (index - (turn % n) + n) % n)).toEqual(shape.best(item))
    }),
  )
})
