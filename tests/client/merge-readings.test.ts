import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MergedReadings, mergeReading, withoutAttempt } from '../../client/pages/desk/merge-readings.ts'
import {
  afterDeletion,
  afterErasing,
  afterReply,
  boardCountOf,
  type DeskReading,
} from '../../client/pages/desk/reading.ts'
import { countAttempts } from '../../questions/attempts/counted-attempts.ts'
import { deskOf } from '../../questions/attempts/desk.ts'
import { erasedAttempts } from '../../questions/attempts/erasure.ts'
import type { StoredRecord, Submission } from '../../questions/attempts/records.ts'
import type { Desk } from '../../questions/wire/desk.ts'
import { LATENESSES } from '../../questions/wire/lateness.ts'
import { choice } from '../support/questions/stub-items.ts'
import { submitted as handedIn, quizOf, standing } from '../support/questions/stub-quiz.ts'

const quiz = quizOf([choice('a'), choice('b')], { feedback: 'closed', closes: '2031-03-07T12:00:00.000Z' })

/** The desk as a location answers that sees these records. */
function readingOf(
  entries: readonly StoredRecord[],
  under: Partial<Pick<Desk, 'revision' | 'rulings' | 'challenges'>> = {},
): Desk {
  const state = { ...standing, ...under, erased: erasedAttempts(entries) }
  return deskOf(quiz, state, countAttempts(entries, quiz, state))
}

const submitted = (attempt: string, part: Partial<Submission> = {}): StoredRecord =>
  handedIn(attempt, { responses: [0, 0], ...part })

const seeing = (...readings: readonly (readonly StoredRecord[])[]): MergedReadings => {
  const [first = [], ...others] = readings
  return others.reduce(
    (seen, entries) => mergeReading(seen, readingOf(entries)),
    mergeReading(undefined, readingOf(first)),
  )
}

const ids = ({ desk }: MergedReadings) => desk.attempts.map(({ id }) => id)

test('a shorter list makes no row vanish, and the analysis stays the one of the longer', () => {
  const seen = seeing([submitted('1'), submitted('2')], [submitted('2')], [])
  expect(ids(seen)).toEqual(['1', '2'])
  expect(seen.desk.analysis.attempts).toBe(2)
})

test('a row goes that a tombstone erased, and an older list that still has it does not bring it back', () => {
  const seen = seeing(
    [submitted('1'), submitted('2')],
    [submitted('2'), { is: 'erased-attempt', attempt: '1' }],
    [submitted('1'), submitted('2')],
  )
  expect(ids(seen)).toEqual(['2'])
})

test('a row goes that was erased here, though the next list does not know it yet; its figures go with it', () => {
  const erased = withoutAttempt(seeing([submitted('1'), submitted('2')]), '1')
  expect(ids(erased)).toEqual(['2'])
  const next = mergeReading(erased, readingOf([submitted('1'), submitted('2')]))
  expect(ids(next)).toEqual(['2'])
  expect(mergeReading(next, readingOf([submitted('2')])).desk.analysis.attempts).toBe(1)
})

test('of an attempt that two lists tell differently the lowest score and the shortest time count', () => {
  const better = submitted('1', { digest: 'better', seconds: 30 })
  const worse = submitted('1', { digest: 'worse', responses: [0, 1], seconds: 90 })
  for (const seen of [seeing([better], [worse]), seeing([worse], [better])])
    expect(seen.desk.attempts).toMatchObject([{ score: 1, seconds: 30, responses: [0, 1] }])
})

test('a row that did not change stays the same object, so that it is not drawn again', () => {
  const before = seeing([submitted('1')])
  const after = mergeReading(before, readingOf([submitted('1'), submitted('2')]))
  expect(after.desk.attempts[0]).toBe(before.desk.attempts[0])
})

test('a row that did not change leaves the list the same, so that nothing is sorted again', () => {
  const before = seeing([submitted('1')])
  expect(mergeReading(before, readingOf([submitted('1')])).desk.attempts).toBe(before.desk.attempts)
})

const dropped = { revision: 1, rulings: [{ item: 'b', is: 'drop' }] } as const

test('under a new ruling all is marked anew, and a row that is not in the list yet says that its score is from before', () => {
  const before = seeing([submitted('1'), submitted('2')])
  const ruled = mergeReading(before, readingOf([submitted('1')], dropped))
  expect(ruled.desk.attempts).toMatchObject([
    { id: '1', score: 1, max: 1 },
    { id: '2', score: 2, max: 2 },
  ])
  expect([...ruled.older]).toEqual(['2'])
  const whole = mergeReading(ruled, readingOf([submitted('2')], dropped))
  expect(whole.desk.attempts.map(({ score }) => score)).toEqual([1, 1])
  expect([...whole.older]).toEqual([])
})

