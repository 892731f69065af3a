import type { Learning } from '../en/learning.ts'
import type { Writer } from '../writer.ts'
import { afterwards } from './afterwards.ts'
import { problems } from './problems.ts'

/** What a student reads, in French. */
export const learning = ({ own, count, number, when, day }: Writer): Learning => ({
  own,
  when,
  day,
  number,
  questions: (n) => count(n, { one: '# question', other: '# questions' }),
  minutes: (n) => count(n, { one: '# minute', other: '# minutes' }),
  position: (n, of) => `Question ${number(n)} sur ${number(of)}`,
  answered: (n, of) => `${count(n, { one: '# réponse donnée', other: '# réponses données' })} sur ${number(of)}`,

  quizIn: (language) => `Ce quiz est en ${language}.`,

  youAre: (name) => `Tu es ${name}.`,
  nameLabel: 'Ton nom ici',
  nameHint: 'N’écris pas ton nom complet. Ton professeur voit ce que tu écris.',
  start: 'Commencer',
  startAs: (name) => `Commencer en tant que «\u00a0${name}\u00a0»`,
  clock: (minutes) => `Dès que tu commences, tu as ${minutes}.`,
  each: 'Tu vois la réponse et ses sources après chaque question.',
  end: 'Tu vois les réponses et leurs sources une fois que tu as envoyé les tiennes.',
  closed: (when) => `Tu vois les réponses et leurs sources après la fermeture\u00a0: ${when}.`,
  early: (when) => `Ce quiz n’est pas encore ouvert. Ouverture\u00a0: ${when}.`,
  openUntil: (when) => `Ouvert jusqu’au ${when}.`,
  over: 'Ce quiz est fermé.',
  overHint: 'Si tu y as répondu, ton reçu te montre le résultat.',

  seat: {
    number: (n) => `Place nº\u00a0${number(n)}`,
    label: 'Le code de ton billet',
    open: 'Aller à ma place',
  },

  severalHint: 'Coche toutes les bonnes réponses.',
  orderHint: 'Déplace-les avec les flèches.',
  matchHint: 'Déplace chaque réponse jusqu’à sa place.',
  neither: 'Aucun des deux',
  tickThis: 'Coche chaque source qui dit\u00a0:',
  othersSay: 'Les autres disent\u00a0:',
  pairs: (right, of) =>
    `Une partie du point\u00a0: ${count(right, { one: '# paire', other: '# paires' })} sur ${number(of)} dans le bon ordre.`,
  orderPlace: (place) => `Place ${number(place)}`,
  moveUp: (what) => `Monter\u00a0: ${what}`,
  moveDown: (what) => `Descendre\u00a0: ${what}`,
  moved: (what, place, of) => `Place ${number(place)} sur ${number(of)}\u00a0: ${what}`,
  choose: 'Choisis…',

  check: 'Vérifier ma réponse',
  skip: 'Je ne sais pas',
  cutOff: 'Pas de connexion. Ta réponse est gardée. Réessaie, ou continue et vois les réponses plus tard.',
  goOn: 'Continuer, voir la réponse plus tard',
  isBack: 'La connexion est revenue.',
  caughtUp: (n) =>
    count(n, {
      one: 'La réponse à une question précédente est arrivée\u00a0: elle est plus bas.',
      other: 'Les réponses à # questions précédentes sont arrivées\u00a0: elles sont plus bas.',
    }),
  earlier: 'Réponses aux questions précédentes',
  send: 'Envoyer mes réponses',
  wait: 'Un instant…',
  unanswered: 'Choisis une réponse, ou appuie sur «\u00a0Je ne sais pas\u00a0».',
  unreadable: 'Cette réponse n’est pas encore complète\u00a0: fais un choix partout.',
  /** Worked out when it is needed: the first number that Intl writes keeps a slow device busy. */
  get noNumber() {
    return `On ne peut pas lire un nombre ici. Écris seulement le nombre, en chiffres, par exemple ${number(1200)}.`
  },

  right: 'Juste',
  partly: 'En partie juste',
  wrong: 'Pas tout à fait',
  left: 'Sans réponse',
  dropped: 'Ne compte pas',
  given: 'Un point pour tout le monde',
  keyIs: 'La réponse',
  sources: 'Où c’est écrit',
  whatSourcesSay: (n) => `Ce que disent les sources (${number(n)})`,
  next: 'Question suivante',
  finish: 'Voir mon résultat',

  standing: {
    corroborated: 'Confirmé',
    'single-source': 'Une seule source',
    attributed: 'Propos rapportés',
    contested: 'Les sources se contredisent',
    unsupported: 'Aucune source',
  },
  independent: (n) => count(n, { one: '# source le dit', other: '# sources indépendantes disent la même chose' }),
  reportedBy: (n) => count(n, { one: 'Rapporté par # source', other: 'Rapporté par # sources' }),
  disagree: 'Les sources se contredisent\u00a0: la question porte sur ce que dit chacune.',
  paragraph: (n, of) => `paragraphe ${number(n)} sur ${number(of)}`,
  workedOut: 'obtenu par calcul',
  according: ', selon',
  says: 'indique',

  reviewTitle: 'Avant d’envoyer',
  allAnswered: 'Tu as répondu à toutes les questions.',
  missing: (n) =>
    count(n, {
      one: '# question n’a pas encore de réponse\u00a0:',
      other: '# questions n’ont pas encore de réponse\u00a0:',
    }),
  final: 'Une fois envoyées, tes réponses ne changent plus.',
  back: 'Revenir aux questions',

  sending: 'Envoi de tes réponses…',
  waiting: 'Tes réponses sont gardées sur cet appareil et seront envoyées.',
  waitingOffline: 'La connexion semble coupée.',
  waitingBusy: 'Le serveur ne peut pas les recevoir pour le moment.',
  waitingHere: 'Laisse cette page ouverte, ou reviens-y sur cet appareil.',
  tryNow: 'Réessayer maintenant',

  resultTitle: 'Ton résultat',
  score: (score, max) => `${score} sur ${max}`,
  youGot: (right, of, partly) => {
    const whole = `${number(right)} sur ${number(of)} juste${right > 1 ? 's' : ''}`
    return partly > 0 ? `${whole}, ${number(partly)} en partie` : whole
  },
  footnotes: 'Les sources que tu as réunies',
  answers: 'Tes réponses',
  late: 'Envoyé après la fin du temps\u00a0: c’est en retard, mais ça compte.',
  retake: 'Refaire le quiz',
  proofTitle: 'Ton reçu',
  proofHint: 'Montre-le à ton professeur\u00a0: il prouve que tu as fait le quiz.',
  copy: 'Copier',
  copied: 'Copié',

  receivedTitle: 'Tes réponses sont bien arrivées',
  receivedWhen: (iso) =>
    `Tu pourras voir ton résultat avec le reçu ci-dessous, après la fermeture\u00a0: ${when(iso)}.`,
  receivedKeep: 'Garde ce reçu\u00a0: sans lui, personne ne peut retrouver ton résultat.',
  readResult: 'Voir mon résultat',

  resumed: 'Tu reprends là où tu en étais.',
  notYou: 'Ce n’est pas toi\u00a0? Recommencer à zéro',
  elsewhere: 'Ces réponses ont été envoyées depuis un autre onglet.',
  elsewhereHint: 'On ne peut envoyer ses réponses qu’une fois. Ton résultat est dans l’autre onglet.',
  stopped: 'On ne peut pas continuer cet essai.',
  again: 'Recommencer',
  offline: 'Pas de connexion. Tes réponses sont toujours là\u00a0; réessaie dans un instant.',
  odd: 'La réponse du serveur est illisible. Réessaie dans un instant.',
  busy: 'Le serveur est très demandé. Tes réponses sont toujours là\u00a0; réessaie dans un instant.',

  ...problems({ number }),
  ...afterwards({ count, number }),

  time: {
    label: 'Ton temps',
    hint: 'Choisis ce qu’il te faut. Personne ne le saura, pas même ton professeur.',
    usual: (minutes) => `${minutes}, comme prévu`,
    longer: (minutes, factor) => `${minutes}\u00a0: ${factor} fois plus long`,
    left: (minutes) => `Temps restant\u00a0: ${minutes}`,
    till: (time, minutes) => `À rendre avant ${time}\u00a0: ${minutes} dès l’ouverture de cette page.`,
    hide: 'Cacher le temps',
    show: 'Montrer le temps',
    up: 'Le temps est écoulé. Tes réponses ont été envoyées.',
    unsure:
      'Sans connexion, impossible de savoir combien de temps il reste. Continue\u00a0: rien ne partira tout seul.',
  },

  reads: {
    open: 'Sources',
    close: 'Fermer',
    brief: 'Ce qu’elle dit, avec nos mots',
    text: 'Le texte',
    none: 'Il n’y a pas de texte à lire ici.',
    wait: 'Chargement…',
  },

  privacy: 'Vie privée',
  languages: 'Langue',
  reading: {
    title: 'Lecture',
    listen: 'Lire à voix haute',
    stop: 'Arrêter la lecture',
    size: 'Taille du texte',
    sizes: { usual: 'Normale', large: 'Grande', larger: 'Plus grande', largest: 'Très grande' },
    spacing: 'Espace entre les lignes et les lettres',
    spacings: { usual: 'Normal', wide: 'Large', wider: 'Très large' },
    theme: 'Couleurs',
    themes: { device: 'Comme sur cet appareil', light: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
    still: 'Moins d’animations',
    language: 'Langue',
  },
})
