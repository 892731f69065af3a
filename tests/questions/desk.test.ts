import { expect, test } from 'vitest'
import { deskOf } from '../../questions/desk.ts'
import { fold, type Submission } from '../../questions/folding.ts'
import type { Quiz } from '../../questions/quiz.ts'
import { choice, ordering } from './stub-items.ts'

const quiz: Quiz = {
  edition: 1,
  code: '0123456789',
  title: 'A quiz',
  topic: 'topic',
  language: 'en',
  open: false,
  items: [choice('a'), ordering('b')],
  settings: { feedback: 'closed', askName: true, shuffle: true, keepDays: 30, closes: '2031-03-07T12:00:00.000Z' },
  created: '2031-03-01T12:00:00.000Z',
  keyHash: 'hash',
}

const standing = { deleted: false, kept: '2031-05-01T12:00:00.000Z', startOf: () => '2031-03-02T09:00:00.000Z' }

const desk = (submissions: readonly Partial<Submission>[], of = quiz) => {
  const entries = submissions.map((part, i) => ({
    is: 'submission' as const,
    submission: { attempt: String(i), digest: 'd', late: false, seconds: 60, responses: [0, null], ...part },
  }))
  return deskOf(of, standing, fold(entries, of.items))
}

test('an item says who had it, who answered it, who was right and what was chosen', () => {
  const { items } = desk([{ responses: [0, [0, 1, 2]] }, { responses: [1, [2, 1, 0]] }, { responses: [null, false] }])
  expect(items[0]).toMatchObject({ shown: 3, answered: 2, correct: 1, meanCredit: 1 / 3, chosen: [1, 1, 0], key: 0 })
  expect(items[1]).toMatchObject({ shown: 2, answered: 2, correct: 1, meanCredit: 0.5 })
  expect(items[1]?.chosen).toBeUndefined()
})

test('without attempts there is no mean', () => {
  expect(desk([]).items[0]).toMatchObject({ shown: 0, answered: 0, correct: 0, chosen: [0, 0, 0] })
  expect(desk([]).items[0]?.meanCredit).toBeUndefined()
})

test('an attempt is fast below the time of three times a reader’s speed, for the items that it answered', () => {
  // "Which one is right in a? option 0 option 1 option 2" is 12 words: a second at 714 words a minute.
  const marks = desk([{ seconds: 1 }, { seconds: 2 }, { seconds: 1, responses: [null, null] }]).attempts.map(
    ({ fast }) => fast,
  )
  expect(marks).toEqual([true, false, false])
})

test('scores count only with feedback after closing, on a topic that is not open to read', () => {
  const practice = (part: Partial<Quiz>) => desk([], { ...quiz, ...part }).practice
  expect(practice({})).toBe(false)
  expect(practice({ open: true })).toBe(true)
  expect(practice({ settings: { ...quiz.settings, feedback: 'end' } })).toBe(true)
})
