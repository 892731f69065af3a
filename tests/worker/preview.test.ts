import { afterAll, expect, test } from 'vitest'
import type { PracticeRound, Received, Sheet, Started } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { startFootnote } from '../support/footnote.ts'
import { anyResponses, bearer, desk, publish, send, start, submit } from '../support/worker/calls.ts'

const footnote = await startFootnote()
afterAll(() => footnote[Symbol.asyncDispose]())

const look = ({ code, key }: Published, more: object = {}) =>
  send<Started>(footnote, 'POST', `/api/quizzes/${code}/attempts`, { preview: true, ...more }, bearer(key))
const records = async () => (await footnote.scores.list()).keys.map(({ name }) => name)
const kept = async () => (await footnote.quizzes.list()).keys.map(({ name }) => name).sort()
const inAnHour = new Date(Date.now() + 3_600_000).toISOString()

test.each(['each', 'end'])('a preview with feedback "%s" is marked, and no store is touched', async (feedback) => {
  const made = await publish(footnote, { feedback })
  const before = await kept()
  const { status, body } = await look(made)
  expect(status).toBe(201)
  const sheet = await submit<Sheet>(footnote, made.code, body.token, anyResponses(body))
  expect(sheet.status).toBe(200)
  expect(sheet.body).toMatchObject({ max: 4, late: false })
  expect(sheet.body.items).toHaveLength(4)
  expect(await records()).toEqual([])
  expect(await kept()).toEqual(before)
  expect((await desk(footnote, made)).attempts).toEqual([])
})

test('a preview of a closed quiz says that it arrived, as a student is told, and what a student reads after the closing time', async () => {
  const made = await publish(footnote, { feedback: 'closed', closes: inAnHour })
  const { body } = await look(made)
  const { marked, ...received } = (await submit<Received>(footnote, made.code, body.token, anyResponses(body))).body
  expect(received).toEqual({ received: true, late: false, closes: inAnHour, proof: body.token, receipt: body.token })
  expect(marked).toMatchObject({ max: 4, late: false })
  expect(await records()).toEqual([])
  const taken = await start(footnote, made.code)
  const own = await submit<Received>(footnote, made.code, taken.token, anyResponses(taken))
  expect(own.body).not.toHaveProperty('marked')
})

test.each(['end', 'closed'])(
  'what a preview has for a proof opens practice of a quiz with feedback "%s", and is no proof',
  async (feedback) => {
    const made = await publish(footnote, { feedback, ...(feedback === 'closed' ? { closes: inAnHour } : {}) })
    const { body } = await look(made)
    const { proof } = (await submit<Sheet>(footnote, made.code, body.token, {})).body
    const base = `/api/quizzes/${made.code}`
    const before = await kept()
    const ask = { proof, items: [body.items[0]?.id] }
    const round = await send<PracticeRound>(footnote, 'POST', `${base}/practice`, ask)
    expect(round.status).toBe(201)
    const [item] = round.body.items
    const answer = { token: round.body.token, item: item?.id, response: null }
    expect((await send(footnote, 'POST', `${base}/practice/answers`, answer)).status).toBe(200)
    const said = { token: proof, item: body.items[0]?.id, reason: 'Just looking.' }
    expect((await send(footnote, 'POST', `${base}/challenges`, said)).status).toBe(202)
    expect(await kept()).toEqual(before)

    expect((await send(footnote, 'POST', '/api/proofs', { proof })).status).toBe(403)
    expect((await send(footnote, 'POST', `${base}/review`, { proof })).status).toBe(403)
    const taken = await start(footnote, made.code)
    const early = await send(footnote, 'POST', `${base}/practice`, { ...ask, proof: taken.token })
    expect(early.status, 'an attempt of a student opens nothing').toBe(403)
  },
)

test('only the holder of the key looks', async () => {
  const made = await publish(footnote)
  const path = `/api/quizzes/${made.code}/attempts`
  expect((await send(footnote, 'POST', path, { preview: true })).status).toBe(401)
  expect((await send(footnote, 'POST', path, { preview: true }, bearer('x'.repeat(22)))).status).toBe(403)
})

test('a quiz that has not opened, one with seats and one with a name and a clock can be looked at', async () => {
  const early = await publish(footnote, { opens: inAnHour })
  expect((await look(early)).status).toBe(201)
  const seated = await publish(footnote, { seats: 3 })
  expect((await look(seated)).body).not.toHaveProperty('seat')
  const named = await publish(footnote, { askName: true, minutes: 5, extraTime: true })
  expect((await look(named)).status).toBe(422)
  const { body } = await look(named, { name: 'Ada', factor: 2 })
  expect(body.left).toBe(600)
})

test('what is said against an item in a preview reaches no desk', async () => {
  const made = await publish(footnote)
  const { body } = await look(made)
  const challenge = { token: body.token, item: body.items[0]?.id, reason: 'Just looking.' }
  const before = await kept()
  expect((await send(footnote, 'POST', `/api/quizzes/${made.code}/challenges`, challenge)).status).toBe(202)
  expect(await kept()).toEqual(before)
})

test('a student’s own attempt at the same quiz is stored as ever', async () => {
  const made = await publish(footnote)
  const attempt = await start(footnote, made.code)
  expect((await submit<Sheet>(footnote, made.code, attempt.token, {})).body.proof).not.toBe('')
  expect((await desk(footnote, made)).attempts).toHaveLength(1)
})
