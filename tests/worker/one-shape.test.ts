import * as v from 'valibot'
import { expect } from 'vitest'
import { topicLedgerSchema } from '../../questions/facts/topic-ledger.ts'
import {
  markedSchema,
  practiceRoundSchema,
  type Sheet,
  startedSchema,
  submittedSchema,
} from '../../questions/wire/attempt.ts'
import { notedSchema } from '../../questions/wire/challenge.ts'
import { deskSchema } from '../../questions/wire/desk.ts'
import { erasedSchema } from '../../questions/wire/erased.ts'
import { exportsSchema } from '../../questions/wire/export.ts'
import { healthSchema } from '../../questions/wire/health.ts'
import { verdictSchema } from '../../questions/wire/item.ts'
import { oembedSchema } from '../../questions/wire/oembed.ts'
import { paperSchema } from '../../questions/wire/paper.ts'
import { problemSchema } from '../../questions/wire/problem.ts'
import { proofReadingSchema } from '../../questions/wire/proof-reading.ts'
import { publishedSchema } from '../../questions/wire/published.ts'
import { quizCardSchema } from '../../questions/wire/quiz-card.ts'
import { reviewItemSchema } from '../../questions/wire/review.ts'
import { seatsSchema } from '../../questions/wire/seat.ts'
import { topicCardsSchema } from '../../questions/wire/topic.ts'
import { footnote, test } from '../support/served.ts'
import { anyResponses, bearer, change, desk, publish, send, start, submit } from '../support/worker/calls.ts'

/** Reading by its schema loses nothing of an answer. */
function expectWhole(schema: v.GenericSchema, answer: { readonly body: unknown }) {
  expect(v.parse(schema, answer.body)).toEqual(answer.body)
}

test('a page that reads a student’s answers by their schemas loses nothing of them', async () => {
  const published = await publish(footnote, { minutes: 5, extraTime: true, keepDays: 9 })
  const { code } = published
  const at = `/api/quizzes/${code}`
  expectWhole(startedSchema, await send(footnote, 'POST', `${at}/attempts`, {}))
  const { token, items } = await start(footnote, code)
  const item = items[0]?.id ?? ''
  expectWhole(verdictSchema, await send(footnote, 'POST', `${at}/answers`, { token, item, response: null }))
  expectWhole(
    notedSchema,
    await send(footnote, 'POST', `${at}/challenges`, { token, item, reason: 'No.', response: 0 }),
  )
  const responses = anyResponses({ token, items })
  const sheet = await submit<Sheet>(footnote, code, token, responses)
  expectWhole(submittedSchema, sheet)
  const { proof } = sheet.body
  expectWhole(markedSchema, await send(footnote, 'POST', `${at}/review`, { proof }))
  expectWhole(practiceRoundSchema, await send(footnote, 'POST', `${at}/practice`, { proof, items: [item] }))
  expectWhole(proofReadingSchema, await send(footnote, 'POST', '/api/proofs', { proof }))
  await change(footnote, published, { rulings: [{ item, is: 'drop', why: 'Two answers fit.' }] })
  expectWhole(quizCardSchema, await send(footnote, 'GET', at))
  expectWhole(problemSchema, await send(footnote, 'POST', `${at}/answers`, { token, item }))
})

test('a page that reads a teacher’s answers by their schemas loses nothing of them', async () => {
  const topic = 'bridge-closure'
  expectWhole(publishedSchema, await send(footnote, 'POST', '/api/quizzes', { topic, count: 4, feedback: 'each' }))
  const { code, key } = await publish(footnote, { seats: 2, title: 'Mine' })
  expectWhole(seatsSchema, await send(footnote, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key)))
  const open = await publish(footnote, { minutes: 5, keepDays: 9, frames: ['https://school.example'] })
  const { token, items } = await start(footnote, open.code)
  await submit(footnote, open.code, token, anyResponses({ token, items }))
  const path = `/api/quizzes/${open.code}`
  expectWhole(deskSchema, await send(footnote, 'GET', `${path}/results`, undefined, bearer(open.key)))
  expectWhole(paperSchema, await send(footnote, 'GET', `${path}/paper?forms=2`, undefined, bearer(open.key)))
  expectWhole(exportsSchema, await send(footnote, 'GET', `${path}/export`, undefined, bearer(open.key)))
  const shown = (await desk(footnote, open)).from?.items[0]?.id
  expectWhole(reviewItemSchema, await send(footnote, 'POST', `/api/topics/${topic}/items`, { id: shown }))
  expectWhole(topicCardsSchema, await send(footnote, 'GET', '/api/topics'))
  expectWhole(erasedSchema, await send(footnote, 'DELETE', path, undefined, bearer(open.key)))
})

test('whoever else reads an answer by its schema loses nothing of it: a topic’s ledger, a link’s frame, the server’s health', async () => {
  for (const { id } of v.parse(topicCardsSchema, (await send(footnote, 'GET', '/api/topics')).body)) {
    expectWhole(topicLedgerSchema, await send(footnote, 'GET', `/api/topics/${id}`))
  }
  const { code } = await publish(footnote, {})
  const page = encodeURIComponent(`${footnote.url}/q/${code}`)
  expectWhole(oembedSchema, await send(footnote, 'GET', `/oembed?url=${page}`))
  expectWhole(healthSchema, await send(footnote, 'GET', '/api/health'))
})
