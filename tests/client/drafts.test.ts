import { expect, test } from 'vitest'
import { isAnswered, readDrafts, responseOf } from '../../client/quiz/drafts.ts'
import type { WireItem } from '../../questions/wire/item.ts'

const items: readonly WireItem[] = [
  { id: 'a', kind: 'choice', stem: 'Which?', shape: 'one', options: ['x', 'y'] },
  { id: 'b', kind: 'multiple', stem: 'Which of them?', shape: 'several', options: ['x', 'y'] },
  { id: 'c', kind: 'numeric', stem: 'How many?', shape: 'number', unit: 'lorries' },
  { id: 'd', kind: 'order', stem: 'In what order?', shape: 'order', options: ['x', 'y'] },
]
const form = (fields: Readonly<Record<string, readonly string[]>>) => (name: string) => fields[name] ?? []

test('a form is read as its controls stand, a number as it was typed', () => {
  const fields = form({ 'r-a': ['1'], 'r-b': ['0', '1'], 'r-c': [' 1,200 '], 'r-d-0': ['1'], 'r-d-1': ['0'] })
  expect(readDrafts(items, fields)).toEqual({ a: 1, b: [0, 1], c: '1,200', d: [1, 0] })
})

test('what is left out is unanswered', () => {
  const drafts = readDrafts(items, form({}))
  expect(Object.values(drafts).map(isAnswered)).toEqual([false, false, false, false])
  expect(items.map((item) => responseOf(drafts[item.id], item))).toEqual([null, null, null, null])
})

test('a typed number becomes a number only when it is sent', () => {
  expect(responseOf('1,200', items[2])).toBe(1200)
  expect(responseOf('1,200 lorries', items[2])).toBe(1200)
})

test('what is half done or no number cannot be sent', () => {
  expect(responseOf('a dozen', items[2])).toBeUndefined()
  expect(responseOf([0, Number.NaN], items[3])).toBeUndefined()
  expect(isAnswered([0, Number.NaN])).toBe(true)
})
