import { expect, test } from 'vitest'
import { responseLines, rightLines } from '../../client/quiz/response-lines.ts'
import type { WireItem } from '../../questions/wire/item.ts'

const item = (more: Partial<WireItem>): WireItem => ({ id: 'q1', kind: 'choice', stem: '?', shape: 'one', ...more })
const options = ['a', 'b', 'c']

test('of several picks each is right or not', () => {
  expect(rightLines(item({ shape: 'several', options }), [0, 2], [1, 2])).toEqual([false, true])
})

test('of an order each place is right or not', () => {
  expect(rightLines(item({ shape: 'order', options }), [0, 2, 1], [0, 1, 2])).toEqual([true, false, false])
})

test('of pairs each one is right or not, beside its line', () => {
  const pairs = item({ shape: 'pairs', left: ['x', 'y'], right: options })
  expect(responseLines(pairs, [2, 1], String)).toEqual(['x: c', 'y: b'])
  expect(rightLines(pairs, [2, 1], [2, 0])).toEqual([true, false])
})

test('what has no parts is right or not as a whole', () => {
  expect(rightLines(item({ options }), 1, 0)).toBeUndefined()
  expect(rightLines(item({ shape: 'number' }), 7, 8)).toBeUndefined()
  expect(rightLines(item({ shape: 'order', options }), null, [0, 1, 2])).toBeUndefined()
})
