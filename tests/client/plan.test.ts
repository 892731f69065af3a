import { expect, test } from 'vitest'
import { clashesIn } from '../../client/pages/make/clashes.ts'
import { filtered, NO_FILTER } from '../../client/pages/make/filter.ts'
import {
  choicesOf,
  itemsOf,
  type Plan,
  planOf,
  replaced,
  resized,
  undone,
  withItem,
  withOtherSuggestions,
  without,
} from '../../client/pages/make/plan.ts'
import { replacementsFor } from '../../client/pages/make/replacements.ts'
import { bank, item, offer } from '../support/client/bank.ts'

const [a1, b1, c1, a2, d1] = bank as [
  (typeof bank)[0],
  (typeof bank)[0],
  (typeof bank)[0],
  (typeof bank)[0],
  (typeof bank)[0],
]
const ids = (plan: Plan) => itemsOf(plan).map(({ id }) => id)

test('a question that is dropped leaves the quiz and its place is kept, so that it can be put back', () => {
  const dropped = without(planOf([a1, b1]), 'a1')
  expect(ids(dropped)).toEqual(['b1'])
  expect(ids(withItem(dropped, a1))).toEqual(['a1', 'b1'])
  expect(ids(withItem(dropped, c1))).toEqual(['b1', 'c1'])
})

test('a change is undone step by step, back to what stood there first', () => {
  const twice = replaced(replaced(planOf([a1, b1]), 'a1', a2), 'a2', d1)
  expect(ids(twice)).toEqual(['d1', 'b1'])
  expect(ids(undone(twice, 'd1'))).toEqual(['a2', 'b1'])
  expect(ids(undone(undone(twice, 'd1'), 'a2'))).toEqual(['a1', 'b1'])
  expect(undone(planOf([a1]), 'a1')).toEqual(planOf([a1]))
})

test('each place has a name of its own, also where a question comes back beside what replaced it', () => {
  const plan = withItem(replaced(planOf([a1]), 'a1', a2), a1)
  expect(new Set(plan.map(({ key }) => key)).size).toBe(2)
  expect(plan[0]?.key).toBe(planOf([a1])[0]?.key)
})

test('with fewer questions those go last that were changed by hand; with more, some are suggested', () => {
  const plan = replaced(planOf([a1, b1, c1]), 'c1', item('c2', 'c', 'numeric'))
  expect(ids(resized(plan, 1, offer, 'en'))).toEqual(['c2'])
  expect(ids(resized(plan, 2, offer, 'en'))).toEqual(['a1', 'c2'])
  expect(ids(resized(planOf([b1]), 3, offer, 'en')).slice(0, 1)).toEqual(['b1'])
  expect(ids(resized(planOf([b1]), 3, offer, 'en'))).toHaveLength(3)
})

test('other suggestions leave standing what was changed by hand', () => {
  const plan = replaced(planOf([a1, b1]), 'a1', a2)
  const next = withOtherSuggestions(plan, offer, 'en', 1)
  expect(ids(next)).toHaveLength(2)
  expect(ids(next)[0]).toBe('a2')
})

test('a plan is sent as ids, with turn and wording only where they are not the topic’s', () => {
  const drawn = item('a1', 'a', 'choice', { turn: 3 })
  const worded = item('b1', 'b', 'choice', { stem: 'Who made the pier?', reworded: true })
  expect(choicesOf(planOf([drawn, worded, c1]))).toEqual([
    { id: 'a1', turn: 3 },
    { id: 'b1', stem: 'Who made the pier?' },
    { id: 'c1' },
  ])
})

test('what else asks a fact is told apart by wording and kind, without what is in the quiz', () => {
  const wording = item('a3', 'a', 'choice', { stem: 'What of a, in other words?' })
  const order = item('a4', 'a', 'order')
  const others = replacementsFor(a1, [...bank, wording, order], new Set(['a1']))
  expect(others.wordings.map(({ id }) => id)).toEqual(['a3'])
  expect(others.kinds.map(({ id }) => id)).toEqual(['a2', 'a4'])
  expect(replacementsFor(a1, [...bank, order], new Set(['a1', 'a2'])).kinds.map(({ id }) => id)).toEqual(['a4'])
})

test('questions that do not go together are named by their places, with the reason', () => {
  const told = item('u', 'f', 'numeric', { stem: 'How many lorries stood on the quay?', secrets: ['40'] })
  const teller = item('t', 'e', 'choice', { stem: 'Which of the 40 lorries that stood on the quay was red?' })
  const related = item('v', 'g', 'numeric', { stem: 'How old is the mayor?', related: ['b'] })
  expect(clashesIn([b1, told, teller, a1, a2, related], 'en')).toEqual([
    { places: [0, 5], why: { is: 'related' } },
    { places: [1, 2], why: { is: 'told', by: 't', words: '40' } },
    { places: [3, 4], why: { is: 'fact', fact: 'a' } },
  ])
})

test('two questions that the facts keep apart are named, whichever of them says so', () => {
  const [one, other] = [item('x', 'k', 'choice', { apart: ['l'] }), item('y', 'l', 'numeric')]
  expect(clashesIn([one, other], 'en')).toEqual([{ places: [0, 1], why: { is: 'apart' } }])
  expect(clashesIn([other, one], 'ar')).toEqual([{ places: [0, 1], why: { is: 'apart' } }])
})

test('one question with two keys is the worst of clashes', () => {
  const one = item('x', 'k', 'choice', { stem: 'Who led?', options: ['Ada', 'Tom'], right: [0] })
  const other = item('y', 'l', 'choice', { stem: 'Who led?', options: ['Ada', 'Tom'], right: [1] })
  expect(clashesIn([one, other], 'en').map(({ why }) => why)).toEqual([{ is: 'contradicted', option: 'Tom' }])
})

test('a bank is searched in questions, options and answers, and filtered by kind, standing and choice', () => {
  const pier = item('p', 'q', 'choice', {
    stem: 'Who sold the Pier?',
    options: ['Ada Finch', 'Tom Reed'],
    standing: 'attributed',
  })
  const all = [...bank, pier]
  const found = (filter: Parameters<typeof filtered>[1]) => filtered(all, filter, new Set(['b1'])).map(({ id }) => id)
  expect(found(NO_FILTER)).toHaveLength(all.length)
  expect(found({ text: 'pier  FINCH' })).toEqual(['p'])
  expect(found({ text: 'pier', choice: 'others' })).toEqual(['p'])
  expect(found({ text: '', standing: 'attributed' })).toEqual(['p'])
  expect(found({ text: '', kind: 'numeric' })).toEqual(['a2'])
  expect(found({ text: '', choice: 'chosen' })).toEqual(['b1'])
})
