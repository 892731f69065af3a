import { expect, test } from 'vitest'
import { progressKey, savedAttempt, waitingKey } from '../../client/quiz/saved-attempt.ts'
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
  // The verdict that was being read is asked for again: nothing of it was kept.
  await expect.poll(() => state().step).toBe('feedback')
  expect(state()).toMatchObject({ at: 0, drafts: { one: 0 }, resumed: true })
  expect(before.storage.getItem(`footnote:${card.code}`)).not.toContain('keyText')
  await session.act({ type: 'next' })
  expect(state()).toMatchObject({ step: 'answering', at: 1 })
  const again = tab({ storage: before.storage })
  again.session.resume()
  expect(again.state()).toMatchObject({ step: 'answering', at: 1, drafts: { one: 0 }, resumed: true })
})

test('going back to read after the last answer keeps nothing of an attempt that is sent', async () => {
  const { session, storage, state } = tab()
  for (const id of ['one', 'two']) {
    await session.act({ type: 'fill', drafts: { [id]: 0 } })
    await session.act({ type: 'check' })
    if (id === 'one') await session.act({ type: 'next' })
  }
  await session.act({ type: 'visit', at: 0 })
  await session.act({ type: 'next' })
  await session.act({ type: 'next' })
  expect(state().step).toBe('result')
  expect(storage.getItem(`footnote:${card.code}`)).toBeNull()
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

test('an attempt that is given up is not brought back by a verdict on its way', async () => {
  const { session, storage, state } = tab()
  await session.act({ type: 'fill', drafts: { one: 0 } })
  expect(storage.getItem(progressKey(card.code))).not.toBeNull()
  const checked = session.act({ type: 'check' })
  await session.act({ type: 'afresh' })
  await checked
  expect(state()).toMatchObject({ step: 'feedback' })
  expect(storage.getItem(progressKey(card.code))).toBeNull()
})

test('what was handed in to a quiz that shows its answers later says when, and asks nobody', async () => {
  const closes = '2031-03-07T20:00:00Z'
  const { session, state } = tab({
    state: { step: 'answering', card: { ...card, feedback: 'closed', closes }, at: 0, started, drafts: {} },
  })
  await session.act({ type: 'was-me', handed: { at: '2031-03-07T19:47:00Z', proof: 'proof', late: false } })
  expect(state()).toMatchObject({ step: 'received', received: { closes, proof: 'proof' } })
})
