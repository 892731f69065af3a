import { expect } from 'vitest'
import type { Received, Sheet } from '../../questions/wire/attempt.ts'
import type { Verdict } from '../../questions/wire/item.ts'
import type { ProofReading } from '../../questions/wire/proof-reading.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { footnote, test } from '../support/served.ts'
import { anyResponses, change, desk, publish, send, start, submit } from '../support/worker/calls.ts'

test('with feedback after each item: start, answer, learn who says so, hand in, read the desk', async () => {
  const published = await publish(footnote, { askName: true, title: ' Friday’s\u202e  quiz\u200b' })
  const { code } = published
  const card = await send<QuizCard>(footnote, 'GET', `/api/quizzes/${code}`)
  expect(card.body).toMatchObject({ code, title: 'Friday’s quiz', items: 4, feedback: 'each', askName: true })

  const { token, items } = await start(footnote, code, '  Ann ')
  const responses: Record<string, unknown> = {}
  for (const item of items) {
    const path = `/api/quizzes/${code}/answers`
    const first = await send<Verdict>(footnote, 'POST', path, { token, item: item.id, response: null })
    expect(first.body).toMatchObject({ item: item.id, correct: false, response: null })
    expect(first.body.receipts.length).toBeGreaterThan(0)
    const best = await send<Verdict>(footnote, 'POST', path, { token, item: item.id, response: first.body.key })
    expect(best.body).toMatchObject({ correct: true, credit: 1 })
    responses[item.id] = first.body.key
  }

  const sheet = await submit<Sheet>(footnote, code, token, responses)
  expect(sheet.status).toBe(200)
  expect(sheet.body).toMatchObject({ score: 4, max: 4, late: false })
  expect(sheet.body.items.map(({ item }) => item)).toEqual(items.map(({ id }) => id))
  const { attempts } = await desk(footnote, published)
  expect(attempts).toHaveLength(1)
  expect(attempts[0]).toMatchObject({
    name: 'Ann',
    score: 4,
    max: 4,
    credits: [1, 1, 1, 1],
    submissions: 1,
    late: false,
  })

  const reading = await send<ProofReading>(footnote, 'POST', '/api/proofs', { proof: sheet.body.proof })
  expect(reading.body).toMatchObject({ quiz: code, title: 'Friday’s quiz', name: 'Ann', items: 4, score: 4, max: 4 })
})

test('with feedback at the end: nothing before, the marked sheet after', async () => {
  const { code } = await publish(footnote, { feedback: 'end' })
  const started = await start(footnote, code)
  const item = started.items[0]?.id
  const early = await send(footnote, 'POST', `/api/quizzes/${code}/answers`, {
    token: started.token,
    item,
    response: null,
  })
  expect(early.status).toBe(403)
  const sheet = await submit<Sheet>(footnote, code, started.token, anyResponses(started))
  expect(sheet.body.items).toHaveLength(4)
  expect(sheet.body.items.every(({ keyText, receipts }) => keyText !== '' && receipts.length > 0)).toBe(true)
})

test('with feedback after closing: only that it arrived; once closed, the proof opens the sheet', async () => {
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const published = await publish(footnote, { feedback: 'closed', closes })
  const { code } = published
  const started = await start(footnote, code)
  const received = await submit<Received>(footnote, code, started.token, anyResponses(started))
  expect(Object.keys(received.body).sort()).toEqual(['closes', 'late', 'proof', 'receipt', 'received'])
  expect(received.body).toMatchObject({ received: true, closes })
  const { proof } = received.body
  const reading = await send<ProofReading>(footnote, 'POST', '/api/proofs', { proof })
  expect(Object.keys(reading.body)).not.toContain('score')
  expect(Buffer.from(proof.split('.')[1] ?? '', 'base64url').toString()).not.toMatch(/score|max/)

  const review = `/api/quizzes/${code}/review`
  expect((await send(footnote, 'POST', review, { proof })).status).toBe(403)
  const past = new Date(Date.now() - 60_000).toISOString()
  expect((await change(footnote, published, { closes: past })).status).toBe(200)
  const marked = await send<{ sheet: Sheet; items: { id: string }[] }>(footnote, 'POST', review, { proof })
  expect(marked.status).toBe(200)
  expect(marked.body.sheet.items.map(({ item }) => item)).toEqual(marked.body.items.map(({ id }) => id))
  const [attempt] = (await desk(footnote, published)).attempts
  expect(marked.body.sheet).toMatchObject({ score: attempt?.score, max: 4, late: false })
})

