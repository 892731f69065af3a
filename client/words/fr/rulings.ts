import type { Rulings } from '../rulings.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of rulings, in French. */
export const rulings = ({ count, number }: Writer): Rulings => ({
  heading: 'Décisions',
  none: 'Aucune. Si une question est mauvaise, retirez-la, acceptez une autre réponse ou donnez le point à tous. Cela s’annule.',
  title: (question) => `Décider de la question ${number(question)}`,
  decide: 'Que décidez-vous\u00a0?',
  kinds: {
    drop: ['Retirer la question', 'Elle ne compte pour personne, ni dans la note ni dans le total des points.'],
    everyone: ['Donner le point à tout le monde', 'À tous ceux qui l’ont eue, quelle que soit leur réponse.'],
    accept: ['Accepter une autre réponse', 'Elle vaut le point entier, elle aussi.'],
  },
  inForce: { drop: 'Retirée', everyone: 'Tout le monde a le point' },
  accepted: (answer) => `Acceptée aussi\u00a0: «\u00a0${answer}\u00a0»`,
  answer: 'Réponse à accepter',
  choose: 'Choisissez',
  candidate: (answer, given) => `${answer} (${count(given, { one: '# élève', other: '# élèves' })})`,
  noCandidate: 'Personne n’a encore donné d’autre réponse.',
  lacking: 'Dites quelle réponse accepter.',
  why: 'Pourquoi, pour les élèves',
  whyHint: 'Si vous écrivez quelque chose ici, ils le liront avec leur résultat.',
  told: (why) => `Les élèves lisent\u00a0: ${why}`,
  rule: 'Appliquer cette décision',
  undecided: 'Choisissez d’abord l’une des trois.',
  undo: 'Annuler',
  undoing: (ruling, question) => `Annuler pour la question ${number(question)}\u00a0: ${ruling}`,
  changes: (n) =>
    n === 0 ? 'Aucune note ne changerait.' : count(n, { one: '# note changerait.', other: '# notes changeraient.' }),
  changed: (n) =>
    n === 0
      ? 'C’est fait. Aucune note n’a changé.'
      : count(n, { one: 'C’est fait. # note a changé.', other: 'C’est fait. # notes ont changé.' }),
  outdated:
    'Le bureau a été modifié ailleurs\u00a0: rien n’a été fait. Voici ce qui vaut maintenant. Appuyez de nouveau pour confirmer.',
})
