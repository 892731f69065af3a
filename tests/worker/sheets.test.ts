import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import type { Sheet, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { anyResponses, bearer, change, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { type InProcess, inProcess } from '../support/worker/in-process.ts'
import { post, stateOf } from '../support/worker/pages.ts'

const SECOND = 1_000
const MINUTE = 60_000
const HOUR = 3_600_000
const NOON = Date.UTC(2031, 2, 7, 12)
const iso = (time: number) => new Date(time).toISOString()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(NOON)
})
afterEach(() => void vi.useRealTimers())

const codes = async (server: InProcess, { code, key }: Published) =>
  (await send<Seats>(server, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key))).body.seats.map(
    (seat) => seat.code,
  )
const sit = (server: InProcess, code: string, seat: unknown) =>
  send<Started>(server, 'POST', `/api/quizzes/${code}/attempts`, { seat })
const read = (server: InProcess, proof: string) =>
  send<{ late: boolean }>(server, 'POST', '/api/proofs', { proof }).then(({ body }) => body)

/** The keys of a quiz, as its store has them. */
function keysOf(server: InProcess, code: string): Record<string, unknown> {
  const { items }: Quiz = JSON.parse(server.quizzes.data.get(`q:${code}`)?.value ?? '')
  return Object.fromEntries(items.map((item) => [item.id, shapeOf(item).best(item)]))
}

test('a second token of a seat, handed in empty five days after closing, sinks nothing', async () => {
  const server = inProcess()
  const published = await publish(server, { feedback: 'end', shuffle: false, seats: 1, closes: iso(NOON + HOUR) })
  const [seat] = await codes(server, published)
  const [honest, other] = [await sit(server, published.code, seat), await sit(server, published.code, seat)]
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
  expect(await read(server, empty.body.proof)).toMatchObject({ late: false, score: 0 })
  expect(await read(server, known.body.proof)).toMatchObject({ late: true, score: 4 })
  expect((await desk(server, published)).attempts).toMatchObject([{ score: 0, late: false, submissions: 2 }])
})

test.each([
  [14 * SECOND, 0],
  [15 * SECOND, 0],
  [16 * SECOND, 1],
])('%i ms after the end of its clock a sheet is %i', async (after, lateness) => {
  const server = inProcess()
  const published = await publish(server, { minutes: 10 })
  const { token } = await start(server, published.code)
  vi.setSystemTime(NOON + 10 * MINUTE + after)
  expect((await submit<Sheet>(server, published.code, token, {})).body.late).toBe(lateness > 0)
  expect((await desk(server, published)).attempts).toMatchObject([{ lateness }])
})

test.each([
  [14 * SECOND, 0],
  [15 * SECOND, 0],
  [16 * SECOND, 2],
])('%i ms after the closing time a sheet is %i', async (after, lateness) => {
  const server = inProcess()
  const published = await publish(server, { closes: iso(NOON + HOUR) })
  const { token } = await start(server, published.code)
  vi.setSystemTime(NOON + HOUR + after)
  const { body } = await submit<Sheet>(server, published.code, token, {})
  expect(await read(server, body.proof)).toMatchObject({ late: lateness > 0 })
  expect((await desk(server, published)).attempts).toMatchObject([{ lateness }])
})

test.each([
  [-SECOND, 403, 201],
  [0, 403, 410],
  [SECOND, 403, 410],
  [14 * SECOND, 403, 410],
  [15 * SECOND, 403, 410],
  [16 * SECOND, 200, 410],
])(
  '%i ms from its closing time a closed quiz answers a review with %i and a start with %i',
  async (from, told, begun) => {
    const server = inProcess()
    const published = await publish(server, { feedback: 'closed', closes: iso(NOON + HOUR) })
    const path = `/api/quizzes/${published.code}`
    const { token } = await start(server, published.code)
    const { body } = await submit<Submitted>(server, published.code, token, {})
    vi.setSystemTime(NOON + HOUR + from)
    expect((await send(server, 'POST', `${path}/review`, { proof: body.proof })).status).toBe(told)
    expect((await send(server, 'POST', `${path}/attempts`, {})).status).toBe(begun)
  },
)

test.each([
  [-SECOND, 403],
  [0, 201],
])('%i ms from its opening a quiz answers a start with %i', async (from, status) => {
  const server = inProcess()
  const { code } = await publish(server, { opens: iso(NOON + HOUR) })
  vi.setSystemTime(NOON + HOUR + from)
  expect((await send(server, 'POST', `/api/quizzes/${code}/attempts`, {})).status).toBe(status)
})

