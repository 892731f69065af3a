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

test('millions are counted of something: they are no unit', async () => {
  const draft = textsOf('en', 'The new pier will cost 19 million, the board said.')
  const [one] = await judge(draft, {
    says: 'The new pier will cost {19 million}.',
    ask: ['How much will the new pier cost?'],
    unit: 'millions',
    mood: 'plan',
    claims: [{ a: '19 million', quote: 'The new pier will cost 19 million', 'said by': 'the board' }],
  })
  expect(one?.reasons.map(({ code }) => code)).toContain('no-unit')
})
