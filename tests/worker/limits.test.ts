import { readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { LIMITERS } from '../../worker/environment.ts'
import { startFootnote } from '../support/footnote.ts'
import { test } from '../support/served.ts'
import { bearer, publish, type Server, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'

// As deployed: Miniflare counts by the minute of the clock, so a run of calls can fall into two of its minutes. One of
// them then holds half, which is why each test makes twice as many calls as a minute allows, and one more.

const deployed = await startFootnote({ limit: 'deployed' })
afterAll(() => deployed[Symbol.asyncDispose]())

let networks = 0

/** The Worker as it is deployed, asked from a network that nobody else is in. */
function fromOwnNetwork(): Server {
  networks += 1
  const address = `203.0.113.${networks}`
  return {
    fetch: (path, init) => {
      const headers = new Headers(init?.headers)
      headers.set('CF-Connecting-IP', address)
      return deployed.fetch(path, { ...init, headers })
    },
  }
}

/** How many were let through before the first was turned away; `undefined` where none was. */
async function letThrough(most: number, call: (i: number) => Promise<number>): Promise<number | undefined> {
  for (let i = 0; i <= 2 * most; i += 1) if ((await call(i)) === 429) return i
  return undefined
}

test('of one attempt the thirteenth sheet in a minute is turned away, and another attempt is not', async () => {
  const footnote = fromOwnNetwork()
  const { code } = await publish(footnote, { feedback: 'end' })
  const [mine, other] = [await start(footnote, code), await start(footnote, code)]
  const sent = (token: string) => submit(footnote, code, token, {}).then(({ status }) => status)
  expect(await letThrough(12, () => sent(mine.token))).toBeGreaterThanOrEqual(12)
  expect(await sent(other.token)).toBe(200)
})

test('a quiz for a class of twenty takes in 60 sheets a minute from one network', async () => {
  const footnote = fromOwnNetwork()
  const { code } = await publish(footnote, { feedback: 'end', students: 20 })
  const through = await letThrough(60, async () => {
    const { token } = await start(footnote, code)
    return (await submit(footnote, code, token, {})).status
  })
  expect(through).toBeGreaterThanOrEqual(60)
})

test.each([
  [{ students: 30 }, 'LIMITER_CLASS'],
  [{ students: 31 }, 'LIMITER_YEAR'],
  [{}, 'LIMITER_YEAR'],
  [{ students: 150 }, 'LIMITER_YEAR'],
  [{ students: 151 }, undefined],
] as const)(
  'a quiz with %j is limited by the size of its class, beside what any quiz takes in',
  async (settings, size) => {
    const asked: string[] = []
    const server = inProcess({ admits: (key) => asked.push(key) > 0 })
    const { code } = await publish(server, { feedback: 'end', ...settings })
    const { token } = await start(server, code)
    asked.length = 0
    await submit(server, code, token, {})
    const limiters = asked.map((key) => key.split(' ')[0])
    expect(limiters).toEqual(['LIMITER_SCHOOL', 'LIMITER_ATTEMPT', ...(size === undefined ? [] : [size])])
  },
)

test.each([
  ['more than ten quizzes', 10, 'POST', '/api/quizzes', { topic: 'bridge-closure', feedback: 'each' }],
  ['more than 30 changes', 30, 'PUT', '/api/quizzes/CODE/state', { revision: 1_000_000, closes: null, rulings: [] }],
  ['more than 30 deletions', 30, 'DELETE', `/api/quizzes/CODE/attempts/${'0'.repeat(25)}`, undefined],
] as const)('%s a minute from one network are turned away', async (_, most, method, path, body) => {
  const footnote = fromOwnNetwork()
  const { code, key } = await publish(footnote)
  const through = await letThrough(most, () =>
    send(footnote, method, path.replace('CODE', code), body, bearer(key)).then(({ status }) => status),
  )
  expect(through).toBeGreaterThanOrEqual(most - 1)
})

test('every limit is a binding of its own, and health says that each one answers', async () => {
  const toml = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')
  expect([...toml.matchAll(/^name = "(LIMITER_\w+)"/gm)].map(([, name]) => name)).toEqual(LIMITERS)
  const spaces = [...toml.matchAll(/^namespace_id = "(\d+)"/gm)].map(([, id]) => id)
  expect(new Set(spaces).size).toBe(LIMITERS.length)
  const footnote = fromOwnNetwork()
  const { status, body } = await send<unknown>(footnote, 'GET', '/api/health')
  expect([status, body]).toEqual([200, { ok: true, version: expect.any(String), limits: 'answer' }])
})

/** A server whose limiters fail. */
const deaf = () =>
  inProcess({
    admits: () => {
      throw new Error('no answer')
    },
  })

test('where the limiters fail, attempts are begun and handed in all the same, and nothing is published, said or changed', async () => {
  let works = true
  const server = inProcess({
    admits: () => {
      if (!works) throw new Error('no answer')
      return true
    },
  })
  const { code, key } = await publish(server)
  works = false
  const started = await start(server, code)
  const sheet = await submit<Sheet>(server, code, started.token, {})
  expect(sheet.status).toBe(200)
  const { proof } = sheet.body
  const base = `/api/quizzes/${code}`
  const refused = await Promise.all([
    send(server, 'POST', '/api/quizzes', { topic: 'bridge-closure', feedback: 'each' }),
    send(server, 'PUT', `${base}/state`, { revision: 0, closes: null, rulings: [] }, bearer(key)),
    send(server, 'DELETE', base, undefined, bearer(key)),
    send(server, 'POST', `${base}/review`, { proof }),
    send(server, 'POST', `${base}/challenges`, { token: proof, item: 'q1', reason: 'It is wrong.' }),
  ])
  expect(refused.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429])
  expect((await send(deaf(), 'GET', '/api/health')).body).toMatchObject({ ok: false, limits: LIMITERS })
})

test('what is turned away by its network has read nothing, checked no signature and written nothing', async () => {
  let busy = false
  const server = inProcess({ admits: () => !busy })
  const { code } = await publish(server)
  const before = structuredClone({ quizzes: server.quizzes.counts, scores: server.scores.counts })
  busy = true
  const base = `/api/quizzes/${code}`
  const refused = await Promise.all([
    submit(server, code, 'no token at all', {}),
    send(server, 'POST', `${base}/attempts`, {}),
    send(server, 'POST', `${base}/review`, { proof: 'nothing' }),
    send(server, 'PUT', `${base}/state`, { revision: 'nonsense' }, bearer('no-key')),
    send(server, 'POST', '/api/quizzes', { feedback: 'nonsense' }),
  ])
  expect(refused.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429])
  expect({ quizzes: server.quizzes.counts, scores: server.scores.counts }).toEqual(before)
})
