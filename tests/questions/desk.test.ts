import { expect, test } from 'vitest'
import { countAttempts } from '../../questions/attempts/counted-attempts.ts'
import { deskOf } from '../../questions/attempts/desk.ts'
import type { Submission } from '../../questions/attempts/records.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { choice, ordering } from '../support/questions/stub-items.ts'
import { quizOf, standing, submitted } from '../support/questions/stub-quiz.ts'

const quiz = quizOf([choice('a'), ordering('b')], { feedback: 'closed', closes: '2031-03-07T12:00:00.000Z' })

const desk = (submissions: readonly Partial<Submission>[], of = quiz, rulings: readonly Ruling[] = []) => {
  const entries = submissions.map((part, i) => submitted(String(i).padStart(3, '0'), { responses: [0, null], ...part }))
  return deskOf(of, { ...standing, rulings }, countAttempts(entries, of, { rulings }))
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

test('an item that was dropped is analysed as one that nobody had, and the others as if it had never been', () => {
  const class_ = Array.from({ length: 12 }, (_, i) => ({ responses: [i % 3, i % 2 ? [0, 1, 2] : [2, 1, 0]] }))
  const { analysis } = desk(class_, quiz, [{ item: 'a', is: 'drop' }])
  const never = desk(class_.map(({ responses }) => ({ responses: [false as const, ...responses.slice(1)] }))).analysis
  expect(analysis).toEqual(never)
  expect('items' in analysis && analysis.items[0]).toEqual({ detail: 'totals', item: 'a', shown: 0 })
})

test('an accepted answer counts as right in the analysis, and is no more found to be preferred to the key', () => {
  // The better half chose option 1, and everything else hangs together.
  const items = Array.from({ length: 6 }, (_, i) => choice(`item-${i}`))
  const of = { ...quiz, items }
  const good = { responses: [1, 0, 0, 0, 0, 0] }
  const weak = { responses: [0, 1, 2, 1, 2, 1] }
  const class_ = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? good : weak))
  const doubts = ({ analysis }: ReturnType<typeof desk>) =>
    'findings' in analysis ? analysis.findings.filter(({ is }) => is === 'key-in-doubt') : []
  expect(doubts(desk(class_, of))).not.toEqual([])
  const ruled = desk(class_, of, [{ item: 'item-0', is: 'accept', response: 1 }])
  expect(doubts(ruled)).toEqual([])
  expect('items' in ruled.analysis && ruled.analysis.items[0]).toMatchObject({ correct: 40 })
})

test('where everyone has the point it is not found to be too easy', () => {
  const class_ = Array.from({ length: 30 }, (_, i) => ({ responses: [i % 2, [0, 1, 2]] }))
  const { analysis } = desk(class_, quiz, [{ item: 'a', is: 'everyone' }])
  expect('findings' in analysis && analysis.findings).toMatchObject([{ is: 'too-easy', item: 'b' }])
})

test('challenges come newest first', () => {
  const at = (hour: number) => ({
    attempt: '1',
    item: 'a',
    at: `2031-03-02T0${hour}:00:00.000Z`,
    reason: `At ${hour}.`,
  })
  const { challenges } = deskOf(quiz, { ...standing, challenges: [at(2), at(9), at(4)] }, [])
  expect(challenges.map(({ reason }) => reason)).toEqual(['At 9.', 'At 4.', 'At 2.'])
})
