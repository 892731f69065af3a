import { expect, onTestFinished, vi } from 'vitest'
import type { Received, Sheet, Started } from '../../questions/wire/attempt.ts'
import { REASON_CHARACTERS } from '../../questions/wire/challenge.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { Published } from '../../questions/wire/published.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { METADATA_BYTES } from '../../worker/limits.ts'
import { metadataOf } from '../../worker/stores/quizzes.ts'
import { startFootnote } from '../support/footnote.ts'
import { footnote, test } from '../support/served.ts'
import {
  anyResponses,
  bearer,
  change,
  desk,
  publish,
  type Server,
  send,
  start,
  submit,
} from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'
import { passing } from '../support/worker/passing.ts'

const hour = () => new Date(Date.now() + 3_600_000).toISOString()

interface Said {
  readonly item?: string | undefined
  readonly reason?: string
  readonly response?: Response
}

const say = (server: Server, { code }: Pick<Published, 'code'>, token: string, said: Said) =>
  send(server, 'POST', `/api/quizzes/${code}/challenges`, { token, reason: 'The book says otherwise.', ...said })

const firstOf = ({ items }: Pick<Started, 'items'>) => items[0]?.id ?? ''

/** A quiz, and one attempt at it that was handed in. */
async function handedIn(server: Server = footnote, settings: Readonly<Record<string, unknown>> = {}) {
  const published = await publish(server, settings)
  const started = await start(server, published.code)
  const { body } = await submit<Sheet & Received>(server, published.code, started.token, anyResponses(started))
  return { published, started, item: firstOf(started), proof: body.proof }
}

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

test('the longest that can be said fits beside its key, whatever it is written in', async () => {
  const { published, item, proof } = await handedIn()
  for (const letter of ['x', '"', '\\', '漢', 'é', 'ﬂ', '👩'])
    expect(
      (await say(footnote, published, proof, { item, reason: letter.repeat(REASON_CHARACTERS / letter.length) }))
        .status,
    ).toBe(202)
  const [kept] = (await desk(footnote, published)).challenges
  expect(kept?.reason).toHaveLength(REASON_CHARACTERS)
  const longest = { at: new Date().toISOString(), since: Date.now(), reason: '漢'.repeat(REASON_CHARACTERS) }
  const bytes = (said: object) => Buffer.byteLength(JSON.stringify(said))
  expect(bytes(metadataOf(longest))).toBeLessThanOrEqual(METADATA_BYTES)
  expect(metadataOf({ ...longest, response: 3 })).toMatchObject({ response: 3 })
  const wide = metadataOf({ ...longest, response: Array.from({ length: 50 }, (_, i) => i) })
  expect(bytes(wide)).toBeLessThanOrEqual(METADATA_BYTES)
  expect(wide, 'an answer that does not fit is left out').not.toHaveProperty('response')
})

test('a challenge is one write in QUIZZES and none in SCORES, kept as long as its attempt; no address is stored', async () => {
  const server = inProcess()
  const { published, item, proof } = await handedIn(server, { keepDays: 7 })
  const [quizzes, scores] = structuredClone([server.quizzes.counts, server.scores.counts])
  const headers = { 'CF-Connecting-IP': '2001:db8:1:2:3:4:5:6' }
  const path = `/api/quizzes/${published.code}/challenges`
  await send(server, 'POST', path, { token: proof, item, reason: 'Why?' }, headers)
  expect(server.quizzes.counts).toEqual({ ...quizzes, put: (quizzes?.put ?? 0) + 1, get: (quizzes?.get ?? 0) + 3 })
  expect(server.scores.counts).toEqual(scores)
  const [[key, kept] = ['', undefined]] = [...server.quizzes.data].filter(([name]) => name.startsWith('h:'))
  expect(key).toMatch(new RegExp(`^h:${published.code}:[0-9a-z]{25}:${item}$`))
  expect(kept).toMatchObject({ value: '', metadata: { reason: 'Why?', edition: 1 } })
  const [attempt] = server.scores.data.values()
  expect(Math.abs((kept?.expiration ?? 0) - (attempt?.expiration ?? 0))).toBeLessThan(60)
  expect(JSON.stringify([...server.quizzes.data])).not.toContain('2001:db8')
})

