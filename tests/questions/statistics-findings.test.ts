import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { randomFrom } from '../../questions/random.ts'
import { analyse } from '../../questions/statistics/analyse.ts'
import type { Answered } from '../../questions/statistics/sample.ts'
import type { AnalysisFinding } from '../../questions/wire/analysis.ts'
import {
  answered,
  asking,
  choices,
  chose,
  fact,
  found,
  rule,
  studentsOf,
  times,
} from '../support/questions/statistics-class.ts'
import { ordering } from '../support/questions/stub-items.ts'

const volunteers = asking('total', 'total', [fact('volunteers'), rule])

/** So many attempts choose each option of one item: the key, option 1, option 2; the rest leave it out. */
const picks = (key: number, one: number, two: number, out = 0) => [
  ...times(key, '0'),
  ...times(one, '1'),
  ...times(two, '2'),
  ...times(out, '.'),
]

test('two thirds took the number of volunteers for the total: that fact is misread', () => {
  const items = [volunteers]
  expect(found('misread', items, chose(items, picks(9, 20, 1)))).toEqual([
    {
      is: 'misread',
      asked: 'total',
      taken: 'volunteers',
      shown: 30,
      wrong: 21,
      took: 20,
      share: { value: 2 / 3, low: expect.closeTo(0.4878, 4), high: expect.closeTo(0.8077, 4) },
      items: [{ item: 'total', options: [1] }],
    },
  ])
})

test('wrong choices that guessing would spread just so are no misreading', () => {
  const items = [volunteers]
  expect(found('misread', items, chose(items, picks(10, 10, 10)))).toEqual([])
  expect(found('misread', items, chose(items, picks(18, 8, 4)))).toEqual([])
})

test('a misreading that fewer than a fifth share is left to the feedback', () => {
  const items = [volunteers]
  expect(found('misread', items, chose(items, picks(80, 20, 0)))).toHaveLength(1)
  expect(found('misread', items, chose(items, picks(81, 19, 0)))).toEqual([])
})

test('a value that a rule made, and the only wrong option, are never a misreading', () => {
  const made = [asking('a', 'total', [rule, fact('volunteers')])]
  const only = [asking('b', 'total', [fact('volunteers')])]
  expect(found('misread', made, chose(made, picks(5, 25, 0)))).toEqual([])
  expect(found('misread', only, chose(only, picks(5, 25, 0)))).toEqual([])
})

test('all items on a fact count together, each attempt once', () => {
  // Halves of the class had one wording each; a third item of the fact comes second on every form.
  const items = [
    volunteers,
    asking('again', 'total', [rule, fact('volunteers')]),
    asking('late', 'total', [fact('volunteers'), rule]),
  ]
  const rows = [...times(6, '1-2'), ...times(4, '0-2'), ...times(6, '-22'), ...times(4, '-02'), ...times(9, '---')]
  expect(found('misread', items, chose(items, rows))).toMatchObject([
    {
      shown: 20,
      wrong: 12,
      took: 12,
      items: [
        { item: 'total', options: [1] },
        { item: 'again', options: [2] },
        { item: 'late', options: [1] },
      ],
    },
  ])
})

test('an answer that was accepted later is neither wrong nor misread', () => {
  const items = [volunteers]
  const accepted = chose(items, picks(9, 20, 1)).map((attempt) => ({ ...attempt, credits: [1] }))
  expect(found('misread', items, accepted)).toEqual([])
})

test('the more pairs of facts are tried, the more it takes', () => {
  // 7 of 7 wrong choices: chance gives that once in 128; over twenty pairs that is not rare enough.
  const many = Array.from({ length: 20 }, (_, i) => asking(`item-${i}`, `fact-${i}`, [fact('other'), rule]))
  const rows = [...times(7, `1${'0'.repeat(19)}`), ...times(13, '0'.repeat(20))]
  expect(found('misread', many, chose(many, rows))).toEqual([])
  expect(
    found(
      'misread',
      many.slice(0, 1),
      chose(
        many.slice(0, 1),
        rows.map((row) => row.slice(0, 1)),
      ),
    ),
  ).toHaveLength(1)
})

test('items with one wrong option do not make the others harder to find', () => {
  const many = [volunteers, ...Array.from({ length: 19 }, (_, i) => asking(`item-${i}`, `fact-${i}`, [fact('other')]))]
  const rows = [...times(7, `1${'0'.repeat(19)}`), ...times(13, '0'.repeat(20))]
  expect(found('misread', many, chose(many, rows))).toHaveLength(1)
})

test('nobody chose an option though enough chose the other wrong one', () => {
  const items = choices(1)
  expect(found('unchosen', items, chose(items, picks(14, 6, 0)))).toEqual([
    { is: 'unchosen', item: 'item-0', option: 2, shown: 20, wrong: 6 },
  ])
  expect(found('unchosen', items, chose(items, picks(15, 5, 0)))).toEqual([])
  expect(found('unchosen', items, chose(items, picks(13, 6, 1)))).toEqual([])
  // That nobody chose the key is another matter.
  expect(found('unchosen', items, chose(items, picks(0, 10, 10)))).toEqual([])
})

