import { expect, test } from 'vitest'
import { waitingKey } from '../../client/quiz/saved-attempt.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import type { TextStorage } from '../../client/safe-storage.ts'
import { card, started } from '../support/client/quiz.ts'
import { tab } from '../support/client/tab.ts'

const DUE = Date.parse('2031-03-07T09:30:00Z')
const timed = { ...started, due: '2031-03-07T09:30:00Z', now: '2031-03-07T09:20:00Z', left: 600 }

/**
 * A timed attempt, on a page whose clock stands at a million, before a server whose time is that many milliseconds
 * after the due.
 */
function timedTab(more: {
  readonly after?: number | undefined
  readonly feedback?: 'each' | 'end'
  readonly storage?: TextStorage
}) {
  const { after, feedback = 'each' } = more
  const clock = { monotonic: 1_000_000, server: () => (after === undefined ? undefined : DUE + after) }
  const asked: QuizState = {
    step: 'answering',
    card: { ...card, feedback, minutes: 10 },
    at: 0,
    started: timed,
    drafts: {},
  }
  return tab({ ...(more.storage ? { storage: more.storage } : {}), state: asked, clock })
}

test('the end of the time is counted from what the server said, on a clock that nobody can set', () => {
  const { session, state } = timedTab({})
  session.resume()
  expect(state()).toMatchObject({ ends: 1_600_000 })
})

test('an attempt that an earlier page left asks the server what time it is', async () => {
  const before = timedTab({})
  before.session.resume()
  await before.session.act({ type: 'fill', drafts: { one: 1 } })
  const later = timedTab({ after: -120_000, storage: before.storage })
  later.session.resume()
  await expect.poll(() => later.state()).toMatchObject({ step: 'answering', ends: 1_120_000, drafts: { one: 1 } })
})

test.each([
  ['a second before the server says so, the attempt goes on', -1_000, 'answering', 0],
  ['when the server says so, it is handed in', 0, 'result', 1],
  ['a second after, it is handed in', 1_000, 'result', 1],
] as const)('where the time seems to be over: %s', async (_name, after, step, count) => {
  const { session, sent, state } = timedTab({ after })
  await session.act({ type: 'time-up' })
  expect(state().step).toBe(step)
  expect(sent).toHaveLength(count)
})

test('without a connection nothing is handed in when the time seems to be over, and it is said so', async () => {
  let time: number | undefined
  const clock = { monotonic: 1_000_000, server: () => time }
  const { session, sent, state } = tab({
    state: { step: 'answering', card: { ...card, minutes: 10 }, at: 0, started: timed, drafts: {} },
    clock,
  })
  const over = session.act({ type: 'time-up' })
  await expect.poll(() => state()).toMatchObject({ step: 'answering', unsureOfTime: true })
  await session.act({ type: 'fill', drafts: { one: 2 } })
  expect(sent).toEqual([])
  time = DUE + 60_000
  await over
  expect(sent).toEqual([['token', { one: 2 }, undefined]])
  expect(state()).not.toHaveProperty('unsureOfTime')
})

test('a device that slept asks again, and counts from the answer', async () => {
  const { session, state } = timedTab({ after: -30_000 })
  session.resume()
  expect(state()).toMatchObject({ ends: 1_600_000 })
  await session.act({ type: 'ask-time' })
  expect(state()).toMatchObject({ step: 'answering', ends: 1_030_000 })
})

test.each(['each', 'end'] as const)(
  'when the time is up what is there is sent, once, with feedback %s',
  async (feedback) => {
    const { session, sent, storage, state } = timedTab({ feedback, after: 0 })
    await session.act({ type: 'fill', drafts: { one: 2 } })
    await Promise.all([session.act({ type: 'time-up' }), session.act({ type: 'time-up' })])
    expect(sent).toEqual([['token', { one: 2 }, undefined]])
    expect(state()).toMatchObject({ step: 'result', timeUp: true })
    expect(storage.getItem(waitingKey(card.code))).toBeNull()
  },
)

test('when the time is up after the last answer, nothing more is sent: it has gone already', async () => {
  const { session, sent, state } = tab()
  for (const id of ['one', 'two']) {
    await session.act({ type: 'fill', drafts: { [id]: 0 } })
    await session.act({ type: 'check' })
    if (id === 'one') await session.act({ type: 'next' })
  }
  await session.act({ type: 'time-up' })
  expect(sent).toHaveLength(1)
  expect(state().step).toBe('feedback')
})
