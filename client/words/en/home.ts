import type { Writer } from '../writer.ts'

/** What the start page says, in English. */
export const home = ({ count }: Writer) => ({
  title: 'Footnote',
  heading: 'Quizzes whose every answer carries its source.',
  lede: 'Each question rests on what the sources say, and shows you where. Students need a code and no account.',
  make: 'Make a quiz',
  tryOne: 'Try one:',
  reveal: 'Show the answer and its sources',
  yours: 'Your answer',
  codeTitle: 'I have a code',
  typeAgain: 'Type the code again',
  open: 'Open',
  topicsTitle: 'What is your quiz about?',
  quizzes: (n: number) => count(n, { one: '# ready quiz', other: '# ready quizzes' }),
  counts: (items: number, facts: number) =>
    `${count(items, { one: '# question', other: '# questions' })} on ${count(facts, { one: '# fact', other: '# facts' })}`,
  read: 'Read what the sources say',
  ownTitle: 'Your own articles',
  ownHint: 'Paste one to five. Every question is checked against their words.',
  own: 'Use your own articles',
  draft: 'Go on with your draft:',
  untitled: 'without a title',
  check: 'Check a quiz made elsewhere',
  reasons: [
    ['Every answer shows its source', 'After each answer: who says so, and in which paragraph.'],
    ['Nobody is made to be right', 'Where the sources disagree, the disagreement is the question.'],
    ['No accounts, no cookies', 'A made-up name is enough, and answers are erased in their time.'],
  ],
})
