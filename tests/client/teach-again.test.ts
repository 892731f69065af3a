import { expect, test } from 'vitest'
import { scoreSpread } from '../../client/pages/desk/score-spread.ts'
import { teachAgain } from '../../client/pages/desk/teach-again.ts'
import { attemptLabel } from '../../questions/attempts/attempt-label.ts'
import type { Analysis, AnalysisFinding } from '../../questions/wire/analysis.ts'
import type { Desk } from '../../questions/wire/desk.ts'
import { attempt, deskOf, item } from '../support/client/desk-of.ts'

const IDS = ['q1', 'q2', 'q3', 'q4', 'q5']

/** Of 30 students so many got each right; all others took the same wrong option, but for one. */
function analysed(rights: readonly number[], findings: readonly AnalysisFinding[] = []): Analysis {
  const items = rights.map((correct, i) => ({
    detail: 'facility' as const,
    item: IDS[i] ?? '',
    shown: 30,
    answered: 30,
    correct,
    chosen: [correct, 29 - correct, 1],
    facility: { value: correct / 30, low: 0, high: 1 },
  }))
  return { detail: 'facility', attempts: 30, mean: 0.5, items, findings }
}

const desk = (part: Partial<Desk>) => deskOf({ items: IDS.map((id) => item({ id })), ...part })
const ids = (of: Desk) => teachAgain(of).map((one) => one.item.id)

test('the three questions that fewest got right are taught again; those that two in three know are not', () => {
  expect(ids(desk({ analysis: analysed([4, 25, 19, 10, 12]) }))).toEqual(['q1', 'q4', 'q5'])
  expect(ids(desk({ analysis: analysed([20, 25, 19, 29, 30]) }))).toEqual(['q3'])
  expect(ids(desk({ analysis: analysed([20, 25, 21, 29, 30]) }))).toEqual([])
})

test('each says how many got it right and which wrong answer most chose', () => {
  expect(teachAgain(desk({ analysis: analysed([4, 25, 25, 25, 25]) }))).toMatchObject([
    { index: 0, counts: { right: 4, of: 30 }, taken: { text: 'the new one', count: 25 }, isDoubtful: false },
  ])
})

test('of what is typed it is said which wrong number most wrote; one that was accepted is none', () => {
  const rows = [
    [12, 1],
    [13, 0],
    [15, 0],
    [15, 0],
    [14, 1],
    [14, 1],
    [14, 1],
    [null, 0],
    [false, 0],
  ] as const
  const attempts = rows.map((answer, i) => attempt(`a${i}`, answer))
  const { options: _, key: __, ...number } = item({ shape: 'number', keyText: '12' })
  expect(teachAgain(deskOf({ items: [number], attempts }))).toMatchObject([
    { counts: { right: 4, of: 8 }, typed: { number: 15, count: 2 } },
  ])
  const alone = rows.slice(1, 3).map((answer, i) => attempt(`a${i}`, answer))
  expect(teachAgain(deskOf({ items: [number], attempts: alone }))[0]).not.toHaveProperty('typed')
})

test('a question whose key is in doubt comes first, however many got it right', () => {
  const doubt: AnalysisFinding = {
    is: 'key-in-doubt',
    because: 'negative-discrimination',
    item: 'q2',
    shown: 30,
    discrimination: { value: -0.5, low: -0.8, high: -0.1 },
  }
  expect(ids(desk({ analysis: analysed([4, 25, 25, 25, 25], [doubt]) }))).toEqual(['q2', 'q1'])
})

test('what students challenge is there, too, and in a class too small for counts it is all there is', () => {
  const challenges = [{ attempt: 'a', item: 'q3', at: '2031-03-07T09:00:00.000Z', reason: 'No.' }]
  expect(ids(desk({ analysis: analysed([4, 25, 25, 25, 25]), challenges }))).toEqual(['q1', 'q3'])
  expect(teachAgain(desk({ challenges }))).toMatchObject([{ index: 2, challenges: 1 }])
})

test('below five attempts it says all the same what to teach again, counted from the rows', () => {
  const attempts = [
    attempt('a', [1, 0], [0, 1], [false, 0], [null, 0], [2, 0]),
    attempt('b', [1, 0], [0, 1], [0, 1], [0, 1], [1, 0]),
    attempt('c', [0, 1], [0, 1], [0, 1], [0, 1], [0, 1]),
  ]
  expect(teachAgain(desk({ attempts }))).toMatchObject([
    { item: { id: 'q1' }, counts: { right: 1, of: 3 }, taken: { text: 'the new one', count: 2 } },
    { item: { id: 'q5' }, counts: { right: 1, of: 3 } },
  ])
  expect(teachAgain(desk({ attempts }))[1]).not.toHaveProperty('taken')
  expect(ids(desk({ attempts, rulings: [{ item: 'q1', is: 'drop' }] }))).toEqual(['q5'])
})

test('one that is only challenged is not one to teach again', () => {
  const challenges = [{ attempt: 'a', item: 'q3', at: '2031-03-07T09:00:00.000Z', reason: 'No.' }]
  const both = teachAgain(desk({ analysis: analysed([4, 25, 29, 25, 25]), challenges }))
  expect(both.map(({ item: { id }, isLow }) => [id, isLow])).toEqual([
    ['q1', true],
    ['q3', false],
  ])
})

test('an answer that the teacher accepts is not shown as the wrong one that most chose', () => {
  const rulings = [{ item: 'q1', is: 'accept', response: 1 }] as const
  const [first] = teachAgain(desk({ analysis: analysed([4, 25, 25, 25, 25]), rulings }))
  expect(first).toMatchObject({ index: 0 })
  expect(first).not.toHaveProperty('taken')
})

test('a question that was dropped or given to everybody is not taught again', () => {
  const rulings = [
    { item: 'q1', is: 'drop' },
    { item: 'q2', is: 'everyone' },
    { item: 'q3', is: 'accept', response: 1 },
  ] as const
  expect(ids(desk({ analysis: analysed([4, 5, 6, 25, 25]), rulings }))).toEqual(['q3'])
})

test('scores spread over whole points where all could earn the same few, else over tenths', () => {
  const of = (max: number, ...scores: readonly number[]) => scoreSpread(scores.map((score) => ({ score, max })))
  expect(of(3, 0, 1.5, 1, 3)).toEqual([1, 2, 0, 1])
  expect(of(20, 0, 20, 19.9)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
  expect(of(0, 0)).toEqual([1])
  expect(scoreSpread([])).toEqual([])
})

test('an attempt without a name is known by the end of its id, which nothing that arrives later changes', () => {
  expect(attemptLabel({ id: '0123456789abcdef01234k7q2' })).toBe('K7Q2')
})
