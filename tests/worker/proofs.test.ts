import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { footnote, test } from '../support/served.ts'
import { desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { post } from '../support/worker/pages.ts'

test('the signed line is called a proof on the wire, and answers by its old name beside it', async () => {
  const published = await publish(footnote, { feedback: 'end' })
  const { token } = await start(footnote, published.code)
  const { body } = await submit<Sheet>(footnote, published.code, token, {})
  expect(body.proof).toBe(body.receipt)
  const [attempt] = (await desk(footnote, published)).attempts
  for (const path of ['/api/proofs', '/api/receipts'])
    for (const shown of [{ proof: body.proof }, { receipt: body.proof }])
      expect(await send(footnote, 'POST', path, shown)).toMatchObject({
        status: 200,
        body: { late: false, sheet: attempt?.digest.slice(0, 6) },
      })
  const review = await send<{ sheet: Sheet }>(footnote, 'POST', `/api/quizzes/${published.code}/review`, {
    proof: body.proof,
  })
  expect(review.body.sheet.proof).toBe(review.body.sheet.receipt)
  expect((await send(footnote, 'POST', '/api/proofs', {})).status).toBe(422)
})

test('a page of the release before asks for practice and for its result with the old name of the field', async () => {
  const { code } = await publish(footnote, { feedback: 'end' })
  const { token, items } = await start(footnote, code)
  const { body } = await submit<Sheet>(footnote, code, token, {})
  const missed = [items[0]?.id]
  for (const shown of [{ proof: body.proof }, { receipt: body.proof }])
    expect((await send(footnote, 'POST', `/api/quizzes/${code}/practice`, { ...shown, items: missed })).status).toBe(
      201,
    )
  expect(await send(footnote, 'POST', `/api/quizzes/${code}/practice`, { items: missed })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'proof' }] },
  })
  for (const name of ['proof', 'receipt'])
    expect((await post(footnote, `/q/${code}`, { step: 'read', [name]: body.proof })).status).toBe(200)
})

test('a proof is checked at /proof, and its old address leads there', async () => {
  const old = await footnote.fetch('/receipt')
  expect([old.status, old.headers.get('Location')]).toEqual([302, '/proof'])
  expect((await footnote.fetch('/proof')).status).toBe(200)
})
