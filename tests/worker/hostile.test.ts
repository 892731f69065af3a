import { expect, test } from 'vitest'
import type { Desk } from '../../questions/wire/desk.ts'
import type { Published } from '../../questions/wire/published.ts'
import { cpuOf, MOST_CPU } from '../support/cpu.ts'
import { bearer, desk, publish, send, start } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

// What a stranger sends: each is answered, costs no more CPU than MOST_CPU, and is answered in less than 64 KB, an error in 8.

const MOST_ANSWER = 64 * 1024
const MOST_PROBLEM = 8 * 1024

const server = inProcess()
const quiz = await publish(server, { count: 6, feedback: 'end', askName: true })
const { token } = await start(server, quiz.code, 'Ann')
const { ledger, items } = await postedQuiz(10, postedTopic())

const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)
/** Cleaning takes away the first of it at each pass, were there passes. */
const cruel = (length: number): string => '\u200d\u064b'.repeat(length / 2)
const zeros = (count: number): readonly number[] => many(count, 0)

const base = `/api/quizzes/${quiz.code}`
const topic = { topic: 'bridge-closure', feedback: 'each' }
const facts = ledger.facts.length

const requests: readonly (readonly [what: string, method: string, path: string, body: unknown])[] = [
  ['250 hostile questions', 'POST', '/api/quizzes', { ...topic, items: many(250, { id: 'a', stem: cruel(800) }) }],
  [
    '50 hostile questions',
    'POST',
    '/api/quizzes',
    { ...topic, items: Array.from({ length: 50 }, (_, i) => ({ id: `a${i}`, stem: cruel(800) })) },
  ],
  ['a hostile title', 'POST', '/api/quizzes', { ...topic, title: cruel(240) }],
  ['10,000 sites', 'POST', '/api/quizzes', { ...topic, frames: many(10_000, 'x') }],
  ['a ledger of zeros', 'POST', '/api/quizzes', { feedback: 'each', items, ledger: { facts: zeros(200_000) } }],
  [
    'a ledger of facts that are zero',
    'POST',
    '/api/quizzes',
    { feedback: 'each', items, ledger: { ...ledger, facts: zeros(150) } },
  ],
  [
    'a ledger of claims that are zero',
    'POST',
    '/api/quizzes',
    {
      feedback: 'each',
      items,
      ledger: {
        ...ledger,
        facts: ledger.facts.map((fact: object) => ({ ...fact, claims: zeros(Math.floor(600 / facts)) })),
      },
    },
  ],
  [
    'a ledger of spans that are zero',
    'POST',
    '/api/quizzes',
    {
      feedback: 'each',
      items,
      ledger: {
        ...ledger,
        facts: [{ ...ledger.facts[0], claims: [{ gazette: '6', quote: zeros(7_000) }] }],
      },
    },
  ],
  [
    'a ledger of 500 facts',
    'POST',
    '/api/quizzes',
    { feedback: 'each', items, ledger: { ...ledger, facts: many(5, ledger.facts).flat() } },
  ],
  [
    'a ledger of hostile names',
    'POST',
    '/api/quizzes',
    { feedback: 'each', items, ledger: { ...ledger, title: cruel(200_000) } },
  ],
  ['a hostile question to try', 'POST', '/api/topics/bridge-closure/items', { id: 'a', stem: cruel(800) }],
  ['a hostile name', 'POST', `${base}/attempts`, { name: cruel(1_536) }],
  ['a long name', 'POST', `${base}/attempts`, { name: cruel(60_000) }],
  [
    '10,000 answers',
    'POST',
    `${base}/submissions`,
    { token, responses: Object.fromEntries(zeros(10_000).map((_, i) => [`q${i}`, 'x'])) },
  ],
  ['one answer of 20,000 numbers', 'POST', `${base}/submissions`, { token, responses: { q1: zeros(20_000) } }],
  ['one answer of 15,000 texts', 'POST', `${base}/submissions`, { token, responses: { q1: many(15_000, 'x') } }],
  ['a hostile challenge', 'POST', `${base}/challenges`, { token, item: 'q1', reason: cruel(50_000) }],
  ['10,000 items to practise', 'POST', `${base}/practice`, { proof: 'x', items: zeros(10_000) }],
  [
    'a change without a key to a quiz that is not there',
    'PUT',
    '/api/quizzes/zzzzzzzzzz/state',
    { revision: 0, closes: null, rulings: many(60, { item: 'q1', is: 'drop', why: cruel(300) }) },
  ],
]

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
  await answered('POST', '/api/quizzes', body(1))
  const one = await answered('POST', '/api/quizzes', body(1))
  const fifty = await answered('POST', '/api/quizzes', body(50))
  expect([one.status, fifty.status]).toEqual([422, 422])
  expect(fifty.bytes).toBeLessThan(MOST_PROBLEM)
  expect(fifty.cpu).toBeLessThan(one.cpu * 2)
})

async function answered(method: string, path: string, body: unknown, key?: string) {
  const json = JSON.stringify(body)
  const headers = { 'Content-Type': 'application/json', ...(key === undefined ? {} : bearer(key)) }
  const found: { status: number; bytes: number }[] = []
  const cpu = await cpuOf(async () => {
    const response = await server.fetch(path, { method, body: json, headers })
    found.push({ status: response.status, bytes: (await response.arrayBuffer()).byteLength })
  })
  return { cpu, status: found[0]?.status ?? 0, bytes: found[0]?.bytes ?? Number.POSITIVE_INFINITY }
}

test.each(requests)('%s: answered, at little cost and in few words', async (_, method, path, body) => {
  // The first of its kind pays for what is compiled and read once.
  await answered(method, path, body)
  const { cpu, status, bytes } = await answered(method, path, body)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(bytes).toBeLessThan(MOST_PROBLEM)
  expect(cpu).toBeLessThan(MOST_CPU)
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
