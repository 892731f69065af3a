import { FAULT_SENTENCES } from '../../../questions/readers/fault-sentences.ts'
import type { ReadFault } from '../../../questions/readers/read-question.ts'
import type { Writer } from '../writer.ts'
import { advice, setAdvice } from './check-advice.ts'

/** Every phrase: what the table of each language has. */
export type CheckPageWords = ReturnType<typeof checkPage>

/** What the page says that checks a quiz made elsewhere, in English. */
export const checkPage = ({ count, number, own }: Writer) => {
  const questions = (n: number) => count(n, { one: '# question', other: '# questions' })
  return {
    title: 'Check a quiz made elsewhere',
    lede: 'Bring a quiz from Moodle or elsewhere. You see what gives its answers away, and what to do about it.',
    private: 'Nothing leaves this device.',
    paste: 'Paste a quiz here',
    pasteHint: 'GIFT, Aiken, CSV, Moodle XML or QTI, up to 5 MB.',
    drop: 'Or choose a file: .gift, .txt, .csv, .xml, .zip',
    check: 'Check it',
    empty: 'Nothing is checked yet. Paste a quiz, or choose a file.',
    checking: 'Checking…',
    failed: 'That did not work. Reload the page and try again.',
    broken: 'This browser is too old for this page, or a part did not arrive. Reload it, or use another browser.',
    read: (n: number, label: string) => `${questions(n)}, read as ${label}`,
    language: 'The questions are in',
    languages: { en: 'English', fr: 'French', ar: 'Arabic', other: 'Another language' },
    wordless: 'There are no rules of wording for this language yet. Only length, place and figures were checked.',
    summary: (mend: number, look: number, fine: number) =>
      `${number(mend)} to mend, ${number(look)} worth a look, ${number(fine)} with nothing found.`,
    cut: (n: number) => `This file is long. Only its first ${questions(n)} were read.`,
    apart: 'These are more questions than one quiz holds, so they were not compared with each other.',
    guessing: 'Guessing without knowing anything',
    robots: 'All robots',
    robotsHint: 'A robot reads no source. It looks at the options alone.',
    noGuess: 'There are no options to guess among.',
    score: (right: number, of: number) => `${number(right)} of ${number(of)}`,
    guessed: (n: number, of: number) =>
      `Without reading, ${number(n)} of ${number(of)} ways of guessing find the answer.`,
    badOption: {
      empty: 'One option is empty. Mend it.',
      long: 'One option is over 120 characters long. Shorten it.',
      twice: 'One option is there twice. Change one of the two.',
    },
    lengths: (longest: number, shortest: number) => `${number(longest)} characters beside ${number(shortest)}.`,
    shuffled: 'If your program shuffles the options, their order gives nothing away.',
    together: 'All questions together',
    unread: (n: number) => `Not checked (${number(n)})`,
    each: 'Question by question',
    onlyFound: 'Only questions with remarks',
    noneFound: 'No question has a remark.',
    line: (n: number) => `line ${number(n)}`,
    fault: ({ is, what = '' }: Pick<ReadFault, 'is' | 'what'>): string => FAULT_SENTENCES[is](what),
    levels: { B: 'Mend this', W: 'Worth a look', A: 'A small thing' },
    nothing: 'Nothing found.',
    own,
    right: 'right',
    answers: 'Right answers',
    between: (min: number, max: number) => (min === max ? number(min) : `${number(min)} to ${number(max)}`),
    joinTitle: 'Join it to your articles',
    join: 'On the next page, bring your articles. Each answer is joined to the sentence that proves it. Then you publish the quiz.',
    joinByHand:
      'On the next page, bring your articles and paste this quiz. Each answer is joined to the sentence that proves it.',
    goOn: 'Go on with this quiz',
    print: 'Print',
    advice,
    setAdvice,
  }
}
