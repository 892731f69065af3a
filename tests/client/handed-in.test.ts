import { expect, test } from 'vitest'
import { savedAttempt } from '../../client/quiz/saved-attempt.ts'
import { card, sheet } from '../support/client/quiz.ts'
import { memory, tab } from '../support/client/tab.ts'

/** Where an attempt has been handed in, and the session that did it. */
async function handedIn() {
  const storage = memory()
  const { session } = tab({ storage, feedback: 'end' })
  await session.act({ type: 'send' })
  return { storage, session }
}

test('an attempt that was handed in here is told of where nothing is answered yet, until the student has begun', async () => {
  const { storage } = await handedIn()
  const { session, state } = tab({ storage, feedback: 'end' })
  session.resume()
  expect(state().handed).toMatchObject([{ proof: sheet.proof }])
  await session.act({ type: 'start-mine' })
  expect(state().handed).toBeUndefined()
})

test('who takes it again from the result has said who that was; on the next visit nobody has', async () => {
  const { storage, session } = await handedIn()
  await session.act({ type: 'retake' })
  for (const isTold of [false, true]) {
    const again = tab({ storage, feedback: 'end' })
    again.session.resume()
    expect(again.state().handed !== undefined).toBe(isTold)
  }
})

test('who takes a quiz again that has closed meanwhile is led back to the result: there is no other way', async () => {
  const { storage, session } = await handedIn()
  await session.act({ type: 'retake' })
  const again = tab({ storage, state: { step: 'gate', card, door: 'over', name: '' } })
  again.session.resume()
  expect(again.state().handed).toMatchObject([{ proof: sheet.proof }])
})

test('what was handed in is kept here until it is to be forgotten', async () => {
  const { storage } = await handedIn()
  const { session } = tab({ storage, feedback: 'end' })
  const saved = savedAttempt(storage, card.code)
  expect(saved.handed()).toMatchObject([{ proof: sheet.proof }])
  await session.act({ type: 'forget', proof: sheet.proof })
  expect(saved.handed()).toEqual([])
})
