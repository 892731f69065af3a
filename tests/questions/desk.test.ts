import { expect, test } from 'vitest'
import { deskOf } from '../../questions/desk.ts'
import type { Submission } from '../../questions/entry.ts'
import { fold } from '../../questions/folding.ts'
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

const standing = {
  deleted: false,
  erased: [],
  kept: '2031-05-01T12:00:00.000Z',
  revision: 0,
  rulings: [],
  challenges: [],
  startOf: () => '2031-03-02T09:00:00.000Z',
}

const desk = (submissions: readonly Partial<Submission>[], of = quiz) => {
  const entries = submissions.map((part, i) => ({
    is: 'submission' as const,
    submission: { attempt: String(i), digest: 'd', late: false, seconds: 60, responses: [0, null], ...part },
  }))
  return deskOf(of, standing, fold(entries, of.items, []))
}

test('an item comes with its key and with why each other option is not it, and what the class made of it in the analysis alone', () => {
  const { items, analysis } = desk([{}, {}, {}, {}])
  expect(items[0]).toMatchObject({ id: 'a', key: 0 })
  expect(items[0]?.whys).toHaveLength(3)
  expect(items[1]?.whys).toBeUndefined()
  expect(Object.keys(items[0] ?? {})).not.toContain('chosen')
  expect(analysis).toEqual({ detail: 'totals', attempts: 4, mean: expect.any(Number) })
})

test('from five attempts the analysis counts who had an item, who was right and what was chosen', () => {
  const five = [0, 0, 1, 1, null].map((response) => ({ responses: [response, false as const] }))
  const { analysis } = desk(five)
  expect(analysis.detail).toBe('counts')
  expect('items' in analysis && analysis.items[0]).toMatchObject({
    shown: 5,
    answered: 4,
    correct: 2,
    chosen: [2, 2, 0],
  })
  expect('items' in analysis && analysis.items[1]).toEqual({ detail: 'totals', item: 'b', shown: 0 })
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
