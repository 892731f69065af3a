import type { Overview } from '../overview.ts'
import type { Writer } from '../writer.ts'

/** What the desk says on its first screen and around its tabs, in French. */
export const overview = ({ count, number, list, when }: Writer): Overview => ({
  parts: 'Parties du bureau',
  tabs: {
    overview: 'Aperçu',
    attempts: 'Essais',
    questions: 'Questions',
    share: 'Partager et imprimer',
    settings: 'Réglages',
  },

  open: 'Ouvert',
  closed: 'Fermé',
  soon: 'Pas encore ouvert',
  opensAt: (iso) => `Ouverture\u00a0: ${when(iso)}.`,
  code: 'Code',
  handedIn: (n) => count(n, { one: '# copie rendue', other: '# copies rendues' }),
  seatsIn: (n, of) => `${number(n)} places sur ${number(of)} ont rendu`,
  average: (share) => `Moyenne ${number(Math.round(100 * share))}\u00a0%`,

  teach: 'À revoir en classe',
  got: (right, of) => `${number(right)} sur ${number(of)} ont répondu juste.`,
  gotAll: (right, of) => `${number(right)} sur ${number(of)} ont tout trouvé.`,
  leftOut: (n) => count(n, { one: '# n’a pas répondu.', other: '# n’ont pas répondu.' }),
  again: 'Revoyez ce point, ou',
  check: 'vérifiez la question',
  checkAlone: 'Vérifiez la question',
  doubtful: 'Les meilleurs se sont trompés ici. D’abord,',
  took: (n, option) => `${number(n)} ont choisi «\u00a0${option}\u00a0».`,
  wrote: (n, typed) => `${number(n)} ont écrit ${typed}.`,
  disagree: 'Les sources se contredisent ici\u00a0: parlez-en.',
  card: 'Fiche de discussion',
  challenged: (n) => count(n, { one: '# élève dit qu’elle est fausse.', other: '# élèves disent qu’elle est fausse.' }),
  few: (n) =>
    count(n, {
      one: 'Une seule copie rendue\u00a0: la suivante peut tout changer.',
      other: 'Seulement # copies rendues\u00a0: la suivante peut tout changer.',
    }),
  fine: 'Au moins deux élèves sur trois ont répondu juste à chaque question.',

  grid: 'Qui a trouvé quoi',
  rightShare: 'Juste',
  rightPercent: '% juste',
  sortBy: (question) => `Trier par la question ${number(question)}`,
  rightOf: (question, share) => `Question ${number(question)}\u00a0: ${share} juste. Voir la question.`,

  bySlip: 'par attestation',
  attempt: 'Essai',
  unnamed: (label) => `Essai ${label}`,
  place: (place, rows) => `${number(place)} sur ${number(rows)}`,
  apart: (names) =>
    `Plusieurs élèves s’appellent ${list(names.map((name) => `«\u00a0${name}\u00a0»`))}. Leurs lignes restent séparées.`,

  printResults: 'Imprimer les résultats',
  back: 'Retour aux résultats',

  sure: 'Est-ce sûr\u00a0?',
})
