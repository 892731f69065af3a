import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, marksOf } from '../../questions/attempts/counted-attempts.ts'
import type { Entry, Submission } from '../../questions/attempts/records.ts'
import { given } from '../../questions/quiz/responses.ts'
import { choice, ordering } from '../support/questions/stub-items.ts'

const items = [choice('a'), choice('b'), ordering('c')]

const submitted = (part: Partial<Submission>): Entry => ({
  is: 'submission',
  submission: { attempt: '1', digest: 'd', late: false, seconds: 60, responses: [0, 0, [0, 1, 2]], ...part },
})

test('an attempt is marked by the quiz that it belongs to; option 0 is an answer, null is none', () => {
  const [attempt] = fold([submitted({ name: 'Ann', responses: [0, null, [0, 2, 1]] })], items, [])
  expect(attempt).toEqual({
    attempt: '1',
    name: 'Ann',
    late: false,
    seconds: 60,
    responses: [0, null, [0, 2, 1]],
    credits: [1, 0, 2 / 3],
    score: 1.67,
    max: 3,
    submissions: 1,
  })
})

test('an item that is not on the form earns nothing and is not counted among the most', () => {
  expect(fold([submitted({ responses: [0, false, null] })], items, [])[0]).toMatchObject({ score: 1, max: 2 })
})

test('of several submissions the lowest counts, even where it came late', () => {
  const better = submitted({ digest: 'better', responses: [0, 0, null] })
  const worse = submitted({ digest: 'worse', responses: [0, 1, null], late: true })
  expect(fold([better, worse], items, [])[0]).toMatchObject({ score: 1, late: true, submissions: 2 })
})

test('a submission is on time if any record of those responses is', () => {
  const records = [submitted({ late: true, seconds: 90 }), submitted({ late: false, seconds: 60 })]
  expect(fold(records, items, [])[0]).toMatchObject({ late: false, seconds: 60, submissions: 1 })
})

test('among submissions of one score the one on time counts', () => {
  const late = submitted({ digest: 'a', responses: [0, null, null], late: true })
  const onTime = submitted({ digest: 'b', responses: [null, 0, null] })
  expect(fold([late, onTime], items, [])[0]).toMatchObject({ late: false, responses: [null, 0, null] })
})

test('among submissions of one score and on one time the choice is the same whatever their order', () => {
  const [a, b] = [
    submitted({ digest: 'a', responses: [0, null, null] }),
    submitted({ digest: 'b', responses: [null, 0, null] }),
  ]
  for (const records of [
    [a, b],
    [b, a],
  ])
    expect(fold(records, items, [])[0]).toMatchObject({ responses: [0, null, null] })
})

test('the shortest time of all submissions is the attempt’s, whichever counts', () => {
  const slow = submitted({ digest: 'slow', responses: [1, null, null], seconds: 90 })
  const quick = submitted({ digest: 'quick', seconds: 30 })
  expect(fold([slow, quick], items, [])[0]).toMatchObject({ score: 0, seconds: 30 })
})

test('what is stored for an item that was left out or is not on the form reads as no answer', () => {
  expect(([undefined, false, null] as const).map(given)).toEqual([null, null, null])
  expect(given(0)).toBe(0)
  expect(given([1, 0])).toEqual([1, 0])
})

test('marks are credits, their sum and the items on the form; everybody’s point goes to who has the item', () => {
  expect(marksOf([0, 1, [0, 2, 1]], items, [])).toEqual({ credits: [1, 0, 2 / 3], score: 1.67, max: 3 })
  const everyone = [{ item: 'b', is: 'everyone' }] as const
  expect(marksOf([0, false, null], items, everyone)).toEqual({ credits: [1, 0, 0], score: 1, max: 2 })
})

test('attempts come in the order of their start', () => {
  const attempts = ['3', '1', '2'].map((attempt) => submitted({ attempt }))
  expect(fold(attempts, items, []).map(({ attempt }) => attempt)).toEqual(['1', '2', '3'])
})

test('an erased attempt is gone, an erased quiz has none', () => {
  const records = [submitted({ attempt: '1' }), submitted({ attempt: '2' })]
  const left = fold([...records, { is: 'erased-attempt', attempt: '1' }], items, [])
  expect(left.map(({ attempt }) => attempt)).toEqual(['2'])
  expect(fold([...records, { is: 'erased-quiz' }], items, [])).toEqual([])
})

// Records as they can come about: one digest has one set of responses, one attempt one name.
const response = fc.constantFrom(null, 0, 1, 2)
const record = fc
  .record({
    attempt: fc.constantFrom('1', '2', '3'),
    first: response,
    second: response,
    late: fc.boolean(),
    seconds: fc.nat(500),
  })
  .map(({ attempt, first, second, late, seconds }) =>
    submitted({
      attempt,
      digest: `${first}${second}`,
      name: `student ${attempt}`,
      late,
      seconds,
      responses: [first, second, null],
    }),
  )
const tombstone = fc.constantFrom<Entry>({ is: 'erased-attempt', attempt: '1' }, { is: 'erased-attempt', attempt: '2' })
const history = fc.array(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: tombstone }), {
  maxLength: 30,
})

test('neither the order nor the repetition of records changes anything', () => {
  const shuffledTwice = history.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: 2 * entries.length })),
  )
  fc.assert(
    fc.property(shuffledTwice, ([entries, others]) => {
      expect(fold(others, items, [])).toEqual(fold(entries, items, []))
    }),
  )
})

test('one more submission never raises a score', () => {
  fc.assert(
    fc.property(history, record, (entries, more) => {
      const before = new Map(fold(entries, items, []).map(({ attempt, score }) => [attempt, score]))
      for (const { attempt, score } of fold([...entries, more], items, [])) {
        expect(score).toBeLessThanOrEqual(before.get(attempt) ?? score)
      }
    }),
  )
})

test('nothing brings an erased attempt back', () => {
  fc.assert(
    fc.property(history, (entries) => {
      const left = fold([{ is: 'erased-attempt', attempt: '3' }, ...entries], items, [])
      expect(left.map(({ attempt }) => attempt)).not.toContain('3')
    }),
  )
})
