import type { Writer } from '../writer.ts'

/** What the studio says of a quiz that came along from the page that checks quizzes, in English. */
export const studioAlong = ({ count }: Writer) => ({
  texts: (n: number) =>
    count(n, {
      one: 'Your quiz of # question is here. Bring the articles that give its answer.',
      other: 'Your quiz of # questions is here. Bring the articles that give its answers.',
    }),
  title: (n: number) =>
    count(n, { one: 'Your quiz: # question to be joined', other: 'Your quiz: # questions to be joined' }),
  done: 'Your quiz',
  questions: 'Show the questions',
  find: 'Find the answers in the articles',
  leave: 'Leave these questions out',
  left: 'The questions are left out.',
})
