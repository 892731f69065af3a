import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { renumber, shapeOf } from '../../questions/shapes/shapes.ts'
import { drawn, topics } from './drawn.ts'

const items = topics.flatMap((topic) => drawn(topic, 'shapes'))
const anyItem = fc.constantFrom(...items)
const junk = fc.oneof(
  fc.anything(),
  fc.array(fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double(), fc.string())),
  fc.integer({ min: -2, max: 6 }),
  fc.double(),
)

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
const options = ['a', 'b', 'c', 'd'].map((text) => ({ text, provenance: { from: 'key' } }) as const)
const several: Item = { ...common, kind: 'multiple', shape: 'several', options, key: [0, 1] }
const order: Item = { ...common, kind: 'order', shape: 'order', options, key: [2, 0, 1, 3] }
const pairs: Item = {
  ...common,
  kind: 'compare',
  shape: 'pairs',
  left: ['p', 'q', 'r'],
  right: options,
  key: [1, 1, 0],
}

const credit = (item: Item, response: readonly number[]) => shapeOf(item).grade(item, response)

test('the best response of every item is one, and earns full credit', () => {
  for (const item of items) {
    const shape = shapeOf(item)
    const best = shape.parse(item, shape.best(item))
    expect(best, item.id).toBeDefined()
    expect(best === undefined ? 0 : shape.grade(item, best), item.id).toBe(1)
  }
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
