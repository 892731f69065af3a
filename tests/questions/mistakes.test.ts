import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Item, ItemOf } from '../../questions/item.ts'
import { payloadOf } from '../../questions/quiz/form.ts'
import { judge } from '../../questions/quiz/marking.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import { drawn, topics } from '../support/questions/drawn.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

const isNumber = (item: Item): item is ItemOf<'number'> => item.shape === 'number'
const typedByTopic = topics.map((topic) => ({ id: topic.ledger.id, items: drawn(topic, 'mistakes').filter(isNumber) }))
const typed = typedByTopic.flatMap(({ items }) => items)
const verdictOn = (item: Item, response: number) => judge({ item, index: 0, arrangement: [] }, response, [])
const whyOf = (item: Item, response: number) => verdictOn(item, response).why

/** The middle of what is right is a whole number. */
const isWhole = ({ min, max }: { readonly min: number; readonly max: number }) => Number.isInteger((min + max) / 2)

/** How many lorries stood on the quay, with two sources, beside other counts and lengths. */
async function lorries(): Promise<ItemOf<'number'>> {
  const ledger = await ledgerOf({
    lorries: {
      ask: ['How many lorries stood on the quay?'],
      claims: [
        { source: 'post', value: { is: 42 }, says: 'There stood 42 lorries.' },
        { source: 'echo', value: { about: 40 }, says: 'There were about 40 lorries.' },
      ],
    },
    drivers: {
      unit: 'people',
      statement: '{value} drove them.',
      claims: [{ source: 'post', value: { is: 98 }, says: 'At the wheel sat 98 people.' }],
    },
    tickets: { claims: [{ source: 'post', value: { is: 38 }, says: 'Only 38 had a ticket.' }] },
    quay: { unit: 'm', claims: [{ source: 'echo', value: { is: 150 }, says: 'The quay is 150 m long.' }] },
  })
  const items = buildBank(prepare(ledger)).items.map(({ item }) => item)
  const item = items.filter(isNumber).find(({ facts }) => facts[0] === 'lorries')
  if (!item) throw new Error('It is not asked.')
  return item
}

test('a number that answers another question is told which', async () => {
  expect(whyOf(await lorries(), 98)).toBe('98 people drove them.')
})

test('nothing is told of a number that a source gives for this very question, or of one in another unit', async () => {
  const item = await lorries()
  expect(whyOf(item, 38)).toBeUndefined()
  expect(whyOf(item, 150)).toBeUndefined()
})

test('a point in the wrong place and two digits that changed places are seen', async () => {
  const item = await lorries()
  expect(whyOf(item, 420)).toMatch(/^A tenth of that would be right/)
  expect(whyOf(item, 4.2)).toMatch(/^Ten times that would be right/)
  expect(whyOf(item, 24)).toMatch(/two of them have changed places/)
  expect(whyOf(item, 43)).toBeUndefined()
})

test('no mistake of an item is right, from its one end to the other', () => {
  for (const item of typed) {
    expect(item.mistakes?.length, item.id).toBeGreaterThan(0)
    for (const { min, max } of item.mistakes ?? [])
      for (const n of [min, (min + max) / 2, max]) expect(verdictOn(item, n).credit, `${item.id}: ${n}`).toBe(0)
  }
})

// One of every number that is typed, 9 and 4 when last counted, less one that a change of facts may cost.
const leastTold: Readonly<Record<string, number>> = { 'white-helmets': 8, 'bridge-closure': 3 }

test.each([
  ['A tenth', 0.1],
  ['Ten times', 10],
])('where “%s” of a number would be right, it is', (opening, factor) => {
  for (const { id, items } of typedByTopic) {
    const hints = items.flatMap((item) => (item.mistakes ?? []).map((mistake) => ({ item, ...mistake })))
    const told = hints.filter(({ why }) => why.startsWith(opening))
    expect(told.length, id).toBeGreaterThanOrEqual(leastTold[id] ?? Number.POSITIVE_INFINITY)
    for (const { item, min, max } of told)
      expect(verdictOn(item, ((min + max) / 2) * factor).correct, item.id).toBe(!item.key.whole || isWhole(item.key))
  }
})

test('the right answer is told no mistake, and a wrong one is the sentence of the first that fits', () => {
  fc.assert(
    fc.property(fc.constantFrom(...typed), fc.nat(20), (item, i) => {
      const mistake = item.mistakes?.[i % (item.mistakes.length || 1)]
      expect(whyOf(item, Number(shapeOf(item).best(item)))).toBeUndefined()
      if (!mistake) return
      const first = item.mistakes?.find(({ min, max }) => mistake.min >= min && mistake.min <= max)
      expect(whyOf(item, mistake.min)).toBe(first?.why)
    }),
  )
})

test('nothing of it is sent before the answer', () => {
  for (const item of typed)
    expect(Object.keys(payloadOf({ item, index: 0, arrangement: [] })).sort()).toEqual([
      'id',
      'kind',
      'shape',
      'stem',
      'unit',
    ])
})
