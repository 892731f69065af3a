import { expect, test } from 'vitest'
import { progressKey, savedAttempt, waitingKey } from '../../client/quiz/saved-attempt.ts'
import { card } from '../support/client/quiz.ts'
import { failed, memory, tab } from '../support/client/tab.ts'

const TEXT = 'The second one is right too.'
const written = { one: { is: 'written', text: TEXT } }

test('what is written against an item and not sent is there on the next one, after a reload, and with the result', async () => {
  const storage = memory()
  const { session, state } = tab({ storage })
  await session.act({ type: 'fill', drafts: { one: 0 } })
  await session.act({ type: 'check' })
  await session.act({ type: 'write', item: 'one', text: TEXT })
  await session.act({ type: 'next' })
  expect(state()).toMatchObject({ step: 'answering', at: 1, challenges: written })
  const later = tab({ storage })
  later.session.resume()
  expect(later.state()).toMatchObject({ step: 'answering', at: 1, challenges: written })
  await later.session.act({ type: 'skip' })
  await later.session.act({ type: 'next' })
  expect(later.state()).toMatchObject({ step: 'result', challenges: written })
  expect([storage.getItem(progressKey(card.code)), storage.getItem(waitingKey(card.code))]).toEqual([null, null])
})

test('what is written after the last answer waits with the submission, and a page that is loaded meanwhile has it', async () => {
  const storage = memory()
  const { session } = tab({ storage, replies: Array.from({ length: 50 }, () => failed({})) })
  for (const id of ['one', 'two']) {
    await session.act({ type: 'fill', drafts: { [id]: 0 } })
    const checked = session.act({ type: 'check' })
    if (id === 'one') await checked
    if (id === 'one') await session.act({ type: 'next' })
  }
  await expect.poll(() => savedAttempt(storage, card.code).waiting()).toHaveLength(1)
  await session.act({ type: 'write', item: 'one', text: TEXT })
  expect(savedAttempt(storage, card.code).progress()).toBeUndefined()
  expect(savedAttempt(storage, card.code).waiting()).toMatchObject([{ unsent: { one: TEXT } }])
  const later = tab({ storage })
  later.session.resume()
  await expect.poll(later.state).toMatchObject({ step: 'result', challenges: written })
})

test('what was sent, or has become nothing, is kept no more; “Not you?” erases the rest', async () => {
  const { session, storage } = tab()
  const unsent = () => savedAttempt(storage, card.code).progress()?.unsent
  await session.act({ type: 'skip' })
  for (const item of ['one', 'two']) await session.act({ type: 'write', item, text: TEXT })
  await session.act({ type: 'challenge', item: 'one', reason: TEXT })
  expect(unsent()).toEqual({ two: TEXT })
  await session.act({ type: 'write', item: 'two', text: ' ' })
  expect(unsent()).toBeUndefined()
  await session.act({ type: 'write', item: 'two', text: TEXT })
  await session.act({ type: 'afresh' })
  expect(storage.getItem(progressKey(card.code))).toBeNull()
})
