import type { Teaching } from '../en/teaching.ts'
import type { Writer } from '../writer.ts'
import { challenges } from './challenges.ts'
import { classProofs } from './class-proofs.ts'
import { home } from './home.ts'
import { learning } from './learning.ts'
import { making } from './making.ts'
import { overview } from './overview.ts'
import { printing } from './printing.ts'
import { published } from './published.ts'
import { refusals } from './refusals.ts'
import { results } from './results.ts'
import { reviewing } from './reviewing.ts'
import { rulings } from './rulings.ts'
import { sheets } from './sheets.ts'

/** What teachers and readers read, in French. */
export const teaching = (writer: Writer): Teaching => {
  const { count, number, when, hour } = writer
  const minutes = (n: number) => count(n, { one: '# minute', other: '# minutes' })
  const facts = (n: number) => count(n, { one: '# fait', other: '# faits' })
  return {
    learning: learning(writer),
    refusals: refusals(writer),
    when,
    hour,
    number,
    skip: 'Aller au contenu',
    site: 'Site',
    about: 'À propos',
    topics: 'Sujets',
    checkQuiz: 'Vérifier un quiz',
    checkProof: 'Vérifier un reçu',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    languages: 'Langue',
    embedding: 'Intégration',
    motto: 'Chaque réponse dit qui l’affirme, et où.',
    copy: 'Copier',
    copied: 'Copié',
    contentNote: 'Avertissement sur le contenu, avant de le donner à une classe',
    again: 'Réessayer',
    loading: 'Chargement…',
    needsScript: 'Cette page a besoin de JavaScript. Les quiz eux-mêmes fonctionnent sans.',
    offline: 'Pas de connexion au serveur. Rien n’est perdu\u00a0; réessayez dans un instant.',
    odd: 'La réponse du serveur est illisible. Réessayez dans un instant.',

    home: home(writer),

    topic: {
      make: 'Créer un quiz sur ce sujet',
      asOf: (day) => `État des connaissances\u00a0: ${day}.`,
      filter: 'Faits selon leur solidité',
      headings: {
        contested: 'Là où les sources se contredisent',
        corroborated: 'Là où des sources indépendantes concordent',
        attributed: 'Ce que quelqu’un affirme dans les sources',
        'single-source': 'Ce qu’une seule source affirme',
      },
      explained: {
        contested:
          'Ces sources répondent différemment à la même question. Footnote ne prend pas parti\u00a0: un quiz peut demander ce que dit chacune, et rien d’autre.',
        corroborated: 'Au moins deux sources de propriétaires différents le disent, chacune avec ses mots.',
        attributed: 'Les sources rapportent que quelqu’un le dit. Le rapporter ne le rend pas vrai.',
        'single-source': 'Aucune autre source de ce sujet n’y répond. Un quiz peut poser la question, en le signalant.',
      },
      facts,
      partsDiffer:
        'Ces sources vont ensemble\u00a0: elles viennent du même propriétaire, mais leurs parties diffèrent.',
      because: 'Pourquoi elles diffèrent',
      moods: { outcome: '', plan: 'un projet', pledge: 'une promesse', estimate: 'une estimation' },
      sourcesTitle: 'Les sources',
      independence:
        'Les sources d’un même groupe ont le même propriétaire, ou publient le même texte. Elles comptent pour une seule voix.',
      group: (n) => `Groupe ${number(n)}`,
      answers: (n) => `répond sur ${facts(n)}`,
      empty: 'Ce dossier ne contient encore aucun fait.',
    },

    make: making(writer),

    review: reviewing(writer),

    published: published(writer),

    preview: {
      title: (quiz) => `Aperçu\u00a0: ${quiz}`,
      note: 'Ceci est un aperçu\u00a0: vous passez le quiz comme un élève. Rien n’en est gardé, ni sur cet appareil ni sur le serveur, et aucune ligne n’apparaît à votre bureau.',
      again: 'Refaire l’aperçu',
      proof:
        'Ici, un élève reçoit un reçu\u00a0: un texte signé, un lien et un code QR qui disent ce qui a été rendu. Un aperçu n’est pas rendu\u00a0: il n’en a donc pas.',
      proofLater:
        'Ici, un élève reçoit un reçu, avec lequel il lit son résultat une fois le quiz fermé. Un aperçu n’est pas rendu\u00a0: il n’en a donc pas, mais vous pouvez voir le résultat dès maintenant.',
      said: 'La remarque d’un élève serait maintenant à votre bureau. D’un aperçu, rien n’est gardé.',
      open: 'L’essayer comme un élève',
    },

    copyQuiz: {
      another: 'En faire un autre de vos textes',
      anotherHint: 'Le brouillon et ses textes sont sur l’appareil où vous avez fait ce quiz.',
      file: 'Ses textes et son fichier',
      fileHint: 'Sous «\u00a0Le brouillon\u00a0», vous enregistrez un fichier qui s’ouvre sur tout appareil.',
      make: 'Créer un nouveau quiz à partir de celui-ci',
      hint: 'Un quiz publié ne change jamais. Un nouveau commence avec les mêmes questions et réglages, et reçoit ses propres liens.',
    },

    desk: {
      title: 'Résultats',
      noKey: 'Ce lien n’est pas complet',
      noKeyHint: 'Le bureau s’ouvre avec le lien privé entier. Tout ce qui suit le # en fait partie.',
      refreshed: (time) => `À jour à ${time}.`,
      refresh: 'Actualiser',
      stale: 'Voici les derniers résultats lus\u00a0: l’actualisation n’a pas marché.',
      practice: 'Qui recommence connaît les réponses.',
      open: 'Tout le monde peut lire ce sujet et ses réponses. Prenez ces notes comme un exercice.',
      attempts: (n) => count(n, { one: '# essai', other: '# essais' }),
      nobody: 'Personne n’a encore rendu.',
      nobodyHint: 'Donnez le lien aux élèves\u00a0: ils apparaissent ici en une minute.',
      nobodySeated: 'Imprimez les billets et distribuez-les. Qui rend sa copie apparaît ici.',
      attemptsTitle: 'Essais',
      columns: { name: 'Nom', started: 'Début', took: 'Durée', score: 'Note', notes: 'Remarques' },
      seconds: (n) => (n < 90 ? count(n, { one: '# seconde', other: '# secondes' }) : minutes(Math.round(n / 60))),
      late: 'en retard',
      fast: 'plus vite que la lecture',
      resubmitted: (n) =>
        count(n, {
          one: 'renvoyé # fois\u00a0; la note la plus basse compte',
          other: 'renvoyé # fois\u00a0; la note la plus basse compte',
        }),
      itemsTitle: 'Questions',
      key: 'la réponse',
      chose: (n) => count(n, { one: '# élève', other: '# élèves' }),
      csv: 'Enregistrer pour un tableur',
      closeNow: 'Fermer maintenant',
      reopen: 'Rouvrir',
      closesAt: (iso) => `Fermeture\u00a0: ${when(iso)}.`,
      closedAt: (iso) => `Fermé\u00a0: ${when(iso)}.`,
      openUntil: (iso) => `Sans heure de fermeture, il reste ouvert jusqu’au ${when(iso)}.`,
      newClosing: 'Nouvelle heure de fermeture',
      set: 'Fixer',
      kept: (iso, days) =>
        `Chaque réponse est gardée ${count(days, { one: '# jour', other: '# jours' })}\u00a0; la dernière sera effacée au plus tard le ${when(iso)}.`,
      remove: 'Supprimer',
      removeAttempt: (who) => `Supprimer l’essai de ${who}`,
      removeAttemptSure: 'Il quitte le bureau aussitôt et ne peut pas revenir. Son reçu reste authentique.',
      removeQuizLabel: 'Supprimer ce quiz',
      removeQuiz: 'Supprimer ce quiz et toutes ses réponses',
      removeQuizSure:
        'Le quiz et toutes ses réponses disparaissent pour de bon. Les pages des élèves suivent en une minute. Les reçus que des élèves ont gardés restent authentiques.',
      cancel: 'Garder',
      deleted: 'Ce quiz est supprimé.',
      deletedHint: 'Ses réponses sont effacées et il n’en accepte plus.',
    },

    printing: printing(writer),

    overview: overview(writer),
    classProofs: classProofs(writer),
    results: results(writer),
    rulings: rulings(writer),
    sheets: sheets(writer),
    challenges: challenges(writer),

    proof: {
      title: 'Vérifier un reçu',
      lede: 'Le reçu d’un élève est signé par ce site. Collez-le pour voir ce qu’il dit, et s’il est authentique.',
      label: 'Reçu',
      check: 'Vérifier',
      genuine: 'Ce reçu est authentique.',
      forged:
        'Ce n’est pas un reçu de ce site, ou il en manque une partie. Copiez-le en entier, de la première à la dernière lettre.',
      quiz: 'Quiz',
      submitted: 'Rendu',
      items: 'Questions',
      name: 'Nom donné',
      seat: 'Place',
      score: 'Note',
      late: 'Il a été rendu après la fin du temps.',
      noScore: 'pas dans le reçu\u00a0: les réponses sont montrées après la fermeture',
    },

    embeddingPage: {
      title: 'Un quiz dans votre propre page',
      lede: 'Collez ceci là où votre site accepte du HTML, avec le code de votre quiz. Cela fonctionne dans les plateformes de cours, dans WordPress, et dans les cadres sans stockage.',
      snippet: 'Code à coller',
      notesTitle: 'Bon à savoir',
      notes: [
        'Le cadre défile à l’intérieur si votre page ne lui donne pas de hauteur.',
        'Les sites qui peuvent montrer un quiz se choisissent à la publication\u00a0; sans choix, tous le peuvent.',
        'Aucune note ne part d’elle-même vers votre plateforme de cours. Les résultats sont sur votre bureau.',
        'Les appareils de vos visiteurs gardent leurs réponses, leurs résultats et leurs réglages, sans cookies.',
      ],
    },

    problem: {
      home: 'Page d’accueil',
      hints: {
        400: 'Vérifiez l’adresse ou le code, puis réessayez.',
        404: 'Vérifiez l’adresse avec la personne qui vous l’a donnée. Si c’est le code d’un quiz\u00a0: il a dix lettres et chiffres, et un quiz est effacé quand son temps est passé.',
        410: 'Son professeur l’a supprimé, ou son temps est passé.',
        429: 'Beaucoup de monde demande en même temps. Attendez un instant, puis réessayez.',
        503: 'Attendez un instant, puis réessayez. Les réponses pas encore envoyées sont gardées sur votre appareil.',
      },
      other: 'Si cela se répète, dites-le à la personne qui gère ce site.',
    },
  }
}
