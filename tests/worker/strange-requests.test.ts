import { request } from 'node:http'
import { afterEach, expect, vi } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { bearer, desk, publish, send, start } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { fewFacts, postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'
import { alter } from '../support/worker/records.ts'

// What a browser never sends, and what a mistake of ours would tell.

afterEach(() => void vi.restoreAllMocks())

/** A body as it is sent: an object that is written in JavaScript has no key of its own called `__proto__`. */
const raw = (method: string, path: string, body: string, key?: string): [string, RequestInit] => [
  path,
  { method, body, headers: { 'Content-Type': 'application/json', ...(key === undefined ? {} : bearer(key)) } },
]

test('a key that every object has changes no object: it is refused like any other that nobody knows, or passed over', async () => {
  const server = inProcess()
  const [seated, open] = [await publish(server, { seats: 2 }), await publish(server)]
  const { token } = await start(server, open.code)
  for (const [i, name] of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].entries()) {
    const settings = `{"topic":"bridge-closure","feedback":"each","${name}":{"a":1}}`
    expect((await server.fetch(...raw('POST', '/api/quizzes', settings))).status, name).toBe(422)
    const path = `/api/quizzes/${open.code}`
    expect((await server.fetch(...raw('POST', `${path}/attempts`, `{"${name}":{"seat":"1"}}`))).status, name).toBe(422)
    const sheet = `{"token":"${token}","responses":{"${name}":0}}`
    expect([200, 422], name).toContain((await server.fetch(...raw('POST', `${path}/submissions`, sheet))).status)
    const state = `{"revision":${i},"closes":null,"rulings":[],"seats":{"${name}":{"closes":"2031-03-07T12:00:00Z"}}}`
    expect([200, 422], name).toContain(
      (await server.fetch(...raw('PUT', `/api/quizzes/${seated.code}/state`, state, seated.key))).status,
    )
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(await desk(server, seated)).toMatchObject({ seats: {} })
  expect((await desk(server, open)).attempts.map(({ score }) => score)).toEqual([0])
})

test('of a parameter that comes twice the first is read, and a body is never looked for in the address', async () => {
  const server = inProcess()
  const { code } = await publish(server)
  const page = await (await server.fetch('/privacy?lang=fr&lang=ar')).text()
  expect(page).toMatch(/<html lang="fr"/)
  const twice = await server.fetch(`/q?code=${code}&code=zzzzzzzzzz`)
  expect(twice.headers.get('Location')).toBe(`/q/${code}`)
  const empty = await server.fetch(...raw('POST', `/api/quizzes/${code}/answers?token=x&item=q1&response=0`, '{}'))
  expect(empty.status).toBe(422)
})

test('a title that is markup is text on every page, and ends no script', async () => {
  const server = inProcess()
  const title = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>'
  const { code } = await publish(server, { title })
  for (const path of [`/q/${code}`, `/embed/${code}`, `/q/${code}/sources`, `/board/${code}`, `/print/${code}`]) {
    const page = await (await server.fetch(path)).text()
    expect(page, path).not.toMatch(/<script>|<img src=x|"><img/)
  }
})

test('a source of a stranger’s topic leads to an address of the web and to nothing that runs', async () => {
  const server = inProcess()
  const { ledger, items } = await postedQuiz(4, fewFacts(postedTopic(), 8))
  const { gazette = {}, ...others } = ledger.sources
  const post = (url: string) => {
    const sources = { ...others, gazette: { ...gazette, url } }
    return send(server, 'POST', '/api/quizzes', { ledger: { ...ledger, sources }, items, feedback: 'each' })
  }
  for (const url of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'http://paper.example/']) {
    const { status, body } = await post(url)
    expect([status, body.errors?.map(({ path }) => path)], url).toEqual([422, ['ledger.sources.gazette.url']])
  }
  expect((await post('https://paper.example/bridge')).status).toBe(201)
})

test('a mistake of ours is one sentence and a number to tell us: no stack, no name of a class, nothing of the store', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void lines.push(String(line)))
  const server = inProcess()
  const { code, key } = await publish(server)
  alter(server.quizzes, `q:${code}`, { settings: null })
  const path = `/api/quizzes/${code}`
  for (const response of [
    await server.fetch(`/q/${code}`),
    await server.fetch(path),
    await server.fetch(`${path}/results`, { headers: bearer(key) }),
  ]) {
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).not.toMatch(/TypeError|Cannot|worker\/|\n\s+at /)
    const request = response.headers.get('Request-Id') ?? 'none'
    const line = lines.find((one) => one.includes(request)) ?? '{}'
    expect(JSON.parse(line)).toEqual({ status: 500, route: expect.any(String), error: 'TypeError', request })
    expect(line).not.toContain(code)
  }
})

test('TRACE is refused, and sends back nothing of what came', async () => {
  const { status, text } = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const headers = { Authorization: 'Bearer a-key-that-is-to-stay-where-it-is' }
    const sent = request(new URL('/api/health', footnote.url), { method: 'TRACE', headers }, async (response) => {
      const pieces: string[] = []
      for await (const piece of response) pieces.push(String(piece))
      resolve({ status: response.statusCode, text: pieces.join('') })
    })
    sent.on('error', reject).end()
  })
  expect(status).toBe(405)
  expect(text).not.toContain('a-key-that')
})

test('what is no file of the site is none: neither the sources, nor the settings, nor a list of what there is', async () => {
  for (const path of ['/.git/config', '/.dev.vars', '/wrangler.toml', '/package.json', '/worker/index.tsx', '/assets/'])
    expect((await footnote.fetch(path)).status, path).toBe(404)
})
