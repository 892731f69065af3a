import type { ChallengeWords } from '../challenges.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of what students challenge, in French. */
export const challenges = ({ count, number }: Writer): ChallengeWords => ({
  heading: 'Contestations',
  number: (n) => count(n, { one: '# contestation', other: '# contestations' }),
  none: 'Aucun élève n’a contesté de question. Ils le peuvent dès qu’ils ont vu la réponse.',
  notice: (n) => count(n, { one: 'Des élèves contestent # question.', other: 'Des élèves contestent # questions.' }),
  look: 'Voir ce qu’ils disent',
  answer: 'Réponse\u00a0:',
  rule: 'Trancher',
  ruleOn: (who, question) => `Trancher\u00a0: question ${number(question)}, contestée par ${who}`,
})
