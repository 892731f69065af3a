import { afterEach, expect, test, vi } from 'vitest'
import type { PracticeRound, Received } from '../../questions/wire/attempt.ts'
import { bearer, publish, type Refusal, readProof, send, submit } from '../support/worker/calls.ts'
import { firstOf, handedIn, say } from '../support/worker/challenging.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { type Fault, memoryKv } from '../support/worker/memory-kv.ts'
import { HOUR, iso, NOON } from '../support/worker/noon.ts'
import { passing } from '../support/worker/passing.ts'
import { seatsOf, sit } from '../support/worker/seated.ts'

// What is signed for one quiz, or opens it, does nothing at another.

afterEach(() => void vi.useRealTimers())

test('no token of one quiz is taken at another, by any route', async () => {
  const server = inProcess()
  const { published, started, item, proof } = await handedIn(server)
  const base = `/api/quizzes/${(await publish(server)).code}`
  const own = `/api/quizzes/${published.code}`
  const { token } = started
  const { body: round } = await send<PracticeRound>(server, 'POST', `${own}/practice`, { proof, items: [item] })
  const answers = [
    await send(server, 'POST', `${base}/answers`, { token, item, response: null }),
    await send(server, 'POST', `${base}/submissions`, { token, responses: {} }),
    await send(server, 'POST', `${base}/review`, { proof }),
    await send(server, 'POST', `${base}/practice`, { proof, items: [item] }),
    await send(server, 'POST', `${base}/practice/answers`, { token: round.token, item, response: null }),
    await send(server, 'POST', `${base}/challenges`, { token, item, reason: 'It is wrong.' }),
    await send(server, 'POST', `${base}/challenges`, { token: proof, item, reason: 'It is wrong.' }),
  ]
  for (const { status, body } of answers) expect([status, body.type]).toEqual([403, 'urn:footnote:forged'])
  expect((await say(server, published, proof, { item: firstOf(started) })).status).toBe(202)
})

test('no key of one quiz opens another, and none at all opens any', async () => {
  const server = inProcess({ bindings: { OPERATOR_KEY: 'the-operator-of-the-tests' } })
  const [one, other] = [await publish(server, { seats: 2 }), await publish(server)]
  const base = `/api/quizzes/${one.code}`
  const before = [server.quizzes.counts.put, server.scores.counts.put]
  const calls = [
    ['GET', `${base}/results`],
    ['GET', `${base}/results.csv`],
    ['GET', `${base}/paper`],
    ['GET', `${base}/seats`],
    ['GET', `${base}/export`],
    ['GET', `${base}/export/gift`],
    ['POST', `${base}/attempts`, { preview: true }],
    ['PUT', `${base}/state`, { revision: 0, closes: null, rulings: [] }],
    ['POST', `${base}/key`, { key: 'q83vEjRWeJCrze8SNFZ4kA' }],
    ['DELETE', `${base}/attempts/${'0'.repeat(25)}`],
    ['DELETE', base],
    ['GET', '/api/reports'],
  ] as const
  for (const [method, path, body] of calls) {
    expect((await send(server, method, path, body)).status, `${method} ${path}`).toBe(401)
    expect((await send(server, method, path, body, bearer(other.key))).status, `${method} ${path}`).toBe(403)
  }
  expect([server.quizzes.counts.put, server.scores.counts.put]).toEqual(before)
})

test('a slip of a seat says nothing of the same seat of another quiz', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] })
  vi.setSystemTime(NOON)
  let fault: Fault
  const server = inProcess({ scores: memoryKv((operation) => (operation === 'put' ? fault : undefined)) })
  const closes = iso(NOON + HOUR)
  const [one, other] = [await publish(server, { seats: 1, closes }), await publish(server, { seats: 1, closes })]
  const begin = async (quiz: typeof one) => (await sit(server, quiz.code, (await seatsOf(server, quiz))[0]?.code)).body
  const [here, there] = [await begin(one), await begin(other)]
  fault = 'before'
  const { slip } = (await passing(submit<Refusal>(server, one.code, here.token, {}))).body
  fault = undefined
  vi.setSystemTime(NOON + 2 * HOUR)
  const late = async (code: string, token: string) => {
    const { body } = await submit<Received>(server, code, token, {}, slip)
    return (await readProof(server, body.proof)).late
  }
  expect([await late(other.code, there.token), await late(one.code, here.token)]).toEqual([true, false])
})
