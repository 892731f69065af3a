import { expect, test } from 'vitest'
import { isSealedBy, progressKey, savedAttempt, waitingKey } from '../../client/quiz/saved-attempt.ts'
import { safeStorage } from '../../client/safe-storage.ts'
import { card, started } from '../support/client/quiz.ts'

const memory = () =>
  safeStorage(() => {
    throw new Error('no storage')
  })

test('an attempt in progress is read back as it was kept, half-done answers too', () => {
  const kept = savedAttempt(memory(), card.code)
  const drafts = { one: 2, two: '1,2', three: [0, Number.NaN], four: null }
  kept.save({ started, drafts, at: 1 })
  expect(kept.progress()).toEqual({ started, drafts, at: 1 })
})

test('an attempt is frozen once, in whichever tab comes first', () => {
  const storage = memory()
  const [tab, other] = [savedAttempt(storage, card.code), savedAttempt(storage, card.code)]
  tab.save({ started, drafts: { one: 0 }, at: 0 })
  expect(tab.seal({ started, responses: { one: 0 } })).toBe(true)
  expect(other.seal({ started, responses: { one: 1 } })).toBe(false)
  expect(other.waiting()).toEqual([{ started, responses: { one: 0 } }])
  expect(isSealedBy(storage.getItem(waitingKey(card.code)), started.token)).toBe(true)
})

test('sealing ends the progress, and an acknowledgement leaves nothing behind', () => {
  const storage = memory()
  const kept = savedAttempt(storage, card.code)
  kept.save({ started, drafts: { one: 0 }, at: 0 })
  kept.seal({ started, responses: { one: 0 } })
  expect(kept.progress()).toBeUndefined()
  kept.settle(started.token)
  expect([storage.getItem(progressKey(card.code)), storage.getItem(waitingKey(card.code))]).toEqual([null, null])
})

test('sealing one attempt leaves the progress of another and what waits already', () => {
  const kept = savedAttempt(memory(), card.code)
  const later = { ...started, token: 'later' }
  kept.seal({ started, responses: {} })
  kept.save({ started: { ...started, token: 'third' }, drafts: {}, at: 0 })
  kept.seal({ started: later, responses: {} })
  expect(kept.waiting().map((one) => one.started.token)).toEqual(['token', 'later'])
  expect(kept.progress()?.started.token).toBe('third')
})

test('a slip stays with the submission that it was given for', () => {
  const kept = savedAttempt(memory(), card.code)
  kept.seal({ started, responses: {} })
  kept.note(started.token, { slip: 'slip' })
  expect(kept.waiting()).toEqual([{ started, responses: {}, slip: 'slip' }])
})

test('what is not ours on the storage is passed over', () => {
  const storage = memory()
  for (const text of ['', 'null', '[]', '{"started":1}', '{']) {
    storage.setItem(progressKey(card.code), text)
    storage.setItem(waitingKey(card.code), text)
    expect(savedAttempt(storage, card.code).progress()).toBeUndefined()
    expect(savedAttempt(storage, card.code).waiting()).toEqual([])
  }
})

test('seats that are taken on one device keep their progress apart, and whichever is opened knows all that waits', () => {
  const storage = memory()
  const [seven, eight] = [savedAttempt(storage, card.code, 7), savedAttempt(storage, card.code, 8)]
  seven.save({ started: { ...started, seat: 7 }, drafts: { one: 0 }, at: 0 })
  expect([eight.progress(), savedAttempt(storage, card.code).progress()]).toEqual([undefined, undefined])
  seven.seal({ started: { ...started, seat: 7 }, responses: {} })
  expect(eight.waiting()).toMatchObject([{ started: { seat: 7 } }])
})

test('what was handed in is kept by seat, the last first, and only the last few; what is forgotten is gone', () => {
  const storage = memory()
  const saved = savedAttempt(storage, 'ABCDEF')
  for (const proof of ['a', 'b', 'c', 'd', 'b']) saved.keepHanded({ at: '2031-03-07T09:30:00Z', proof, late: false })
  expect(saved.handed().map(({ proof }) => proof)).toEqual(['b', 'd', 'c'])
  expect(savedAttempt(storage, 'ABCDEF', 3).handed()).toEqual([])
  for (const proof of ['b', 'd', 'c']) saved.forgetHanded(proof)
  expect(storage.getItem('footnote:ABCDEF:handed')).toBeNull()
})
