import { afterAll, expect, test } from 'vitest'
import type { Received, Sheet, Started } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/desk.ts'
import { startFootnote } from '../footnote.ts'
import { anyResponses, bearer, desk, publish, send, start, submit } from './calls.ts'

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
  expect(sheet.body).toMatchObject({ max: 4, late: false, receipt: '' })
  expect(sheet.body.items).toHaveLength(4)
  expect(await records()).toEqual([])
  expect(await kept()).toEqual(before)
  expect((await desk(footnote, made)).attempts).toEqual([])
})

test('a preview of a closed quiz says only that it arrived, as a student is told', async () => {
  const made = await publish(footnote, { feedback: 'closed', closes: inAnHour })
  const { body } = await look(made)
  const received = await submit<Received>(footnote, made.code, body.token, anyResponses(body))
  expect(received.body).toEqual({ received: true, late: false, closes: inAnHour, receipt: '' })
  expect(await records()).toEqual([])
})

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
  expect((await submit<Sheet>(footnote, made.code, attempt.token, {})).body.receipt).not.toBe('')
  expect((await desk(footnote, made)).attempts).toHaveLength(1)
})
