import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Sheet, Submitted } from '../../questions/wire/attempt.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { anyResponses, bearer, change, desk, publish, readProof, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { HOUR, iso, MINUTE, NOON, SECOND } from '../support/worker/noon.ts'
import { post, stateOf } from '../support/worker/pages.ts'
import { seatsOf, sit } from '../support/worker/seated.ts'

// What a quiz takes and what it tells, to the second: when it opens, when a clock runs out, when it closes.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(NOON)
})
afterEach(() => void vi.useRealTimers())

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
  expect(await readProof(server, body.proof)).toMatchObject({ late: lateness > 0 })
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
  const [one, two] = (await seatsOf(server, published)).map((seat) => seat.code)
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
  // Past its own grace, the quiz is still open for the seat.
  vi.setSystemTime(NOON + HOUR + 16 * SECOND)
  expect((await review()).status).toBe(403)
  vi.setSystemTime(NOON + 2 * HOUR + 16 * SECOND)
  expect((await review()).status).toBe(200)
})

test.each([
  [0, 200],
  [1, 422],
])(
  '%i ms beyond the days of a quiz its closing time is moved with %i, for all or for a seat',
  async (after, status) => {
    const server = inProcess()
    const published = await publish(server, { seats: 2, keepDays: 7 })
    const closes = iso(NOON + 7 * 24 * HOUR + after)
    expect((await change(server, published, { closes })).status).toBe(status)
    expect((await change(server, published, { closes: null, seats: { 2: { closes } } })).status).toBe(status)
  },
)

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
  // At the last moment of the grace it is on time: there was nothing to read.
  expect((await submit<Submitted>(server, code, two.token, anyResponses(two))).body).toMatchObject({ late: false })
  vi.setSystemTime(NOON + HOUR + 16 * SECOND)
  const { statuses, ruling, page } = await told()
  expect({ statuses: statuses.slice(0, 3), ruling }).toEqual({ statuses: [200, 200, 201], ruling: true })
  expect(page).toMatchObject({ step: 'result' })
})
