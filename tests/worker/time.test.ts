import { expect, test } from 'vitest'
import type { Received, Sheet, Started } from '../../questions/wire/attempt.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { anyResponses, change, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { post, stateOf } from '../support/worker/pages.ts'

const begin = (server: Parameters<typeof send>[0], code: string, factor?: number) =>
  send<Started>(server, 'POST', `/api/quizzes/${code}/attempts`, factor === undefined ? {} : { factor })

test('without a time set there is no clock, and nothing is due', async () => {
  const server = inProcess()
  const { code } = await publish(server)
  const { body } = await begin(server, code)
  expect(body).not.toHaveProperty('due')
  expect(body).not.toHaveProperty('left')
})

test.each([1, 1.25, 1.5, 2])('where the teacher allows it a student takes %f times as long', async (factor) => {
  const server = inProcess()
  const { code } = await publish(server, { minutes: 20, extraTime: true })
  const { body: card } = await send<QuizCard>(server, 'GET', `/api/quizzes/${code}`)
  expect(card).toMatchObject({ minutes: 20, extraTime: true })
  const before = Date.now()
  const { body, status } = await begin(server, code, factor)
  const after = Date.now()
  expect(status).toBe(201)
  expect(body.left).toBe(20 * 60 * factor)
  const begun = Date.parse(body.due ?? '') - 20 * 60_000 * factor
  expect(begun).toBeGreaterThanOrEqual(before)
  expect(begun).toBeLessThanOrEqual(after)
})

test('no other factor is taken, and none where the teacher does not allow it', async () => {
  const server = inProcess()
  const { code } = await publish(server, { minutes: 20, extraTime: true })
  expect((await begin(server, code, 10)).status).toBe(422)
  const strict = await publish(server, { minutes: 20 })
  expect((await begin(server, strict.code, 2)).status).toBe(422)
  expect((await begin(server, strict.code, 1)).status).toBe(201)
  const request = { topic: 'bridge-closure', count: 4, feedback: 'each', extraTime: true }
  expect((await send(server, 'POST', '/api/quizzes', request)).status).toBe(422)
})

test('extra time ends with the closing time', async () => {
  const server = inProcess()
  const closes = new Date(Date.now() + 30 * 60_000).toISOString()
  const { code } = await publish(server, { minutes: 20, extraTime: true, closes })
  expect((await begin(server, code, 2)).body.due).toBe(closes)
})

test('the desk is told nothing of who took more time', async () => {
  const server = inProcess()
  const published = await publish(server, { minutes: 20, extraTime: true })
  const { body } = await begin(server, published.code, 2)
  await submit<Sheet>(server, published.code, body.token, anyResponses(body))
  const { settings: _, ...told } = await desk(server, published)
  expect(JSON.stringify(told)).not.toMatch(/"(factor|extraTime|due)"/)
  expect(JSON.stringify([...server.scores.data])).not.toMatch(/"(factor|due)"/)
})

test('a form without a script chooses it too, and its page says until when', async () => {
  const server = inProcess()
  const { code } = await publish(server, { minutes: 20, extraTime: true, askName: true })
  const page = await post(server, `/q/${code}`, { step: 'start', name: '', alias: 'Calm Otter', factor: '1.5' })
  expect(stateOf(page.text)).toMatchObject({ step: 'answering', started: { left: 30 * 60 } })
  expect(page.text).toContain('30 minutes from when this page was shown')
})

test('a closed quiz: without a script the proof opens the result, and comes back where it is too early', async () => {
  const server = inProcess()
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const published = await publish(server, { feedback: 'closed', closes })
  const { code } = published
  const started = await start(server, code)
  const { body } = await submit<Received>(server, code, started.token, anyResponses(started))
  const { proof } = body
  const early = await post(server, `/q/${code}`, { step: 'read', proof })
  expect(early.status).toBe(403)
  expect(stateOf(early.text)).toMatchObject({ step: 'received', received: { proof }, problem: expect.any(String) })
  await change(server, published, { closes: new Date(Date.now() - 60_000).toISOString() })
  const door = await (await server.fetch(`/q/${code}`)).text()
  expect(door).toContain('name="proof"')
  const result = await post(server, `/q/${code}`, { step: 'read', proof: ` ${proof}\n` })
  expect(stateOf(result.text)).toMatchObject({ step: 'result', sheet: { max: 4 }, qr: { size: expect.any(Number) } })
  const wrong = await post(server, `/q/${code}`, { step: 'read', proof: 'not-one' })
  expect(wrong.status).toBe(403)
  expect(stateOf(wrong.text)).toMatchObject({ step: 'gate', door: 'over', proof: 'not-one' })
})
