import { expect, test } from 'vitest'
import { progressKey, savedAttempt, waitingKey } from '../../client/quiz/saved-attempt.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import { learningIn } from '../../client/words/learning.ts'
import { card, sheet, started } from '../support/client/quiz.ts'
import { acknowledged, failed, memory, tab } from '../support/client/tab.ts'

test('the last answer sends the attempt, before any button asks for it', async () => {
  const { session, sent, storage, state } = tab()
  for (const choice of [2, 1]) {
    const at = state()
    if (at.step !== 'answering') throw new Error(`At ${at.step}.`)
    const { id = '' } = started.items[at.at] ?? {}
    await session.act({ type: 'fill', drafts: { [id]: choice } })
    await session.act({ type: 'check' })
    expect(state().step).toBe('feedback')
    if (choice === 2) await session.act({ type: 'next' })
  }
  expect(sent).toEqual([['token', { one: 2, two: 1 }, undefined]])
  expect(storage.getItem(waitingKey(card.code))).toBeNull()
  await session.act({ type: 'next' })
  expect(state().step).toBe('result')
})

test('nothing is asked of the server while nothing is chosen', async () => {
  const { session, state } = tab()
  await session.act({ type: 'check' })
  expect(state()).toMatchObject({ step: 'answering', problem: learningIn('en').unanswered })
  await session.act({ type: 'skip' })
  expect(state()).toMatchObject({ step: 'feedback', drafts: { one: null } })
})

test('what could not be sent goes out again with its slip', async () => {
  const replies = [failed({}), failed({ kind: 'busy', slip: 'slip' }), acknowledged]
  const { session, sent, state } = tab({ replies, feedback: 'end' })
  await session.act({ type: 'fill', drafts: { one: 0 } })
  await session.act({ type: 'review' })
  await session.act({ type: 'send' })
  expect(sent.map(([, , slip]) => slip)).toEqual([undefined, undefined, 'slip'])
  expect(state().step).toBe('result')
})

test('an attempt that one tab has frozen is not sent by another', async () => {
  const storage = memory()
  const one = tab({ storage, feedback: 'end' })
  const other = tab({ storage, feedback: 'end' })
  savedAttempt(storage, card.code).seal({ started, responses: { one: 0 } })
  for (const { session } of [one, other]) {
    await session.act({ type: 'fill', drafts: { one: 1 } })
    await session.act({ type: 'review' })
    await session.act({ type: 'send' })
  }
  expect([...one.sent, ...other.sent]).toEqual([])
  expect(other.state()).toMatchObject({ step: 'stopped', why: 'elsewhere' })
})

test('a tab that hears of it stops at once', () => {
  const { session, storage, state } = tab()
  savedAttempt(storage, card.code).seal({ started, responses: {} })
  session.sealedElsewhere(storage.getItem(waitingKey(card.code)))
  expect(state()).toMatchObject({ step: 'stopped', why: 'elsewhere' })
})

test('after a reload an attempt goes on where it stopped', async () => {
  const before = tab()
  await before.session.act({ type: 'fill', drafts: { one: 0 } })
  await before.session.act({ type: 'check' })
  const { session, state } = tab({ storage: before.storage })
  session.resume()
  expect(state()).toMatchObject({ step: 'answering', at: 1, drafts: { one: 0 }, resumed: true })
})

test('after a reload what waits is sent', async () => {
  const storage = memory()
  savedAttempt(storage, card.code).seal({ started, responses: { one: 0 }, slip: 'slip' })
  const { session, sent, state } = tab({ storage })
  session.resume()
  expect(state().step).toBe('sending')
  await expect.poll(() => state().step).toBe('result')
  expect(sent).toEqual([['token', { one: 0 }, 'slip']])
})

test('a submission that is refused for good is said to be, and not kept', async () => {
  const { session, storage, state } = tab({
    replies: [failed({ kind: 'refused', title: 'This quiz was deleted' })],
    feedback: 'end',
  })
  await session.act({ type: 'review' })
  await session.act({ type: 'send' })
  expect(state()).toMatchObject({ step: 'stopped', why: 'refused', problem: 'This quiz was deleted' })
  expect(storage.getItem(waitingKey(card.code))).toBeNull()
})

const DUE = Date.parse('2031-03-07T09:30:00Z')
const timed = { ...started, due: '2031-03-07T09:30:00Z', now: '2031-03-07T09:20:00Z', left: 600 }