test('an option that nobody chose is no finding where all are right, left it out, or there is but one', () => {
  const [three, two] = [choices(1), [asking('two', 'f', [rule])]]
  expect(found('unchosen', three, chose(three, picks(40, 0, 0)))).toEqual([])
  expect(found('unchosen', three, chose(three, picks(0, 0, 0, 40)))).toEqual([])
  expect(found('unchosen', two, chose(two, picks(40, 0, 0)))).toEqual([])
})

test('an item is too easy or too hard only where its whole interval is', () => {
  const items = choices(1)
  const easy = (right: number, of: number) => found('too-easy', items, chose(items, picks(right, of - right, 0))).length
  const hard = (right: number, of: number) => found('too-hard', items, chose(items, picks(right, of - right, 0))).length
  // All of 22 right: from 0.851; of 23: from 0.857. The bound is 0.854.
  expect([easy(22, 22), easy(23, 23), easy(28, 30), easy(99, 100)]).toEqual([0, 1, 0, 1])
  // Guessing among three gives 1/3: of 30, 4 right reach up to 0.297, 5 to 0.336.
  expect([hard(4, 30), hard(5, 30), hard(0, 10)]).toEqual([1, 0, 1])
  expect(found('too-hard', items, chose(items, picks(4, 26, 0)))).toMatchObject([
    { item: 'item-0', shown: 30, bound: 1 / 3 },
  ])
})

test('hard is what falls below blind guessing, as far as that can be known', () => {
  const { options: _, ...base } = asking('n', 'f', []) as Extract<Item, { shape: 'one' }>
  const right = ['Ann', 'Ben', 'Cem', 'Dora'].map((text) => ({ text, provenance: { from: 'key' } as const }))
  const pairs: Item = { ...base, shape: 'pairs', left: ['led', 'drove'], right, key: [0, 1] }
  const boundOf = (item: Item, response: readonly number[]) =>
    found('too-hard', [item], times(40, answered([item], response))).map(({ bound }) => bound)
  expect(boundOf(pairs, [2, 2])).toEqual([1 / 4])
  expect(boundOf(ordering('o'), [2, 1, 0])).toEqual([1 / 2])
})

test('where nothing can be guessed, hard is what tells students apart half as well as it could', () => {
  const { options: _, ...base } = asking('n', 'f', []) as Extract<Item, { shape: 'one' }>
  const items: readonly Item[] = [{ ...base, shape: 'number', unit: 'people', key: { min: 4, max: 4 } as never }]
  const hard = (right: number) => {
    const attempts = [...times(right, 4), ...times(100 - right, 5)].map((n) => answered(items, [n]))
    return found('too-hard', items, attempts).length
  }
  expect([hard(7), hard(8)]).toEqual([1, 0])
})

test('the gravest finding comes first', () => {
  const items = [volunteers, ...choices(3)]
  const rows = [...times(20, '1000'), ...times(10, '0111')]
  const analysis = analyse(items, chose(items, rows))
  if (analysis.detail !== 'full') throw new Error(analysis.detail)
  const kinds = analysis.findings.map(({ is }) => is)
  expect([...new Set(kinds)]).toEqual(['key-in-doubt', 'misread', 'unchosen'])
})

/** In how many of so many classes a finding comes up. */
function classesWith(
  is: AnalysisFinding['is'],
  classes: number,
  draw: (random: () => number) => readonly Answered[],
  items: readonly Item[],
) {
  const random = randomFrom(`a class of ${is}`)
  return Array.from({ length: classes }, () => found(is, items, draw(random))).filter((list) => list.length > 0).length
}

const twenty = Array.from({ length: 20 }, (_, i) => asking(`item-${i}`, `fact-${i}`, [fact('one'), fact('two')]))

test('of 300 classes that guess blindly, at most 5 % are told that they misread something', () => {
  const blind = (random: () => number) =>
    Array.from({ length: 30 }, () =>
      answered(
        twenty,
        twenty.map(() => Math.floor(3 * random())),
      ),
    )
  expect(classesWith('misread', 300, blind, twenty)).toBeLessThanOrEqual(15)
})

test('of 300 classes with a sound quiz, at most 5 % are told that a key may be wrong', () => {
  expect(classesWith('key-in-doubt', 300, (random) => studentsOf(twenty, 30, random), twenty)).toBeLessThanOrEqual(15)
})

test('of 100 classes with one wrong key, at least 95 are told which', () => {
  const draw = (random: () => number) =>
    studentsOf(twenty, 60, random).map(({ responses: [first, ...rest] }) =>
      // Who would have chosen the key has chosen option 1, and the other way round.
      answered(twenty, [typeof first === 'number' && first < 2 ? 1 - first : 2, ...rest]),
    )
  const random = randomFrom('a wrong key')
  const told = Array.from({ length: 100 }, () => found('key-in-doubt', twenty, draw(random)))
  expect(told.filter((list) => list.some(({ item }) => item === 'item-0')).length).toBeGreaterThanOrEqual(95)
})
