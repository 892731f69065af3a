import type { HomeWords } from '../home.ts'
import type { Writer } from '../writer.ts'

/** What the start page says, in French. */
export const home = ({ count }: Writer): HomeWords => ({
  title: 'Footnote',
  heading: 'Des quiz dont chaque réponse porte sa source.',
  lede: 'Chaque question repose sur ce que disent les sources, et vous montre où. Un code suffit aux élèves, sans compte.',
  make: 'Créer un quiz',
  tryOne: 'Essayez\u00a0:',
  reveal: 'Montrer la réponse et ses sources',
  yours: 'Votre réponse',
  codeTitle: 'J’ai un code',
  typeAgain: 'Retaper le code',
  open: 'Ouvrir',
  topicsTitle: 'Sur quoi porte votre quiz\u00a0?',
  quizzes: (n) => count(n, { one: '# quiz prêt', other: '# quiz prêts' }),
  counts: (items, facts) =>
    `${count(items, { one: '# question', other: '# questions' })} sur ${count(facts, { one: '# fait', other: '# faits' })}`,
  read: 'Lire ce que disent les sources',
  ownTitle: 'Vos propres articles',
  ownHint: 'Collez-en d’un à cinq. Chaque question y est vérifiée mot à mot.',
  own: 'Utiliser vos propres articles',
  draft: 'Reprendre votre brouillon\u00a0:',
  untitled: 'sans titre',
  check: 'Vérifier un quiz fait ailleurs',
  reasons: [
    ['Chaque réponse montre sa source', 'Après chaque réponse\u00a0: qui le dit, et dans quel paragraphe.'],
    ['Personne n’a raison d’office', 'Quand les sources se contredisent, leur désaccord devient la question.'],
    ['Ni compte ni cookies', 'Un nom inventé suffit, et les réponses sont effacées à leur terme.'],
  ],
})