test('a reading from before the last ruling changes nothing, even where it has more rows', () => {
  const ruled = mergeReading(undefined, readingOf([submitted('1')], dropped))
  expect(mergeReading(ruled, readingOf([submitted('1'), submitted('2')]))).toBe(ruled)
})

test('a challenge that was seen stays, the later of two on one item counts, and it goes with its attempt', () => {
  const challenge = (attempt: string, minute: string, reason: string) => ({
    attempt,
    item: 'a',
    at: `2031-03-07T09:0${minute}:00.000Z`,
    reason,
  })
  const first = readingOf([submitted('1')], { challenges: [challenge('1', '1', 'no'), challenge('2', '2', 'why')] })
  const second = readingOf([submitted('1')], { challenges: [challenge('1', '3', 'no, because')] })
  const reasons = ({ desk }: MergedReadings) => desk.challenges.map(({ reason }) => reason)
  for (const [a, b] of [[first, second] as const, [second, first] as const])
    expect(reasons(mergeReading(mergeReading(undefined, a), b))).toEqual(['no, because', 'why'])
  expect(reasons(withoutAttempt(mergeReading(undefined, first), '1'))).toEqual(['why'])
})

// Records as they can come about: one digest has one set of responses.
const response = fc.constantFrom(null, 0, 1)
const record = fc
  .tuple(fc.constantFrom('1', '2', '3', '4'), response, response, fc.constantFrom(...LATENESSES), fc.nat(500))
  .map(([attempt, first, second, lateness, seconds]) =>
    submitted(attempt, { digest: `${first}${second}`, responses: [first, second], lateness, seconds }),
  )
const tombstone = fc.constantFrom('1', '2').map<StoredRecord>((attempt) => ({ is: 'erased-attempt', attempt }))
const records = fc.array(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: tombstone }), {
  minLength: 1,
  maxLength: 20,
})
/** What exists, and lists of parts of it, of which each record stands in one at least. */
const partly = records.chain((all) =>
  fc
    .array(fc.subarray(all), { maxLength: 5 })
    .map((parts) => [...parts, all.filter((entry) => parts.every((part) => !part.includes(entry)))])
    .chain((parts) => fc.tuple(fc.constant(all), fc.shuffledSubarray(parts, { minLength: parts.length }))),
)

const told = ({ attempts }: Desk) =>
  attempts.map(({ id, score, lateness, digest, seconds, submissions }) => ({
    id,
    score,
    lateness,
    digest,
    seconds,
    submissions,
  }))

test('lists of parts, in any order, come to what one list of everything says', () => {
  fc.assert(
    fc.property(partly, ([all, parts]) => {
      expect(told(seeing(...parts).desk)).toEqual(told(readingOf(all)))
    }),
  )
})

test('a list that was seen before changes nothing', () => {
  fc.assert(
    fc.property(partly, ([, parts]) => {
      const seen = seeing(...parts)
      for (const part of parts) expect(mergeReading(seen, readingOf(part)).desk.attempts).toEqual(seen.desk.attempts)
    }),
  )
})

const at = new Date('2031-03-07T09:00:00Z')
const good: DeskReading = afterReply({ step: 'loading' }, { ok: true, value: readingOf([submitted('1')]) }, at)
const trouble = (is?: string) => ({
  ok: false as const,
  trouble: { kind: 'refused' as const, title: '', ...(is === undefined ? {} : { is }) },
})

test('a reading that failed leaves the last good one standing; the first that fails is told', () => {
  expect(afterReply(good, trouble('too-many'), at)).toEqual({ ...good, stale: true })
  expect(afterReply({ step: 'loading' }, trouble('wrong-key'), at)).toMatchObject({ step: 'refused' })
  expect(afterReply(good, { ok: true, value: readingOf([]) }, at)).not.toHaveProperty('stale')
})

test('a quiz that was deleted, here or elsewhere, stays so, and a board that showed it is told that it is over', () => {
  const deleted = afterDeletion(good)
  expect(boardCountOf(deleted)).toEqual({ ...boardCountOf(good), isClosed: true })
  expect(afterReply(good, trouble('deleted'), at)).toEqual(deleted)
  expect(afterReply(good, { ok: true, value: { ...readingOf([]), deleted: true } }, at)).toEqual(deleted)
  expect(afterReply(deleted, { ok: true, value: readingOf([]) }, at)).toEqual(deleted)
  expect(boardCountOf(afterDeletion({ step: 'loading' }))).toBeUndefined()
})

test('erasing an attempt before anything is read does nothing', () => {
  expect(afterErasing({ step: 'loading' }, '1')).toEqual({ step: 'loading' })
})
