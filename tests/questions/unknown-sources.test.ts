import { expect, test } from 'vitest'
import { judge, textsOf } from '../support/studio/facts-judged.ts'

test('a claim of an article that nobody knows is of the one that has its words, and of none where two have them', async () => {
  const draft = textsOf('en', 'The new pier has 40 lamps. It rained.', 'The old pier has 30 lamps. It rained.')
  const judged = async (claim: object, says = 'The new pier has {40} lamps.') => {
    const ask = ['How many lamps does the new pier have?']
    const [one] = await judge(draft, { says, ask, unit: 'lamps', claims: [claim] })
    const [{ code, words } = {}] = one?.reasons ?? []
    return [one?.outcome, Object.keys(one?.fact?.claims[0] ?? {}).find((key) => key !== 'quote'), code, words].filter(
      (word) => word !== undefined,
    )
  }
  const quote = 'The new pier has 40 lamps'
  expect(await judged({ 'harbour-post': '40', quote })).toEqual(['accepted', 'a'])
  expect(await judged({ source: 'harbour-post', value: '40', quote })).toEqual(['accepted', 'a'])
  expect(await judged({ b: '40', quote })).toEqual(['refused', 'b', 'other-source', quote])
  expect(await judged({ quote: 'It rained', 'harbour-post': '40' })).toEqual([
    'refused',
    'harbour-post',
    'no-such-source',
    'harbour-post',
  ])
  expect(await judged({ 'harbour-post': '40', quote: 'The pier shines' })).toEqual([
    'refused',
    'harbour-post',
    'no-such-source',
    'harbour-post',
  ])
})
