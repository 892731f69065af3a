import type { Rulings } from '../rulings.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of rulings, in French. */
export const rulings = ({ count, number }: Writer): Rulings => ({
  heading: 'Décisions',
  none: 'Aucune n’est en vigueur. Si une question se révèle mauvaise, vous pouvez la retirer, accepter une autre réponse ou donner le point à tout le monde. Les notes sont recalculées\u00a0; rien de ce qui a été rendu n’est modifié, et toute décision peut être annulée.',
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
  rule: 'Mettre en vigueur',
  undo: 'Annuler',
  undoing: (ruling, question) => `Annuler pour la question ${number(question)}\u00a0: ${ruling}`,
  changes: (n) =>
    n === 0 ? 'Aucune note ne changerait.' : count(n, { one: '# note changerait.', other: '# notes changeraient.' }),
  changed: (n) =>
    n === 0
      ? 'C’est fait. Aucune note n’a changé.'
      : count(n, { one: 'C’est fait. # note a changé.', other: 'C’est fait. # notes ont changé.' }),
  outdated:
    'Le bureau a été modifié ailleurs, peut-être sur un autre appareil\u00a0: rien n’a donc été fait. Ce qui vaut maintenant a été relu et s’affiche. Si vous voulez toujours votre changement, appuyez de nouveau.',
})
