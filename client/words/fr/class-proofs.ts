import type { ClassProofs } from '../class-proofs.ts'
import type { Writer } from '../writer.ts'
import { tableWords } from './table.ts'

/** What the desk says of the proofs of a class, in French. */
export const classProofs = ({ count }: Writer): ClassProofs => ({
  title: 'Vérifier les reçus d’une classe',
  hint: 'Collez ce que les élèves ont envoyé\u00a0: reçus, liens ou messages entiers. La note est toujours celle du bureau.',
  label: 'Les reçus',
  check: 'Les vérifier',
  none: 'Il n’y a pas de reçu dans ce texte.',
  found: (n) => count(n, { one: '# reçu', other: '# reçus' }),
  save: 'Enregistrer ceci pour un tableur',
  file: 'reçus',
  table: {
    ...tableWords,
    state: 'Reçu',
    states: {
      counts: 'compte',
      'other-sheet': 'une autre copie compte',
      'name-differs': 'le nom diffère',
      'not-found': 'absent de ce bureau',
      'other-quiz': 'd’un autre quiz',
      'not-genuine': 'pas authentique',
    },
    handedIn: 'Rendu',
    sheet: 'Copie',
  },
})
