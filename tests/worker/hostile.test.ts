import { expect, test } from 'vitest'
import type { Desk } from '../../questions/wire/desk.ts'
import type { Problem } from '../../questions/wire/problem.ts'
import type { Published } from '../../questions/wire/published.ts'
import app from '../../worker/index.tsx'
import { cpuOf, MOST_CPU } from '../support/cpu.ts'
import { bearer, desk, publish, send, start } from '../support/worker/calls.ts'
import {
  agree,
  crowded,
  cruel,
  hostileQuizzes,
  hostileRequests,
  hostileTexts,
  many,
  withText,
} from '../support/worker/hostile-bodies.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

// What a stranger sends: each is answered, costs no more CPU than MOST_CPU, and is answered in less than 64 KB, an
// error in 8.

const MOST_ANSWER = 64 * 1024
const MOST_PROBLEM = 8 * 1024

const server = inProcess()
const quiz = await publish(server, { count: 6, feedback: 'end', askName: true })
const { token } = await start(server, quiz.code, 'Ann')
const { ledger, items } = await postedQuiz(10, postedTopic())

const base = `/api/quizzes/${quiz.code}`
const known = { code: quiz.code, token, ledger, items }
const requests = [...hostileQuizzes(known), ...hostileRequests(known)]

test('fifty items on one fact of forty claims cost at most twice what one costs: its pairs are looked for once', async () => {
  const body = (count: number) => ({
    feedback: 'each',
    ledger: crowded,
    items: many(count, { ...agree, facts: ['f-0'] }),
  })
  await answered('POST', '/api/quizzes', body(1))
  const one = await answered('POST', '/api/quizzes', body(1))
  const fifty = await answered('POST', '/api/quizzes', body(50))
  expect([one.status, fifty.status]).toEqual([422, 422])
  expect(fifty.bytes).toBeLessThan(MOST_PROBLEM)
  expect(fifty.cpu).toBeLessThan(one.cpu * 2)
})

async function answered(method: string, path: string, body: unknown, key?: string) {
  const isForm = typeof body === 'string'
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  const headers = { 'Content-Type': type, ...(key === undefined ? {} : bearer(key)) }
  const found: { status: number; text: string }[] = []
  const cpu = await cpuOf(async () => {
    const response = await server.fetch(path, { method, body: isForm ? body : JSON.stringify(body), headers })
    found.push({ status: response.status, text: await response.text() })
  })
  const [{ status, text } = { status: 0, text: '' }] = found
  return { cpu, status, text, bytes: Buffer.byteLength(text) }
}

/**
 * The least of three, after one that pays for what is compiled and read once: the process collects its garbage when it
 * likes.
 */
async function answeredAtLeast(...request: Parameters<typeof answered>) {
  await answered(...request)
  const all = [await answered(...request), await answered(...request), await answered(...request)]
  return all.reduce((least, one) => (one.cpu < least.cpu ? one : least))
}

test.each(requests)('%s: answered, at little cost and in few words', async (_, method, path, body) => {
  const { cpu, status, bytes, text } = await answeredAtLeast(method, path, body)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(bytes).toBeLessThan(typeof body === 'string' ? MOST_ANSWER : MOST_PROBLEM)
  expect(cpu).toBeLessThan(MOST_CPU)
  // What is wrong is said, at its place where it has one.
  if (typeof body === 'string') return
  const { detail, errors }: Problem = JSON.parse(text)
  expect(detail).toMatch(/\S \S/)
  for (const { message } of errors ?? []) expect(message).toMatch(/\S/)
})

test('every route that takes a body is sent a hostile one', () => {
  const taking = new Set(
    app.routes.flatMap(({ method, path }) => (method === 'POST' || method === 'PUT' ? [`${method} ${path}`] : [])),
  )
  const isSent = (route: string) => {
    const [method, path = ''] = route.split(' ')
    const like = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)
    return requests.some(([, sent, to]) => sent === method && like.test(to))
  }
  expect(taking.size).toBeGreaterThan(15)
  expect([...taking].filter((route) => !isSent(route))).toEqual([])
})

test.each(Object.entries(hostileTexts(60_000)))(
  '%s in each of four texts: answered at little cost',
  async (_, text) => {
    const body = { feedback: 'each', items, ledger: withText(ledger, text) }
    const { cpu, status, bytes } = await answeredAtLeast('POST', '/api/quizzes', body)
    expect([201, 422]).toContain(status)
    expect(bytes).toBeLessThan(MOST_PROBLEM)
    expect(cpu).toBeLessThan(MOST_CPU)
  },
)

test('a ledger that is nothing but depth is refused', async () => {
  const body = `{"feedback":"each","ledger":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  const headers = { 'Content-Type': 'application/json' }
  expect((await server.fetch('/api/quizzes', { method: 'POST', body, headers })).status).toBe(422)
})

test('what is wrong at twenty places of long names is said in few words', async () => {
  const responses = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}${'x'.repeat(2_900)}`, 'none']))
  const { status, bytes } = await answered('POST', `${base}/submissions`, { token: 'a token', responses })
  expect(status).toBe(422)
  expect(bytes).toBeLessThan(MOST_PROBLEM)
})

test('a change by the key’s holder with hostile reasons costs little too', async () => {
  const rulings = many(60, { item: 'q1', is: 'drop', why: cruel(300) })
  const { cpu, status } = await answered('PUT', `${base}/state`, { revision: 0, closes: null, rulings }, quiz.key)
  expect(status).toBe(422)
  expect(cpu).toBeLessThan(MOST_CPU)
})

test('no answer to an honest student is larger than 64 KB', async () => {
  const large = await publish(server, { topic: 'white-helmets', count: 50, feedback: 'end' })
  for (const path of [`/q/${large.code}`, `/api/quizzes/${large.code}`]) {
    const response = await server.fetch(path)
    expect((await response.arrayBuffer()).byteLength, path).toBeLessThan(MOST_ANSWER)
  }
})

test('a stranger’s topic is cleaned like any text that others read', async () => {
  const sources = Object.entries(ledger.sources).map(([id, source], i) => [
    id,
    i === 0 ? { ...source, label: `${source.label}\u202e\u0000` } : source,
  ])
  const dirty = { ...ledger, title: 'Own\u202e topic\u0000', sources: Object.fromEntries(sources) }
  const { status, body } = await send<Published>(server, 'POST', '/api/quizzes', {
    ledger: dirty,
    items,
    feedback: 'each',
  })
  expect(status, JSON.stringify(body)).toBe(201)
  const kept: Desk = await desk(server, body)
  expect(kept.title).toBe('Own topic')
  expect(server.quizzes.data.get(`q:${body.code}`)?.value).not.toMatch(/\\u0000|\p{Bidi_Control}/u)
})