test('the desk reads challenges with one list for every 1,000, and still gets nothing from SCORES', async () => {
  const server = inProcess()
  const published = await publish(server)
  const expiration = Date.now() / 1000 + 86_400
  for (let i = 0; i < 1001; i += 1)
    await server.quizzes.put(`h:${published.code}:${String(i).padStart(25, '0')}:q1`, '', {
      metadata: { at: new Date(i).toISOString(), since: 0, reason: 'Why?', edition: 1 },
      expiration,
    })
  const { challenges } = await desk(server, published)
  expect(challenges).toHaveLength(1001)
  expect(challenges[0]?.at).toBe(new Date(1000).toISOString())
  expect(server.quizzes.counts.list).toBe(2)
  expect(server.scores.counts).toMatchObject({ list: 1, get: 0 })
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

test('where the store is down: 503 and when to come again, and the same is then kept', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] })
  onTestFinished(() => void vi.useRealTimers())
  let left = 0
  const server = inProcess({
    quizzes: memoryKv((operation) => (operation === 'put' && left-- > 0 ? 'before' : undefined)),
  })
  const { published, item, proof } = await handedIn(server)
  left = 3
  const refused = await passing(say(server, published, proof, { item }))
  expect(refused).toMatchObject({ status: 503, body: { type: 'urn:footnote:unavailable' } })
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  left = 0
  expect((await say(server, published, proof, { item })).status).toBe(202)
  expect((await desk(server, published)).challenges).toHaveLength(1)
})

test('with an attempt its challenges are erased; one that comes later stays unseen', async () => {
  const { published, item, proof } = await handedIn()
  const { code, key } = published
  const another = await start(footnote, code)
  await submit(footnote, code, another.token, {})
  await say(footnote, published, proof, { item, reason: 'Mine.' })
  await say(footnote, published, another.token, { item, reason: 'Another’s.' })
  const mine = (await desk(footnote, published)).challenges.find(({ reason }) => reason === 'Mine.')?.attempt
  await send(footnote, 'DELETE', `/api/quizzes/${code}/attempts/${mine}`, undefined, bearer(key))
  expect((await footnote.quizzes.list({ prefix: `h:${code}:${mine}` })).keys).toEqual([])
  await say(footnote, published, proof, { item, reason: 'Again.' })
  expect((await desk(footnote, published)).challenges.map(({ reason }) => reason)).toEqual(['Another’s.'])
})

test('where a seat is taken again, what is said there is by who sits there now, and nothing more by who sat there', async () => {
  const published = await publish(footnote, { seats: 1 })
  const { code, key } = published
  const { body } = await send<Seats>(footnote, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key))
  const sit = async () =>
    (await send<Started>(footnote, 'POST', `/api/quizzes/${code}/attempts`, { seat: body.seats[0]?.code })).body
  const first = await sit()
  await submit(footnote, code, first.token, {})
  const [before] = (await desk(footnote, published)).attempts
  await send(
    footnote,
    'DELETE',
    `/api/quizzes/${code}/attempts/${encodeURIComponent(before?.id ?? '')}`,
    undefined,
    bearer(key),
  )
  const item = firstOf(first)
  await say(footnote, published, first.token, { item, reason: 'Who sat there.' })
  expect((await desk(footnote, published)).challenges).toEqual([])
  const second = await sit()
  await submit(footnote, code, second.token, {})
  await say(footnote, published, second.token, { item, reason: 'Who sits there.' })
  const { attempts, challenges } = await desk(footnote, published)
  expect(challenges).toMatchObject([{ attempt: attempts[0]?.id, reason: 'Who sits there.' }])
  expect(attempts[0]?.id).not.toBe(before?.id)
})

test('with a quiz its challenges are erased, in as many requests as that takes, and no more can come', async () => {
  const { published, item, proof } = await handedIn()
  const { code, key } = published
  const expiration = Math.ceil(Date.now() / 1000) + 86_400
  for (let i = 0; i < 200; i += 1)
    await footnote.quizzes.put(`h:${code}:${String(i).padStart(25, '0')}:q1`, '', { expiration })
  const erase = () => send<{ left: boolean }>(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  expect((await erase()).body).toEqual({ left: true })
  expect((await say(footnote, published, proof, { item })).status).toBe(410)
  expect((await erase()).body).toEqual({ left: false })
  expect((await footnote.quizzes.list({ prefix: `h:${code}` })).keys).toEqual([])
})
