import { expect, test } from 'vitest'
import type { Item, Option } from '../../questions/item.ts'
import { creditOf, judge } from '../../questions/quiz/marking.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { choice, counting, ordering, pairing, picking } from '../support/questions/stub-items.ts'

const option = (text: string, why?: string): Option => ({ text, provenance: { from: 'key' }, ...(why ? { why } : {}) })
const judged = (item: Item, response: Response) => judge({ item, index: 0, arrangement: [2, 0, 1] }, response, [])

/** Whose options each have a reason, but for the key's. */
const reasoned: Item = {
  ...choice('a'),
  shape: 'one',
  options: [option('x'), option('y', 'Not y.'), option('z', 'Not z.')],
  key: 0,
}
const mistaken: Item = {
  ...counting('c'),
  shape: 'number',
  unit: 'lorries',
  key: { min: 40, max: 40, minOpen: false, maxOpen: false, whole: true },
  mistakes: [
    { min: 90, max: 98, why: 'That many were helped.' },
    { min: 95, max: 400, why: 'Look at the zeros.' },
  ],
}

test('what is left out earns nothing, whatever the shape', () => {
  for (const item of [choice('a'), picking('b'), counting('c'), ordering('d'), pairing('e')])
    expect(creditOf(item, null)).toBe(0)
})

test('a verdict holds the item’s key and evidence, in the numbering of the form', () => {
  const { facts: _, wording: __, stem: ___, kind: ____, ...told } = choice('a')
  const { keyText, explanation, standing, independent, receipts } = told
  expect(judged(reasoned, 2)).toStrictEqual({
    item: 'a',
    credit: 0,
    correct: false,
    response: 0,
    key: 1,
    keyText,
    explanation,
    why: 'Not z.',
    standing,
    independent,
    receipts,
  })
})

test('a right answer is told as one, and no reason against it', () => {
  expect(judged(reasoned, 0)).toMatchObject({ credit: 1, correct: true, response: 1 })
  expect(judged(reasoned, 0)).not.toHaveProperty('why')
})

test('a verdict says how the key rests, where the item does', () => {
  expect(judged(reasoned, 0)).not.toHaveProperty('support')
  expect(judged({ ...reasoned, support: 'Two papers say so.' }, 0)).toMatchObject({ support: 'Two papers say so.' })
})

test('half right is not right', () => {
  expect(judged(picking('b'), [0])).toMatchObject({ credit: 0.5, correct: false })
})

test('nothing is told against an answer that was not given, or where no reason is known', () => {
  expect(judged(reasoned, null)).not.toHaveProperty('why')
  expect(judged(choice('a'), 1)).not.toHaveProperty('why')
})

test('the places of an order have no reason', () => {
  const item: Item = { ...ordering('d'), shape: 'order', options: [option('x', 'Not x.'), option('y')], key: [1, 0] }
  expect(judged(item, [0, 1])).not.toHaveProperty('why')
})

test('of a number the first mistake is told in which it lies, both ends included', () => {
  const why = (n: number) => judged(mistaken, n).why
  expect([89, 90, 95, 98, 99, 400, 401].map(why)).toEqual([
    undefined,
    'That many were helped.',
    'That many were helped.',
    'That many were helped.',
    'Look at the zeros.',
    'Look at the zeros.',
    undefined,
  ])
  expect(judged(counting('c'), 41)).not.toHaveProperty('why')
})

test('a ruling is told without a reason where it has none, and not at all where the key decided', () => {
  const under = (response: Response, ruling: Ruling) =>
    judge({ item: reasoned, index: 0, arrangement: [0, 1, 2] }, response, [ruling]).ruling
  expect(under(1, { item: 'a', is: 'drop' })).toStrictEqual({ is: 'drop' })
  expect(under(0, { item: 'a', is: 'accept', response: 0 })).toBeUndefined()
  expect(under(1, { item: 'a', is: 'accept', response: 1 })).toStrictEqual({ is: 'accept' })
})

test('nothing is told against the key, even where its option had a reason; of pairs, only against the wrong ones', () => {
  const all = [option('x', 'Not x.'), option('y', 'Not y.'), option('z', 'Not z.')]
  expect(judged({ ...choice('a'), shape: 'one', options: all, key: 0 }, 0)).not.toHaveProperty('why')
  const pairs: Item = { ...pairing('e'), shape: 'pairs', left: ['p', 'q'], right: all, key: [0, 1] }
  expect(judged(pairs, [0, 2]).why).toBe('Not z.')
  // Of two it is said which.
  expect(judged(pairs, [1, 2]).why).toBe('y – Not y. z – Not z.')
})
