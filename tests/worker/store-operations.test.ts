import { expect, test } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { attemptId, newAttempt } from '../../worker/codes.ts'
import { scoresIn } from '../../worker/stores/scores.ts'
import { anyResponses, desk, publish, send, start, submit } from './calls.ts'
import { inProcess } from './in-process.ts'

const writes = ({ put, delete: deleted }: { put: number; delete: number }) => put + deleted

test('publishing is two writes, each with an expiry', async () => {
  const server = inProcess()
  const { code } = await publish(server)
  expect(server.quizzes.counts).toEqual({ get: 0, put: 2, list: 0, delete: 0 })
  expect([...server.quizzes.data.keys()].sort()).toEqual([`e:${code}`, `q:${code}`])
  for (const { expiration } of server.quizzes.data.values()) expect(expiration).toBeGreaterThan(Date.now() / 1000)
  expect(server.scores.counts).toEqual({ get: 0, put: 0, list: 0, delete: 0 })
})

test('opening a quiz and starting an attempt write nothing', async () => {
  const server = inProcess()
  const { code } = await publish(server, { askName: true })
  const before = writes(server.quizzes.counts)
  for (const path of [`/q/${code}`, `/embed/${code}`, `/api/quizzes/${code}`]) await server.fetch(path)
  await start(server, code, 'Ann')
  expect(writes(server.quizzes.counts)).toBe(before)
  expect(server.scores.counts).toEqual({ get: 0, put: 0, list: 0, delete: 0 })
})

test('handing in is one write and nothing else in SCORES: a key with everything beside it, and an empty value', async () => {
  const server = inProcess()
  const { code } = await publish(server, { askName: true })
  const started = await start(server, code, 'Ann')
  await submit<Sheet>(server, code, started.token, anyResponses(started))
  expect(server.scores.counts).toEqual({ get: 0, put: 1, list: 0, delete: 0 })
  const [[key, { value, metadata, expiration }] = ['', { value: '?', metadata: {}, expiration: 0 }]] =
    server.scores.data
  expect(key).toMatch(new RegExp(`^s:${code}:[0-9a-z]{25}:[\\w-]{22}0$`))
  expect(value).toBe('')
  expect(metadata).toMatchObject({ name: 'Ann', edition: 1, responses: { length: 4 } })
  expect(expiration).toBeGreaterThan(Date.now() / 1000 + 29 * 86_400)
})

test('the desk of 1,000 attempts is two reads of the quiz, one list of the scores and no other operation', async () => {
  const server = inProcess()
  const published = await publish(server)
  const store = scoresIn(server.scores as unknown as KVNamespace)
  const now = Date.now()
  for (let i = 0; i < 1000; i += 1) {
    const attempt = attemptId(now + i, newAttempt())
    const submission = { attempt, digest: 'x'.repeat(22), late: false, seconds: 60, responses: [0, null, null, null] }
    await store.add(published.code, submission, now + 86_400_000, now)
  }
  const gets = server.quizzes.counts.get
  const { attempts } = await desk(server, published)
  expect(attempts).toHaveLength(1000)
  expect(server.quizzes.counts.get - gets).toBe(2)
  expect(server.scores.counts).toEqual({ get: 0, put: 1000, list: 1, delete: 0 })
})

test('2,500 attempts are read in three lists', async () => {
  const server = inProcess()
  const published = await publish(server)
  const metadata = { seconds: 60, responses: [0, null, null, null], edition: 1 }
  const expiration = Date.now() / 1000 + 86_400
  for (let i = 0; i < 2500; i += 1) {
    await server.scores.put(`s:${published.code}:${attemptId(i, newAttempt())}:${'x'.repeat(22)}0`, '', {
      metadata,
      expiration,
    })
  }
  expect((await desk(server, published)).attempts).toHaveLength(2500)
  expect(server.scores.counts.list).toBe(3)
})

test('a wrong key costs no list', async () => {
  const server = inProcess()
  const { code } = await publish(server)
  const wrong = await send(server, 'GET', `/api/quizzes/${code}/results`, undefined, { Authorization: 'Bearer wrong' })
  expect(wrong.status).toBe(403)
  expect(server.scores.counts.list).toBe(0)
})

test('a forged token costs no operation at all', async () => {
  const server = inProcess()
  const { code } = await publish(server)
  const reads = server.quizzes.counts.get
  expect((await submit(server, code, 'a.b.c', {})).status).toBe(403)
  expect(server.quizzes.counts.get).toBe(reads)
  expect(server.scores.counts.put).toBe(0)
})
