import type { MakingWords } from '../making.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'

/** What the page says that makes a quiz, in French. */
export const making = (writer: Writer): MakingWords => {
  const { count, number } = writer
  const { questions, minutes } = learning(writer)
  return {
    title: (topic) => `Nouveau quiz\u00a0: ${topic}`,
    kicker: 'Un nouveau quiz sur',
    lede: 'Un quiz équilibré est choisi ci-dessous. Publiez-le tel quel, ou choisissez vous-même.',
    summary: (n, settings) => [questions(n), ...settings].join(' · '),
    summaries: {
      each: 'réponses montrées après chaque question',
      end: 'réponses montrées à la fin',
      closed: 'réponses montrées après la fermeture',
      named: 'nom demandé',
      unnamed: 'sans nom',
      seats: (n) => count(n, { one: '# lien personnel', other: '# liens personnels' }),
      kept: (days) => count(days, { one: 'réponses gardées # jour', other: 'réponses gardées # jours' }),
      minutes,
    },
    twoLinks:
      'Vous recevez deux liens\u00a0: un pour les élèves, et un lien secret avec les résultats. Perdu, le lien secret ne peut être retrouvé par personne\u00a0: prévoyez où le garder.',
    publish: 'Publier avec ces réglages',
    publishing: 'Publication…',
    restored: 'Vos choix sont de retour. Ils sont gardés dans cet onglet jusqu’à la publication.',
    gone: (n) =>
      count(n, {
        one: '# question n’a pas pu être reprise telle quelle.',
        other: '# questions n’ont pas pu être reprises telles quelles.',
      }),
    afresh: 'Recommencer à zéro',

    key: 'Réponse',
    evidence: (n) => count(n, { one: '# preuve', other: '# preuves' }),
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
      each: [
        'Après chaque question',
        'C’est ainsi que l’on apprend le plus. Au second essai, les réponses sont connues\u00a0: ces notes sont un entraînement.',
      ],
      end: [
        'Une fois leurs réponses envoyées',
        'Un élève qui a fini peut les dire aux autres\u00a0: ces notes sont un entraînement.',
      ],
      closed: ['Après l’heure de fermeture', 'Ni note ni réponse avant. Pour les notes qui comptent.'],
    },
    askName: 'Demander un nom',
    askNameHint: 'Un nom inventé est proposé aux élèves, avec la consigne de ne pas écrire leur nom complet.',
    shuffle: 'Les réponses dans un autre ordre pour chaque élève',
    formItems: 'Questions par élève',
    formItemsHint: 'Vide : toutes. Avec moins, chaque élève en reçoit d’autres, et les voisins ont moins à comparer.',
    seats: 'Liens personnels (places)',
    seatsHint:
      'Vide\u00a0: un seul lien pour tous. Avec un nombre, vous imprimez autant de billets, chacun avec son lien et son code\u00a0: un essai par billet, et aucun nom. Qui a quel numéro reste sur votre liste, pas sur ce site.',
    seatsLimits:
      'Ce qu’ils ne peuvent pas promettre\u00a0: un billet peut changer de mains, et rien n’est noté quand quelqu’un commence\u00a0; tant que rien n’est rendu, une place peut donc être recommencée, avec un chronomètre neuf. Tout ce qui est rendu depuis une place forme un seul essai, et la note la plus basse compte. Pour des notes qui comptent, montrez aussi les réponses après l’heure de fermeture.',
    students: 'Combien d’élèves\u00a0?',
    studentsHint:
      'Vide\u00a0: jusqu’à 150 depuis un même réseau. Ce nombre décide combien de réponses entrent à la fois.',
    minutes: 'Minutes pour un essai',
    extraTime: 'Les élèves peuvent prendre plus de temps',
    extraTimeHint:
      'Un quart ou la moitié de plus, ou le double, au choix avant de commencer. Vous ne saurez pas qui l’a fait.',
    minutesHint: 'Vide\u00a0: pas de chronomètre. Les réponses en retard sont signalées, jamais jetées.',
    opens: 'Ouverture',
    closes: 'Fermeture',
    keepDays: 'Jours pendant lesquels les réponses sont gardées',
    frames: 'Sites qui peuvent l’intégrer',
    framesHint: 'Une adresse par ligne, par exemple https://ecole.example. Vide\u00a0: tous les sites.',
    publishKey: 'Mot de passe de publication',
    publishKeyHint: 'Ce serveur en demande un. La personne qui s’en occupe peut vous le donner.',
    problems: {
      some: 'Pas encore publié\u00a0: quelque chose est à changer plus bas.',
      none: 'Choisissez au moins une question.',
      tooMany: (n) => `Un quiz contient au plus ${questions(n)}.`,
      whole: (least, most) => `Un nombre entier de ${number(least)} à ${number(most)}.`,
      time: 'Une date entière, avec l’heure.',
      closesNeeded: 'Indiquez l’heure de fermeture\u00a0: c’est alors que les réponses sont montrées.',
      closesPast: 'Ce moment est passé.',
      closesFirst: 'Il ferme avant d’ouvrir.',
      opensLate: (days) =>
        count(days, {
          one: 'Sans heure de fermeture, il est fermé dans # jour\u00a0: dites quand il ferme, ou gardez les réponses plus longtemps.',
          other:
            'Sans heure de fermeture, il est fermé dans # jours\u00a0: dites quand il ferme, ou gardez les réponses plus longtemps.',
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
