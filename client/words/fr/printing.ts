import type { Printing } from '../printing.ts'
import type { Writer } from '../writer.ts'

/** What the pages for paper say, in French. */
export const printing = ({ count, number }: Writer): Printing => ({
  pageTitle: (quiz) => `Sur papier\u00a0: ${quiz}`,
  title: 'Sur papier',
  print: 'Imprimer',
  openSlips: 'Imprimer les billets',
  seatsNeeded: 'Ce lien demande le code d’un billet. Imprimez les billets et donnez-en un à chaque élève.',
  nothing: 'Ce quiz s’imprime depuis son bureau',
  nothingHint:
    'Personne ne peut le commencer en ce moment avec le seul code\u00a0: ses questions ne sont donc pas montrées ici. Son professeur peut l’imprimer depuis le bureau, avec le lien privé.',
  fromDesk: 'Le corrigé, les sources et les cartes de discussion s’impriment depuis le bureau, avec le lien privé.',
  lede: 'Choisissez ce qui va sur papier. Chaque partie commence sur une nouvelle page.',
  what: 'À imprimer',
  parts: {
    paper: 'Les questions',
    answers: 'Feuille de réponses',
    key: 'Corrigé',
    evidence: 'Feuille des sources',
    slips: 'Billets pour les places',
    cards: 'Cartes de discussion',
  },
  partHints: {
    paper: 'Pour les élèves, avec une ligne pour le nom et la date.',
    answers: 'Une page à cocher, à côté des questions.',
    key: 'Les réponses de chaque version sur une liste.',
    evidence: 'Chaque réponse avec les sources qui le disent, et l’endroit.',
    slips: 'À découper\u00a0: un numéro, un lien, un code QR.',
    cards: 'Là où les sources se contredisent\u00a0: ce que dit chacune, et trois questions.',
  },
  forms: 'Nombre de versions',
  formsHint:
    'Dans chacune, les questions et les choix sont dans un autre ordre. Imprimez chaque version autant de fois qu’il le faut\u00a0; elle est toujours la même.',
  sameForm: 'Tout le monde a les mêmes questions dans le même ordre\u00a0: il n’y a qu’une version.',
  perPage: 'Billets par page',
  from: 'De la place',
  to: 'À la place',
  form: (letter) => `Version ${letter}`,
  name: 'Nom',
  date: 'Date',
  numberThem: 'Numérote-les du premier au dernier.',
  writeLetter: 'Écris à côté de chacun la lettre qui va avec.',
  number: 'Nº',
  answer: 'Réponse',
  inWords: 'En toutes lettres',
  ruled: { drop: 'Retirée\u00a0: elle ne compte pas.', everyone: 'Tout le monde a le point.', accept: 'Juste aussi' },
  points: (n, of) =>
    n === 0
      ? 'Toutes les questions sont retirées\u00a0: il n’y a pas de points.'
      : `${count(n, { one: '# point', other: '# points' })} en tout\u00a0: ${number(n)} des ${number(of)} questions ${n === 1 ? 'compte' : 'comptent'}.`,
  reworded: 'Question formulée par le professeur',
  slipCode: 'Le code',
  slipHint: 'Pour une seule personne, une seule fois.',
  slipQr: (seat) => `${seat}\u00a0: son lien sous forme de code QR`,
  cards: {
    pageTitle: (topic) => `Cartes de discussion\u00a0: ${topic}`,
    title: 'Cartes de discussion',
    lede: 'Ici, les sources se contredisent. Il ne s’agit pas d’avoir raison\u00a0: chaque carte dit ce qu’affirme chaque source, et demande comment on pourrait le savoir.',
    none: 'Les sources de ce sujet ne se contredisent nulle part.',
    card: 'Carte de discussion',
    questions: [
      'Qui est derrière chaque source\u00a0? Comment peut-elle le savoir, et que pourrait-elle vouloir\u00a0?',
      'Quelle est la preuve\u00a0? Quels mots la montrent, et que faudrait-il voir pour en être sûr\u00a0?',
      'Que disent les autres\u00a0? Où chercherais-tu, et qu’est-ce qui trancherait\u00a0?',
    ],
    count: (n, of) => `${number(n)} sur ${number(of)}`,
  },
})
