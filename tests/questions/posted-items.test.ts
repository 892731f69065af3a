import * as v from 'valibot'
import { expect, test } from 'vitest'
import { isBlocked } from '../../questions/bank/bank.ts'
import { postedItem } from '../../questions/bank/posted-item.ts'
import { restoreItem } from '../../questions/bank/restore-item.ts'
import { optionText } from '../../questions/facts/says.ts'
import type { Topic } from '../../questions/facts/topic.ts'
import { ITEM_KINDS } from '../../questions/vocabulary.ts'
import { type PostedItem, postedItemFields } from '../../questions/wire/posted-item.ts'
import { shipped } from '../support/questions/shipped.ts'

const banks = await Promise.all(
  ['bridge-closure', 'etang-disparu', 'white-helmets'].map(async (id) => {
    const { topic, bank } = await shipped(id)
    return { topic, items: bank.items.map(({ item }) => item) }
  }),
)

/** As it comes off the wire. */
const sent = (posted: PostedItem): PostedItem => v.parse(postedItemFields, JSON.parse(JSON.stringify(posted)))

test.each(banks)(
  'every item of $topic.ledger.id, posted and read again, is the item that was drawn',
  ({ topic, items }) => {
    for (const item of items) {
      const restored = restoreItem(sent(postedItem(item)), topic)
      expect(restored?.item, item.id).toEqual(item)
      expect(
        restored?.findings.filter(({ level }) => level === 'B'),
        item.id,
      ).toEqual([])
    }
  },
)

/** One of each kind, of the first topic that has it. */
const oneOf = (kind: string) => {
  for (const { topic, items } of banks) {
    const item = items.find((one) => one.kind === kind)
    if (item) return { topic, posted: sent(postedItem(item)) }
  }
  throw new Error(`No bank has an item of the kind ${kind}.`)
}

/** The same with each of its options changed in turn. */
const withEachOption = (
  posted: PostedItem,
  change: (option: NonNullable<PostedItem['options']>[number]) => object,
): readonly PostedItem[] =>
  (posted.options ?? []).map((_, i) =>
    sent({
      ...posted,
      options: (posted.options ?? []).map((option, j) => (i === j ? { ...option, ...change(option) } : option)),
    }),
  )

test.each(['choice', 'multiple', 'order', 'match', 'who-said', 'which-source', 'compare'])(
  'an item of the kind %s is refused with any option that the ledger does not give',
  (kind) => {
    const { topic, posted } = oneOf(kind)
    const forged = [
      ...withEachOption(posted, () => ({ text: 'Something else' })),
      ...withEachOption(posted, () => ({ text: 'Something else', provenance: { from: 'ledger' } })),
      ...withEachOption(posted, () => ({ text: '83', provenance: { from: 'rule', rule: '+ 1' }, value: { is: 84 } })),
      ...withEachOption(posted, () => ({ text: posted.options?.[0]?.text ?? '' })).slice(1),
    ]
    for (const one of forged) expect(restoreItem(one, topic), JSON.stringify(one)).toBeUndefined()
  },
)

test.each(['choice', 'who-said', 'which-source'])('an item of the kind %s is refused with any other key', (kind) => {
  const { topic, posted } = oneOf(kind)
  for (const key of [0, 1, 2, 3, 11].filter((other) => other !== posted.key))
    expect(restoreItem({ ...posted, key }, topic), String(key)).toBeUndefined()
  const { key: _, ...keyless } = posted
  expect(restoreItem(keyless, topic)).toBeUndefined()
})

test.each(ITEM_KINDS)('an item of the kind %s is refused for facts that cannot be asked so, and for none', (kind) => {
  const { topic, posted } = oneOf(kind)
  const own = new Set(posted.facts)
  const others = topic.ledger.facts.filter(({ id }) => !own.has(id))
  for (const { id } of [...others, { id: 'no-such-fact' }]) {
    const restored = restoreItem({ ...posted, facts: [id, ...posted.facts.slice(1)] }, topic)
    // A number is asked by its fact alone, and then in that fact's own words.
    if (kind === 'numeric') expect(restored?.item.facts ?? [id]).toEqual([id])
    // Somebody may have said another thing too, and then the question is not the one that was posted.
    else expect(restored === undefined || isBlocked(restored), id).toBe(true)
  }
})

/** Values that some source gives for what an item asks. */
const claimedBy = (posted: PostedItem, topic: Topic) => {
  const fact = topic.assessmentOf(posted.facts[0] ?? '')?.fact
  return fact?.claims.map(({ value }) => ({ value, text: optionText(value, fact, topic) })) ?? []
}

test('a wrong option that a source gives is refused, whatever it says of itself', () => {
  const choices = banks.flatMap(({ topic, items }) =>
    items.flatMap((item) => (item.kind === 'choice' ? [{ topic, posted: sent(postedItem(item)) }] : [])),
  )
  const forged = choices.flatMap(({ topic, posted }) =>
    claimedBy(posted, topic).flatMap((claimed) =>
      [{ from: 'ledger' } as const, { from: 'rule', rule: 'none' } as const].map((provenance) => {
        const wrong = posted.key === 0 ? 1 : 0
        const options = (posted.options ?? []).map((own, i) => (i === wrong ? { ...claimed, provenance } : own))
        return { topic, posted: { ...posted, options } }
      }),
    ),
  )
  expect(forged.length).toBeGreaterThan(100)
  for (const { topic, posted } of forged) expect(restoreItem(posted, topic), JSON.stringify(posted)).toBeUndefined()
})

test('what is contested among the sources is keyed to no value, although the teacher left the contesting claim out of the item', () => {
  for (const { topic } of banks) {
    for (const { fact, standing, voices } of topic.assessments) {
      if (standing !== 'contested' || fact.ask.length === 0) continue
      const value = voices[0]?.claim.value
      const text = value ? optionText(value, fact, topic) : ''
      const options = [text, ...fact.distractors.map((one) => optionText(one.value, fact, topic))].map((one, i) => ({
        text: one,
        provenance: i === 0 ? ({ from: 'key' } as const) : ({ from: 'ledger' } as const),
      }))
      for (const kind of ['choice', 'numeric'] as const) {
        const posted = { kind, facts: [fact.id], wording: 0, stem: fact.ask[0] ?? '', options, key: 0 }
        expect(restoreItem(posted, topic), fact.id).toBeUndefined()
      }
    }
  }
})

test('a question in the teacher’s own words is judged against the ledger’s: another subject blocks', () => {
  const { topic, posted } = oneOf('choice')
  const restored = restoreItem({ ...posted, stem: 'How many dragons came to the harbour in 1492?' }, topic)
  expect(restored?.item.reworded).toBe(true)
  expect(restored && isBlocked(restored)).toBe(true)
})
