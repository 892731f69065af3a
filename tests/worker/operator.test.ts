import { expect, test } from 'vitest'
import type { Report } from '../../questions/wire/report.ts'
import { startFootnote } from '../support/footnote.ts'
import { bearer, publish, send, start, submit } from '../support/worker/calls.ts'

const OPERATOR_KEY = 'the-operator-of-the-tests'

test('who runs the site reads what is said against a quiz, and takes it down with its results; nobody else does', async () => {
  await using footnote = await startFootnote({ bindings: { OPERATOR_KEY } })
  const { code } = await publish(footnote)
  const { token } = await start(footnote, code)
  await submit(footnote, code, token, {})
  const said = await send(footnote, 'POST', `/api/quizzes/${code}/reports`, { reason: 'It names\u202e a child.' })
  expect(said).toMatchObject({ status: 202, body: { received: true } })
  for (const key of ['a-guess-of-a-stranger', 'x'.repeat(22)]) {
    expect((await send(footnote, 'GET', '/api/reports', undefined, bearer(key))).status).toBe(403)
    expect((await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))).status).toBe(403)
  }
  const { body } = await send<readonly Report[]>(footnote, 'GET', '/api/reports', undefined, bearer(OPERATOR_KEY))
  expect(body).toEqual([{ code, at: expect.any(String), reason: 'It names a child.' }])
  const down = await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(OPERATOR_KEY))
  expect(down).toMatchObject({ status: 200, body: { left: false } })
  expect((await footnote.fetch(`/q/${code}`)).status).toBe(410)
})

test('where there is no operator’s key nobody holds it, and reports of what is not there are none', async () => {
  await using footnote = await startFootnote()
  const { code } = await publish(footnote)
  expect((await send(footnote, 'GET', '/api/reports', undefined, bearer('undefined'))).status).toBe(403)
  expect((await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer('undefined'))).status).toBe(403)
  expect((await send(footnote, 'POST', '/api/quizzes/zzzzzzzzzz/reports', { reason: 'Bad.' })).status).toBe(404)
  expect((await send(footnote, 'POST', `/api/quizzes/${code}/reports`, { reason: ' ' })).status).toBe(422)
})

test('a tombstone is set only for an attempt that was handed in', async () => {
  await using footnote = await startFootnote()
  const { code, key } = await publish(footnote)
  const path = `/api/quizzes/${code}/attempts/${'0'.repeat(25)}`
  expect((await send(footnote, 'DELETE', path, undefined, bearer(key))).status).toBe(404)
  expect((await footnote.scores.list({ prefix: `s:${code}:` })).keys).toEqual([])
})

test('half of the day’s writes are left to students: publishing stops first, and an attempt is handed in all the same', async () => {
  await using footnote = await startFootnote({ bindings: { DAILY_WRITES: '20' } })
  const published: number[] = []
  const { code } = await publish(footnote)
  for (let i = 0; i < 6; i += 1)
    published.push((await send(footnote, 'POST', '/api/quizzes', { topic: 'bridge-closure', feedback: 'end' })).status)
  expect(published.at(0)).toBe(201)
  expect(published.at(-1)).toBe(503)
  const { token } = await start(footnote, code)
  expect((await submit(footnote, code, token, {})).status).toBe(200)
})
