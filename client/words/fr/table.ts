import type { TableWords } from '../../../questions/attempts/csv.ts'

/** How a table of answers is headed, in French. */
export const tableWords: TableWords = {
  seat: 'Place',
  name: 'Nom',
  sameName: 'Même nom',
  place: (place, rows) => `${place} sur ${rows}`,
  started: 'Début',
  seconds: 'Secondes',
  score: 'Résultat',
  max: 'Maximum',
  late: 'Retard',
  isLate: 'en retard',
  bySlip: 'par billet',
  fast: 'Rapide',
  isFast: 'rapide',
  submissions: 'Envois',
  points: (question) => `${question}. Points`,
  ruled: {
    drop: 'ne compte pas',
    everyone: 'un point pour tout le monde',
    accept: 'plusieurs réponses acceptées',
  },
}
