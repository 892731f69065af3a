import { expect, test } from 'vitest'
import type { Item, Option } from '../../questions/item.ts'
import { judge } from '../../questions/quiz/marking.ts'
import type { Response } from '../../questions/wire/item.ts'
import { choice } from '../support/questions/stub-items.ts'

const option = (text: string, why?: string): Option => ({ text, provenance: { from: 'key' }, ...(why ? { why } : {}) })
const { options: _options, key: _key, shape: _shape, ...common } = choice('q1') as Extract<Item, { shape: 'one' }>

const whyOf = (item: Item, response: Response) => judge({ item, index: 0, arrangement: [0, 1, 2] }, response, []).why

test('of several picks only those that are no key are explained', () => {
  const options = [option('a', 'Never told of a key.'), option('b', 'b is another.'), option('c', 'c is a third.')]
  const item: Item = { ...common, kind: 'multiple', shape: 'several', options, key: [0] }
  expect(whyOf(item, [0, 1])).toBe('b is another.')
  expect(whyOf(item, [1, 2])).toBe('b is another. c is a third.')
})

test('of pairs only those that are wrong are explained, each once', () => {
  const right = [option('x'), option('y'), option('z', 'No source gives z.')]
  const item: Item = { ...common, kind: 'compare', shape: 'pairs', left: ['A', 'B'], right, key: [0, 1] }
  expect(whyOf(item, [2, 2])).toBe('No source gives z.')
  expect(whyOf(item, [1, 0])).toBeUndefined()
  const figures = [option('422', 'The Post says 422.'), option('500', 'No report gives this number.'), option('700')]
  const counted = { ...item, right: figures, key: [2, 2] }
  expect(whyOf(counted, [1, 1])).toBe('No report gives this number.')
  expect(whyOf(counted, [1, 0])).toBe('500 – No report gives this number. 422 – The Post says 422.')
  expect(whyOf(item, null)).toBeUndefined()
})