test('a seat with a later hour and more time has both, whenever it was begun; nobody is told an answer before that', async () => {
  const server = inProcess()
  const closes = iso(NOON + HOUR)
  const published = await publish(server, { feedback: 'closed', seats: 2, minutes: 40, closes })
  const { code } = published
  const [one, two] = await codes(server, published)
  const begun = await sit(server, code, two)
  const first = await sit(server, code, one)
  const { body } = await submit<Submitted>(server, code, first.body.token, {})
  const seats = { 2: { closes: iso(NOON + 2 * HOUR), factor: 1.5 } } as const
  expect((await change(server, published, { seats })).body).toMatchObject({ seats })
  vi.setSystemTime(NOON + 60 * MINUTE + 10 * SECOND)
  const review = () => send(server, 'POST', `/api/quizzes/${code}/review`, { proof: body.proof })
  expect((await review()).status).toBe(403)
  expect((await sit(server, code, one)).status).toBe(410)
  expect((await sit(server, code, two)).body).toMatchObject({ due: iso(NOON + 2 * HOUR) })
  expect((await submit<Submitted>(server, code, begun.body.token, {})).body).toMatchObject({ late: false })
  const card = await (await server.fetch(`/api/quizzes/${code}`)).text()
  expect(card).not.toMatch(/"(sheets|accepted|told)"/)
  vi.setSystemTime(NOON + 2 * HOUR + 16 * SECOND)
  expect((await review()).status).toBe(200)
})

test('what is given to a seat is looked at: a seat that there is, within the days of the quiz, a time where a clock runs', async () => {
  const server = inProcess()
  const published = await publish(server, { seats: 2, keepDays: 7 })
  const give = async (seats: unknown) => {
    const { revision, rulings } = await desk(server, published)
    const state = { revision, rulings, closes: null, seats }
    return send(server, 'PUT', `/api/quizzes/${published.code}/state`, state, bearer(published.key))
  }
  for (const bad of [
    { 3: {} },
    { 0: {} },
    { 2: { closes: iso(NOON + 8 * 24 * HOUR) } },
    { 2: { factor: 2 } },
    [],
    { 2: 1 },
  ])
    expect((await give(bad)).status, JSON.stringify(bad)).toBe(422)
  expect((await give({ 2: { closes: iso(NOON + HOUR) } })).status).toBe(200)
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

test('of a closed quiz nothing is told before what arrives is late: not by its result, its page, practice, a challenge or a ruling', async () => {
  const server = inProcess()
  const closes = iso(NOON + HOUR)
  const published = await publish(server, { feedback: 'closed', closes })
  const { code } = published
  const [one, two] = [await start(server, code), await start(server, code)]
  const { body } = await submit<Submitted>(server, code, one.token, anyResponses(one))
  const proof = 'proof' in body ? body.proof : ''
  await change(server, published, { rulings: [{ item: 'q1', is: 'drop', why: 'Told with the answers.' }] })
  const told = async () => {
    const page = await post(server, `/q/${code}`, { step: 'read', proof })
    const at = `/api/quizzes/${code}`
    const statuses = [
      (await send(server, 'POST', `${at}/review`, { proof })).status,
      page.status,
      (await send(server, 'POST', `${at}/practice`, { proof, items: one.items.map(({ id }) => id) })).status,
      (await send(server, 'POST', `${at}/challenges`, { token: proof, item: 'q1', reason: 'The key is wrong.' }))
        .status,
    ]
    const { body: card } = await send<QuizCard>(server, 'GET', at)
    const ruling = JSON.stringify(card.rulings).includes('Told with the answers.')
    return { statuses, ruling, page: stateOf(page.text) }
  }
  for (const after of [-1, 1, 14, 15]) {
    vi.setSystemTime(NOON + HOUR + after * SECOND)
    const { statuses, ruling, page } = await told()
    expect({ after, statuses, ruling }).toEqual({ after, statuses: [403, 403, 403, 403], ruling: false })
    expect(page).toMatchObject({ step: 'received', problem: expect.stringMatching(/:01/) })
  }
  // At the last moment of the grace it is on time, for there was nothing to read.
  expect((await submit<Submitted>(server, code, two.token, anyResponses(two))).body).toMatchObject({ late: false })
  vi.setSystemTime(NOON + HOUR + 16 * SECOND)
  const { statuses, ruling, page } = await told()
  expect({ statuses: statuses.slice(0, 3), ruling }).toEqual({ statuses: [200, 200, 201], ruling: true })
  expect(page).toMatchObject({ step: 'result' })
})

test('a seat’s secret is compared in each of its characters', async () => {
  const server = inProcess()
  const published = await publish(server, { seats: 1 })
  const [seat = ''] = await codes(server, published)
  for (let i = 2; i < seat.length; i += 1) {
    const other = seat[i] === '0' ? '2' : '0'
    expect((await sit(server, published.code, seat.slice(0, i) + other + seat.slice(i + 1))).status, `at ${i}`).toBe(
      403,
    )
  }
  expect((await sit(server, published.code, seat.slice(0, 7))).status).toBe(403)
  expect((await sit(server, published.code, seat)).status).toBe(201)
})
