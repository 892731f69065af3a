import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { QUIZ_LIMITS } from '../../questions/readers/quiz-limits.ts'
import { quizReaders, readQuiz } from '../../questions/readers/read-quiz.ts'
import { decodeQuiz, faultOf } from '../support/questions/read-quiz.ts'

/** What each format is made of, in any order: much more is read of it than of letters. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  gift: [
    '::',
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    '->',
    '%50%',
    '\\',
    '\n',
    '\n\n',
    '//',
    '[html]',
    'T',
    '..',
    ':',
    '<b>',
    '&amp;',
    'word ',
    '$CATEGORY: x',
  ],
  aiken: ['A. ', 'B) ', 'ANSWER: A', 'ANSWER:', '\n', '\n\n', 'word '],
  csv: ['Question,A,B,Key\n', 'Question;Réponse\n', '"', ',', ';', '\t', '\n', '\r\n', 'A', 'true', '3,5', 'word '],
  moodle: [
    '<quiz>',
    '</quiz>',
    '<question type="multichoice">',
    '<question type="ordering">',
    '</question>',
    '<answer fraction="100">',
    '</answer>',
    '<text>',
    '</text>',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&#0;',
    '<',
    '>',
    '<name/>',
    'word ',
  ],
  qti: [
    '<assessmentItem>',
    '</assessmentItem>',
    '<itemBody>',
    '</itemBody>',
    '<choiceInteraction>',
    '</choiceInteraction>',
    '<simpleChoice identifier="a">',
    '</simpleChoice>',
    '<matchInteraction/>',
    '<responseDeclaration>',
    '</responseDeclaration>',
    'word ',
  ],
  json: [
    '{"',
    '"kind":"choice"',
    '"stem":"Which?"',
    '"key":',
    '[0,1]',
    ',',
    '}',
    '\n',
    '"options":["a","b"]',
    '1e400',
    'null',
  ],
}

const files = fc.constantFrom(...quizReaders.map(({ id }) => id)).chain((id) =>
  fc.tuple(
    fc.constantFrom('', 'quiz.csv', 'quiz.gift', 'quiz.jsonl', 'quiz.aiken.txt'),
    fc.array(fc.oneof(fc.constantFrom(...(PIECES[id] ?? [])), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 60,
    }),
  ),
)

test('no text makes a reader throw: it is read, or it is said what is wrong', () => {
  fc.assert(
    fc.property(files, ([name, pieces]) => {
      const read = readQuiz({ name, text: pieces.join('') }, decodeQuiz)
      expect(read.ok ? read.questions.length + read.unread.length : read.fault.is).toBeTruthy()
    }),
    { numRuns: 2000 },
  )
})

test('no bytes make a reader throw, those that begin like an archive among them', () => {
  const zip = zipSync({ 'a.xml': new TextEncoder().encode('<quiz><question type="essay"/></quiz>') })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
      const bytes = zip.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      const read = readQuiz({ name: 'quiz.zip', bytes }, decodeQuiz)
      expect(read.ok ? read.label : read.fault.is).toBeTruthy()
    }),
    { numRuns: 500 },
  )
})

test('a file over 5 MB, and an archive that unpacks to more than twice of that, are refused before any work', () => {
  expect(faultOf('x'.repeat(QUIZ_LIMITS.bytes + 1))).toEqual({ is: 'too-large' })
  const large = zipSync({ 'a.xml': new Uint8Array(QUIZ_LIMITS.unpacked + 1) })
  const read = readQuiz({ name: 'quiz.zip', bytes: large }, decodeQuiz)
  expect(read).toEqual({ ok: false, fault: { is: 'too-large' } })
})

test('no run of blanks, underscores or line ends makes a file long to read', () => {
  const blanks = ' '.repeat(90_000)
  // Each would take many minutes, were a run gone through again from each of its signs.
  const files = [
    `Who?\nA. x\nB. y\nANSWER: x${' '.repeat(1_000_000)}y\nANSWER: A\n`,
    `question,answer,${'_'.repeat(90_000)}x\na,b,c\n`,
    `question,a,b,answer\n${`q,1,2,A${blanks}x\n`.repeat(50)}`,
    `question,a,b,answer\nq,1,2,"${'\n'.repeat(1_000_000)}x"\n`,
  ]
  expect(files.map((text) => faultOf(text)?.is)).toEqual(['answer-letter', undefined, 'key-unread', 'key-unread'])
})

test('what is not in the manifest of kinds is no key of any object: names like __proto__ are only names', () => {
  const text = '<quiz><question type="__proto__"/><question type="constructor"/></quiz>'
  const read = readQuiz({ name: '', text }, decodeQuiz)
  expect(read.ok && read.unread.map(({ is, what }) => [is, what])).toEqual([
    ['unknown-kind', '__proto__'],
    ['unknown-kind', 'constructor'],
  ])
})
