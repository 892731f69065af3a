import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coreWanted, disputesWanted, hasRoom, USUAL_COUNT } from '../../questions/bank/balance.ts'
import type { Choosable } from '../../questions/bank/choosable.ts'
import { chooseItems, inStoryOrder } from '../../questions/bank/choosing.ts'
import { contentWords } from '../../questions/languages/content-words.ts'
import { randomFrom } from '../../questions/random.ts'
import { ITEM_KINDS } from '../../questions/vocabulary.ts'

const words = contentWords('en')

const one = (id: string, more: Partial<Choosable> = {}): Choosable => ({
  id,
  kind: 'choice',
  facts: [id],
  stem: `Which ${id} ${id}b ${id}c was it?`,
  secrets: [],
  difficulty: 0.5,
  core: true,
  headline: false,
  disputed: false,
  inOneHouse: false,
  place: 0,
  people: [],
  apart: [],
  ...more,
})

/** A topic's bank: 30 facts in the story's order, of every kind, every third disputed, some told of one person. */
const bank: readonly Choosable[] = Array.from({ length: 30 }, (_, i) => i).flatMap((place) =>
  ['x', 'y'].map((letter, n) =>
    one(`f${place}${letter}`, {
      facts: [`f${place}`],
      place,
      kind: n === 0 ? 'choice' : (ITEM_KINDS[place % ITEM_KINDS.length] ?? 'choice'),
      core: place % 2 === 0 || place % 3 === 0,
      headline: place === 4,
      disputed: place % 3 === 0,
      inOneHouse: place % 6 === 0,
      people: place % 4 === 0 ? ['Ada Brunn'] : [],
      difficulty: (place % 7) / 7,
    }),
  ),
)

const seeds = fc.string()
const quizOf = (seed: string, count = USUAL_COUNT) => chooseItems(bank, { count, words }, randomFrom(seed))

test('a quiz has its length, the headline, enough core facts, and two or three disagreements, one at most in one house', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const quiz = quizOf(seed)
      const [least, most] = disputesWanted(USUAL_COUNT)
      const disputes = quiz.filter(({ disputed }) => disputed)
      expect(quiz).toHaveLength(USUAL_COUNT)
      expect(quiz.some(({ headline }) => headline)).toBe(true)
      expect(quiz.filter(({ core }) => core).length).toBeGreaterThanOrEqual(coreWanted(USUAL_COUNT))
      expect(disputes.length).toBeGreaterThanOrEqual(least)
      expect(disputes.length).toBeLessThanOrEqual(most)
      expect(disputes.filter(({ inOneHouse }) => inOneHouse).length).toBeLessThanOrEqual(1)
    }),
  )
})

test('no fact is asked twice, two at most are of a kind or about a person, and one of what is laborious', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const quiz = quizOf(seed)
      expect(new Set(quiz.map(({ facts }) => facts[0])).size).toBe(quiz.length)
      for (const kind of ITEM_KINDS.filter((name) => name !== 'choice'))
        expect(quiz.filter((item) => item.kind === kind).length).toBeLessThanOrEqual(
          ['numeric', 'order', 'match'].includes(kind) ? 1 : 2,
        )
      expect(quiz.filter(({ people }) => people.length > 0).length).toBeLessThanOrEqual(2)
    }),
  )
})

test('details are asked only where too few others are left, and never instead of one that could stand there', () => {
  const able = (details: number) =>
    Array.from({ length: 12 }, (_, place) => one(`g${place}`, { place, ...(place < details ? { minor: true } : {}) }))
  const minors = (quiz: readonly Choosable[]) => quiz.filter(({ minor }) => minor).length
  fc.assert(
    fc.property(seeds, (seed) => {
      const quizWith = (details: number) => chooseItems(able(details), { count: 8, words }, randomFrom(seed))
      expect([0, 4, 5, 12].map((details) => [quizWith(details).length, minors(quizWith(details))])).toEqual([
        [8, 0],
        [8, 0],
        [8, 1],
        [8, 8],
      ])
      const disputed = able(4).map((item) => ({ ...item, disputed: item.minor === true, core: item.minor !== true }))
      expect(minors(chooseItems(disputed, { count: 8, words }, randomFrom(seed)))).toBe(0)
    }),
  )
})

test('the order is that of the story, but an easy one comes first and a disagreement last', () => {
  const told = [3, 0, 9, 6, 1].map((place) =>
    one(`p${place}`, { place, disputed: place === 6, difficulty: place === 1 ? 0.1 : 0.5 }),
  )
  expect(inStoryOrder(told).map(({ id }) => id)).toEqual(['p1', 'p0', 'p3', 'p9', 'p6'])
})

test('what opens a quiz is a plain core question where there is one, although another is easier', () => {
  const told = [
    one('easy', { place: 0, core: false, difficulty: 0.1 }),
    one('late', { place: 3, opens: true, difficulty: 0.2 }),
    one('plain', { place: 1, opens: true, difficulty: 0.3 }),
    one('middle', { place: 2, difficulty: 0.2 }),
  ]
  expect(inStoryOrder(told).map(({ id }) => id)).toEqual(['plain', 'easy', 'middle', 'late'])
})

