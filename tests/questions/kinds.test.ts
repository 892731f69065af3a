import { expect, test } from 'vitest'
import { SCALE } from '../../questions/distractors/candidates.ts'
import { figuresOf, isQuantity } from '../../questions/distractors/near.ts'
import { isUnsupported } from '../../questions/distractors/unsupported.ts'
import type { Topic } from '../../questions/facts/topic.ts'
import type { Item, ItemOf } from '../../questions/item.ts'
import { kindOf, kinds } from '../../questions/kinds/kinds.ts'
import { relatedTo } from '../../questions/kinds/related.ts'
import { randomFrom } from '../../questions/random.ts'
import { standsIn, wordsOf } from '../../questions/text/normal.ts'
import { ITEM_KINDS } from '../../questions/vocabulary.ts'
import { drawn, topics } from '../support/questions/drawn.ts'

const all = topics.map((topic) => ({ topic, items: drawn(topic, 'a seed') }))
const everyItem = all.flatMap(({ items }) => items)
const isOne = (item: Item): item is ItemOf<'one'> => item.shape === 'one'
const wrongOf = (item: ItemOf<'one'>) => item.options.filter((_, i) => i !== item.key)
const factOf = (item: Item, topic: Topic) => {
  const assessment = topic.assessmentOf(item.facts[0] ?? '')
  if (!assessment) throw new Error(item.id)
  return assessment
}

test('the same seed gives the same items, another seed others', () => {
  for (const topic of topics) {
    expect(JSON.stringify(drawn(topic, 'one'))).toBe(JSON.stringify(drawn(topic, 'one')))
    expect(JSON.stringify(drawn(topic, 'one'))).not.toBe(JSON.stringify(drawn(topic, 'two')))
  }
})

test('every kind of the vocabulary is in the table and is made from one of the two topics', () => {
  expect(kinds.map(({ name }) => name)).toEqual(ITEM_KINDS)
  expect(new Set(everyItem.map(({ kind }) => kind))).toEqual(new Set(ITEM_KINDS))
  expect(() => kindOf('essay' as 'choice')).toThrow(RangeError)
})

test('an item has the id of its slot, and no other item has it', () => {
  for (const topic of topics) {
    const slots = kinds.flatMap((kind) => kind.slots(topic))
    expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length)
    for (const slot of slots) expect(slot.draw(randomFrom(slot.id))?.id ?? slot.id).toBe(slot.id)
  }
})

test('every contested fact is asked by at least two kinds', () => {
  for (const { topic, items } of all)
    for (const { fact } of topic.assessments.filter(({ standing }) => standing === 'contested'))
      expect(
        new Set(items.filter(({ facts }) => facts[0] === fact.id).map(({ kind }) => kind)).size,
        fact.id,
      ).toBeGreaterThan(1)
})

test('a kind that keys a value never asks a contested fact', () => {
  for (const { topic, items } of all)
    for (const item of items.filter(({ kind }) => kindOf(kind).keyedOn === 'value'))
      for (const fact of item.facts) expect(topic.assessmentOf(fact)?.standing, item.id).not.toBe('contested')
})

test('at least four in five facts are asked', () => {
  for (const { topic, items } of all)
    expect(new Set(items.flatMap(({ facts }) => facts)).size).toBeGreaterThanOrEqual(0.8 * topic.ledger.facts.length)
})

test('the wordings of one fact and kind differ', () => {
  const groups = Map.groupBy(
    everyItem.filter(({ kind }) => !['who-said', 'which-source', 'order', 'match'].includes(kind)),
    ({ kind, facts }) => `${kind} ${facts.join()}`,
  )
  for (const [name, items] of groups) expect(new Set(items.map(({ stem }) => stem)).size, name).toBe(items.length)
})

test('no wrong option is what any source gives', () => {
  for (const { topic, items } of all)
    for (const item of items.filter(isOne).filter(({ kind }) => ['choice', 'cloze'].includes(kind)))
      for (const { value } of wrongOf(item))
        if (value) expect(isUnsupported(value, factOf(item, topic), topic), item.id).toBe(true)
})

test('every wrong option says why it is wrong, and the key alone does not', () => {
  for (const item of everyItem.filter(isOne))
    expect(
      item.options.map(({ why }) => why === undefined),
      item.id,
    ).toEqual(item.options.map((_, i) => i === item.key))
})

