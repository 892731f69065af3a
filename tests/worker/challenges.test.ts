import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { startFootnote } from '../support/footnote.ts'
import { footnote, test } from '../support/served.ts'
import { change, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { handedIn, say } from '../support/worker/challenging.ts'
import { inProcess } from '../support/worker/in-process.ts'

const hour = () => new Date(Date.now() + 3_600_000).toISOString()

test('while an attempt is under way a challenge comes with the answer, in the numbering of the quiz; once handed in, by its proof', async () => {
  const published = await publish(footnote, { count: 20 })
  const started = await start(footnote, published.code)
  const [a, b] = started.items.filter(({ shape }) => shape === 'one')
  const noted = await say(footnote, published, started.token, { item: a?.id, response: 1 })
  expect(noted).toMatchObject({ status: 202, body: { received: true } })
  const { proof } = (await submit<Sheet>(footnote, published.code, started.token, { [a?.id ?? '']: 1 })).body
  expect((await say(footnote, published, proof, { item: b?.id, reason: '  Two\n are  right\u202e. ' })).status).toBe(
    202,
  )

  const { challenges, attempts } = await desk(footnote, published)
  const [attempt] = attempts
  expect(challenges.map(({ item }) => item)).toEqual([b?.id, a?.id])
  expect(challenges.map(({ reason }) => reason)).toEqual(['Two are right.', 'The book says otherwise.'])
  expect(challenges.map(({ attempt: id }) => id)).toEqual([attempt?.id, attempt?.id])
  expect(challenges[1]?.response).toBe(attempt?.responses[Number(a?.id.slice(1)) - 1])
  expect(challenges[0]).not.toHaveProperty('response')
  for (const { at } of challenges) expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
})

test('saying it again of the same question overwrites what was said', async () => {
  const { published, item, proof } = await handedIn()
  await say(footnote, published, proof, { item, reason: 'First.' })
  await say(footnote, published, proof, { item, reason: 'Better.' })
  expect((await desk(footnote, published)).challenges.map(({ reason }) => reason)).toEqual(['Better.'])
})

test('with feedback after closing nothing can be said before, neither by proof nor by the attempt', async () => {
  const { published, started, item, proof } = await handedIn(footnote, { feedback: 'closed', closes: hour() })
  for (const token of [proof, started.token])
    expect(await say(footnote, published, token, { item })).toMatchObject({
      status: 403,
      body: { type: 'urn:footnote:sealed' },
    })
  await change(footnote, published, { closes: new Date(Date.now() - 60_000).toISOString() })
  expect((await say(footnote, published, proof, { item })).status).toBe(202)
})

const one = await handedIn()
const other = await handedIn()
const good = { token: one.proof, item: one.item, reason: 'Why?' }
test.each<[string, object, number, string | undefined]>([
  ['a token that is none', { token: 'x.y.z' }, 403, undefined],
  [
    'a token that was altered',
    { token: one.started.token.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')) },
    403,
    undefined,
  ],
  ['the token of another quiz', { token: other.started.token }, 403, undefined],
  ['the proof of another quiz', { token: other.proof }, 403, undefined],
  ['the teacher’s key', { token: one.published.key }, 403, undefined],
  ['an item that is not in the quiz', { item: 'q99' }, 422, 'item'],
  ['an item that is not on the form', { token: one.started.token, item: 'q99' }, 422, 'item'],
  ['no reason', { reason: undefined }, 422, 'reason'],
  ['a reason that cannot be seen', { reason: ' \u200b\u00ad\n' }, 422, 'reason'],
  ['a reason that is too long', { reason: 'x'.repeat(301) }, 422, 'reason'],
  ['a reason that is a list', { reason: ['x'] }, 422, 'reason'],
  ['an answer that was handed in already', { response: 0 }, 422, 'response'],
  ['an answer that is none', { token: one.started.token, response: [99] }, 422, 'response'],
  ['an unknown field', { score: 1 }, 422, 'score'],
])('%s is refused, and nothing is kept', async (_, part, status, field) => {
  const path = `/api/quizzes/${one.published.code}/challenges`
  const refused = await send(footnote, 'POST', path, { ...good, ...part })
  expect(refused.status, JSON.stringify(refused.body)).toBe(status)
  if (field !== undefined) expect(refused.body.errors?.map(({ path: at }) => at)).toContain(field)
  expect((await footnote.quizzes.list({ prefix: `h:${one.published.code}:` })).keys).toEqual([])
})

test('a flood is turned away before anything is read or written, and no submission for it', async () => {
  const server = inProcess({ admits: (key) => !key.startsWith('LIMITER_CHALLENGE') })
  const { published, started, item } = await handedIn(server)
  const before = structuredClone(server.quizzes.counts)
  const refused = await say(server, published, started.token, { item })
  expect(refused).toMatchObject({ status: 429, body: { type: 'urn:footnote:too-many' } })
  expect(refused.headers.get('Retry-After')).toBe('30')
  expect(server.quizzes.counts).toEqual(before)
  expect((await submit(server, published.code, started.token, {})).status).toBe(200)
})

test('who has said enough for a minute has to wait, whichever question it is about', async () => {
  await using busy = await startFootnote({ limit: 3 })
  const { published, started, proof } = await handedIn(busy)
  const statuses: number[] = []
  for (const { id } of started.items) statuses.push((await say(busy, published, proof, { item: id })).status)
  expect(statuses).toEqual([202, 202, 202, 429])
})
