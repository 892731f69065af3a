import { expect, test } from 'vitest'
import { faultOf, readText } from '../support/questions/read-quiz.ts'

test('Aiken: options with a dot or a bracket, and the letter of the right one', () => {
  const { questions, unread } = readText(
    'Who built the pier?\nA. Ada Finch\nB) Tom Reed\nANSWER: B\n\nWhich bird?\nA. gull\nB. heron\nANSWER: A',
  )
  expect(unread).toEqual([])
  expect(questions).toMatchObject([
    { line: 1, stem: 'Who built the pier?', answer: { options: ['Ada Finch', 'Tom Reed'], keys: [1], many: false } },
    { line: 6, stem: 'Which bird?', answer: { keys: [0] } },
  ])
})

test('Aiken: small letters are read where they follow each other; other small letters begin no option', () => {
  const { questions, unread } = readText(
    'Which bird?\r\ni. of the north\r\na) gull\r\nb) heron\r\nc) auk\r\nanswer: b\r\nWho?\r\na. Ada\r\nb. Ida\r\nANSWER: A\r\n',
  )
  expect(unread).toEqual([])
  expect(questions).toMatchObject([
    { line: 1, stem: 'Which bird?\ni. of the north', answer: { options: ['gull', 'heron', 'auk'], keys: [1] } },
    { line: 7, stem: 'Who?', answer: { options: ['Ada', 'Ida'], keys: [0] } },
  ])
})

test('Aiken: what is broken is said with its line, and costs only its own question', () => {
  const { questions, unread } = readText(`Which bird?
A. gull
B. heron
ANSWER: D

Who?
A. Ada
Tom
B. Ida
ANSWER: A

Where?
A. here
B. there

When?
A. now
B. then
ANSWER: B`)
  expect(unread).toEqual([
    { is: 'answer-letter', line: 1, name: 'Which bird?', what: 'D' },
    { is: 'stray-line', line: 8, name: 'Who?', what: 'Tom' },
    { is: 'no-answer-line', line: 12, name: 'Where?' },
  ])
  expect(questions.map(({ stem }) => stem)).toEqual(['When?'])
})

test.each([
  [
    'English, commas',
    'Question,Option 1,Option 2,Option 3,Correct answer,Explanation\n"Which, of all?",gull,heron,auk,2,It is.\n',
  ],
  [
    'French, semicolons',
    'Énoncé;Réponse A;Réponse B;Réponse C;Bonne réponse;Explication\r\nWhich, of all?;gull;heron;auk;B;It is.\r\n',
  ],
  [
    'Arabic, tabs',
    '\ufeffالسؤال\tخيار ١\tخيار ٢\tخيار ٣\tالإجابة الصحيحة\tشرح\nWhich, of all?\tgull\theron\tauk\theron\tIt is.',
  ],
  ['letters', 'question;a;b;c;key;comment\nWhich, of all?;gull;heron;auk;b;It is.'],
  [
    'headings that say more than what they hold',
    'Question - max 120 characters,Answer 1 - max 75 characters,Answer 2,Answer 3 (optional),"Time limit (sec) – 5, 10",Correct answer(s) - choose at least one,Feedback (short)\n"Which, of all?",gull,heron,auk,20,2,It is.\n',
  ],
])('CSV: %s', (_name, table) => {
  expect(readText(table, 'quiz.csv').questions).toEqual([
    {
      line: 2,
      stem: 'Which, of all?',
      explanation: 'It is.',
      answer: { is: 'choice', options: ['gull', 'heron', 'auk'], keys: [1], many: false },
    },
  ])
})

test('CSV: quotes over lines, several keys, numbers, true and false, and short texts', () => {
  const { questions, unread } = readText(
    'Question,A,B,C,Key,Tolerance\n"Which\n""two""?",x,y,z,"A, C",\nHow many?,,,,38,2\nIs it so?,,,,false,\nWhich town?,,,,York | york,\nNothing?,x,y,z,q,\nNo key?,x,y,z,,\n',
  )
  expect(questions.map(({ line, stem, answer }) => [line, stem, answer])).toEqual([
    [2, 'Which\n"two"?', { is: 'choice', options: ['x', 'y', 'z'], keys: [0, 2], many: true }],
    [4, 'How many?', { is: 'number', ranges: [[36, 40]] }],
    [5, 'Is it so?', { is: 'choice', options: ['True', 'False'], keys: [1], many: false }],
    [6, 'Which town?', { is: 'text', accepted: ['York', 'york'] }],
  ])
  expect(unread).toEqual([
    { is: 'key-unread', line: 7, what: 'q' },
    { is: 'no-key', line: 8 },
  ])
})

test('CSV: a quotation mark that never ends, and a first row that names nothing, are said with their line', () => {
  expect(faultOf('Question,A,B,Key\nWhich?,x,y,A\n"And which?,x,y,A\nLast?,x,y,B\n')).toEqual({
    is: 'open-quote',
    line: 3,
  })
  expect(faultOf('one,two,three\n1,2,3\n', 'quiz.csv')).toEqual({ is: 'no-columns', line: 1 })
})

test('JSON lines: what does not fit is said with its line', () => {
  const good = '{"id":"a","kind":"choice","stem":"Which?","options":["x","y"],"key":1}'
  const { questions, unread } = readText(
    `${good}\n{"kind":"choice"}\n{"kind": "choice", "stem": "Which?", "options": ["x"], "key": 4}\n{ broken\n`,
  )
  expect(questions).toHaveLength(1)
  expect(unread).toEqual([
    { is: 'json', line: 2, what: 'stem' },
    { is: 'key-unread', line: 3, what: '4' },
    { is: 'json', line: 4, what: '{ broken' },
  ])
})

test('an empty file, and one in which no quiz can be seen, are said to be that', () => {
  expect(faultOf('  \n')).toEqual({ is: 'empty' })
  expect(faultOf('Dear all,\nsee you on Monday.')).toEqual({ is: 'unknown-format' })
  expect(faultOf('Which? {=a ~b'.repeat(1), 'quiz.gift')).toEqual({ is: 'open-brace', line: 1 })
})

test('a question without words, with one option, or far too long is listed and not judged', () => {
  const long = 'x'.repeat(3000)
  const { questions, unread } = readText(`{=a ~b}\n\nWhich? {~%100%a}\n\n${long} {=a ~b}\n\nGood? {=a ~b}`)
  expect(unread.map(({ is, line }) => [is, line])).toEqual([
    ['no-stem', 1],
    ['few-options', 3],
    ['too-long', 5],
  ])
  expect(questions).toHaveLength(1)
})
