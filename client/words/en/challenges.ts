import type { Writer } from '../writer.ts'

/** What the desk says of what students challenge, in English. */
export const challenges = ({ count, number }: Writer) => ({
  heading: 'Challenges',
  number: (n: number) => count(n, { one: '# challenge', other: '# challenges' }),
  none: 'No student has challenged a question. They can once they have seen the answer.',
  notice: (n: number) => count(n, { one: 'Students challenge # question.', other: 'Students challenge # questions.' }),
  look: 'See what they say',
  answer: 'Answer:',
  rule: 'Rule on it',
  ruleOn: (who: string, question: number) => `Rule on it: question ${number(question)}, challenged by ${who}`,
})