test('a quiz asks what the sources differ on most, and at most three of ten about one matter', () => {
  const matters = bank.map((item, i) => ({
    ...item,
    matter: i % 3 === 0 ? 'the bell' : `matter ${i % 7}`,
    ...(item.place === 12 ? { central: true as const } : {}),
  }))
  fc.assert(
    fc.property(seeds, (seed) => {
      const quiz = chooseItems(matters, { count: USUAL_COUNT, words }, randomFrom(seed))
      expect(quiz.some(({ central }) => central)).toBe(true)
      expect(quiz.filter(({ matter }) => matter === 'the bell').length).toBeLessThanOrEqual(3)
    }),
  )
})

test('what is read after an earlier answer does not tell a later one', () => {
  const early = one('t', {
    place: 0,
    stem: 'Who closed the road?',
    told: ['It was shut while 40 lorries stood on the quay.'],
  })
  const late = one('u', { place: 1, stem: 'How many lorries stood on the quay?', secrets: ['40'] })
  const chosen = (...items: readonly Choosable[]) => chooseItems(items, { count: 2, words }, randomFrom('told'))
  expect(chosen(early, late)).toHaveLength(1)
  expect(chosen({ ...early, place: 2 }, late)).toHaveLength(2)
})

test('what is read after an opener tells nothing of what it is moved before, nor what stands before a dispute at the end', () => {
  const stem = 'Who closed the road?'
  const told = ['It was shut while 40 lorries stood on the quay.']
  const asks = { stem: 'How many lorries stood on the quay?', secrets: ['40'] }
  const chosen = (...items: readonly Choosable[]) => chooseItems(items, { count: 2, words }, randomFrom('moved'))
  expect(chosen(one('t', { place: 1, stem, told, opens: true }), one('u', { place: 0, ...asks }))).toHaveLength(1)
  expect(chosen(one('t', { place: 1, stem, told }), one('u', { place: 0, ...asks, disputed: true }))).toHaveLength(1)
})

test('what a ledger keeps apart is not asked in one quiz, in a language without word rules too', () => {
  const other = one('b')
  const quiz = chooseItems([one('a', { apart: ['b'] }), other], { count: 2, words: undefined }, randomFrom('apart'))
  expect(quiz).toHaveLength(1)
})

test('one seed gives one quiz, another seed another', () => {
  expect(quizOf('a')).toEqual(quizOf('a'))
  expect(quizOf('a')).not.toEqual(quizOf('b'))
})

test('what is kept stays, and no more than the bank has is chosen', () => {
  const kept = [bank[7] as Choosable]
  const quiz = chooseItems(bank, { count: 5, words, kept }, randomFrom('kept'))
  expect(quiz).toContain(kept[0])
  expect(quiz).toHaveLength(5)
  expect(chooseItems(bank.slice(0, 2), { count: 5, words }, randomFrom('few'))).toHaveLength(1)
})

test('of two that tell each other one is chosen', () => {
  const teller = one('t', { stem: 'Which of the 40 lorries that stood on the quay was red?' })
  const told = one('u', { stem: 'How many lorries stood on the quay?', secrets: ['40'] })
  expect(chooseItems([teller, told], { count: 2, words }, randomFrom('told'))).toHaveLength(1)
})

test('where more disagreements are wanted, as many stand there before what a retelling leaves out', () => {
  const kinds = ['compare', 'do-they-agree', 'which-source'] as const
  const differing = Array.from({ length: 7 }, (_, i) =>
    one(`d${i}`, { place: i, disputed: true, kind: i < 5 ? 'compare' : (kinds[i - 4] ?? 'compare') }),
  )
  const core = Array.from({ length: 4 }, (_, i) => one(`c${i}`, { place: 10 + i }))
  const rest = Array.from({ length: 9 }, (_, i) => one(`r${i}`, { place: 20 + i, core: false }))
  const counted = (disputed: number | undefined, seed: string) => {
    const mostOfTen = { disputed }
    const wanted = { count: USUAL_COUNT, words, mostOfTen }
    const quiz = chooseItems([...differing, ...core, ...rest], wanted, randomFrom(seed))
    const asked = quiz.filter((item) => item.disputed)
    return [
      quiz.length,
      asked.length,
      Math.max(...kinds.map((kind) => asked.filter((item) => item.kind === kind).length)),
    ]
  }
  fc.assert(
    fc.property(seeds, (seed) => {
      const [length, disputed, most = 0] = counted(5, seed)
      expect([length, disputed]).toEqual([10, 5])
      expect(most).toBeLessThanOrEqual(4)
      const [, few = 0, usual = 0] = counted(undefined, seed)
      expect(few).toBeLessThanOrEqual(3)
      expect(usual).toBeLessThanOrEqual(2)
    }),
  )
})

test.each([
  [undefined, 2, true],
  [undefined, 3, false],
  [5, 4, true],
  [5, 5, false],
])('of ten, where %s may be disputed, another joins %i: %s', (disputed, there, joins) => {
  const chosen = Array.from({ length: there }, (_, i) => one(`d${i}`, { disputed: true }))
  expect(hasRoom(one('next', { disputed: true }), chosen, USUAL_COUNT, { disputed })).toBe(joins)
})
