import { expect, test } from 'vitest'
import { SCALE } from '../../questions/distractors/candidates.ts'
import { isQuantity } from '../../questions/distractors/near.ts'
import { isUnsupported } from '../../questions/distractors/unsupported.ts'
import { relatedTo } from '../../questions/facts/related.ts'
import type { Topic } from '../../questions/facts/topic.ts'
import type { Item, ItemOf } from '../../questions/item.ts'
import { slotsOf, traitsOf } from '../../questions/kinds/kinds.ts'
import { randomFrom } from '../../questions/random.ts'
import { standsIn, wordsOf } from '../../questions/text/normal-form.ts'
import { figuresOf } from '../../questions/values/quantity.ts'
import { ITEM_KINDS, RETIRED_KINDS } from '../../questions/vocabulary.ts'
import { drawn, topics } from '../support/questions/drawn.ts'

// What holds of every item of the shipped topics, before any check. What each kind makes of a ledger is in
// kinds-*.test.ts.

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

test('no item is made of a kind that is retired, and what is stored of one is known', () => {
  const made = new Set<string>(everyItem.map(({ kind }) => kind))
  for (const kind of RETIRED_KINDS) expect(made).not.toContain(kind)
  for (const kind of [...ITEM_KINDS, ...RETIRED_KINDS]) expect(traitsOf(kind).demand).toBeGreaterThan(0)
})

test('an item has the id of its slot, and no other item has it', () => {
  for (const topic of topics) {
    const slots = slotsOf(topic)
    expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length)
    for (const slot of slots) expect(slot.draw(randomFrom(slot.id))?.id ?? slot.id).toBe(slot.id)
  }
})

test('a kind that keys a value never asks a contested fact; events are put in order where each of their days gives the same one', () => {
  for (const { topic, items } of all)
    for (const item of items.filter(({ kind }) => traitsOf(kind).keyedOn === 'value' && kind !== 'order'))
      for (const fact of item.facts) expect(topic.assessmentOf(fact)?.standing, item.id).not.toBe('contested')
})

test('no wrong option is what any source gives', () => {
  for (const { topic, items } of all)
    for (const item of items.filter(isOne).filter(({ kind }) => kind === 'choice'))
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

test('a wrong figure that nobody wrote down is between a fifth and five times the key', () => {
  for (const item of everyItem.filter(isOne).filter(({ kind, sorted }) => kind === 'choice' && sorted)) {
    const figure = (option = item.options[item.key]) =>
      option?.value && isQuantity(option.value) ? figuresOf(option.value)[0] : undefined
    const key = figure()
    if (!key) continue
    const found = wrongOf(item).filter(({ provenance }) => provenance.from !== 'ledger')
    for (const ratio of found.map((option) => (figure(option) ?? key) / key)) {
      expect(ratio, item.id).toBeGreaterThanOrEqual(SCALE.least)
      expect(ratio, item.id).toBeLessThanOrEqual(SCALE.most)
    }
  }
})

test('events to be put in order do not stand in it, and their dates do not overlap', () => {
  for (const item of everyItem.filter((item) => item.shape === 'order')) {
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

test('a comparison keys each source to what that source gives', () => {
  for (const item of everyItem.filter(({ kind }) => kind === 'compare')) {
    if (item.shape !== 'pairs') throw new Error(item.id)
    expect(new Set(item.key).size, item.id).toBeGreaterThan(1)
    for (const right of item.key) expect(item.right[right]?.provenance.from, item.id).toBe('source')
  }
})

test('a derived figure and what it is worked out from are related', () => {
  const sums = topics.flatMap((topic) =>
    topic.ledger.facts.flatMap(({ id, claims }) =>
      claims.flatMap(({ from }) => (from && 'sum' in from ? from.sum.map((operand) => ({ topic, id, operand })) : [])),
    ),
  )
  for (const { topic, id, operand } of sums) {
    expect(relatedTo([id], topic)).toContain(operand)
    expect(relatedTo([operand], topic)).toContain(id)
  }
})

test('no question leans on "the text", and every explanation is one sentence', () => {
  for (const { stem, explanation, support = '', id } of everyItem) {
    expect(stem, id).not.toMatch(/according to the (?:text|article)/i)
    expect(stem, id).not.toMatch(/\s\s|\{|undefined/)
    expect(explanation, id).toMatch(/^[\p{Lu}\p{N}“£].*[.”?]$/su)
    for (const text of [explanation, support]) expect(text, id).not.toMatch(/\{|undefined|\.\.|\s\s/)
  }
})
