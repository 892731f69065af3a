import { expect, test } from 'vitest'
import { countAttempts, type Decisions, marksOf } from '../../questions/attempts/counted-attempts.ts'
import type { StoredRecord } from '../../questions/attempts/records.ts'
import { countsBefore } from '../../questions/attempts/which-counts.ts'
import { given } from '../../questions/quiz/responses.ts'
import { closed, items, late, nothing, sheet, told } from '../support/questions/stub-sheets.ts'

/** Sheets of so many points, each by its points. */
const [none, one, two] = [
  sheet({ digest: 'none', responses: [1, 1, null] }),
  sheet({ digest: 'one', responses: [0, 1, null] }),
  sheet({ digest: 'two', responses: [0, 0, null] }),
] as const

test('an attempt is marked by the quiz that it belongs to; option 0 is an answer, null is none', () => {
  const [attempt] = countAttempts([sheet({ name: 'Ann', responses: [0, null, [0, 2, 1]] })], told, nothing)
  expect(attempt).toMatchObject({
    attempt: '1',
    name: 'Ann',
    late: false,
    lateness: 0,
    digest: 'd',
    seconds: 60,
    responses: [0, null, [0, 2, 1]],
    credits: [1, 0, 2 / 3],
    score: 1.67,
    max: 3,
    sheets: { length: 1 },
  })
})

test('an item that is not on the form earns nothing and is not counted among the most', () => {
  expect(countAttempts([sheet({ responses: [0, false, null] })], told, nothing)[0]).toMatchObject({
    score: 1,
    max: 2,
  })
})

test('of the sheets from before closing the lowest counts, also where it overran its clock, and says so', () => {
  expect(countAttempts([two, late(one, 1)], told, nothing)[0]).toMatchObject({ score: 1, late: true, lateness: 1 })
  expect(countAttempts([late(two, 1), one], told, nothing)[0]).toMatchObject({ score: 1, late: false, lateness: 0 })
})

test('a sheet from after closing neither sinks nor raises an attempt, and counts where there is no other', () => {
  for (const quiz of [told, closed]) {
    expect(countAttempts([one, late(none, 2)], quiz, nothing)[0]).toMatchObject({ score: 1, late: false })
    expect(countAttempts([one, late(two, 2)], quiz, nothing)[0]).toMatchObject({ score: 1, late: false })
    expect(countAttempts([late(one, 1), late(none, 2)], quiz, nothing)[0]).toMatchObject({ score: 1, lateness: 1 })
    expect(countAttempts([late(two, 2), late(one, 2)], quiz, nothing)[0]).toMatchObject({ score: 1, lateness: 2 })
  }
})

test('where nothing is told before closing, a sheet on time counts before a lower one that overran its clock', () => {
  expect(countAttempts([two, late(one, 1)], closed, nothing)[0]).toMatchObject({ score: 2, late: false })
  expect(countAttempts([two, one], closed, nothing)[0]).toMatchObject({ score: 1, late: false })
})

test('a sheet is as early as its earliest record', () => {
  const records = [sheet({ lateness: 2, seconds: 90 }), sheet({ lateness: 0, seconds: 60 })]
  expect(countAttempts(records, told, nothing)[0]).toMatchObject({ late: false, seconds: 60, sheets: { length: 1 } })
})

test('among sheets of one score the one on time counts', () => {
  const slow = sheet({ digest: 'a', responses: [0, null, null], lateness: 1 })
  const onTime = sheet({ digest: 'b', responses: [null, 0, null] })
  expect(countAttempts([slow, onTime], told, nothing)[0]).toMatchObject({ late: false, responses: [null, 0, null] })
})

test('among sheets of one score and on one time the choice is the same whatever their order', () => {
  const [a, b] = [
    sheet({ digest: 'a', responses: [0, null, null] }),
    sheet({ digest: 'b', responses: [null, 0, null] }),
  ]
  for (const records of [
    [a, b],
    [b, a],
  ])
    expect(countAttempts(records, told, nothing)[0]).toMatchObject({ responses: [0, null, null] })
})

test('the shortest time of all that was sent before closing is the attempt’s, whichever sheet counts', () => {
  const slow = sheet({ digest: 'slow', responses: [1, null, null], seconds: 90 })
  const quick = sheet({ digest: 'quick', seconds: 30 })
  expect(countAttempts([slow, quick], told, nothing)[0]).toMatchObject({ score: 0, seconds: 30 })
  const after = sheet({ digest: 'after', seconds: 1, lateness: 2 })
  expect(countAttempts([slow, quick, after], told, nothing)[0]).toMatchObject({ score: 0, seconds: 30 })
  expect(countAttempts([after], told, nothing)[0]).toMatchObject({ seconds: 1 })
})

const bySlip = (entry: StoredRecord, broughtAt: string) =>
  late(entry, 1, { lateness: 0, broughtAt: Date.parse(broughtAt) })

test('what a slip brought in after closing counts as sent in time, but where answers were told only at closing', () => {
  const sent = bySlip(one, '2031-03-07T12:40:00.000Z')
  const broughtAt = Date.parse('2031-03-07T12:40:00.000Z')
  expect(countAttempts([sent], told, nothing)[0]).toMatchObject({ late: false, broughtAt })
  expect(countAttempts([sent], closed, nothing)[0]).toMatchObject({ late: true, lateness: 2, broughtAt })
  expect(countAttempts([sent, two], closed, nothing)[0]).toMatchObject({ score: 2, late: false })
})

