import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CountedAttempt,
  countAttempts,
  type Decisions,
  marksOf,
} from '../../questions/attempts/counted-attempts.ts'
import type { StoredRecord } from '../../questions/attempts/records.ts'
import { LATENESSES } from '../../questions/wire/lateness.ts'
import { closed, items, late, nothing, sheet, told } from '../support/questions/stub-sheets.ts'

// What holds of counted attempts whatever is stored of them.

// Records as they can come about: one digest has one set of responses, one attempt one name.
const response = fc.constantFrom(null, 0, 1, 2)
const record = fc
  .record({
    attempt: fc.constantFrom('1', '2', '3'),
    first: response,
    second: response,
    lateness: fc.constantFrom(...LATENESSES),
    broughtAt: fc.option(fc.constantFrom(1000, 2000), { nil: undefined }),
    seconds: fc.nat(500),
  })
  .map(({ attempt, first, second, ...part }) =>
    sheet({
      attempt,
      digest: `${first}${second}`,
      name: `student ${attempt}`,
      responses: [first, second, null],
      ...part,
    }),
  )
const tombstone = fc.constantFrom<StoredRecord>(
  { is: 'erased-attempt', attempt: '1' },
  { is: 'erased-attempt', attempt: '2' },
)
const history = fc.array(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: tombstone }), {
  maxLength: 30,
})
const anyQuiz = fc.constantFrom(told, closed)
const decisions = fc.constantFrom<Decisions>(
  nothing,
  { ...nothing, accepted: new Date(1500).toISOString() },
  { ...nothing, sheets: { '1': '00', '2': '11' } },
)

test('neither the order nor the repetition of records changes anything', () => {
  const shuffledTwice = history.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: 2 * entries.length })),
  )
  fc.assert(
    fc.property(shuffledTwice, anyQuiz, decisions, ([entries, others], quiz, decided) => {
      expect(countAttempts(others, quiz, decided)).toEqual(countAttempts(entries, quiz, decided))
    }),
  )
})

const byAttempt = (attempts: readonly CountedAttempt[]) => new Map(attempts.map((each) => [each.attempt, each]))

test('one more sheet from before closing never raises a score that counts from before closing', () => {
  fc.assert(
    fc.property(history, record, (entries, more) => {
      const before = byAttempt(countAttempts(entries, told, nothing))
      for (const { attempt, score } of countAttempts([...entries, more], told, nothing)) {
        const was = before.get(attempt)
        if (was && was.lateness < 2) expect(score).toBeLessThanOrEqual(was.score)
      }
    }),
  )
})

test('whatever comes after closing changes nothing of an attempt from before, neither score nor time nor mark', () => {
  const counts = ({ score, lateness, digest, seconds }: CountedAttempt) => ({ score, lateness, digest, seconds })
  const after = record.map((entry) => late(entry, 2, { broughtAt: undefined }))
  fc.assert(
    fc.property(history, fc.array(after, { maxLength: 5 }), anyQuiz, (entries, more, quiz) => {
      const now = byAttempt(countAttempts([...entries, ...more], quiz, nothing))
      for (const was of countAttempts(entries, quiz, nothing)) {
        const is = now.get(was.attempt)
        if (was.lateness < 2) expect(is && counts(is)).toEqual(counts(was))
      }
    }),
  )
})

test('the rule said plainly: the lowest of 0 and 1, else of 2; where answers are told at closing, the lowest of 0 first', () => {
  fc.assert(
    fc.property(history, anyQuiz, (entries, quiz) => {
      for (const { attempt, score, lateness } of countAttempts(entries, quiz, nothing)) {
        const own = entries.flatMap((entry) => {
          if (entry.is !== 'submission' || entry.submission.attempt !== attempt) return []
          const { broughtAt, responses, digest } = entry.submission
          const isHeld = quiz === closed && broughtAt !== undefined
          return [{ digest, score: marksOf(responses, items, []).score, as: isHeld ? 2 : entry.submission.lateness }]
        })
        const sheets = own.map(({ digest, score: points }) => ({
          points,
          as: Math.min(...own.filter((each) => each.digest === digest).map((each) => each.as)),
        }))
        const classes = quiz === closed ? [[0], [1], [2]] : [[0, 1], [2]]
        const first = classes.map((of) => sheets.filter(({ as }) => of.includes(as))).find(({ length }) => length > 0)
        expect(score).toBe(Math.min(...(first ?? []).map(({ points }) => points)))
        expect(first?.map(({ as }) => as)).toContain(lateness)
      }
    }),
  )
})

test('nothing brings an erased attempt back', () => {
  fc.assert(
    fc.property(history, (entries) => {
      const left = countAttempts([{ is: 'erased-attempt', attempt: '3' }, ...entries], told, nothing)
      expect(left.map(({ attempt }) => attempt)).not.toContain('3')
    }),
  )
})
