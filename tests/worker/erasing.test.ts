import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, change, desk, publish, send, start, submit } from '../support/worker/calls.ts'

const keysOf = async (prefix: string) => (await footnote.scores.list({ prefix })).keys.map(({ name }) => name)

test('an attempt that was erased is gone, and a copy that comes late stays gone', async () => {
  const published = await publish(footnote, { askName: true })
  const { code, key } = published
  const [ann, bob] = [await start(footnote, code, 'Ann'), await start(footnote, code, 'Bob')]
  for (const { token } of [ann, bob]) await submit(footnote, code, token, {})
  const id = (await desk(footnote, published)).attempts.find(({ name }) => name === 'Ann')?.id
  const erased = await send(footnote, 'DELETE', `/api/quizzes/${code}/attempts/${id}`, undefined, bearer(key))
  expect(erased.status).toBe(200)
  expect(await keysOf(`s:${code}:${id}`)).toEqual([`s:${code}:${id}:!`])
  await submit(footnote, code, ann.token, {})
  const left = await desk(footnote, published)
  expect(left.attempts.map(({ name }) => name)).toEqual(['Bob'])
  expect(left.erased).toEqual([id])
})

test('a quiz that was deleted is gone with its attempts; nothing can be started, sent or read, and nothing comes back', async () => {
  const { code, key } = await publish(footnote)
  const { token } = await start(footnote, code)
  const { proof } = (await submit<Sheet>(footnote, code, token, {})).body
  const deleted = await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  expect(deleted).toMatchObject({ status: 200, body: { left: false } })
  expect(await keysOf(`s:${code}:`)).toEqual([`s:${code}:!`])
  expect(await footnote.quizzes.get(`q:${code}`)).toBeNull()
  const tries = [
    send(footnote, 'GET', `/api/quizzes/${code}`),
    send(footnote, 'POST', `/api/quizzes/${code}/attempts`, {}),
    submit(footnote, code, token, {}),
    send(footnote, 'POST', `/api/quizzes/${code}/review`, { proof }),
    send(footnote, 'GET', `/api/quizzes/${code}/results`, undefined, bearer(key)),
  ]
  for (const { status, body } of await Promise.all(tries))
    expect([status, body.title]).toEqual([410, 'This quiz was deleted by its teacher'])
  expect((await footnote.fetch(`/q/${code}`)).status).toBe(410)
})

test('the desk of a quiz whose tombstone is seen before its state is deleted all the same', async () => {
  const published = await publish(footnote)
  await footnote.scores.put(`s:${published.code}:!`, '')
  expect(await desk(footnote, published)).toMatchObject({ deleted: true, attempts: [] })
})

test('a deleted quiz keeps the tombstones of single attempts: elsewhere they may go before its own is seen', async () => {
  const { code, key } = await publish(footnote)
  const [one, two] = [await start(footnote, code), await start(footnote, code)]
  for (const { token } of [one, two]) await submit(footnote, code, token, {})
  const [first = ''] = await keysOf(`s:${code}:`)
  const attempt = first.split(':')[2]
  await send(footnote, 'DELETE', `/api/quizzes/${code}/attempts/${attempt}`, undefined, bearer(key))
  await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  expect(await keysOf(`s:${code}:`)).toEqual([`s:${code}:!`, `s:${code}:${attempt}:!`])
})

test('every key that is written expires: an attempt when its days are over, the quiz and its tombstones after the last attempt', async () => {
  const day = 86_400
  const { code, key } = await publish(footnote, { keepDays: 7 })
  const { token } = await start(footnote, code)
  await submit(footnote, code, token, {})
  const now = Date.now() / 1000
  const [attempt] = (await footnote.scores.list({ prefix: `s:${code}:` })).keys
  expect(attempt?.expiration).toBeCloseTo(now + 7 * day, -3)
  await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  const [tombstone] = (await footnote.scores.list({ prefix: `s:${code}:` })).keys
  const [deletion] = (await footnote.quizzes.list({ prefix: `d:${code}` })).keys
  for (const kept of [tombstone, deletion]) expect(kept?.expiration).toBeCloseTo(now + 15 * day, -3)
})

test('with a closing time an attempt is kept from then on', async () => {
  const closes = new Date(Date.now() + 20 * 86_400_000).toISOString()
  const { code } = await publish(footnote, { keepDays: 7, closes })
  const { token } = await start(footnote, code)
  await submit(footnote, code, token, {})
  const [attempt] = (await footnote.scores.list({ prefix: `s:${code}:` })).keys
  expect(attempt?.expiration).toBeCloseTo(Date.now() / 1000 + 27 * 86_400, -3)
})

test('a closing time can be moved and taken away, within the days of the quiz; one that hides its answers keeps one', async () => {
  const published = await publish(footnote, { keepDays: 7 })
  const { created, until } = await desk(footnote, published)
  expect(Date.parse(until) - Date.parse(created), 'its days are its end').toBe(7 * 86_400_000)
  const in5 = new Date(Date.now() + 5 * 86_400_000).toISOString()
  expect((await change(footnote, published, { closes: in5 })).status).toBe(200)
  expect(await desk(footnote, published)).toMatchObject({ settings: { closes: in5 }, until: in5 })
  expect((await change(footnote, published, { closes: null })).status).toBe(200)
  const reopened = await desk(footnote, published)
  expect([reopened.settings.closes, reopened.until]).toEqual([undefined, until])
  const in8 = new Date(Date.now() + 8 * 86_400_000).toISOString()
  expect(await change(footnote, published, { closes: in8 })).toMatchObject({
    status: 422,
    // To the minute, as a person reads an hour.
    body: {
      errors: [
        {
          path: 'closes',
          message: `This quiz can stay open until ${until.slice(0, 16).replace('T', ' ')} UTC at most.`,
        },
      ],
    },
  })
  const closed = await publish(footnote, { feedback: 'closed', closes: in5 })
  expect((await change(footnote, closed, { closes: null })).status).toBe(422)
})