test('the teacher accepts what slips had brought in by then, and nothing that they bring in later', () => {
  const accepted = { ...nothing, accepted: '2031-03-07T12:40:00.000Z' }
  const [by, after] = [bySlip(one, '2031-03-07T12:40:00.000Z'), bySlip(one, '2031-03-07T12:40:00.001Z')]
  expect(countAttempts([by], closed, accepted)[0]).toMatchObject({ late: false, lateness: 0 })
  expect(countAttempts([after], closed, accepted)[0]).toMatchObject({ late: true, lateness: 2 })
})

test('a sheet that was also there without its slip needs none', () => {
  const [attempt] = countAttempts([bySlip(one, '2031-03-07T12:40:00.000Z'), one], closed, nothing)
  expect(attempt).toMatchObject({ late: false, score: 1 })
  expect(attempt).not.toHaveProperty('broughtAt')
})

test('what says when a sheet came is what says that it came first: the earliest record, and of several slips the first', () => {
  const first = '2031-03-07T12:20:00.000Z'
  const [attempt] = countAttempts(
    [late(one, 2), bySlip(one, '2031-03-07T12:40:00.000Z'), bySlip(one, first)],
    told,
    nothing,
  )
  expect(attempt).toMatchObject({ lateness: 0, broughtAt: Date.parse(first) })
})

test('of each sheet the shortest time is told, the one that counts before the others', () => {
  const slow = sheet({ digest: 'one', responses: [0, 1, null], seconds: 90 })
  const [attempt] = countAttempts([two, slow, one], told, { ...nothing, sheets: { '1': 'two' } })
  expect(attempt?.sheets.map(({ digest, seconds }) => [digest, seconds])).toEqual([
    ['two', 60],
    ['one', 60],
  ])
})

/** Of seat 7: begun then, in seconds, and handed in so many seconds later. */
const sat = (begun: number, seconds: number, digest = 'one') =>
  sheet({ attempt: '#0007', digest, seconds, seat: { number: 7, start: 1000 * begun } })

test('a seat’s attempt was begun when it was begun first, and each of its sheets when the first of it came from', () => {
  const records = [sat(500, 10), sat(100, 300), sat(100, 450), sat(50, 460), sat(900, 5, 'two')]
  for (const entries of [records, records.toReversed()]) {
    const [attempt] = countAttempts(entries, told, nothing)
    expect(attempt?.seat).toEqual({ number: 7, start: 50_000 })
    expect(attempt).not.toHaveProperty('begun')
    expect(new Map(attempt?.sheets.map(({ digest, begun }) => [digest, begun]))).toEqual(
      new Map([
        ['one', 100_000],
        ['two', 900_000],
      ]),
    )
  }
  // Two that were handed in in one moment: the one begun before the other.
  const [even] = countAttempts([sat(400, 100), sat(300, 200)], told, nothing)
  expect(even?.sheets.map(({ begun }) => begun)).toEqual([300_000])
})

test('where there is no seat nothing is said of one', () => {
  const [attempt] = countAttempts([one], told, nothing)
  expect(attempt?.seat).toBeUndefined()
  expect(attempt?.sheets[0]).not.toHaveProperty('begun')
})

test('the order in which sheets count has no two places for one sheet', () => {
  const weighed = { score: 1, lateness: 0, digest: 'b' } as const
  const before = (digest: string) => countsBefore({ ...weighed, digest }, weighed, false)
  expect(['a', 'b', 'c'].map(before)).toEqual([-1, 0, 1])
})

test('the teacher chooses which sheet counts; one that is not there changes nothing', () => {
  const choosing = (digest: string): Decisions => ({ ...nothing, sheets: { '1': digest } })
  expect(countAttempts([one, late(two, 2)], told, choosing('two'))[0]).toMatchObject({ score: 2, late: true })
  expect(countAttempts([one, two], told, choosing('two'))[0]).toMatchObject({ score: 2, late: false })
  expect(countAttempts([one, two], told, choosing('other'))[0]).toMatchObject({ score: 1 })
})

test('what is stored for an item that was left out or is not on the form reads as no answer', () => {
  expect(([undefined, false, null] as const).map(given)).toEqual([null, null, null])
  expect(given(0)).toBe(0)
  expect(given([1, 0])).toEqual([1, 0])
})

test('marks are credits, their sum and the items on the form that count; everybody’s point goes to who has the item', () => {
  expect(marksOf([0, 1, [0, 2, 1]], items, [])).toEqual({ credits: [1, 0, 2 / 3], score: 1.67, max: 3 })
  const everyone = [{ item: 'b', is: 'everyone' }] as const
  expect(marksOf([0, false, null], items, everyone)).toEqual({ credits: [1, 0, 0], score: 1, max: 2 })
  const drop = [{ item: 'b', is: 'drop' }] as const
  expect(marksOf([0, 1, null], items, drop)).toEqual({ credits: [1, 0, 0], score: 1, max: 2 })
})

test('attempts come in the order of their start', () => {
  const attempts = ['3', '1', '2'].map((attempt) => sheet({ attempt }))
  expect(countAttempts(attempts, told, nothing).map(({ attempt }) => attempt)).toEqual(['1', '2', '3'])
})

test('an erased attempt is gone, an erased quiz has none', () => {
  const records = [sheet({ attempt: '1' }), sheet({ attempt: '2' })]
  const left = countAttempts([...records, { is: 'erased-attempt', attempt: '1' }], told, nothing)
  expect(left.map(({ attempt }) => attempt)).toEqual(['2'])
  expect(countAttempts([...records, { is: 'erased-quiz' }], told, nothing)).toEqual([])
})
