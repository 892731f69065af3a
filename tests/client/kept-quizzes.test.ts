import { expect, test } from 'vitest'
import { KEPT_QUIZZES, keptQuizzes } from '../../client/kept-quizzes.ts'
import { memory } from '../support/client/tab.ts'

const quiz = {
  code: 'abcdefghjk',
  key: 'A'.repeat(22),
  title: 'Bridges',
  language: 'en',
  attempts: 0,
  at: '2031-03-07T09:30:00Z',
}
const other = { ...quiz, code: 'bcdefghjkm', title: 'Lakes' }

test('quizzes are kept once each, the last one first, until they are forgotten', () => {
  const storage = memory()
  const kept = keptQuizzes(storage)
  expect(kept.list()).toEqual([])
  kept.keep(quiz)
  kept.keep(other)
  kept.keep(quiz)
  expect(keptQuizzes(storage).list()).toEqual([quiz, other])
  kept.forget(quiz.code)
  expect([kept.has(quiz.code), kept.has(other.code)]).toEqual([false, true])
  kept.forgetAll()
  expect(storage.getItem(KEPT_QUIZZES)).toBeNull()
})

test('what is learnt of a quiz changes it where it is kept, and keeps none that was not', () => {
  const kept = keptQuizzes(memory())
  kept.update(quiz.code, { attempts: 3 })
  expect(kept.list()).toEqual([])
  kept.keep(quiz)
  kept.update(quiz.code, { attempts: 3, key: 'B'.repeat(22) })
  expect(kept.list()).toEqual([{ ...quiz, attempts: 3, key: 'B'.repeat(22) }])
})

test('an entry that cannot be read costs none of the others, also when one more is kept', () => {
  const storage = memory()
  storage.setItem(KEPT_QUIZZES, JSON.stringify([{ code: 1 }, quiz]))
  expect(keptQuizzes(storage).list()).toEqual([quiz])
  keptQuizzes(storage).keep(other)
  expect(keptQuizzes(storage).list()).toEqual([other, quiz])
})

test.each(['', 'null', '{}', '[{"code":1}]'])('what is no list is none: %s', (text) => {
  const storage = memory()
  storage.setItem(KEPT_QUIZZES, text)
  expect(keptQuizzes(storage).list()).toEqual([])
})
