import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { figureLeaks } from '../../questions/bank/figure-leaks.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Item } from '../../questions/item.ts'
import { contentWords } from '../../questions/languages/content-words.ts'
import { draftQuizzes } from '../../questions/studio/draft-quiz.ts'
import { choice } from '../support/questions/stub-items.ts'
import { ledgerOf, type Says } from '../support/questions/topic-of.ts'

// The quizzes of a teacher's own topic, whose bank is small.

const words = contentWords('en')
if (!words) throw new Error('English has its words.')
const leaks = figureLeaks({ language: 'en', title: 'The ferry' }, words)

const { options: _, key: __, ...common } = choice('q1') as Extract<Item, { shape: 'one' }>
const typed = { ...common, shape: 'number', kind: 'numeric', unit: '', key: { min: 640, max: 640 } } as Item
const swam: Item = { ...typed, id: 'swam', stem: 'How many people swam by noon?', keyText: '640 people' }
const came = (options: readonly string[], whys: readonly string[] = []): Item => ({
  ...(choice('came') as Extract<Item, { shape: 'one' }>),
  stem: 'How many guests came?',
  keyText: options[0] ?? '',
  options: options.map((text, i) => ({ text, provenance: { from: 'key' }, ...(whys[i] ? { why: whys[i] } : {}) })),
})

test('an item that offers the figure of a typed one, however hedged, does not stand beside it', () => {
  expect(leaks(came(['about 900', 'about 640', 'about 500']), swam)).toBe(true)
  expect(leaks(swam, came(['about 900', 'about 640', 'about 500']))).toBe(true)
  expect(leaks(came(['about 900', 'about 700', 'about 500']), swam)).toBe(false)
})

test('a small figure leaks only as what it counts', () => {
  const two: Item = { ...typed, id: 'two', stem: 'How many francs a day did they ask for?', keyText: '2 francs' }
  expect(leaks(came(['4 tonnes', '2 tonnes', '7 tonnes']), two)).toBe(false)
  expect(leaks(came(['4 francs', '2 francs', '7 francs']), two)).toBe(true)
  expect(leaks(came(['12 March', '2 April', '30 April']), two)).toBe(false)
  expect(leaks(came(['900', '700'], ['', 'Both cannot be right in two sources.']), two)).toBe(false)
})

test('an item whose feedback tells the figure of another, in digits or in words, does not stand beside it', () => {
  const told = (why: string) => leaks(came(['900', '700', '500'], ['', why]), swam)
  expect(told('By noon 640 people swam.')).toBe(true)
  expect(told('Six hundred and forty people swam by noon.')).toBe(true)
  expect(told('The old mill is 640 metres away.')).toBe(false)
})

const DID = [
  'lorries crossed the bridge',
  'bakers sold bread',
  'fiddlers played dances',
  'sailors washed the deck',
  'tailors mended coats',
  'gardeners planted limes',
  'teachers sang ballads',
  'painters coloured walls',
  'plumbers laid pipes',
  'divers searched wrecks',
  'singers left early',
  'farmers drove cattle',
]

function fact(
  did: string,
  key: number,
  wrong: readonly number[],
  second?: number,
  why = 'No source gives this answer.',
) {
  const [unit = '', ...rest] = did.split(' ')
  const claim = (source: string, is: number): Says => ({ source, value: { is }, says: `${is} ${did} that day` })
  return {
    says: `{${key}} ${did} that day.`,
    statement: `{value} ${did} that day.`,
    ask: [`How many ${unit} ${rest.join(' ')}?`],
    unit,
    core: true as const,
    claims: [claim('post', key), ...(second ? [claim('radio', second)] : [])],
    distractors: wrong.map((is) => ({ value: { is }, why })),
  }
}

async function quizzesOf(count: number) {
  const facts = Object.fromEntries(
    DID.map((did, i) => [
      `fact-${i}`,
      fact(did, 111 + 57 * i, [119 + 57 * i, 131 + 57 * i], i === 5 ? 407 : undefined),
    ]),
  )
  const topic = prepare(await ledgerOf(facts, { title: 'The fair' }))
  const bank = buildBank(topic)
  return { bank, quizzes: draftQuizzes(topic, bank, 3, count) }
}

test('a quiz of a small bank asks what the sources differ on, where the bank can', async () => {
  const { bank, quizzes } = await quizzesOf(6)
  const isOnBoth = ({ kind }: Item) => kind === 'do-they-agree' || kind === 'compare' || kind === 'which-source'
  expect(bank.items.some(({ item }) => isOnBoth(item))).toBe(true)
  for (const quiz of quizzes) expect(quiz.some(isOnBoth)).toBe(true)
})

test('a second quiz asks first what the first has not asked', async () => {
  const [first = [], second = []] = (await quizzesOf(6)).quizzes
  const asked = new Set(first.map(({ facts: [id] }) => id))
  expect([first.length, second.length]).toEqual([6, 6])
  expect(second.filter(({ facts: [id] }) => !asked.has(id)).length).toBeGreaterThanOrEqual(3)
})

test('what whoever wrote it would strike out first is asked last, a second typed figure before it', async () => {
  const told = 'So many came the day before.'
  const facts = Object.fromEntries(
    [111, 174, 233, 367, 458, 595, 687].map((key, i) => [
      `fact-${i}`,
      {
        ...fact(DID[i] ?? '', key, [key + 8, key + 20], undefined, i < 4 ? told : undefined),
        ...(i < 2 ? { core: false, minor: true as const } : {}),
      },
    ]),
  )
  const topic = prepare(await ledgerOf(facts, { title: 'The fair' }))
  const bank = buildBank(topic)
  const askedBy = (quiz: readonly Item[]) => quiz.map((item) => item.facts[0]).toSorted()
  const [five = []] = draftQuizzes(topic, bank, 1, 5)
  expect(askedBy(five)).toEqual(['fact-2', 'fact-3', 'fact-4', 'fact-5', 'fact-6'])
  const [six = []] = draftQuizzes(topic, bank, 1, 6)
  expect(askedBy(six).filter((id) => id === 'fact-0' || id === 'fact-1')).toHaveLength(1)
})

test('a figure is typed rather than found among figures that nobody tells', async () => {
  const told = 'So many came the day before.'
  const facts = Object.fromEntries(
    [111, 174, 233, 367, 458, 595].map((key, i) => [
      `fact-${i}`,
      fact(DID[i] ?? '', key, [key + 8, key + 20], undefined, i < 3 ? told : undefined),
    ]),
  )
  const topic = prepare(await ledgerOf(facts, { title: 'The fair' }))
  const [quiz = []] = draftQuizzes(topic, buildBank(topic), 1, 6)
  const kinds = (kind: Item['kind']) => quiz.filter((item) => item.kind === kind).flatMap((item) => item.facts)
  expect(kinds('choice').toSorted()).toEqual(['fact-0', 'fact-1', 'fact-2'])
  expect(kinds('numeric').toSorted()).toEqual(['fact-3', 'fact-4', 'fact-5'])
})
