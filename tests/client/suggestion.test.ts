import { expect, test } from 'vitest'
import { substitute, suggestItems } from '../../client/pages/make/suggestion.ts'
import { bank, item, offer } from '../support/client/bank.ts'

const ids = (items: ReturnType<typeof suggestItems>) => items.map(({ id }) => id)
const suggested = (count: number, turn = 0) => ids(suggestItems(offer, { count, language: 'en', turn }))

test('the first suggestion is the first default quiz, as the server would publish it; another turn is another', () => {
  const quizzes = [
    ['c1', 'a2'],
    ['d1', 'b1'],
  ]
  const turned = (turn: number) => ids(suggestItems({ ...offer, quizzes }, { count: 10, language: 'en', turn }))
  expect([turned(0), turned(1), turned(2)]).toEqual([...quizzes, quizzes[0]])
})

test('it holds as many as the facts allow', () => {
  expect(suggested(9)).toHaveLength(4)
  expect(suggestItems({ items: [], quizzes: [] }, { count: 9, language: 'en' })).toEqual([])
})

test('what is kept stays, and nothing that clashes with it is suggested', () => {
  const kept = [item('x', 'b', 'order', { stem: 'In which order?' })]
  const all = ids(suggestItems(offer, { count: 4, language: 'en', kept }))
  expect(all).toContain('x')
  expect(all).not.toContain('b1')
})

test('no question is suggested that tells the key of another', () => {
  const teller = item('t', 'e', 'choice', { stem: 'Which of the 40 lorries that stood on the quay was red?' })
  const told = item('u', 'f', 'numeric', { stem: 'How many lorries stood on the quay?', secrets: ['40'] })
  const all = suggestItems({ items: [teller, told], quizzes: [] }, { count: 2, language: 'en' })
  expect(ids(all)).toHaveLength(1)
})

test('nothing is swapped in that the facts keep apart from another question', () => {
  const out = item('x', 'x', 'choice')
  const [one, other] = [item('y', 'y', 'choice', { apart: ['z'] }), item('z', 'z', 'choice')]
  expect(substitute([one], out, [other], 'ar')).toBeUndefined()
  expect(substitute([other], out, [one], 'ar')).toBeUndefined()
  expect(substitute([other], out, [], 'ar')?.id).toBe('z')
})

test('an item is swapped for one of its kind on another fact, else for any that clashes with none of the rest', () => {
  const [a1, b1] = bank
  if (!a1 || !b1) throw new Error('The bank is empty.')
  expect(substitute(bank, a1, [b1], 'en')?.id).toBe('c1')
  const rest = bank.filter(({ id }) => id === 'b1' || id === 'c1')
  expect(substitute(bank, a1, rest, 'en')?.id).toBe('d1')
  expect(substitute([], a1, rest, 'en')).toBeUndefined()
})
