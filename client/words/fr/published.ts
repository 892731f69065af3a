import type { PublishedWords } from '../published.ts'
import type { Writer } from '../writer.ts'

/** What the page says where publishing lands, what the board says, and the list of this device's quizzes, in French. */
export const published = ({ count, when }: Writer): PublishedWords => {
  const handedIn = (n: number) =>
    n === 0 ? 'Personne n’a encore rendu' : count(n, { one: '# élève a rendu', other: '# élèves ont rendu' })
  return {
    done: 'Votre quiz est prêt',
    students: 'Pour vos élèves',
    goTo: 'Allez sur',
    type: 'Tapez le code',
    link: 'Lien pour les élèves',
    qr: 'Le lien pour les élèves en code QR',
    showBoard: 'Montrer au tableau',
    print: 'Imprimer',
    more: 'Classroom, Teams, votre propre page',
    share: 'Partager le lien',
    elsewhere: 'Ces deux liens ouvrent un autre site. Rien n’en est chargé avant que vous ne cliquiez.',
    embedHint:
      'La seconde ligne donne au cadre la hauteur qu’il faut au quiz. Là où les scripts sont interdits, ne la collez pas.',
    desk: 'Votre lien privé',
    deskWarning: 'Il ouvre ces résultats. Si vous le perdez, personne ne peut le retrouver.',
    copyDesk: 'Copier mon lien privé',
    mailDesk: 'Me l’envoyer',
    noMail: 'Aucun courriel ne s’est ouvert\u00a0? Copiez le lien.',
    noCopy:
      'Ce navigateur ne nous laisse pas le copier. Qui voit votre écran pourrait le lire et ouvrir les résultats.',
    show: 'L’afficher',
    mailSubject: (title) => `Résultats\u00a0: ${title}`,
    keep: {
      kept: 'Les résultats sont gardés sur cet appareil. La page d’accueil liste ce quiz.',
      not: 'Les résultats ne sont pas gardés sur cet appareil. Sans votre lien privé, personne ne peut les rouvrir.',
      refused: 'Ce navigateur ne garde rien. Copiez votre lien privé.',
      yes: 'Garder les résultats ici',
      no: 'Ne pas les garder',
    },
    board: {
      title: (quiz) => `Au tableau\u00a0: ${quiz}`,
      orLink: 'Ou ouvrez',
      seated: 'Prenez le code de votre billet.',
      handedIn,
      asOf: (time) => `à ${time}`,
      full: 'Plein écran',
      print: 'Imprimer',
    },
    here: {
      title: 'Vos quiz sur cet appareil',
      hint: 'Seul cet appareil les garde. Toute personne qui s’en sert peut les ouvrir.',
      seen: (n, iso) => `${handedIn(n)}, vu le ${when(iso)}`,
      results: 'Résultats',
      board: 'Tableau',
      forget: 'Oublier',
      forgetQuiz: (title) => `Oublier «\u00a0${title}\u00a0» sur cet appareil`,
      forgetAll: 'Tout oublier',
      sure: 'Les résultats restent où ils sont. Sans votre lien privé, vous ne pourrez plus les ouvrir.',
    },
  }
}
