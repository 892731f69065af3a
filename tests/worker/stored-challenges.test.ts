import { expect, onTestFinished, vi } from 'vitest'
import { REASON_CHARACTERS } from '../../questions/wire/challenge.ts'
import { METADATA_BYTES } from '../../worker/limits.ts'
import { metadataOf } from '../../worker/stores/quizzes.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { firstOf, handedIn, say } from '../support/worker/challenging.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'
import { passing } from '../support/worker/passing.ts'
import { seatsOf, sit } from '../support/worker/seated.ts'

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
  const [seat] = await seatsOf(footnote, published)
  const { body: first } = await sit(footnote, code, seat?.code)
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
  const { body: second } = await sit(footnote, code, seat?.code)
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
  const keys = Array.from({ length: 200 }, (_, i) => `h:${code}:${String(i).padStart(25, '0')}:q1`)
  await Promise.all(keys.map((name) => footnote.quizzes.put(name, '', { expiration })))
  const erase = () => send<{ left: boolean }>(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  expect((await erase()).body).toEqual({ left: true })
  expect((await say(footnote, published, proof, { item })).status).toBe(410)
  expect((await erase()).body).toEqual({ left: false })
  expect((await footnote.quizzes.list({ prefix: `h:${code}` })).keys).toEqual([])
})
