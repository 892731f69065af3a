import { expect, test } from 'vitest'
import { asShown } from '../../client/quiz/as-shown.ts'
import { answerTo } from '../../client/quiz/responses.ts'
import type { WireItem } from '../../questions/wire/item.ts'

const order: WireItem = { id: 'o', kind: 'order', stem: 'Order them.', shape: 'order', options: ['x', 'y', 'z'] }
const pairs = (kind: 'match' | 'compare', left: readonly string[], right: readonly string[]): WireItem => ({
  id: 'p',
  kind,
  stem: 'Which is whose?',
  shape: 'pairs',
  left: [...left],
  right: [...right],
})
const match = pairs('match', ['Ada', 'Bea', 'Cleo'], ['x', 'y', 'z'])
const two = pairs('compare', ['Ada', 'Bea'], ['x', 'y', 'z'])
const sides = pairs('compare', ['Ada', 'Bea', 'Cleo'], ['x', 'y'])
const free = pairs('compare', ['Ada', 'Bea', 'Cleo'], ['x', 'y', 'z'])

test('what is moved into its place is an answer as it stands, before anything is moved', () => {
  expect(answerTo(order, undefined, false)).toEqual([0, 1, 2])
  expect(answerTo(match, null, false)).toEqual([0, 1, 2])
  expect(answerTo(two, undefined, false)).toEqual([0, 1])
  expect(answerTo(match, [2, 0, 1], false)).toEqual([2, 0, 1])
})

test('what was half chosen before the script came is filled up with the rest in their order', () => {
  expect(asShown(match, [Number.NaN, 0, Number.NaN])).toEqual([1, 0, 2])
  expect(asShown(two, [2, Number.NaN])).toEqual([2, 0])
  expect(asShown(order, [1, 1, Number.NaN])).toEqual([1, 0, 2])
  expect(answerTo(order, [1, Number.NaN, Number.NaN], false)).toEqual([1, 0, 2])
})

test('whoever is not ticked says the other; with nobody ticked nothing is answered', () => {
  expect(answerTo(sides, undefined, false)).toBe('unanswered')
  expect(answerTo(sides, [Number.NaN, 0, Number.NaN], false)).toEqual([1, 0, 1])
  expect(answerTo(sides, [0, 0, 0], false)).toEqual([0, 0, 0])
})

test('where two may share one of several nothing fills itself', () => {
  expect(answerTo(free, undefined, false)).toBe('unanswered')
  expect(answerTo(free, [1, Number.NaN, Number.NaN], false)).toBe('unreadable')
  expect(answerTo(pairs('match', ['Ada', 'Bea', 'Cleo'], ['x', 'y']), [0, Number.NaN, 0], false)).toBe('unreadable')
})

test('what is passed is passed, though it stands there whole', () => {
  expect(answerTo(match, [0, 1, 2], true)).toBeNull()
})
