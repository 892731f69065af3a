import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { type Basis, basisOf } from '../../questions/checks/check.ts'
import { findingsOf } from '../../questions/checks/checks.ts'
import { rewordingFindings } from '../../questions/checks/rewording.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Item } from '../../questions/item.ts'
import { drawn, topics } from '../support/questions/drawn.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

const banks = topics.map(
  (topic) => [topic.ledger.id, buildBank(topic).items.map(({ item }) => item), basisOf(topic)] as const,
)
const [, bridgeItems, bridge] = banks[1] ?? ['', [], { language: 'en' }]

/** Where no fact is marked as core all are asked: the year in which the bridge was opened, too. */
const unmarked = topics.slice(1).flatMap((topic) => {
  const { ledger } = topic
  return drawn(prepare({ ...ledger, facts: ledger.facts.map((fact) => ({ ...fact, core: false })) }), 'unmarked')
})

const itemOf = (id: string): Item => {
  const item = [...bridgeItems, ...unmarked].find((one) => one.id === id)
  if (!item) throw new Error(`There is no item "${id}".`)
  return item
}

const isBlocking = ({ level }: { readonly level: string }) => level === 'B'

/** The numbers of the checks that block an item under another stem. */
const blocking = (item: Item, stem: string, basis: Basis = bridge): readonly number[] => [
  ...new Set(
    rewordingFindings({ ...item, stem }, item, basis)
      .filter(isBlocking)
      .map(({ check }) => check),
  ),
]

const DAY = 'ferry-start-choice-1'
const OPENED = 'opened-choice-1'
const COST = 'repair-cost-choice-1'
const CRACK = 'crack-length-numeric-1'
const DETOUR = 'detour-place-choice-2'

test.each([
  ['a pronoun opening', DAY, 'When does it start?', 1],
  ['a word of the day', DAY, 'On which date is the ferry at Aldersyke due to start next week?', 1],
  ['a negative', DAY, 'On which date is the ferry at Aldersyke not due to start?', 19],
  ['two questions in one', DAY, 'When and why is the ferry at Aldersyke due to start?', 20],
  ['a judgement', DAY, 'On which date should the ferry at Aldersyke start?', 24],
  ['the key in the question', DAY, 'Is the ferry at Aldersyke due to start on 10 March 2031?', 36],
  ['the subject left out', DAY, 'On which date is the trip due to start?', 44],
  ['another subject', DAY, 'On which date was the bridge opened to traffic?', 44],
  ['words that have nothing to do with it', DAY, 'Aldersyke: pick whatever sounds nicest among these entries?', 44],
  ['another sort of answer', DAY, 'Who is due to start the ferry at Aldersyke?', 45],
  ['another measure', CRACK, 'How deep was the crack found in Aldersyke Bridge (in cm)?', 45],
  ['the order turned round', 'closure-date-order-1', 'Put these in order, the latest first.', 45],
  ['another place', OPENED, 'In which year was Millbrook Bridge opened?', 46],
  ['another year', DAY, 'On which date of 2030 is the ferry at Aldersyke due to start?', 46],
  ['another month', DAY, 'On which date in April is the ferry at Aldersyke due to start?', 46],
  ['a figure of its own', CRACK, 'How long was the crack found 12 m up in Aldersyke Bridge (in cm)?', 46],
  ['the opposite', OPENED, 'In which year was Aldersyke Bridge closed?', 46],
  ['an estimate told as what happened', COST, 'How much did the repairs to Aldersyke Bridge cost?', 48],
  ['what happened told as a plan', OPENED, 'In which year was Aldersyke Bridge scheduled to be opened?', 48],
])('an edit is blocked for %s', (_flaw, id, stem, check) => {
  expect(blocking(itemOf(id), stem)).toContain(check)
})

test('an edit is blocked for words that stand in a source', () => {
  const text = [...(bridge.texts?.values() ?? [])][0]?.join('') ?? ''
  const run = text.split(/\s+/).slice(40, 52).join(' ')
  expect(blocking(itemOf(DAY), `On which date is the ferry at Aldersyke due to start: ${run}?`)).toContain(21)
})

test('a wording that is no less plain is let through; what is new in it is pointed out', () => {
  expect(
    rewordingFindings(
      { ...itemOf(DAY), stem: 'On what date is the ferry at Aldersyke due to start?' },
      itemOf(DAY),
      bridge,
    ),
  ).toEqual([])
  expect(blocking(itemOf(DETOUR), 'Through which place did the detour around Aldersyke Bridge go?')).toEqual([])
  const stem = 'How long was the crack that morning in Aldersyke Bridge (in cm)?'
  const found = rewordingFindings({ ...itemOf(CRACK), stem }, itemOf(CRACK), bridge)
  expect(found.map(({ level, found }) => [level, found])).toEqual([['W', 'morning']])
})

test.each(banks)(
  'every item of %s may keep its stem, and may be worded as its fact is worded elsewhere',
  (_id, items, basis) => {
    const { topic } = basis
    for (const item of items.filter((_, i) => i % 20 === 0))
      expect(rewordingFindings(item, item, basis)).toEqual(findingsOf(item, basis))
    const asking = items.filter(({ facts, kind, stem }) => {
      const asks = topic?.assessmentOf(facts[0] ?? '')?.fact.ask ?? []
      return facts.length === 1 && kind === 'choice' && asks.includes(stem)
    })
    expect(asking.length).toBeGreaterThan(50)
    for (const item of asking.filter((_, i) => i % 3 === 0))
      for (const stem of topic?.assessmentOf(item.facts[0] ?? '')?.fact.ask ?? []) {
        const own = findingsOf({ ...item, stem }, basis).filter(isBlocking)
        expect(rewordingFindings({ ...item, stem }, item, basis).filter(isBlocking), stem).toEqual(own)
      }
  },
)

test.each(banks)('no item of %s may be made to ask another of its facts, in whatever words', (_id, items, basis) => {
  const { ledger } = basis.topic ?? {}
  const asked = items.filter(({ kind, facts }) => kind === 'choice' && facts.length === 1)
  for (const item of asked.filter((_, i) => i % 90 === 0))
    for (const { id, ask } of ledger?.facts ?? [])
      if (!item.facts.includes(id)) for (const stem of ask) expect(blocking(item, stem, basis), stem).not.toEqual([])
})

test('in a language without rules of wording dates, figures and quotations are held fast all the same', async () => {
  const ledger = await ledgerOf(
    {
      boats: {
        ask: ['Hoefolle boaten leine yn 1960 by “De Pier”?', 'Hoefolle boaten wiene der yn 1960 by “De Pier”?'],
        statement: 'Yn 1960 leine by “De Pier” {value}.',
        unit: 'boaten',
        claims: [{ source: 'post', value: { is: 12 }, says: '12 boaten by “De Pier” yn 1960' }],
      },
    },
    { language: 'fy' },
  )
  const topic = prepare(ledger)
  const item = drawn(topic, 'fy').find(({ kind }) => kind === 'numeric')
  if (!item) throw new Error('No item was made.')
  const basis = basisOf(topic)
  expect(blocking(item, 'Hoefolle boaten leine yn 1961 by “De Pier”?', basis)).toContain(46)
  expect(blocking(item, 'Hoefolle boaten leine yn 1960 by “De Haven”?', basis)).toContain(46)
  expect(blocking(item, 'Hoefolle boaten hienen yn 1960 by “De Pier” in plak?', basis)).toEqual([])
})