test('a wrong figure is between a fifth and five times the key', () => {
  for (const item of everyItem.filter(isOne).filter(({ sorted }) => sorted)) {
    const figure = (option = item.options[item.key]) =>
      option?.value && isQuantity(option.value) ? figuresOf(option.value)[0] : undefined
    const key = figure()
    if (!key) continue
    for (const ratio of wrongOf(item).map((option) => (figure(option) ?? key) / key)) {
      expect(ratio, item.id).toBeGreaterThanOrEqual(SCALE.least)
      expect(ratio, item.id).toBeLessThanOrEqual(SCALE.most)
    }
  }
})

test('figures and dates stand in their order, and the key is least, middle and most about equally often', () => {
  const places = [0, 0, 0]
  for (const seed of ['a', 'b', 'c', 'd'])
    for (const item of topics.flatMap((topic) => drawn(topic, seed)).filter(isOne))
      if (item.sorted && item.options.length === 3) places[item.key] = (places[item.key] ?? 0) + 1
  const sum = places.reduce((a, b) => a + b)
  for (const place of places) expect(place / sum).toBeGreaterThan(0.25)
  for (const place of places) expect(place / sum).toBeLessThan(0.42)
})

test('events to be put in order do not stand in it, and their dates do not overlap', () => {
  const orders = everyItem.filter((item) => item.shape === 'order')
  for (const item of orders) {
    expect(
      item.key.every((option, place) => option === place),
      item.id,
    ).toBe(false)
    expect([...item.key].sort()).toEqual(item.options.map((_, i) => i))
    expect(item.options.length).toBeGreaterThanOrEqual(3)
    expect(item.options.length).toBeLessThanOrEqual(5)
  }
})

test('each right side of a match is wrong for every left side but its own', () => {
  for (const { topic, items } of all)
    for (const item of items.filter(({ kind }) => kind === 'match')) {
      const facts = item.facts.flatMap((fact) => topic.assessmentOf(fact) ?? [])
      const swapped = facts.flatMap((own) => facts.filter((other) => other !== own).map((other) => ({ own, other })))
      for (const { own, other } of swapped)
        expect(other.claim && isUnsupported(other.claim.value, own, topic), item.id).toBe(true)
    }
})

test('who said it is asked without naming who, not even by half a name', () => {
  for (const { keyText, stem } of everyItem.filter(({ kind }) => kind === 'who-said')) {
    const names = wordsOf(keyText).map((word) => word.replace(/'s$/, ''))
    for (const name of names.filter((word) => word.length > 4)) expect(standsIn(name, stem), stem).toBe(false)
  }
})

test('a sentence to be completed ends where its value stood, and its key completes it', () => {
  for (const { topic, items } of all)
    for (const item of items.filter(({ kind }) => kind === 'cloze')) {
      expect(item.stem).toMatch(/ …$/)
      const { statement } = factOf(item, topic).fact
      const bare = (text: string) => text.replace(/[“”]/g, '')
      const opening = item.stem.split(/[?] /).at(-1)?.replace(/ …$/, '') ?? ''
      expect(bare(statement.replace('{value}', item.keyText))).toContain(bare(opening))
    }
})

test('a comparison keys each source to what that source gives', () => {
  for (const item of everyItem.filter(({ kind }) => kind === 'compare')) {
    if (item.shape !== 'pairs') throw new Error(item.id)
    expect(new Set(item.key).size, item.id).toBeGreaterThan(1)
    for (const right of item.key) expect(item.right[right]?.provenance.from, item.id).toBe('source')
  }
})

test('a derived figure and what it is worked out from are related', () => {
  const [topic] = topics
  if (!topic) throw new Error('no topic')
  expect(relatedTo(['people-crossed'], topic)).toEqual(
    expect.arrayContaining(['white-helmets-crossed', 'relatives-crossed']),
  )
  expect(relatedTo(['relatives-crossed'], topic)).toContain('people-crossed')
})

test('no question leans on "the text", and every explanation is whole sentences', () => {
  for (const { stem, explanation, id } of everyItem) {
    expect(stem, id).not.toMatch(/according to the (?:text|article)/i)
    expect(stem, id).not.toMatch(/\s\s|\{|undefined/)
    expect(explanation, id).toMatch(/^[\p{Lu}\p{N}“].*[.”]$/su)
    expect(explanation, id).not.toMatch(/\{|undefined|\.\./)
  }
})
