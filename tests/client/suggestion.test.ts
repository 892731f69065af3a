import { expect, test } from 'vitest'
import { suggestItems } from '../../client/pages/make/suggestion.ts'
import type { ReviewItem } from '../../questions/wire/topic.ts'

const item = (id: string, fact: string, kind: ReviewItem['kind'], warnings: readonly string[] = []): ReviewItem => ({
  id,
  kind,
  shape: 'one',
  facts: [fact],
  stem: '',
  keyText: '',
  explanation: '',
  standing: 'corroborated',
  independent: 2,
  receipts: [],
  warnings,
})
const bank = [
  item('a1', 'a', 'choice', ['W30']),
  item('b1', 'b', 'choice'),
  item('c1', 'c', 'choice'),
  item('a2', 'a', 'numeric'),
  item('d1', 'd', 'which-source'),
]

test('a suggestion asks no fact twice, takes each kind in turn and leaves warnings for last', () => {
  expect([...suggestItems(bank, 3)].sort()).toEqual(['a2', 'b1', 'd1'])
})

test('it holds as many as the facts allow', () => {
  expect(suggestItems(bank, 10).size).toBe(4)
  expect(suggestItems([], 10).size).toBe(0)
})

test('choosing again gives others', () => {
  expect([...suggestItems(bank, 3, 1)]).not.toEqual([...suggestItems(bank, 3)])
})
