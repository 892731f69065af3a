import type { MakingWords } from '../making.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'

/** What the page says that makes a quiz, in French. */
export const making = (writer: Writer): MakingWords => {
  const { count, number } = writer
  const { questions, minutes } = learning(writer)
  return {
    title: (topic) => `Nouveau quiz\u00a0: ${topic}`,
    kicker: 'Un nouveau quiz',
    otherTopic: 'Choisir un autre sujet',
    samples: 'À quoi il ressemblera',
    sources: 'Il s’appuie sur ces sources\u00a0:',
    look: (n) => `Voir les ${questions(n)}, et les changer`,
    about: (n) => `environ ${minutes(n)}`,
    summary: (n, settings) => [questions(n), ...settings].join(' · '),
    summaries: {
      each: 'réponses montrées après chaque question',
      end: 'réponses montrées à la fin',
      closed: 'réponses montrées après la fermeture',
      nicknames: 'noms inventés',
      names: 'nom demandé',
      none: 'sans nom',
      seats: (n) => count(n, { one: '# lien personnel', other: '# liens personnels' }),
      kept: (days) => count(days, { one: 'réponses gardées # jour', other: 'réponses gardées # jours' }),
      minutes,
    },
    twoLinks:
      'Vous recevez un code pour vos élèves et un lien privé vers les résultats. Personne ne peut retrouver un lien privé perdu.',
    publishAndKeep: 'Publier, garder les résultats sur cet appareil',
    publishOnly: 'Publier, je note le lien privé',
    whatKept:
      'Gardés ici, les résultats s’ouvrent depuis l’accueil, aussi pour des élèves qui utilisent cet appareil. Sinon, seul votre lien privé les ouvre.',
    publishing: 'Publication…',
    restored: 'Vos choix sont de retour. Ils sont gardés dans cet onglet jusqu’à la publication.',
    gone: (n) =>
      count(n, {
        one: '# question n’a pas pu être reprise telle quelle.',
        other: '# questions n’ont pas pu être reprises telles quelles.',
      }),
    afresh: 'Tout recommencer',

    key: 'Réponse',
    evidence: (n) => count(n, { one: '# citation', other: '# citations' }),
    kinds: {
      choice: 'Choix unique',
      multiple: 'Plusieurs réponses',
      numeric: 'Nombre',
      order: 'Mise en ordre',
      match: 'Association',
      'who-said': 'Qui l’a dit',
      cloze: 'Texte à trou',
      'which-source': 'Quelle source',
      'do-they-agree': 'Sont-elles d’accord',
      compare: 'Comparaison',
      'which-sentence': 'Quelle phrase',
      'why-differ': 'Pourquoi elles diffèrent',
    },

    settings: 'Réglages',
    quizTitle: 'Titre',
    count: 'Nombre de questions',
    suggest: 'En choisir d’autres pour moi',
    feedback: 'Quand les élèves voient les réponses et leurs sources',
    feedbacks: {
      each: ['Après chaque question', 'C’est ainsi que l’on apprend le plus. Les notes sont indicatives.'],
      end: ['Quand ils ont rendu', 'Un élève qui a fini peut aider les autres. Les notes sont indicatives.'],
      closed: [
        'Après l’heure de fermeture',
        'Personne ne voit de note ni de réponse avant. Choisissez ceci pour les notes qui comptent.',
      ],
    },
    names: 'Les noms dans vos résultats',
    namings: {
      nicknames: ['Des noms inventés', 'Chaque élève en reçoit un. Vous ne saurez pas à qui il est.'],
      names: ['Des noms que les élèves choisissent', 'On leur demande de ne pas écrire leur nom complet.'],
      none: ['Aucun nom', 'Vous voyez les notes, sans savoir de qui.'],
      seats: ['Des billets personnels', 'Vous en imprimez un par élève. Vous seul savez à qui est chaque billet.'],
    },
    shuffle: 'Les réponses dans un autre ordre pour chaque élève',
    formItems: 'Questions par élève',
    formItemsHint: 'Vide\u00a0: toutes. Avec moins, des voisins reçoivent des questions différentes.',
    seats: 'Nombre de billets',
    seatsLimits:
      'Un billet peut changer de mains. Tant que rien n’est rendu, on peut recommencer. Rendu deux fois, la note la plus basse compte.',
    students: 'Combien d’élèves\u00a0?',
    studentsHint:
      'Vide\u00a0: jusqu’à 150 depuis un même réseau. Indiquez plus si tout un niveau le passe en même temps.',
    minutes: 'Minutes pour un essai',
    extraTime: 'Les élèves peuvent prendre plus de temps',
    extraTimeHint:
      'Un quart ou la moitié de plus, ou le double, au choix avant de commencer. Vous ne saurez pas qui l’a fait.',
    minutesHint: 'Vide\u00a0: pas de chronomètre. Les réponses en retard sont signalées, et comptent.',
    opens: 'Ouverture',
    closes: 'Fermeture',
    keepDays: 'Jours pendant lesquels les réponses sont gardées',
    frames: 'Sites qui peuvent l’intégrer',
    framesHint: 'Une adresse par ligne, par exemple https://ecole.example. Vide\u00a0: tous les sites.',
    publishKey: 'Mot de passe de publication',
    publishKeyHint: 'Ce serveur en demande un. La personne qui s’en occupe peut vous le donner.',
    problems: {
      some: 'Pas encore publié. Changez d’abord ce qui est signalé plus bas.',
      none: 'Choisissez au moins une question.',
      tooMany: (n) => `Un quiz contient au plus ${questions(n)}.`,
      whole: (least, most) => `Un nombre entier de ${number(least)} à ${number(most)}.`,
      time: 'Une date entière, avec l’heure.',
      closesNeeded: 'Indiquez l’heure de fermeture\u00a0: c’est alors que les réponses sont montrées.',
      closesPast: 'Ce moment est passé.',
      closesFirst: 'Il ferme avant d’ouvrir.',
      opensLate: (days) =>
        count(days, {
          one: 'Sans heure de fermeture, il finit dans # jour. Dites quand il ferme, ou gardez les réponses plus longtemps.',
          other:
            'Sans heure de fermeture, il finit dans # jours. Dites quand il ferme, ou gardez les réponses plus longtemps.',
        }),
      tooFar: (days) =>
        count(days, {
          one: 'Au plus # jour à partir d’aujourd’hui.',
          other: 'Au plus # jours à partir d’aujourd’hui.',
        }),
      site: (typed) => `«\u00a0${typed}\u00a0» n’est pas l’adresse d’un site, comme https://ecole.example.`,
      tooManySites: (n) => count(n, { one: 'Au plus # site.', other: 'Au plus # sites.' }),
      password: 'Ce n’est pas le mot de passe de ce serveur.',
    },
  }
}
