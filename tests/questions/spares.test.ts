import { expect, test } from 'vitest'
import { MOST_SPARES, sparesOf } from '../../questions/bank/spares.ts'
import type { Item } from '../../questions/item.ts'
import { choice } from '../support/questions/stub-items.ts'

const about = (fact: string, id: string, more: Partial<Item> = {}): Item =>
  ({ ...choice(id), facts: [fact], ...more }) as Item

test('a spare is on a fact of its item, in another wording, and named after it', () => {
  const item = about('lorries', 'q1', { stem: 'How many lorries?' })
  const other = about('lorries', 'lorries-choice-2', { stem: 'What number of lorries?', wording: 1 })
  const bank = [item, other, about('people', 'people-choice-1')]
  expect(sparesOf([item], bank)).toEqual([[{ ...other, id: 'q1' }]])
})

test('no spare repeats its item or another spare, not even inside a longer stem', () => {
  const item = about('lorries', 'q1', { stem: 'How many lorries?' })
  const bank = [
    'How many lorries?',
    'Which number? How many lorries?',
    'What count?',
    'What count?',
    'A third way?',
  ].map((stem, i) => about('lorries', `lorries-${i}`, { stem }))
  expect(sparesOf([item], bank)[0]?.map(({ stem }) => stem)).toEqual(['What count?', 'A third way?'])
})

test('a question after the value is followed by one after the value, and there are no more than a few', () => {
  const item = about('lorries', 'q1', { stem: 'How many lorries?' })
  const bank = [
    about('lorries', 'a', { stem: 'Do they agree?', kind: 'do-they-agree', wording: 1 }),
    about('lorries', 'b', { stem: 'Same wording, completed', kind: 'cloze' }),
    about('lorries', 'c', { stem: 'Another wording, completed', kind: 'cloze', wording: 1 }),
    about('lorries', 'd', { stem: 'In other words', wording: 1 }),
  ]
  const [spares = []] = sparesOf([item], bank)
  expect(spares).toHaveLength(MOST_SPARES)
  expect(spares.map(({ stem }) => stem)).toEqual(['Another wording, completed', 'In other words'])
})

test('what the quiz asks already is no spare', () => {
  const items = [about('lorries', 'q1', { stem: 'One?' }), about('lorries', 'q2', { stem: 'Two?' })]
  expect(sparesOf(items, items)).toEqual([[], []])
})
