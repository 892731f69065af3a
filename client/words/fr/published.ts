import type { PublishedWords } from '../published.ts'

/** What the page says once a quiz is published, in French. */
export const published: PublishedWords = {
  done: 'Votre quiz est publié',
  students: 'Pour vos élèves',
  link: 'Lien pour les élèves',
  code: 'Au tableau',
  qr: 'Le lien pour les élèves en code QR',
  share: 'Partager le lien',
  elsewhere: 'Ces deux liens ouvrent un autre site. Rien n’en est chargé avant que vous ne cliquiez.',
  embed: 'Pour une page ou une plateforme de cours',
  embedHint:
    'La seconde ligne donne au cadre la hauteur qu’il faut au quiz. Là où les scripts sont interdits, ne la collez pas.',
  desk: 'Votre bureau, avec les résultats',
  deskWarning:
    'Gardez ce lien pour vous, et en lieu sûr. C’est le seul accès aux résultats\u00a0: personne ne peut le retrouver, pas même la personne qui gère ce site.',
  printTitle: 'Sur papier',
  print: 'Imprimer cette page',
  printDesk: 'Imprimer aussi le lien du bureau',
  printDeskHint: 'Qui trouve cette feuille peut voir les résultats et supprimer le quiz.',
  copyAll: 'Tout copier',
  copyAllHint: 'Avec le lien du bureau\u00a0: pour vos notes, pas pour les élèves.',
  openQuiz: 'Ouvrir le quiz',
  openDesk: 'Ouvrir le bureau',
  another: 'En créer un autre',
}