/** A timed attempt, on a page whose clock stands at a million, before a server whose time is that many milliseconds after the due. */
function timedTab(more: {
  readonly after?: number | undefined
  readonly feedback?: 'each' | 'end'
  readonly storage?: ReturnType<typeof memory>
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

test('a practice round is judged item by item, sends and keeps nothing, and leads back to the result', async () => {
  const { session, sent, storage, state } = tab({ state: { step: 'result', card, items: started.items, sheet } })
  await session.act({ type: 'practise', proof: 'proof', items: ['one', 'two'], round: 0 })
  for (const id of ['one', 'two']) {
    await session.act({ type: 'fill', drafts: { [id]: 0 } })
    await session.act({ type: 'check' })
    expect(state()).toMatchObject({ step: 'practising', verdict: { item: id } })
    await session.act({ type: 'next' })
  }
  expect(state()).toMatchObject({ step: 'practising', at: 2, missed: ['two'] })
  expect([sent, storage.getItem(progressKey(card.code))]).toEqual([[], null])
  await session.act({ type: 'read', proof: 'proof' })
  expect(state()).toMatchObject({ step: 'result', sheet })
})

test('an answer that cannot be checked offline is kept, the student goes on, and it is sent with the rest', async () => {
  let isCut = true
  const { session, sent, storage, state } = tab({ isCut: () => isCut })
  await session.act({ type: 'fill', drafts: { one: 2 } })
  await session.act({ type: 'go-on' })
  expect(state()).toMatchObject({ step: 'answering', at: 0 })
  await session.act({ type: 'check' })
  expect(state()).toMatchObject({ step: 'answering', at: 0, cutOff: true, problem: learningIn('en').cutOff })
  await session.act({ type: 'go-on' })
  expect(state()).toMatchObject({ step: 'answering', at: 1, drafts: { one: 2 } })
  expect(state()).not.toHaveProperty('cutOff')
  expect(storage.getItem(progressKey(card.code))).toContain('"at":1')
  isCut = false
  await session.act({ type: 'skip' })
  expect(sent).toEqual([['token', { one: 2 }, undefined]])
})

test('“I don’t know” can be gone on from without a connection too', async () => {
  const { session, state } = tab({ isCut: () => true })
  await session.act({ type: 'skip' })
  await session.act({ type: 'go-on' })
  expect(state()).toMatchObject({ step: 'answering', at: 1, drafts: { one: null } })
})

test('going on past the last item without a connection sends all of it', async () => {
  const { session, sent, state } = tab({ isCut: () => true })
  for (const id of ['one', 'two']) {
    await session.act({ type: 'fill', drafts: { [id]: 1 } })
    await session.act({ type: 'check' })
    await session.act({ type: 'go-on' })
  }
  expect(sent).toEqual([['token', { one: 1, two: 1 }, undefined]])
  expect(state().step).toBe('result')
})

test('a result that was asked for with a proof stays, whatever attempt was left on this device', () => {
  const storage = memory()
  savedAttempt(storage, card.code).save({ started, drafts: { one: 1 }, at: 0 })
  const { session, state } = tab({ storage, state: { step: 'result', card, items: started.items, sheet } })
  session.resume()
  expect(state().step).toBe('result')
})

test('what waits of another seat is sent, and the page stays with its own', async () => {
  const storage = memory()
  savedAttempt(storage, card.code, 7).seal({ started: { ...started, token: 'theirs', seat: 7 }, responses: { one: 1 } })
  const own = { ...started, seat: 8 }
  const seat = { number: 8, code: '8-0000000000' }
  const { session, sent, state } = tab({
    storage,
    state: { step: 'answering', card, seat, at: 0, started: own, drafts: {} },
  })
  session.resume()
  expect(sent).toEqual([['theirs', { one: 1 }, undefined]])
  expect(state()).toMatchObject({ step: 'answering', started: { seat: 8 } })
})

test('the verdicts of what was passed without a connection come as soon as there is one, after a reload too', async () => {
  let isCut = true
  const items = [...started.items, { ...started.items[0], id: 'three' }] as typeof started.items
  const begun = { step: 'answering', card, at: 0, started: { ...started, items }, drafts: {} } as const
  const before = tab({ isCut: () => isCut, state: begun })
  await before.session.act({ type: 'fill', drafts: { one: 2 } })
  await before.session.act({ type: 'check' })
  await before.session.act({ type: 'go-on' })
  expect(before.state()).toMatchObject({ at: 1, owed: ['one'] })
  const later = tab({ storage: before.storage, isCut: () => isCut, state: begun })
  later.session.resume()
  isCut = false
  for (const { state, storage } of [before, later]) {
    await expect.poll(state).toMatchObject({ at: 1, owed: [], caughtUp: [{ item: 'one' }], isBack: true })
    expect(storage.getItem(progressKey(card.code))).toContain('"owed":[]')
  }
})
