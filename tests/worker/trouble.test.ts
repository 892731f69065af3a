import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { anyResponses, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { type Fault, memoryKv } from '../support/worker/memory-kv.ts'
import { passing } from '../support/worker/passing.ts'

// The Worker waits between its tries; here that time passes at once.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

const failing = (times: number): (() => Fault) => {
  let left = times
  return () => (left-- > 0 ? 'before' : undefined)
}

test('a write that fails twice is done at the third try, more than a second after the first', async () => {
  const server = inProcess({ scores: memoryKv(failing(2)) })
  const { code } = await publish(server)
  const started = await start(server, code)
  const begun = Date.now()
  const sheet = await passing(submit<Sheet>(server, code, started.token, anyResponses(started)))
  expect(sheet.status).toBe(200)
  expect(server.scores.counts.put).toBe(3)
  expect(Date.now() - begun).toBeGreaterThan(1000)
})

test('where the store is down: 503, when to come again, and a slip; the same submission is then accepted', async () => {
  const server = inProcess({ scores: memoryKv(failing(3)) })
  const published = await publish(server)
  const { code } = published
  const started = await start(server, code)
  const responses = anyResponses(started)
  const refused = await passing(submit(server, code, started.token, responses))
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(refused.body.title).toBe('It could not be saved just now')
  expect((await submit<Sheet>(server, code, started.token, responses, refused.body.slip)).status).toBe(200)
  expect((await desk(server, published)).attempts).toHaveLength(1)
})

test('a slip keeps the time of the first arrival: what came in time and is stored later is not late', async () => {
  const server = inProcess({ scores: memoryKv(failing(3)) })
  const { code } = await publish(server, { minutes: 1 })
  const [{ token }, other] = [await start(server, code), await start(server, code)]
  const { body } = await passing(submit(server, code, token, {}))
  vi.setSystemTime(Date.now() + 10 * 60_000)
  expect((await submit<Sheet>(server, code, other.token, {}, body.slip)).body).toMatchObject({ late: true })
  expect(
    (await submit<Sheet>(server, code, token, { [other.items[0]?.id ?? '']: null }, body.slip)).body,
  ).toMatchObject({ late: true })
  expect((await submit<Sheet>(server, code, token, {}, body.slip)).body).toMatchObject({ late: false })
})

test('where not even the quiz can be read, a submission is given its slip all the same', async () => {
  let down = false
  const server = inProcess({ quizzes: memoryKv((operation) => (down && operation === 'get' ? 'before' : undefined)) })
  const { code } = await publish(server)
  const { token } = await start(server, code)
  down = true
  const { status, body } = await submit(server, code, token, {})
  expect(status).toBe(503)
  expect(body.slip).toEqual(expect.any(String))
  expect((await send(server, 'GET', `/api/quizzes/${code}`)).status).toBe(503)
})

test('a submission that a limiter turns away gets no slip, and nothing is read or written for it', async () => {
  let busy = false
  const server = inProcess({ admits: (key) => !(busy && key.startsWith('LIMITER_ATTEMPT')) })
  const { code } = await publish(server)
  const { token } = await start(server, code)
  const reads = server.quizzes.counts.get
  busy = true
  const { status, headers, body } = await submit(server, code, token, {})
  expect(status).toBe(429)
  expect(headers.get('Retry-After')).toBe('30')
  expect(body).not.toHaveProperty('slip')
  expect(server.quizzes.counts.get).toBe(reads)
  expect(server.scores.counts.put).toBe(0)
})

test('a limit is kept for each quiz and network, and for each attempt; no address is stored', async () => {
  const keys: string[] = []
  const server = inProcess({ admits: (key) => keys.push(key) > 0 })
  const { code } = await publish(server)
  const { token } = await start(server, code)
  keys.length = 0
  const headers = { 'CF-Connecting-IP': '2001:db8:1:2:3:4:5:6' }
  await send(server, 'POST', `/api/quizzes/${code}/submissions`, { token, responses: {} }, headers)
  expect(keys).toEqual([
    `LIMITER_SCHOOL network ${code} 2001:db8:1:2`,
    expect.stringMatching(new RegExp(`^LIMITER_ATTEMPT attempt ${code} \\w{16}$`)),
    `LIMITER_YEAR network ${code} 2001:db8:1:2`,
  ])
  expect(JSON.stringify([...server.scores.data, ...server.quizzes.data])).not.toContain('2001:db8')
})
