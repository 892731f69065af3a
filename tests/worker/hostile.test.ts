import { expect, test } from 'vitest'
import type { Desk } from '../../questions/wire/desk.ts'
import type { Problem } from '../../questions/wire/problem.ts'
import type { Published } from '../../questions/wire/published.ts'
import app from '../../worker/index.tsx'
import { cpuOf, MOST_CPU, mostCpu } from '../support/cpu.ts'
import { bearer, desk, publish, send, start } from '../support/worker/calls.ts'
import {
  cruel,
  hostileQuizzes,
  hostileRequests,
  hostileTexts,
  many,
  withText,
} from '../support/worker/hostile-bodies.ts'
import { askedInOrder } from '../support/worker/hostile-dates.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

// What a stranger sends: each is answered, costs little CPU, and is answered in less than 64 KB, an error in 8.

const MOST_ANSWER = 64 * 1024
const MOST_PROBLEM = 8 * 1024

// Nobody answers there: what is hostile is refused before anybody is asked.
const assistant = { ASSISTANT_URL: 'http://assistant.invalid', ASSISTANT_MODEL: 'none' }
const server = inProcess({ bindings: assistant })
const quiz = await publish(server, { count: 6, feedback: 'end', askName: true })
const { token } = await start(server, quiz.code, 'Ann')
const { ledger, items } = await postedQuiz(10, postedTopic())

const base = `/api/quizzes/${quiz.code}`
const known = { code: quiz.code, token, ledger, items }
const requests = [...hostileQuizzes(known), ...hostileRequests(known)]

/** A fact of as many claims as one may have, each with a sentence of its own, beside others like it. */
const crowded = (() => {
  const papers = ['a', 'b', 'c', 'd', 'e']
  const sentence = (n: number) => `On day ${n} the crane lifted ${1000 + n} boxes over the quay.`
  const sources = papers.map((id, i) => [
    id,
    { label: `Paper ${id}`, text: Array.from({ length: 120 }, (_, n) => sentence(i * 1000 + n)).join('\n') },
  ])
  const facts = Array.from({ length: 15 }, (_, f) => ({
    id: `f-${f}`,
    says: `{${1000 + f}} boxes came to place ${f}.`,
    ask: [`How many boxes came to place ${f}?`],
    unit: 'boxes',
    claims: Array.from({ length: 40 }, (_, j) => {
      const n = (j % 5) * 1000 + f * 8 + Math.floor(j / 5)
      return { [papers[j % 5] ?? '']: String(1000 + n), quote: sentence(n) }
    }),
    'not the same': Object.fromEntries(
      Array.from({ length: 15 }, (_, g) => [`f-${g}`, 'Another place.']).filter(([id]) => id !== `f-${f}`),
    ),
  }))
  return { id: 'own', title: 'A quay', language: 'en', sources: Object.fromEntries(sources), facts }
})()

/** One item on it, which the ledger has to be gone through for. */
const agree = {
  kind: 'do-they-agree',
  wording: 0,
  stem: 'Do they agree?',
  exhibit: [
    { source: 'Paper a', words: 'x' },
    { source: 'Paper b', words: 'y' },
  ],
}

test('fifty items on one fact of forty claims cost at most twice what one costs: its pairs are looked for once', async () => {
  const body = (count: number) => ({
    feedback: 'each',
    ledger: crowded,
    items: many(count, { ...agree, facts: ['f-0'] }),
  })
  const [one, fifty] = await bothAtLeast(['POST', '/api/quizzes', body(1)], ['POST', '/api/quizzes', body(50)])
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

/** So many times what a request may cost, the first of its kind may: it pays for what is compiled and read once. */
const FIRST = 4

/** The least of three, after that first one: the process collects its garbage when it likes. */
async function answeredAtLeast(...request: Parameters<typeof answered>) {
  const first = await answered(...request)
  expect(first.cpu).toBeLessThan(await most(first.cpu, FIRST))
  const all = [await answered(...request), await answered(...request), await answered(...request)]
  return all.reduce((least, one) => (one.cpu < least.cpu ? one : least))
}

/** Two requests, each at its least of seven, asked in turn: whatever slows the machine meanwhile slows both. */
async function bothAtLeast(one: Parameters<typeof answered>, other: Parameters<typeof answered>) {
  let [a, b] = [await answeredAtLeast(...one), await answeredAtLeast(...other)]
  for (let round = 0; round < 4; round += 1) {
    const [again, too] = [await answered(...one), await answered(...other)]
    if (again.cpu < a.cpu) a = again
    if (too.cpu < b.cpu) b = too
  }
  return [a, b] as const
}

/** Asked again only where the first one was dear. */
async function answeredCheaply(...request: Parameters<typeof answered>) {
  const first = await answered(...request)
  expect(first.cpu).toBeLessThan(await most(first.cpu, FIRST))
  const least = first.cpu < MOST_CPU ? first : await answeredAtLeast(...request)
  expect(least.cpu).toBeLessThan(await most(least.cpu))
  return least
}

/** How much it may have cost; how fast this machine is matters only where that is too much on a fast one. */
const most = async (cpu: number, times = 1): Promise<number> =>
  cpu < times * MOST_CPU ? times * MOST_CPU : times * (await mostCpu())

test.each(requests)('%s: answered, at little cost and in few words', async (_, method, path, body) => {
  const { status, bytes, text } = await answeredCheaply(method, path, body)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(bytes).toBeLessThan(typeof body === 'string' ? MOST_ANSWER : MOST_PROBLEM)
  if (typeof body === 'string') return
  const { detail, errors = [] }: Problem = JSON.parse(text)
  expect(detail).toMatch(/\S \S/)
  // What is wrong is said at its place: each of these bodies has fields.
  expect(errors.length > 0).toBe(status === 422)
  for (const { path, message } of errors) expect([path, message]).toEqual(Array(2).fill(expect.stringMatching(/\S/)))
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
    const { status, bytes } = await answeredCheaply('POST', '/api/quizzes', body)
    expect([201, 422]).toContain(status)
    expect(bytes).toBeLessThan(MOST_PROBLEM)
  },
)

test('to ask for a hundred facts of four days costs at most twice what five cost: sentences are read once for all', async () => {
  const [few, many] = [askedInOrder(1), askedInOrder(20)]
  const [five, all] = await bothAtLeast(['POST', '/api/quizzes', few], ['POST', '/api/quizzes', many])
  expect([five.status, all.status]).toEqual([422, 422])
  expect(all.bytes).toBeLessThan(MOST_PROBLEM)
  expect(all.cpu).toBeLessThan(five.cpu * 2)
})

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
  const { status } = await answeredCheaply('PUT', `${base}/state`, { revision: 0, closes: null, rulings }, quiz.key)
  expect(status).toBe(422)
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
