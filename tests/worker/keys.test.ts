import { expect } from 'vitest'
import { startFootnote } from '../support/footnote.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'

// Who may do what: a desk's key, the publishing key, the server's secrets, and how often one network may ask.

const practice = await publish(footnote)
const other = await publish(footnote)
const quiz = `/api/quizzes/${practice.code}`

test('results, state and deleting need the key, and its own', async () => {
  const paths = [
    ['GET', `${quiz}/results`],
    ['GET', `${quiz}/results.csv`],
    ['DELETE', quiz],
    ['DELETE', `${quiz}/attempts/${'0'.repeat(25)}`],
  ] as const
  for (const [method, path] of paths) {
    const without = await send(footnote, method, path)
    expect(without).toMatchObject({ status: 401, body: { title: 'A key is needed' } })
    expect(without.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect((await send(footnote, method, path, undefined, bearer(other.key))).status).toBe(403)
  }
  const state = { revision: 0, closes: null, rulings: [] }
  expect((await send(footnote, 'PUT', `${quiz}/state`, state)).status).toBe(401)
  expect((await send(footnote, 'PUT', `${quiz}/state`, state, bearer(other.key))).status).toBe(403)
  expect((await desk(footnote, practice)).deleted).toBe(false)
})

test('where a publishing key is set, only its holders publish, and it cannot be guessed without limit', async () => {
  await using guarded = await startFootnote({ bindings: { PUBLISH_KEY: 'let-me-publish-it' }, limit: 4 })
  const request = { topic: 'bridge-closure', feedback: 'each' }
  const status = async (key?: string) =>
    (await send(guarded, 'POST', '/api/quizzes', request, key === undefined ? {} : bearer(key))).status
  expect(await (await guarded.fetch('/new?topic=bridge-closure')).text()).toContain('"guarded":true')
  expect([await status(), await status('let-me'), await status('let-me-publish-it')]).toEqual([401, 403, 201])
  const guessed: number[] = []
  for (let i = 0; i < 9; i += 1) guessed.push(await status(`guess-${i}`))
  expect(guessed).toContain(429)
})

test('with none for a secret nothing is served, and it says what to do', async () => {
  await using bare = await startFootnote({ bindings: { SIGNING_SECRETS: undefined } })
  for (const path of ['/', '/api/health', `/q/${practice.code}`]) {
    const response = await bare.fetch(path)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('wrangler secret put SIGNING_SECRETS')
  }
})

test.each([
  ['SIGNING_SECRETS', undefined, 500],
  ['SIGNING_SECRETS', 'x'.repeat(31), 500],
  ['SIGNING_SECRETS', `${'x'.repeat(32)},short`, 500],
  ['SIGNING_SECRETS', 'x'.repeat(32), 200],
  ['PUBLISH_KEY', '', 500],
  ['PUBLISH_KEY', 'x'.repeat(15), 500],
  ['PUBLISH_KEY', 'x'.repeat(16), 200],
  ['OPERATOR_KEY', '', 500],
  ['OPERATOR_KEY', 'x'.repeat(15), 500],
  ['OPERATOR_KEY', 'x'.repeat(16), 200],
])(
  'what can be guessed is no secret: nothing is served, and it says what to do: %s %j',
  async (name, given, status) => {
    const server = inProcess({ bindings: { [name]: given } })
    for (const path of ['/', '/api/health']) {
      const response = await server.fetch(path)
      expect(response.status).toBe(status)
      if (status === 500) expect(await response.text()).toContain(`wrangler secret put ${name}`)
    }
  },
)

test('too much from one network is turned away for a while', async () => {
  await using busy = await startFootnote({ limit: 2 })
  const { code } = await publish(busy)
  await publish(busy)
  const again = await send(busy, 'POST', '/api/quizzes', { topic: 'bridge-closure', feedback: 'each' })
  const [one, two] = [await start(busy, code), await start(busy, code)]
  await submit(busy, code, one.token, {})
  expect((await submit(busy, code, one.token, {})).status).toBe(200)
  for (const { status, headers } of [again, await submit(busy, code, two.token, {})]) {
    expect(status).toBe(429)
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
  }
})