test('the same submission twice is one attempt; changed answers can only lower its score', async () => {
  const published = await publish(footnote)
  const { code } = published
  const { token, items } = await start(footnote, code)
  const blank = await submit<Sheet>(footnote, code, token, {})
  const keys = Object.fromEntries(blank.body.items.map(({ item, key }) => [item, key]))
  expect((await submit<Sheet>(footnote, code, token, keys)).body).toMatchObject({ score: items.length })
  expect((await submit<Sheet>(footnote, code, token, keys)).body).toMatchObject({ score: items.length })
  expect((await desk(footnote, published)).attempts).toMatchObject([{ score: 0, submissions: 2 }])
})

test('every student has the options in an order of their own, and the questions in that of the quiz', async () => {
  const { code } = await publish(footnote, { count: 20 })
  const forms = await Promise.all(Array.from({ length: 4 }, () => start(footnote, code)))
  expect(new Set(forms.map(({ items }) => items.map(({ id }) => id).join())).size).toBe(1)
  expect(new Set(forms.map(({ items }) => JSON.stringify(items))).size).toBe(4)
  const [{ token, items } = { token: '', items: [] }] = forms
  const sheet = await submit<Sheet>(footnote, code, token, {})
  expect(sheet.body.items.map(({ item }) => item)).toEqual(items.map(({ id }) => id))
})

test('without shuffling every form is the quiz as it stands', async () => {
  const { code } = await publish(footnote, { shuffle: false })
  const [one, two] = [await start(footnote, code), await start(footnote, code)]
  expect(one.items).toEqual(two.items)
})

test('a quiz and its scores survive a restart, and its tokens with them', async () => {
  const published = await publish(footnote)
  const { code } = published
  const before = await start(footnote, code)
  await submit(footnote, code, before.token, anyResponses(before))
  const open = await start(footnote, code)
  await footnote.restart()
  expect((await desk(footnote, published)).attempts).toHaveLength(1)
  expect((await submit<Sheet>(footnote, code, open.token, anyResponses(open))).status).toBe(200)
  expect((await desk(footnote, published)).attempts).toHaveLength(2)
})

test('an attempt after its time or after closing is taken in and marked late; nobody can start any more', async () => {
  const published = await publish(footnote, { askName: true })
  const { code } = published
  const { token } = await start(footnote, code, 'Ann')
  const closes = new Date(Date.now() - 60_000).toISOString()
  await change(footnote, published, { closes })
  const refused = await send(footnote, 'POST', `/api/quizzes/${code}/attempts`, { name: 'Bob' })
  expect(refused).toMatchObject({ status: 410, body: { title: 'This quiz is closed' } })
  expect((await submit<Sheet>(footnote, code, token, {})).body).toMatchObject({ late: true })
  expect((await desk(footnote, published)).attempts).toMatchObject([{ name: 'Ann', late: true }])
})

test('a quiz that has not opened yet cannot be started', async () => {
  const opens = new Date(Date.now() + 1_800_000).toISOString()
  const { code } = await publish(footnote, { opens })
  const refused = await send(footnote, 'POST', `/api/quizzes/${code}/attempts`, {})
  expect(refused).toMatchObject({ status: 403, body: { title: 'This quiz has not opened yet' } })
})
