import { expect } from 'vitest'
import type { Received, Sheet, Started } from '../../questions/wire/attempt.ts'
import type { ProofReading } from '../../questions/wire/proof-reading.ts'
import type { Published } from '../../questions/wire/published.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { MOST_SEATS } from '../../questions/wire/settings.ts'
import { footnote, test } from '../support/served.ts'
import {
  anyResponses,
  bearer,
  change,
  desk,
  publish,
  type Refusal,
  type Server,
  send,
  start,
  submit,
} from '../support/worker/calls.ts'
import { inProcess, SECRET } from '../support/worker/in-process.ts'

const NEW = 'a-newer-secret-of-the-tests-and-of-nothing-0'

async function seatsOf(server: Server, { code, key }: Published): Promise<Seats['seats']> {
  const { status, body } = await send<Seats>(server, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key))
  expect(status, JSON.stringify(body)).toBe(200)
  return body.seats
}

const sit = <T = Started>(server: Server, code: string, seat: unknown) =>
  send<T>(server, 'POST', `/api/quizzes/${code}/attempts`, { seat })

/** Begins at a seat and hands in the keys of so many of its items, in order; the rest is left out. */
async function handIn(server: Server, code: string, seat: string, right: number) {
  const { body } = await sit(server, code, seat)
  const probe = await submitKeys(server, code, body)
  const responses = Object.fromEntries(body.items.slice(0, right).map(({ id }) => [id, probe.get(id)]))
  return submit<Sheet>(server, code, body.token, responses)
}

/** The keys of a form, learnt without handing anything in. */
async function submitKeys(server: Server, code: string, { token, items }: Started) {
  const keys = new Map<string, unknown>()
  for (const { id } of items) {
    const path = `/api/quizzes/${code}/answers`
    const { body } = await send<{ key: unknown }>(server, 'POST', path, { token, item: id, response: null })
    keys.set(id, body.key)
  }
  return keys
}

const wrong = { status: 403, body: { type: 'urn:footnote:wrong-seat' } }

test('a quiz with seats is taken at one of them and in no other way; its desk and table name the seats and nobody', async () => {
  const published = await publish(footnote, { seats: 3 })
  const { code, key } = published
  const card = await send<QuizCard>(footnote, 'GET', `/api/quizzes/${code}`)
  expect(card.body).toMatchObject({ seats: true, askName: false })
  const nobody = await sit<Refusal>(footnote, code, undefined)
  expect(nobody).toMatchObject({ status: 403, body: { type: 'urn:footnote:seat-needed' } })

  const seats = await seatsOf(footnote, published)
  expect(seats.map(({ number }) => number)).toEqual([1, 2, 3])
  for (const seat of seats) {
    expect(seat.code).toMatch(new RegExp(`^${seat.number}-[0-9a-hjkmnp-tv-z]{10}$`))
    expect(seat.link).toBe(`${footnote.url}/q/${code}/${seat.code}`)
  }
  const begun = await sit(footnote, code, seats[1]?.code)
  expect(begun).toMatchObject({ status: 201, body: { seat: 2 } })
  const { body: sheet } = await submit<Sheet>(footnote, code, begun.body.token, anyResponses(begun.body))
  const reading = await send<ProofReading>(footnote, 'POST', '/api/proofs', { proof: sheet.proof })
  expect(reading.body).toMatchObject({ quiz: code, seat: 2, score: sheet.score })

  const seen = await desk(footnote, published)
  expect(seen.settings.seats).toBe(3)
  expect(seen.attempts).toMatchObject([{ seat: 2, score: sheet.score, submissions: 1 }])
  expect(Math.abs(Date.parse(seen.attempts[0]?.started ?? '') - Date.now())).toBeLessThan(60_000)
  const csv = await footnote.fetch(`/api/quizzes/${code}/results.csv`, { headers: bearer(key) })
  const [head, row] = (await csv.text()).replace('\ufeff', '').split('\r\n')
  expect([head?.split(',')[0], row?.split(',')[0]]).toEqual(['"Seat"', '"2"'])
})

