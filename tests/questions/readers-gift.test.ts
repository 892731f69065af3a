import { expect, test } from 'vitest'
import { readText } from '../support/questions/read-quiz.ts'

const one = (gift: string) => readText(gift).questions[0]

test('GIFT: one right option, with a title, comments, a category, feedback and a general feedback', () => {
  const { questions, unread } = readText(`// a comment
$CATEGORY: $course$/top/Ferries

// another
::Q1:: Who built the pier? {
  =Ada Finch#Yes: she did.
  ~Tom Reed#No, he painted it.
  ~Ida Vale
  ####She built it in 1884.
}
`)
  expect(unread).toEqual([])
  expect(questions).toEqual([
    {
      line: 5,
      name: 'Q1',
      stem: 'Who built the pier?',
      explanation: 'She built it in 1884.',
      answer: { is: 'choice', options: ['Ada Finch', 'Tom Reed', 'Ida Vale'], keys: [0], many: false },
    },
  ])
})

test('GIFT: weights make several options right at once, and a wrong one may cost points', () => {
  expect(one('Which birds nest here? {~%50%heron ~%50%gannet ~%-100%puffin}')?.answer).toEqual({
    is: 'choice',
    options: ['heron', 'gannet', 'puffin'],
    keys: [0, 1],
    many: true,
  })
  expect(one('Who is it? {=%100%Ada ~%50%Finch ~Tom}')?.answer).toMatchObject({ keys: [0], many: false })
})

test('GIFT: escaped signs stand for themselves, and line breaks and HTML become plain', () => {
  const question = one('[html]<p>Is 2 \\= 1 + 1\\: so \\{or\\} \\~ not \\# 3?</p><p>Say &eacute;t&eacute;.</p> {T}')
  expect(question?.stem).toBe('Is 2 = 1 + 1: so {or} ~ not # 3?\nSay été.')
  expect(question?.answer).toEqual({ is: 'choice', options: ['True', 'False'], keys: [0], many: false })
  expect(one('[plain]a <b> \\n c{F#wrong#right}')).toMatchObject({ stem: 'a <b> \n c', answer: { keys: [1] } })
  expect(one('[markdown]Is it *so*?{FALSE}')?.stem).toBe('Is it so?')
})

test.each([
  ['{#3}', [[3, 3]]],
  ['{#3.5:0.5}', [[3, 4]]],
  ['{#-1..2.5}', [[-1, 2.5]]],
  [
    '{#\n=1822:0#right\n=%50%1822:2#near\n}',
    [
      [1822, 1822],
      [1820, 1824],
    ],
  ],
])('GIFT: %s is a number', (answer, ranges) => {
  expect(one(`When? ${answer}`)?.answer).toEqual({ is: 'number', ranges })
})

test('GIFT: short texts, pairs, and a blank in the middle of a sentence', () => {
  expect(one('Two and two is {=four =4}.')).toMatchObject({
    stem: 'Two and two is _____ .',
    answer: { is: 'text', accepted: ['four', '4'] },
  })
  expect(one('Match. {=France -> Paris =Italy -> Rome = -> Oslo}')?.answer).toEqual({
    is: 'pairs',
    left: ['France', 'Italy'],
    right: ['Paris', 'Rome', 'Oslo'],
    key: [0, 1],
  })
})

test('GIFT: what is no question that we know is listed as that, with its line', () => {
  const { questions, unread } = readText(`Read this first.

::Essay::Tell about ferries. {}

Which? {~a ~b}

How many? {#about four}

Which of them? {=a ~b
`)
  expect(questions).toEqual([])
  expect(unread).toEqual([
    { is: 'text-only', line: 1 },
    { is: 'unknown-kind', line: 3, name: 'Essay', what: 'essay' },
    { is: 'no-key', line: 5 },
    { is: 'key-unread', line: 7, what: 'about four' },
    { is: 'open-brace', line: 9 },
  ])
})

test('GIFT: a brace that is never closed costs its own question alone', () => {
  const { questions, unread } = readText('::A::Which? {=a ~b\n\n::B::And which? {=c ~d}\n')
  expect(unread).toEqual([{ is: 'open-brace', line: 1, name: 'A' }])
  expect(questions.map(({ name, line }) => [name, line])).toEqual([['B', 3]])
})

test('GIFT: questions between which the blank line was left out are read one by one, with titles or without', () => {
  const titled = readText(
    '::A::Which? {=a ~b}\n// [tag:choice]\n::B::And which is on {\n=c\n~d\n} of June?\n::C::It is so. {T}\n',
  )
  expect(titled.unread).toEqual([])
  expect(titled.questions.map(({ name, line, stem, kind }) => [name, line, stem, kind])).toEqual([
    ['A', 1, 'Which?', undefined],
    ['B', 3, 'And which is on _____ of June?', 'choice'],
    ['C', 7, 'It is so.', undefined],
  ])
  const untitled = readText('Which? {=a ~b}\nWho\nis it? {\n=c\n~d\n}\nHow many? {#3}.\nIt is so. {T}\n')
  expect(untitled.unread).toEqual([])
  expect(untitled.questions.map(({ line, stem }) => [line, stem])).toEqual([
    [1, 'Which?'],
    [2, 'Who\nis it?'],
    [7, 'How many? _____ .'],
    [8, 'It is so.'],
  ])
})

test('GIFT: a sentence goes on behind its answer, on the next line, too', () => {
  expect(one('It lies in {=York ~Ely}\nof the north,\nas all know.\n')?.stem).toBe(
    'It lies in _____ of the north,\nas all know.',
  )
})

test('GIFT: a brace inside an answer, and a second answer on one line, make no question that nobody wrote', () => {
  const { questions, unread } = readText('Which? {=a ~b\n\nWho? {=c ~d}\n\nWhat? {=x^{2} ~y}\n\n{=a} and {=b}\n')
  expect(unread).toEqual([
    { is: 'open-brace', line: 1 },
    { is: 'open-brace', line: 5 },
    { is: 'unknown-kind', line: 7, what: '{…} {…}' },
  ])
  expect(questions.map(({ stem }) => stem)).toEqual(['Who?'])
})
