import { expect, test } from 'vitest'
import { newQuizOf, type QuizDraft, usualDraft } from '../../client/pages/make/draft.ts'
import { faultsIn, faultsOf } from '../../client/pages/make/faults.ts'
import { teachingIn } from '../../client/words/teaching.ts'

const NOW = Date.parse('2031-03-07T09:30:00Z')
const words = teachingIn('en')
const faults = (part: Partial<QuizDraft>, chosen = 10, language = 'en') =>
  Object.entries(faultsIn({ ...usualDraft('Quiz'), ...part }, chosen, NOW, teachingIn(language))).map(
    ([field, fault]) => [field, fault.text],
  )

test('nothing is wrong with the usual draft', () => {
  expect(faults({})).toEqual([])
})

test.each([
  [{ feedback: 'closed' }, 'closes', /Say when it closes/],
  [{ closes: '2031-03-01T10:00' }, 'closes', /has passed/],
  [{ opens: '2031-03-09T10:00', closes: '2031-03-08T10:00' }, 'closes', /before it opens/],
  [{ closes: '2033-01-01T10:00' }, 'closes', /365 days/],
  [{ opens: '2033-01-01T10:00' }, 'opens', /365 days/],
  [{ opens: '2031-04-07T10:00' }, 'opens', /it ends in 30 days. Say when it closes/],
  [{ formItems: '11' }, 'formItems', /from 1 to 10/],
  [{ formItems: '2.5' }, 'formItems', /whole number/],
  [{ names: 'seats', seats: '501' }, 'seats', /from 1 to 500/],
  [{ names: 'seats', seats: '' }, 'seats', /from 1 to 500/],
  [{ students: '5001' }, 'students', /from 1 to 5,?000/],
  [{ minutes: '0' }, 'minutes', /from 1 to 600/],
  [{ keepDays: '6' }, 'keepDays', /from 7 to 365/],
  [{ keepDays: '' }, 'keepDays', /from 7 to 365/],
  [{ frames: 'https://a.example\nschool' }, 'frames', /“school” is no address/],
  [{ frames: 'http://school.example' }, 'frames', /is no address/],
  [{ frames: Array.from({ length: 21 }, (_, i) => `https://s${i}.example`).join('\n') }, 'frames', /At most 20/],
] as const)('%j is told at its field before the server is asked', (part, field, text) => {
  expect(faults(part)).toEqual([[field, expect.stringMatching(text)]])
})

test('half a date and what is no number are told, though a browser gives them out as empty', () => {
  const refused = new Set(['opens', 'closes', 'minutes', 'formItems', 'keepDays', 'count', 'title'])
  const found = faultsIn(usualDraft('Quiz'), 10, NOW, words, refused)
  expect(Object.keys(found).sort()).toEqual(['closes', 'count', 'formItems', 'keepDays', 'minutes', 'opens'])
  expect(found.closes?.text).toBe('A whole date with its time.')
})

test('where there are personal links nobody is asked how many students there are', () => {
  expect(faults({ names: 'seats', seats: '20', students: '5001' })).toEqual([])
  expect(
    newQuizOf({ ...usualDraft('Quiz'), names: 'seats', seats: '20', students: '30' }, 'a-topic', []),
  ).not.toHaveProperty('students')
  expect(newQuizOf({ ...usualDraft('Quiz'), students: '30' }, 'a-topic', [])).toMatchObject({ students: 30 })
})

test('how many slips there would be is nothing to a quiz without any', () => {
  expect(faults({ names: 'names', seats: '' })).toEqual([])
  const quiz = newQuizOf({ ...usualDraft('Quiz'), names: 'names', seats: '20' }, 'a-topic', [])
  expect(quiz.names).toBe('names')
  expect(quiz).not.toHaveProperty('seats')
})

test('a quiz that closes may open after the days that answers are kept', () => {
  expect(faults({ opens: '2031-04-07T10:00', closes: '2031-04-08T10:00' })).toEqual([])
})

test('what is not asked for is not wrong: questions for each student where the order is one for all', () => {
  expect(faults({ shuffle: false, formItems: '51' })).toEqual([])
})

test('no question and too many are told of the questions', () => {
  expect(faults({}, 0)).toEqual([['items', 'Choose at least one question.']])
  expect(faults({}, 51)).toEqual([['items', 'A quiz holds at most 50 questions.']])
})

test('it is said in the reader’s language', () => {
  expect(faults({ keepDays: '6' }, 10, 'fr')).toEqual([['keepDays', 'Un nombre entier de 7 à 365.']])
})

test('what only the server knows stands at the field that it names, in its English', () => {
  const trouble = { kind: 'refused', title: '', is: 'invalid' } as const
  const errors = [
    { path: 'frames[3]', message: 'A site is written as https://school.example.' },
    { path: 'items[2].stem', message: 'No.' },
  ]
  expect(faultsOf({ ...trouble, errors }, words)).toEqual({
    frames: { text: 'A site is written as https://school.example.', isEnglish: true },
    items: { text: 'No.', isEnglish: true },
  })
  expect(faultsOf({ ...trouble, errors: [{ path: 'ledger.facts', message: 'No.' }] }, words)).toBeUndefined()
  expect(faultsOf({ kind: 'busy', title: '' }, words)).toBeUndefined()
  expect(faultsOf({ ...trouble, is: 'wrong-key' }, words)).toHaveProperty('publishKey')
})
