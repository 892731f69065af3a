import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import type { ProofReading } from '../../questions/wire/proof-reading.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { MOST_SEATS } from '../../questions/wire/settings.ts'
import { footnote, test } from '../support/served.ts'
import {
  anyResponses,
  bearer,
  change,
  desk,
  publish,
  type Refusal,
  send,
  start,
  submit,
} from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { seatsOf, sit, wrongSeat } from '../support/worker/seated.ts'

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
  for (const seat of forged) expect(await sit<Refusal>(footnote, one.code, seat), seat).toMatchObject(wrongSeat)
  const open = await publish(footnote)
  expect(await sit<Refusal>(footnote, open.code, mine[0]?.code)).toMatchObject(wrongSeat)
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
  expect(await sit<Refusal>(server, few.code, third?.code)).toMatchObject(wrongSeat)
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

test('a seat’s later hour lies within the days of the quiz, and is refused with the last one to the minute', async () => {
  const published = await publish(footnote, { seats: 2, keepDays: 7 })
  const { until } = await desk(footnote, published)
  const last = new Date(Date.parse(until)).toISOString()
  const after = new Date(Date.parse(until) + 60_000).toISOString()
  expect((await change(footnote, published, { seats: { 2: { closes: last } } })).status).toBe(200)
  const message = `This quiz can stay open until ${until.slice(0, 16).replace('T', ' ')} UTC at most.`
  expect(await change(footnote, published, { seats: { 2: { closes: after } } })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'seats.2.closes', message }] },
  })
})

test('a seat’s secret is compared in each of its characters', async () => {
  const server = inProcess()
  const published = await publish(server, { seats: 1 })
  const [seat] = await seatsOf(server, published)
  const code = seat?.code ?? ''
  for (let i = 2; i < code.length; i += 1) {
    const other = code[i] === '0' ? '2' : '0'
    expect((await sit(server, published.code, code.slice(0, i) + other + code.slice(i + 1))).status, `at ${i}`).toBe(
      403,
    )
  }
  expect((await sit(server, published.code, code.slice(0, 7))).status).toBe(403)
  expect((await sit(server, published.code, code)).status).toBe(201)
})
