import { expect, test } from 'vitest'
import { DAY, MINUTE } from '../../worker/limits.ts'
import { attemptErased, expiration, lastStart, quizErased, startsUntil } from '../../worker/stores/lifetimes.ts'
import { anyResponses, change, publish, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'

const CREATED = Date.UTC(2031, 2, 1, 12)
const iso = (at: number): string => new Date(at).toISOString()
const quiz = (closes?: number) => ({
  created: iso(CREATED),
  settings: { keepDays: 7, ...(closes === undefined ? {} : { closes: iso(closes) }) },
})

test('without a closing time attempts start for keepDays; with one, until it', () => {
  expect(startsUntil(quiz(), {})).toBe(CREATED + 7 * DAY)
  expect(startsUntil(quiz(CREATED + DAY), { closes: iso(CREATED + 2 * DAY) })).toBe(CREATED + 2 * DAY)
})

test('a closing time can be moved to keepDays after publishing, or to where it was if that is later', () => {
  expect(lastStart(quiz())).toBe(CREATED + 7 * DAY)
  expect(lastStart(quiz(CREATED + DAY))).toBe(CREATED + 7 * DAY)
  expect(lastStart(quiz(CREATED + 9 * DAY))).toBe(CREATED + 9 * DAY)
})

test('an attempt is kept for keepDays after its start, or after the closing time of its quiz where that is later', () => {
  const begun = CREATED + 2 * DAY
  expect(attemptErased(quiz(), begun, undefined)).toBe(begun + 7 * DAY)
  expect(attemptErased(quiz(CREATED + 3 * DAY), begun, undefined)).toBe(CREATED + 10 * DAY)
  expect(attemptErased(quiz(CREATED + DAY), begun, undefined)).toBe(begun + 7 * DAY)
})

test('whatever is handed in at a seat ends together, however often it is begun', () => {
  const [one, late] = [quiz(CREATED + DAY), CREATED + 5 * DAY]
  expect(attemptErased(one, CREATED, 7)).toBe(CREATED + 14 * DAY)
  expect(attemptErased(one, late, 7)).toBe(CREATED + 14 * DAY)
})

test('no attempt ends before the last moment at which another can start, and the quiz outlives them all by a day', () => {
  for (const one of [quiz(), quiz(CREATED + DAY), quiz(CREATED + 9 * DAY)]) {
    expect(attemptErased(one, CREATED, undefined)).toBeGreaterThanOrEqual(lastStart(one))
    expect(quizErased(one)).toBe(attemptErased(one, lastStart(one), undefined) + DAY)
  }
})

test('an expiry is in whole seconds, and never sooner than KV takes it', () => {
  expect(expiration(CREATED + 1, CREATED - DAY)).toBe(CREATED / 1000 + 1)
  expect(expiration(CREATED, CREATED)).toBe((CREATED + 2 * MINUTE) / 1000)
})

test('all records of an attempt end together, wherever the closing time is moved meanwhile', async () => {
  const server = inProcess()
  const published = await publish(server, { closes: iso(Date.now() + DAY), keepDays: 7 })
  const started = await start(server, published.code)
  await submit(server, published.code, started.token, {})
  await change(server, published, { closes: iso(Date.now() + 5 * DAY) })
  await submit(server, published.code, started.token, anyResponses(started))
  const ends = new Set([...server.scores.data.values()].map(({ expiration: end }) => end))
  expect(server.scores.data.size).toBe(2)
  expect([...ends]).toHaveLength(1)
})
