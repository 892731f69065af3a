import { expect, test } from 'vitest'
import { substitute, suggestItems } from '../../client/pages/make/suggestion.ts'
import { bank, item } from '../support/client/bank.ts'

const ids = (items: ReturnType<typeof suggestItems>) => items.map(({ id }) => id)
const suggested = (count: number, skip = 0) => ids(suggestItems(bank, { count, language: 'en', skip }))

test('a suggestion asks no fact twice, takes each kind in turn and leaves what the checks remark on for last', () => {
  expect(suggested(3)).toEqual(['b1', 'a2', 'd1'])
})

test('it holds as many as the facts allow', () => {
  expect(suggested(10)).toHaveLength(4)
  expect(suggestItems([], { count: 10, language: 'en' })).toEqual([])
})

test('choosing again gives others', () => {
  expect(suggested(3, 1)).not.toEqual(suggested(3))
})

test('what is kept stays first, and nothing that clashes with it is suggested', () => {
  const kept = [item('x', 'b', 'order', { stem: 'In which order?' })]
  const all = ids(suggestItems(bank, { count: 4, language: 'en', kept }))
  expect(all[0]).toBe('x')
  expect(all).not.toContain('b1')
})

test('no question is suggested that tells the key of another', () => {
  const teller = item('t', 'e', 'choice', { stem: 'Which of the 40 lorries that stood on the quay was red?' })
  const told = item('u', 'f', 'numeric', { stem: 'How many lorries stood on the quay?', secrets: ['40'] })
  expect(ids(suggestItems([teller, told], { count: 2, language: 'en' }))).toHaveLength(1)
})

test('an item is swapped for one of its kind on another fact, else for any that clashes with none of the rest', () => {
  const [a1, b1] = bank
  if (!a1 || !b1) throw new Error('The bank is empty.')
  expect(substitute(bank, a1, [b1], 'en')?.id).toBe('c1')
  const rest = bank.filter(({ id }) => id === 'b1' || id === 'c1')
  expect(substitute(bank, a1, rest, 'en')?.id).toBe('d1')
  expect(substitute([], a1, rest, 'en')).toBeUndefined()
})