test('a seat is kept under its number; nothing of its code is stored', async () => {
  const published = await publish(footnote, { seats: 12 })
  const [, , , , , , seat] = await seatsOf(footnote, published)
  if (!seat) throw new Error('There are twelve.')
  const { body } = await sit(footnote, published.code, seat.code)
  await submit(footnote, published.code, body.token, {})
  const { keys } = await footnote.scores.list({ prefix: `s:${published.code}:` })
  expect(keys.map(({ name }) => name)).toEqual([expect.stringMatching(/^s:\w{10}:#0007:[\w-]{22}0:\w{9}$/)])
  const secret = seat.code.slice(2)
  const record = await footnote.quizzes.get(`q:${published.code}`)
  expect(`${JSON.stringify(keys)}${record}`).not.toContain(secret)
})

test('a seat is found however its code is typed, and from its pasted link', async () => {
  const published = await publish(footnote, { seats: 40 })
  const seat = (await seatsOf(footnote, published))[39]
  const secret = seat?.code.slice(3) ?? ''
  const typed = [
    `40-${secret}`,
    `40${secret}`,
    ` 40 – ${secret.slice(0, 5).toUpperCase()} ${secret.slice(5)} `,
    `040-${secret}`,
    `4O-${secret.replaceAll('0', 'o').replaceAll('1', 'l')}`,
    `٤٠-${secret}`,
    `${seat?.link}?lang=fr`,
  ]
  for (const one of typed)
    expect(await sit(footnote, published.code, one), one).toMatchObject({ status: 201, body: { seat: 40 } })
})

test('a seat that was made up, lies beyond the last one, or is of another quiz or of none is refused', async () => {
  const [one, other] = [await publish(footnote, { seats: 2 }), await publish(footnote, { seats: 3 })]
  const [mine, theirs] = [await seatsOf(footnote, one), await seatsOf(footnote, other)]
  const forged = [
    '1-0000000000',
    theirs[0]?.code,
    `2-${mine[0]?.code.slice(2)}`,
    `${mine[0]?.code}0`,
    mine[0]?.code.slice(0, -1),
    '0-0000000000',
    '-1-0000000000',
    '1.5-0000000000',
    '999999999999-0000000000',
    'x'.repeat(200),
    '',
  ]
  for (const seat of forged) expect(await sit<Refusal>(footnote, one.code, seat), seat).toMatchObject(wrong)
  const open = await publish(footnote)
  expect(await sit<Refusal>(footnote, open.code, mine[0]?.code)).toMatchObject(wrong)
})

test('a genuine seat beyond the last one is refused: there are as many as the teacher chose', async () => {
  const server = inProcess()
  const few = await publish(server, { seats: 2 })
  const record = server.quizzes.data.get(`q:${few.code}`)
  const quiz = JSON.parse(record?.value ?? '')
  const more = { ...quiz, settings: { ...quiz.settings, seats: 3 } }
  server.quizzes.data.set(`q:${few.code}`, { value: JSON.stringify(more), metadata: null, expiration: undefined })
  const [, , third] = await seatsOf(server, few)
  expect((await sit(server, few.code, third?.code)).status).toBe(201)
  server.quizzes.data.set(`q:${few.code}`, { value: JSON.stringify(quiz), metadata: null, expiration: undefined })
  expect(await sit<Refusal>(server, few.code, third?.code)).toMatchObject(wrong)
})

test('however often a seat is begun it has one form and one attempt, and the lowest of what was handed in counts', async () => {
  const published = await publish(footnote, { seats: 5, count: 12 })
  const { code } = published
  const [first, second] = await seatsOf(footnote, published)
  const forms = [await sit(footnote, code, first?.code), await sit(footnote, code, first?.code)]
  expect(forms[1]?.body.items).toEqual(forms[0]?.body.items)
  expect((await sit(footnote, code, second?.code)).body.items).not.toEqual(forms[0]?.body.items)
  const scores = []
  for (const right of [2, 1, 4]) scores.push((await handIn(footnote, code, first?.code ?? '', right)).body.score)
  expect(scores).toEqual([2, 1, 4])
  expect((await desk(footnote, published)).attempts).toMatchObject([{ seat: 1, score: 1, submissions: 3 }])
})

test('a new secret in front changes no seat and no form; once the old one is gone, so are they', async () => {
  const { quizzes, scores } = inProcess()
  const [before, after, without] = [SECRET, `${NEW},${SECRET}`, NEW].map((secrets) =>
    inProcess({ quizzes, scores, secrets }),
  )
  if (!before || !after || !without) throw new Error('There are three.')
  const published = await publish(before, { seats: 2, count: 12 })
  const slips = await seatsOf(before, published)
  const seat = slips[0]?.code
  const early = await sit(before, published.code, seat)
  expect(await seatsOf(after, published)).toEqual(slips)
  const late = await sit(after, published.code, seat)
  expect(late.body.items).toEqual(early.body.items)
  for (const { body } of [early, late])
    expect((await submit(after, published.code, body.token, anyResponses(body))).status).toBe(200)
  expect((await desk(after, published)).attempts).toMatchObject([{ seat: 1, submissions: 1 }])

  expect(await sit<Refusal>(without, published.code, seat)).toMatchObject(wrong)
  const submitted = await submit(without, published.code, late.body.token, anyResponses(late.body))
  expect(submitted).toMatchObject({ status: 410, body: { type: 'urn:footnote:lost-seats' } })
  const path = `/api/quizzes/${published.code}/seats`
  expect(await send(without, 'GET', path, undefined, bearer(published.key))).toMatchObject({ status: 410 })
  expect((await desk(without, published)).attempts).toHaveLength(1)
})

test('a deleted attempt leaves its seat free: what was begun before stays gone, what is begun later counts', async () => {
  const published = await publish(footnote, { seats: 2 })
  const { code, key } = published
  const [seat] = await seatsOf(footnote, published)
  const remove = (id = '') => {
    const path = `/api/quizzes/${code}/attempts/${encodeURIComponent(id)}`
    return send(footnote, 'DELETE', path, undefined, bearer(key))
  }
  const review = (proof: string) => send<{ sheet: Sheet }>(footnote, 'POST', `/api/quizzes/${code}/review`, { proof })
  const before = await sit(footnote, code, seat?.code)
  const { proof } = (await submit<Sheet>(footnote, code, before.body.token, {})).body
  const ids = []
  for (const right of [2, 3]) {
    const [attempt] = (await desk(footnote, published)).attempts
    ids.push(attempt?.id)
    expect((await remove(attempt?.id)).status).toBe(200)
    await submit(footnote, code, before.body.token, anyResponses(before.body))
    expect(await desk(footnote, published)).toMatchObject({ attempts: [], erased: ids })
    const { body } = await handIn(footnote, code, seat?.code ?? '', right)
    const seen = await desk(footnote, published)
    expect(seen).toMatchObject({ attempts: [{ seat: 1, score: right, submissions: 1 }], erased: ids })
    expect(ids).not.toContain(seen.attempts[0]?.id)
    expect((await review(body.proof)).body.sheet).toMatchObject({ score: right })
    expect((await review(proof)).status).toBe(404)
    const objection = { token: body.proof, item: 'q1', reason: 'The paper says otherwise.' }
    await send(footnote, 'POST', `/api/quizzes/${code}/challenges`, objection)
    const { attempts, challenges } = await desk(footnote, published)
    expect(challenges).toMatchObject([{ attempt: attempts[0]?.id }])
  }
  for (const id of ['#0x07', '#7', '#00007', '#', '#0001!', '#0001zzzzzzzzzz'])
    expect((await remove(id)).status, id).toBe(404)
})

test('a clock runs from each beginning of a seat, and extra time is chosen there', async () => {
  const published = await publish(footnote, { seats: 1, minutes: 20, extraTime: true })
  const [seat] = await seatsOf(footnote, published)
  const path = `/api/quizzes/${published.code}/attempts`
  const { body } = await send<Started>(footnote, 'POST', path, { seat: seat?.code, factor: 1.5 })
  expect(body).toMatchObject({ left: 30 * 60, seat: 1 })
})

test('with feedback after closing a seat has its result from its proof, as it counts, and cannot be begun any more', async () => {
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const published = await publish(footnote, { seats: 1, feedback: 'closed', closes, count: 8 })
  const { code } = published
  const [seat] = await seatsOf(footnote, published)
  const begun = await sit(footnote, code, seat?.code)
  const { body } = await submit<Received>(footnote, code, begun.body.token, anyResponses(begun.body))
  expect(body).toMatchObject({ received: true })
  await submit<Received>(footnote, code, begun.body.token, {})
  await change(footnote, published, { closes: new Date(Date.now() - 60_000).toISOString() })
  const review = await send<{ sheet: Sheet }>(footnote, 'POST', `/api/quizzes/${code}/review`, {
    proof: body.proof,
  })
  expect(review.body.sheet).toMatchObject({ score: 0 })
  expect((await desk(footnote, published)).attempts).toMatchObject([{ seat: 1, score: 0, submissions: 2 }])
  const refused = await sit<Refusal>(footnote, code, seat?.code)
  expect(refused).toMatchObject({ status: 410, body: { type: 'urn:footnote:over' } })
})

test('a quiz has at most as many seats as one page of slips can bear, all of them different, and asks for no name', async () => {
  const published = await publish(footnote, { seats: MOST_SEATS })
  const seats = await seatsOf(footnote, published)
  expect(new Set(seats.map(({ code }) => code.replace(/^\d+-/, ''))).size).toBe(500)
  expect((await sit(footnote, published.code, seats[499]?.code)).body).toMatchObject({ seat: 500 })
  const request = { topic: 'bridge-closure', count: 4, feedback: 'each' }
  for (const bad of [{ seats: 501 }, { seats: 0 }, { seats: 2.5 }, { seats: '3' }, { seats: 3, askName: true }]) {
    const refused = await send(footnote, 'POST', '/api/quizzes', { ...request, ...bad })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'seats' }] } })
  }
})

test('seats are listed for the holder of the key alone; a quiz without has none', async () => {
  const published = await publish(footnote, { seats: 2 })
  const path = `/api/quizzes/${published.code}/seats`
  expect((await send(footnote, 'GET', path)).status).toBe(401)
  expect((await send(footnote, 'GET', path, undefined, bearer('x'.repeat(22)))).status).toBe(403)
  expect(await seatsOf(footnote, await publish(footnote))).toEqual([])
  await start(footnote, (await publish(footnote)).code)
})
