import type { studioCompare as english } from '../en/studio-compare.ts'
import type { Writer } from '../writer.ts'

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const

/** Ce que l’atelier dit des propositions et des textes mis côte à côte. */
export const studioCompare = ({
  count,
  number,
  day,
}: Pick<Writer, 'count' | 'number' | 'day'>): ReturnType<typeof english> => ({
  propose: {
    title: 'Proposés d’après vos articles',
    find: 'Proposer des faits',
    hint: 'Des règles cherchent les chiffres, les dates, les noms et les citations. Rien ne quitte cet appareil.',
    finding: 'Lecture de vos articles…',
    found: (n) =>
      n === 0
        ? 'Plus rien n’est proposé.'
        : count(n, { one: '# proposition.', other: '# propositions, d’abord celles qui donnent une question.' }),
    keys: 'Touches : ↑ ↓ pour se déplacer, Y pour prendre, N pour laisser, E pour modifier.',
    noQuestion: 'Il n’a pas encore de question. Posez-la avec vos mots.',
    disputed: 'Un autre texte dit autre chose. Voyez « Comparer ».',
    take: 'Prendre',
    ask: 'Écrire sa question',
    leave: 'Laisser',
    more: 'En montrer plus',
  },
  compare: {
    title: 'Comparer vos articles',
    alone: 'Ajoutez un deuxième article. Vous verrez ici où les deux s’accordent et où ils diffèrent.',
    comparing: 'Comparaison de vos articles…',
    cards: 'Où ils se contredisent peut-être',
    noCards: 'Aucune règle ne trouve de désaccord. Lisez plus bas pour en être sûr.',
    noMoreCards: 'Les règles ne trouvent pas d’autre désaccord. Lisez plus bas pour en être sûr.',
    keys: 'Touches : ↑ ↓ pour se déplacer, Y pour en faire un fait, N si ce sont deux choses.',
    levels: {
      clash: 'Les deux ne peuvent pas être vrais',
      overlap: 'L’un est moins précis',
      look: 'À regarder',
    },
    reasons: {
      'other-figure': 'Deux chiffres pour une même chose.',
      'other-date': 'Deux dates pour une même chose.',
      'other-time': 'Deux heures pour une même chose.',
      'less-exact': 'Les deux peuvent être vrais.',
      'may-be-other': 'Ils parlent peut-être de la même chose.',
    },
    make: 'Demander ce que dit chacun',
    join: 'En faire un seul fait',
    apart: 'Ils ne parlent pas de la même chose',
    made: 'Le fait est créé, avec ce que dit chaque texte.',
    set: 'Mis de côté : ils parlent de choses différentes.',
    split: 'Ce sont maintenant deux faits. Écrivez la question du second sous « Faits ».',
    table: 'Ce que chacun dit de vos faits',
    noFacts: 'Vous n’avez encore confirmé aucun fait.',
    fact: 'Fait',
    agree: 'Sont-ils d’accord\u00a0?',
    agreements: {
      agree: 'd’accord',
      differ: 'diffèrent',
      undecided: 'Ils ne disent pas la même chose. Les deux peuvent-ils être vrais\u00a0?',
      'both-right': 'Ils ne disent pas la même chose. Les deux peuvent être vrais.',
      'all-quote': 'plusieurs citent quelqu’un qui le dit',
      'one-quotes': 'un seul cite quelqu’un qui le dit',
      'said-and-quoted': 'l’un le dit, l’autre cite quelqu’un',
      'one-says': 'un seul le dit',
      nobody: 'personne ne le dit',
    },
    onlyOne: 'Un seul peut être vrai',
    both: 'Les deux peuvent être vrais',
    keptBoth: 'C’est noté : les deux peuvent être vrais.',
    sums: 'Des chiffres qui s’additionnent',
    sumsHint: 'Ils vont peut-être ensemble, ou c’est un hasard. Ouvrez-en un pour lire.',
    sum: (one, other, total) => `${number(one)} + ${number(other)} = ${number(total)}`,
    slips: 'Des dates qui ne vont pas',
    slipsHint: 'Un article dit autre chose. Ouvrez-en une pour lire.',
    weekday: (date) => `Le ${day(date)} est un ${WEEKDAYS[new Date(date).getUTCDay()]}`,
    distance: (n, one, other) =>
      `Du ${day(one)} au ${day(other)}\u00a0: ${count(n, { one: '# jour', other: '# jours' })}`,
    reader: 'Côte à côte',
    readerHint: 'Ouvrez une phrase pour voir les phrases les plus proches des autres articles.',
    article: 'Article',
  },
})
