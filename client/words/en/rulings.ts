import type { Writer } from '../writer.ts'

/** What the desk says of rulings, in English. */
export const rulings = ({ count, number }: Writer) => ({
  heading: 'Rulings',
  none: 'None yet. If a question is wrong, drop it, accept another answer, or give everybody the point. You can undo it.',
  title: (question: number) => `Rule on question ${number(question)}`,
  decide: 'What do you decide?',
  kinds: {
    drop: ['Drop the question', 'It counts for nobody, neither in a score nor among the points there are.'],
    everyone: ['Give everybody the point', 'Everybody who had it, whatever they answered.'],
    accept: ['Accept another answer', 'It earns the whole point too.'],
  },
  inForce: { drop: 'Dropped', everyone: 'Everybody gets the point' },
  accepted: (answer: string) => `Accepted too: “${answer}”`,
  answer: 'Answer to accept',
  choose: 'Choose one',
  candidate: (answer: string, given: number) =>
    `${answer} (${count(given, { one: '# student', other: '# students' })})`,
  noCandidate: 'Nobody has given another answer yet.',
  lacking: 'Say which answer is to be accepted.',
  why: 'Why, for the students',
  whyHint: 'If you write something here, they read it with their result.',
  told: (why: string) => `Students read: ${why}`,
  rule: 'Use this ruling',
  undecided: 'Choose one of the three first.',
  undo: 'Undo',
  undoing: (ruling: string, question: number) => `Undo on question ${number(question)}: ${ruling}`,
  changes: (n: number) =>
    n === 0
      ? 'This would change no score.'
      : count(n, { one: 'This would change # score.', other: 'This would change # scores.' }),
  changed: (n: number) =>
    n === 0
      ? 'Done. No score has changed.'
      : count(n, { one: 'Done. # score has changed.', other: 'Done. # scores have changed.' }),
  outdated:
    'Somebody changed the desk elsewhere, so nothing was done. You see what holds now. Press again if you still want it.',
})
