import type { Writer } from '../writer.ts'

/** What the desk says on its first screen and around its tabs, in English. */
export const overview = ({ count, number, list, when }: Writer) => ({
  parts: 'Parts of the desk',
  tabs: {
    overview: 'Overview',
    attempts: 'Attempts',
    questions: 'Questions',
    share: 'Share and print',
    settings: 'Settings',
  },

  open: 'Open',
  closed: 'Closed',
  soon: 'Not open yet',
  opensAt: (iso: string) => `Opens ${when(iso)}.`,
  code: 'Code',
  handedIn: (n: number) => count(n, { one: '# handed in', other: '# handed in' }),
  seatsIn: (n: number, of: number) => `${number(n)} of ${number(of)} seats handed in`,
  average: (share: number) => `Average ${number(Math.round(100 * share))}%`,

  teach: 'Teach again',
  got: (right: number, of: number) => `${number(right)} of ${number(of)} got this right.`,
  gotAll: (right: number, of: number) => `${number(right)} of ${number(of)} got all of this right.`,
  leftOut: (n: number) => count(n, { one: '# left it out.', other: '# left it out.' }),
  again: 'Teach it again, or',
  check: 'check the question',
  checkAlone: 'Check the question',
  doubtful: 'Those who did best elsewhere got it wrong. First',
  took: (n: number, option: string) => `${number(n)} chose “${option}”.`,
  wrote: (n: number, typed: string) => `${number(n)} wrote ${typed}.`,
  disagree: 'The sources disagree here: discuss it.',
  card: 'Discussion card',
  challenged: (n: number) => count(n, { one: '# student says it is wrong.', other: '# students say it is wrong.' }),
  few: (n: number) =>
    count(n, {
      one: 'Only # has handed in. One more can change all of this.',
      other: 'Only # have handed in. One more can change all of this.',
    }),
  fine: 'At least two in three got each question right.',

  grid: 'Who got what right',
  rightShare: 'Right',
  rightPercent: '% right',
  sortBy: (question: number) => `Sort by question ${number(question)}`,
  rightOf: (question: number, share: string) => `Question ${number(question)}: ${share} right. See the question.`,

  bySlip: 'by slip',
  attempt: 'Attempt',
  unnamed: (label: string) => `Attempt ${label}`,
  place: (place: number, rows: number) => `${number(place)} of ${number(rows)}`,
  apart: (names: readonly string[]) =>
    `More than one student is called ${list(names.map((name) => `“${name}”`))}. Their rows stay apart.`,

  printResults: 'Print the results',
  back: 'Back to the results',

  sure: 'How sure is this?',
})
