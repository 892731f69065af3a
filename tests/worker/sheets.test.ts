import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import type { Sheet, Submitted } from '../../questions/wire/attempt.ts'
import { change, desk, publish, readProof, send, start, submit } from '../support/worker/calls.ts'
import { type InProcess, inProcess } from '../support/worker/in-process.ts'
import { HOUR, iso, NOON, SECOND } from '../support/worker/noon.ts'
import { seatsOf, sit } from '../support/worker/seated.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(NOON)
})
afterEach(() => void vi.useRealTimers())

/** The keys of a quiz, as its store has them. */
function keysOf(server: InProcess, code: string): Record<string, unknown> {
  const { items }: Quiz = JSON.parse(server.quizzes.data.get(`q:${code}`)?.value ?? '')
  return Object.fromEntries(items.map((item) => [item.id, shapeOf(item).best(item)]))
}

test('a second token of a seat, handed in empty five days after closing, sinks nothing', async () => {
  const server = inProcess()
  const published = await publish(server, { feedback: 'end', shuffle: false, seats: 1, closes: iso(NOON + HOUR) })
  const [seat] = await seatsOf(server, published)
  const [honest, other] = [await sit(server, published.code, seat?.code), await sit(server, published.code, seat?.code)]
  const first = await submit<Sheet>(server, published.code, honest.body.token, keysOf(server, published.code))
  expect(first.body.score).toBe(4)
  vi.setSystemTime(NOON + HOUR + 5 * 24 * HOUR)
  expect((await submit<Sheet>(server, published.code, other.body.token, {})).body).toMatchObject({ late: true })
  expect((await desk(server, published)).attempts).toMatchObject([
    {
      score: 4,
      late: false,
      submissions: 2,
      sheets: [
        { score: 4, lateness: 0 },
        { score: 0, lateness: 2 },
      ],
    },
  ])
})

test('a sheet that overran its clock after the keys were told still counts, where it is the lower, and its proof says late', async () => {
  const server = inProcess()
  const published = await publish(server, { feedback: 'end', shuffle: false, minutes: 10 })
  const { token } = await start(server, published.code)
  const empty = await submit<Sheet>(server, published.code, token, {})
  vi.setSystemTime(NOON + HOUR)
  const known = await submit<Sheet>(server, published.code, token, keysOf(server, published.code))
  expect(await readProof(server, empty.body.proof)).toMatchObject({ late: false, score: 0 })
  expect(await readProof(server, known.body.proof)).toMatchObject({ late: true, score: 4 })
  expect((await desk(server, published)).attempts).toMatchObject([{ score: 0, late: false, submissions: 2 }])
})

test('the teacher chooses which sheet counts, and nobody else is told; at most 200 are chosen', async () => {
  const server = inProcess()
  const published = await publish(server, { feedback: 'end', shuffle: false })
  const { token } = await start(server, published.code)
  const { body } = await submit<Sheet>(server, published.code, token, keysOf(server, published.code))
  await submit<Sheet>(server, published.code, token, {})
  const [attempt] = (await desk(server, published)).attempts
  const best = attempt?.sheets?.find(({ score }) => score === 4)?.digest ?? ''
  const sheets = { [attempt?.id ?? '']: best }
  expect((await change(server, published, { sheets })).body).toMatchObject({ attempts: [{ score: 4, digest: best }] })
  const review = await send(server, 'POST', `/api/quizzes/${published.code}/review`, { proof: body.proof })
  expect(review.body).toMatchObject({ sheet: { score: 4 } })
  for (const path of [`/api/quizzes/${published.code}`, `/q/${published.code}`])
    expect(await (await server.fetch(path)).text()).not.toContain(best)
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`attempt${i}`, best]))
  expect((await change(server, published, { sheets: many(200) })).status).toBe(200)
  expect((await change(server, published, { sheets: many(201) })).status).toBe(422)
})

test('where the closing time is moved on after the answers were told, what comes later is marked', async () => {
  const server = inProcess()
  const published = await publish(server, { feedback: 'closed', closes: iso(NOON + HOUR) })
  const [before, after] = [await start(server, published.code), await start(server, published.code)]
  await submit<Submitted>(server, published.code, before.token, {})
  vi.setSystemTime(NOON + 2 * HOUR)
  const moved = await change(server, published, { closes: iso(NOON + 3 * HOUR) })
  expect(moved.body).toMatchObject({ told: iso(NOON + HOUR + 15 * SECOND) })
  await submit<Submitted>(server, published.code, after.token, {})
  const { attempts } = await desk(server, published)
  expect(attempts.map(({ told }) => told ?? false).sort()).toEqual([false, true])
})
