import type { Sheets } from '../sheets.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of sheets, slips, seats and keys, in French. */
export const sheets = ({ number, when, count }: Writer): Sheets => ({
  bySlip: (iso) => `envoyé à temps d’après son attestation\u00a0; arrivé le ${when(iso)}`,
  afterTold: 'envoyé après la publication des réponses',
  several: 'Rendu plusieurs fois',
  severalHint: 'En général, la copie la plus basse d’avant la fermeture compte. Vous pouvez en choisir une autre.',
  sheet: (score, iso) => `${score}, arrivée le ${when(iso)}`,
  lateness: ['à temps', 'temps dépassé', 'après la fermeture'],
  counts: 'compte',
  choose: 'Compter celle-ci',
  unchoose: 'Laisser la règle décider',
  waiting: (n) =>
    count(n, {
      one: 'Les réponses de # élève sont arrivées après la fermeture, avec une attestation d’envoi à temps.',
      other: 'Les réponses de # élèves sont arrivées après la fermeture, avec une attestation d’envoi à temps.',
    }),
  waitingHint: 'Acceptez seulement si le site ne pouvait pas enregistrer avant la fermeture.',
  accept: 'Les compter à temps',
  toldMove: 'Les réponses ont déjà été publiées. Ce qui arrive ensuite sera signalé.',
  told: (iso) => `Les réponses ont été publiées le ${when(iso)}. Ce qui est arrivé ensuite est signalé.`,
  seat: 'Plus de temps pour une place',
  seatNumber: 'Place',
  seatHour: 'Fermeture pour cette place',
  seatFactor: 'Temps',
  factor: (n) => `${number(n)} fois`,
  usual: 'comme pour tous',
  give: 'Enregistrer',
  given: (n, terms) => `Place ${number(n)}\u00a0: ${terms}`,
  until: (iso) => `jusqu’au ${when(iso)}`,
  seatHint: 'Personne ne reçoit de réponse avant la fermeture de la dernière place.',
  proofOf: (sheet) => `Il s’agit de la copie ${sheet}. Le bureau décide quelle copie compte.`,
  turn: 'Changer le lien privé',
  turnSure:
    'Vous recevez un nouveau lien vers vos résultats. L’ancien ne marchera plus d’ici une minute. Gardez le nouveau.',
  turned: 'Vos résultats ont un nouveau lien. Gardez-le\u00a0: l’ancien s’arrête.',
  newLink: 'Nouveau lien vers vos résultats',
})
