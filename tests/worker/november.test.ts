import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Sheet, Started, Submitted } from '../../questions/wire/attempt.ts'
import { bearer, change, desk, send, submit } from '../support/worker/calls.ts'
import { type InProcess, inProcess } from '../support/worker/in-process.ts'
import { type MemoryKv, memoryKv } from '../support/worker/memory-kv.ts'

// Quizzes, attempts, tokens and proofs as the Worker of November 2026 wrote them, taken to their end by the one of
// today.

const path = join(import.meta.dirname, '../support/worker/november.json')
const november = JSON.parse(readFileSync(path, 'utf8'))
const MADE = Date.parse(november.made)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(MADE + 60_000)
})
afterEach(() => void vi.useRealTimers())

function filled(records: readonly { name: string; value: string; metadata?: unknown }[]): MemoryKv {
  const kv = memoryKv()
  for (const { name, value, metadata = null } of records)
    kv.data.set(name, { value, metadata, expiration: MADE / 1000 + 90 * 86_400 })
  return kv
}

const asItWas = (): InProcess => inProcess({ quizzes: filled(november.quizzes), scores: filled(november.scores) })

test('its attempts count, its rulings and challenges hold, and a late sheet of then is late', async () => {
  const server = asItWas()
  const { attempts, rulings, challenges } = await desk(server, november.end)
  expect(attempts.map(({ name, submissions }) => [name, submissions])).toEqual([
    ['Ann', 2],
    ['Eve', 1],
  ])
  expect(rulings).toMatchObject([{ item: 'q1', is: 'everyone' }])
  expect(challenges).toMatchObject([{ item: 'q2', attempt: attempts[0]?.id }])
  const late = filled(november.scores)
  const [key = '', stored] = [...late.data].find(([, { metadata }]) => JSON.stringify(metadata).includes('Eve')) ?? []
  late.data.delete(key)
  if (stored) late.data.set(key.replace(/0$/, '1'), stored)
  const seen = await desk(inProcess({ quizzes: filled(november.quizzes), scores: late }), november.end)
  expect(seen.attempts).toMatchObject([{ late: false }, { name: 'Eve', late: true, lateness: 1 }])
})

test('an attempt that was under way is handed in, its proof is read, and what it answers can be read again', async () => {
  const server = asItWas()
  const { code, running, proof, sheet } = november.end
  const handed = await submit<Sheet>(server, code, running, {})
  expect(handed.body).toMatchObject({ score: 1, late: false })
  const read = await send(server, 'POST', '/api/receipts', { receipt: proof })
  expect(read).toMatchObject({ status: 200, body: { quiz: code, name: 'Ann', late: false, ...sheet } })
  const review = await send(server, 'POST', `/api/quizzes/${code}/review`, { receipt: proof })
  expect(review).toMatchObject({ status: 200, body: { sheet: { max: 4 } } })
  expect((await desk(server, november.end)).attempts.map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Eve'])
})

test('a closed quiz with seats goes on: a seat of then is begun, its terms are lengthened, and its end is told', async () => {
  const server = asItWas()
  const { code, seats, running, proof, closes } = november.closed
  const begun = await send<Started>(server, 'POST', `/api/quizzes/${code}/attempts`, { seat: seats[2] })
  expect(begun).toMatchObject({ status: 201, body: { seat: 3 } })
  expect((await submit<Submitted>(server, code, begun.body.token, {})).body).toMatchObject({ received: true })
  const later = new Date(Date.parse(closes) + 3_600_000).toISOString()
  expect((await change(server, november.closed, { seats: { 2: { closes: later } } })).status).toBe(200)
  vi.setSystemTime(Date.parse(closes) + 600_000)
  expect((await submit<Submitted>(server, code, running, {})).body).toMatchObject({ late: false })
  // Told once nobody can hand in on time any more: the latest seat's closing time, and the grace after it.
  vi.setSystemTime(Date.parse(later) + 16_000)
  const review = await send(server, 'POST', `/api/quizzes/${code}/review`, { receipt: proof })
  expect(review).toMatchObject({ status: 200, body: { sheet: { late: false } } })
  expect((await desk(server, november.closed)).attempts.map(({ seat }) => seat)).toEqual([1, 2, 3])
})

test('one that was deleted stays so, one that stands is deleted, and its key can be turned', async () => {
  const server = asItWas()
  const { end, gone } = november
  expect((await send(server, 'GET', `/api/quizzes/${gone.code}`)).status).toBe(410)
  const key = 'q83vEjRWeJCrze8SNFZ4kA'
  const turned = await send(server, 'POST', `/api/quizzes/${end.code}/key`, { key }, bearer(end.key))
  expect(turned.status).toBe(200)
  const remove = (secret: string) => send(server, 'DELETE', `/api/quizzes/${end.code}`, undefined, bearer(secret))
  expect((await remove(end.key)).status).toBe(403)
  expect((await remove(key)).status).toBe(200)
  expect((await send(server, 'GET', `/api/quizzes/${end.code}`)).status).toBe(410)
})
