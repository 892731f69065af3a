import type { Afterwards } from '../en/afterwards.ts'
import type { Writer } from '../writer.ts'

/** What a student reads of a quiz that was handed in, and of what may follow, in French. */
export const afterwards = ({ count, number }: Pick<Writer, 'count' | 'number'>): Afterwards => ({
  ruling: {
    drop: 'Ton professeur a retiré cette question\u00a0: elle ne compte pour personne.',
    everyone: 'Ton professeur donne à tout le monde le point de cette question.',
    accept: 'Ton professeur accepte aussi cette réponse.',
  },
  rulings: {
    changed: 'Ton professeur a changé la notation de ce quiz.',
    drop: (n) => count(n, { one: '# question ne compte pas.', other: '# questions ne comptent pas.' }),
    everyone: (n) =>
      count(n, {
        one: 'Tout le monde a le point pour # question.',
        other: 'Tout le monde a les points pour # questions.',
      }),
    accept: (n) =>
      count(n, {
        one: 'Pour # question, une autre réponse est acceptée aussi.',
        other: 'Pour # questions, d’autres réponses sont acceptées aussi.',
      }),
  },
  challenge: {
    ask: 'Cette question a un problème\u00a0?',
    label: 'Qu’est-ce qui ne va pas\u00a0?',
    hint: 'Ton professeur le lira à côté de ta réponse et verra de qui il vient. N’y écris le nom de personne.',
    send: 'Envoyer à ton professeur',
    sent: 'C’est envoyé\u00a0: ton professeur peut le lire.',
    offline: 'Pas envoyé\u00a0: il n’y a pas de connexion. Ton texte est toujours là.',
    empty: (most) => `Écris ce qui ne va pas, en ${number(most)} caractères au plus.`,
  },
  practice: {
    ask: (n) => count(n, { one: 'Reprendre la question manquée', other: 'Reprendre les # questions manquées' }),
    note: 'C’est un entraînement\u00a0: il ne compte pas, et rien n’est gardé.',
    finish: 'Voir le bilan',
    done: (right, of) => `${number(right)} sur ${number(of)} cette fois`,
    better: 'Tout est juste. Ton résultat reste ce qu’il était.',
    still: 'Tu peux réessayer le reste. Ton résultat reste ce qu’il était.',
    round: (n) => `Série ${number(n)}`,
    again: 'Encore une fois',
    back: 'Revenir au résultat',
  },
  proof: {
    handedIn: 'rendu',
    show: 'Reçu pour ton professeur',
    check: 'Ouvrir la page du reçu',
    qr: 'Ton reçu sous forme de code QR',
    print: 'Imprimer',
  },
  picture: { save: 'Enregistrer l’image', name: 'Un nom dessus, si tu veux' },
  returning: {
    handedIn: (date) => `Quelqu’un a rendu ses réponses ici\u00a0: ${date}.`,
    earlier: 'Avant cela',
    wasMe: 'C’était moi',
    startMine: 'Commencer le mien',
    resultAfter: (date) => `Résultats après\u00a0: ${date}.`,
    forget: 'Oublier ceci sur cet appareil',
    forgotten: 'Oublié. Garde ton reçu.',
  },
})
