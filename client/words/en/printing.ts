import type { Writer } from '../writer.ts'

/** What the pages for paper say, in English. */
export const printing = ({ count, number }: Writer) => ({
  pageTitle: (quiz: string) => `On paper: ${quiz}`,
  title: 'On paper',
  print: 'Print',
  openSlips: 'Print the slips',
  seatsNeeded: 'This link asks for the code on a slip. Print the slips, and give each student one.',
  nothing: 'This quiz is printed from its desk',
  nothingHint:
    'Nobody can begin it with its code alone just now, so its questions are not shown here. Its teacher can print it: from the desk, with the private link.',
  fromDesk: 'The key, the sources and cards to discuss are printed from the desk, with the private link.',
  lede: 'Choose what goes on paper. Each part begins on a page of its own.',
  what: 'What to print',
  parts: {
    paper: 'Questions',
    answers: 'Answer sheet',
    key: 'Key',
    evidence: 'Evidence sheet',
    slips: 'Slips for the seats',
    cards: 'Discussion cards',
  },
  partHints: {
    paper: 'For students, with lines for name and date.',
    answers: 'One page to mark, beside the questions.',
    key: 'The answers of each form on one list.',
    evidence: 'Every answer with the sources that say so, and where.',
    slips: 'To cut out: a number, a link, a QR code.',
    cards: 'Where the sources disagree: what each says, and three questions.',
  },
  forms: 'How many forms',
  formsHint:
    'Each has questions and options in another order. Print the form you need as often as you need it; it is the same every time.',
  sameForm: 'Everybody gets the same questions in the same order, so there is one form.',
  perPage: 'Slips on a page',
  from: 'From seat',
  to: 'To seat',
  form: (letter: string) => `Form ${letter}`,
  name: 'Name',
  date: 'Date',
  numberThem: 'Number them from first to last.',
  writeLetter: 'Write beside each the letter that belongs to it.',
  number: 'No.',
  answer: 'Answer',
  inWords: 'In words',
  ruled: { drop: 'Dropped: it does not count.', everyone: 'Everybody gets the point.', accept: 'Also right' },
  points: (n: number, of: number) =>
    n === 0
      ? 'Every question is dropped: there are no points.'
      : `${count(n, { one: '# point', other: '# points' })} in all: ${number(n)} of ${number(of)} questions ${n === 1 ? 'counts' : 'count'}.`,
  reworded: 'Question worded by the teacher',
  slipCode: 'Code',
  slipHint: 'For one person, once.',
  slipQr: (seat: string) => `${seat}: its link as a QR code`,
  cards: {
    pageTitle: (topic: string) => `Discussion cards: ${topic}`,
    title: 'Discussion cards',
    lede: 'Here the sources contradict each other. Nobody has to be right: each card says what every source says, and asks how one could find out.',
    none: 'The sources of this topic contradict each other nowhere.',
    card: 'Discussion card',
    questions: [
      'Who is behind each source? How could they know, and what might they want?',
      'What is the evidence? Which words show it, and what would you need to see to be sure?',
      'What do others say? Where would you look, and what would settle it?',
    ],
    count: (n: number, of: number) => `${number(n)} of ${number(of)}`,
  },
})
