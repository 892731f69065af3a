import { expect, test } from 'vitest'
import { deliver, pauseAfter } from '../../client/quiz/delivery.ts'
import type { Reply, Trouble } from '../../client/reply.ts'

const failed = (trouble: Partial<Trouble>): Reply<string> => ({
  ok: false,
  trouble: { kind: 'offline', title: '', ...trouble },
})

/** Delivers through a network that answers so, and tells what happened. */
async function through(...replies: readonly Reply<string>[]) {
  const pauses: number[] = []
  const delays: string[] = []
  let sent = 0
  const reply = await deliver({
    send: async () => replies[sent++] ?? failed({}),
    pause: async (milliseconds) => void pauses.push(milliseconds),
    delayed: ({ kind }) => void delays.push(kind),
    random: () => 0,
  })
  return { reply, sent, pauses, delays }
}

test('a submission is repeated until it is acknowledged', async () => {
  const { reply, sent, delays } = await through(
    failed({}),
    failed({ kind: 'busy', status: 503 }),
    failed({ kind: 'odd' }),
    { ok: true, value: 'sheet' },
  )
  expect(reply).toEqual({ ok: true, value: 'sheet' })
  expect(sent).toBe(4)
  expect(delays).toEqual(['offline', 'busy', 'odd'])
})

test('a hundred failures do not end it', async () => {
  const { reply, sent } = await through(...Array.from({ length: 100 }, () => failed({})), { ok: true, value: 'sheet' })
  expect(reply.ok).toBe(true)
  expect(sent).toBe(101)
})

test('a refusal is final: the same submission would be refused again', async () => {
  const { reply, sent, pauses } = await through(
    failed({ kind: 'refused', title: 'This quiz was deleted by its teacher' }),
  )
  expect(reply.ok).toBe(false)
  expect([sent, pauses]).toEqual([1, []])
})

test('pauses grow to a minute and are never shorter than the server asks', async () => {
  const { pauses } = await through(failed({}), failed({}), failed({ kind: 'busy', after: 30 }), { ok: true, value: '' })
  expect(pauses).toEqual([2_000, 4_000, 30_000])
  expect(pauseAfter(50, 0, 0)).toBe(60_000)
  expect(pauseAfter(50, 120, 0)).toBe(120_000)
})

test('pauses are spread, so that a class does not come back in one moment', () => {
  expect(pauseAfter(0, 0, 0.5)).toBe(2_500)
})
