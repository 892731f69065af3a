import { expect } from 'vitest'
import type { Received, Sheet, Started } from '../../questions/wire/attempt.ts'
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
  submit,
} from '../support/worker/calls.ts'
import { inProcess, SECRET } from '../support/worker/in-process.ts'
import { seatsOf, sit, wrongSeat } from '../support/worker/seated.ts'

const NEW = 'a-newer-secret-of-the-tests-and-of-nothing-0'

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
    inProcess({ quizzes, scores, bindings: { SIGNING_SECRETS: secrets } }),
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

  expect(await sit<Refusal>(without, published.code, seat)).toMatchObject(wrongSeat)
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
