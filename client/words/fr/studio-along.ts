import type { StudioWords } from '../en/studio.ts'
import type { Writer } from '../writer.ts'

/** Ce que l’atelier dit d’un quiz venu de la page qui vérifie les quiz, en français. */
export const studioAlong = ({ count }: Writer): StudioWords['along'] => ({
  texts: (n) =>
    count(n, {
      one: 'Votre quiz de # question est là. Apportez les articles qui donnent sa réponse.',
      other: 'Votre quiz de # questions est là. Apportez les articles qui donnent ses réponses.',
    }),
  title: (n) =>
    count(n, { one: 'Votre quiz\u00a0: # question à relier', other: 'Votre quiz\u00a0: # questions à relier' }),
  done: 'Votre quiz',
  questions: 'Montrer les questions',
  find: 'Chercher les réponses dans les articles',
  leave: 'Laisser ces questions de côté',
  left: 'Les questions sont laissées de côté.',
})
