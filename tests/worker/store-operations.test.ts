import { expect, test } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { attemptId, newAttempt } from '../../worker/tokens/codes.ts'
import { anyResponses, change, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'

const writes = ({ put, delete: deleted }: { put: number; delete: number }) => put + deleted

test('publishing is three writes, each with an expiry', async () => {
  const server = inProcess()
  const { code } = await publish(server)
  expect(server.quizzes.counts).toEqual({ get: 0, put: 3, list: 0, delete: 0 })
  expect([...server.quizzes.data.keys()].sort()).toEqual([`d:${code}`, `e:${code}`, `q:${code}`])
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

test.each([
  [0, 1],
  [1000, 1],
  [2500, 3],
])(
  'the desk of %i attempts is four reads of the quiz, %i lists of the scores and no other operation',
  async (count, lists) => {
    const server = inProcess()
    const published = await publish(server)
    const metadata = { seconds: 60, responses: [0, null, null, null], edition: 1 }
    const expiration = Date.now() / 1000 + 86_400
    for (let i = 0; i < count; i += 1) {
      const key = `s:${published.code}:${attemptId(Date.now() + i, newAttempt())}:${'x'.repeat(22)}0`
      await server.scores.put(key, '', { metadata, expiration })
    }
    const gets = server.quizzes.counts.get
    expect((await desk(server, published)).attempts).toHaveLength(count)
    expect(server.quizzes.counts.get - gets).toBe(4)
    expect(server.scores.counts).toEqual({ get: 0, put: count, list: lists, delete: 0 })
  },
)

test('before a closed quiz has told its answers its desk lists the scores alone: nobody can have said a word against them', async () => {
  const server = inProcess()
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const published = await publish(server, { feedback: 'closed', closes })
  await desk(server, published)
  expect([server.scores.counts.list, server.quizzes.counts.list]).toEqual([1, 0])
  const closed = await change(server, published, { closes: new Date(Date.now() - 60_000).toISOString() })
  expect(closed.status).toBe(200)
  await desk(server, published)
  expect(server.quizzes.counts.list).toBe(2)
  // Once they were told, what was said stays where the closing time is moved on.
  await change(server, published, { closes })
  expect(server.quizzes.counts.list).toBe(4)
})

test('a quiz is served where its state is not seen yet', async () => {
  const server = inProcess()
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const { code } = await publish(server, { closes })
  server.quizzes.data.delete(`e:${code}`)
  const { status, body } = await send<{ closes: string }>(server, 'GET', `/api/quizzes/${code}`)
  expect([status, body.closes]).toEqual([200, closes])
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

test('a copy that lands after its quiz was deleted does not count, even where the deletion is not seen yet', async () => {
  const server = inProcess()
  const published = await publish(server)
  const { code, key } = published
  const { token } = await start(server, code)
  const before = new Map(server.quizzes.data)
  await send(server, 'DELETE', `/api/quizzes/${code}`, undefined, { Authorization: `Bearer ${key}` })
  for (const [name, stored] of before) server.quizzes.data.set(name, stored)
  expect((await submit<Sheet>(server, code, token, {})).status).toBe(200)
  expect((await desk(server, published)).attempts).toEqual([])
})
