import type { ReadFault, ReadFaultName } from './read-question.ts'

/** What is wrong, in a sentence of English. Other languages of the screen have theirs under the same names. */
export const FAULT_SENTENCES: Readonly<Record<ReadFaultName, (what: string) => string>> = {
  'too-large': () => 'This file is too large. Split it into smaller ones: 5 MB is the most.',
  'too-deep': () => 'Too many elements stand inside each other here.',
  empty: () => 'There is no question in it.',
  'unknown-format': (what) =>
    what === ''
      ? 'No quiz can be seen in it. Export it as GIFT, Moodle XML, Aiken, CSV or QTI.'
      : `This is ${what}, but neither Moodle XML nor QTI.`,
  'older-qti': () => 'This is QTI 1. Export the quiz as QTI 2.1 or QTI 3.',
  archive: () => 'This archive is damaged. Export the quiz again.',
  xml: (what) => `The XML is broken here${what === '' ? '' : ` (${what})`}. Export the quiz again, or mend this line.`,
  'xml-entity': () => 'This file defines entities of its own. Such files are not read.',
  'no-columns': () => 'The first row must name the columns: a question, its options and the right answer.',
  'open-quote': () => 'A quotation mark opens or closes in the wrong place here.',
  'open-brace': () => 'The brace “{” of this question is never closed.',
  'no-answer-line': () => 'This question has no line “ANSWER:”.',
  'answer-letter': (what) =>
    what === '' ? 'No letter stands behind “ANSWER:”.' : `No option has the letter “${what}”.`,
  'stray-line': (what) => `This line is neither an option nor the answer: “${what}”.`,
  json: (what) => `This line is no question: look at “${what}”.`,
  'no-stem': () => 'This question has no words.',
  'no-key': () => 'No answer is marked as right.',
  'key-unread': (what) =>
    what === '' ? 'The right answer cannot be read.' : `The right answer cannot be read: “${what}”.`,
  'few-options': () => 'There are fewer than two options.',
  'too-long': () => 'This is too long to be checked.',
  'unknown-kind': (what) => `This kind of question is not checked: ${what}.`,
  'text-only': () => 'This is a text that asks nothing.',
}

/** Where it is and what is wrong. */
export function faultSentence({ is, file, line, name, what = '' }: ReadFault): string {
  const place = [file, line === undefined ? undefined : `line ${line}`, name].filter((part) => part !== undefined)
  return `${place.length > 0 ? `${place.join(', ')}: ` : ''}${FAULT_SENTENCES[is](what)}`
}
