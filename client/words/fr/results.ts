import type { Results } from '../results.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of a quiz's results, in French. */
export const results = ({ count, number, list }: Writer): Results => {
  const percent = (share: number) => `${number(Math.round(100 * share))} %`
  const students = (n: number) => count(n, { one: '# élève', other: '# élèves' })
  return {
    percent,
    questions: (numbers) => `${numbers.length === 1 ? 'Question' : 'Questions'} ${list(numbers.map(number))}`,

    formItems: (n, of) => `Chaque élève reçoit ${number(n)} des ${number(of)} questions.`,
    robot: (trick, right, of, chance) =>
      `Sans rien savoir, on devine au plus ${number(right)} réponses sur ${number(of)} (${trick}). Le pur hasard en trouve ${percent(chance)}.`,
    robots: {
      'the longest': 'en prenant l’option la plus longue',
      'the shortest': 'en prenant l’option la plus courte',
      'the first': 'en prenant toujours la première option',
      'the middle': 'en prenant toujours une option du milieu',
      'the last': 'en prenant toujours la dernière option',
      'the least absolute': 'en évitant « toujours » et « jamais »',
      'the middle number': 'en prenant le nombre du milieu',
      'the most like the others': 'en prenant ce qui ressemble le plus au reste',
      'the most specific': 'en prenant l’option la plus précise',
      'the most words of the question': 'en prenant ce qui répète la question',
    },
    otherRobot: 'par plusieurs ruses à la fois',

    exports: {
      title: 'Emporter le quiz ailleurs',
      hint: 'Un fichier avec questions, réponses et sources. Ce qu’il laisse de côté est indiqué en dessous.',
      download: (label) => `Télécharger ${label}`,
      whole: 'Rien n’est laissé de côté.',
      missing: 'Absent du fichier',
      less: 'Moins complet qu’ici',
      every: 'Toutes les questions',
    },

    analysis: {
      title: 'Ce que vaut le quiz',
      part: (n, of) =>
        `Ces chiffres portent sur ${number(n)} des ${number(of)} essais. Les autres manquaient dans la dernière liste.`,
      mean: (share) => `En moyenne, les élèves ont obtenu ${percent(share)} des points.`,
      little: {
        totals: (least) =>
          `Avec moins de ${number(least)} essais, vous voyez combien ont eu juste, rien de plus\u00a0: une réponse changerait tout.`,
        counts: (least) =>
          `Avec moins de ${number(least)} essais, vous ne voyez que les décomptes\u00a0: une proportion dirait peu de chose.`,
        facility: (least) =>
          `Avec moins de ${number(least)} essais, le hasard pèse trop pour dire si une question distingue les élèves.`,
      },
      alpha: (value, low, high) =>
        `La fiabilité (alpha de Cronbach) est de ${number(value)}, très probablement entre ${number(low)} et ${number(high)} ; 1 serait parfait.`,
      error: (points) =>
        `Une note est juste à environ ${number(points)} point près. Ne classez pas les élèves pour moins.`,
      noAlpha: {
        'forms-differ': 'Les élèves ont eu des questions différentes : les notes n’ont pas de fiabilité commune.',
        'one-item': 'Un quiz d’une seule question n’a pas de fiabilité.',
        'equal-scores': 'Toutes les notes sont égales : on ne peut rien dire de leur fiabilité.',
      },
      facility: (value, low, high) =>
        `Les élèves ont obtenu ${percent(value)} de ses points ; pour d’autres élèves comme eux, très probablement entre ${percent(low)} et ${percent(high)}.`,
      direction: {
        positive: 'Ceux qui réussissent mieux ailleurs réussissent mieux ici.',
        zero: 'Mieux réussir ailleurs ne change rien ici.',
        negative: 'Ceux qui réussissent mieux ailleurs réussissent moins bien ici.',
      },
      unclear: 'On ne sait pas si ceux qui réussissent mieux ailleurs réussissent mieux ici.',
      discrimination: (value, low, high) =>
        `Corrélation avec les autres questions : ${number(value)}, très probablement entre ${number(low)} et ${number(high)}.`,
      few: (shown, least) => `Posée à ${students(shown)} : à partir de ${number(least)}, on en montre plus.`,
      paired: (right, n) => `${right} : ${number(n)}`,
    },

    findings: {
      title: 'À regarder de près',
      none: 'Rien de particulier.',
      negative:
        'La réponse attendue est peut-être fausse : ceux qui réussissent mieux ailleurs réussissent moins bien ici.',
      betterHalf: (option, chose, key, of) =>
        `La réponse attendue est peut-être fausse : parmi les ${number(of)} élèves qui réussissent le mieux ailleurs, ${number(chose)} ont choisi « ${option} » et ${number(key)} la réponse attendue.`,
      misread: (options, took, of, share) =>
        `${number(took)} sur ${number(of)} (${percent(share)}) ont pris ${list(options.map((text) => `« ${text} »`))} pour la réponse.`,
      some: (took, of) => `${number(took)} sur ${number(of)}`,
      fraction: (share, took, of) => `${share} (${number(took)} sur ${number(of)})`,
      fractions: {
        quarter: { exact: 'Un quart', about: 'Environ un quart' },
        third: { exact: 'Un tiers', about: 'Environ un tiers' },
        half: { exact: 'La moitié', about: 'Environ la moitié' },
        twoThirds: { exact: 'Deux tiers', about: 'Environ deux tiers' },
        threeQuarters: { exact: 'Trois quarts', about: 'Environ trois quarts' },
      },
      mistaken: (values, share, taken, asked) =>
        `${share} ont pris «\u00a0\u2068${taken}\u2069\u00a0», ${list(values.map((text) => `«\u00a0${text}\u00a0»`))}, pour «\u00a0\u2068${asked}\u2069\u00a0».`,
      teach: 'Revoyez ce point, ou vérifiez la question.',
      'too-easy': 'Presque tout le monde a répondu juste. Cela dit peu de qui sait.',
      'too-hard': 'Presque personne n’a répondu juste. Revoyez ce point, ou vérifiez la question.',
      unchosen: (option) => `Personne n’a choisi « ${option} ».`,
    },

    table: {
      search: 'Chercher par nom',
      none: 'Aucun nom ne contient cela.',
      counted: 'De plusieurs essais sous le même nom',
      countings: {
        all: 'Tout montrer',
        first: 'Le premier',
        best: 'Le meilleur',
        last: 'Le dernier',
        average: 'La moyenne',
      },
      averaged: (n) => count(n, { one: '# essai', other: 'moyenne de # essais' }),
      older: 'noté avant le dernier changement',
      view: (who) => `Voir les réponses de ${who}`,
      answers: 'Réponses',
      details: (who) => `Les réponses de ${who}`,
      columns: { answer: 'Réponse', key: 'Bonne réponse', credit: 'Points' },
      unanswered: 'sans réponse',
      notShown: 'pas parmi les questions de cet élève',
      close: 'Fermer',
    },

    marks: {
      right: 'juste',
      partly: 'en partie juste',
      wrong: 'faux',
      empty: 'sans réponse',
      absent: 'pas parmi les questions de cet élève',
      dropped: 'retirée',
    },

    seats: {
      column: 'Place',
      search: 'Trouver une place par son numéro',
      none: (of) => `Les ${number(of)} places ont toutes rendu quelque chose.`,
      empty: (seats, n, of) =>
        `Rien n’a encore été rendu depuis ${number(n)} des ${number(of)} places\u00a0: ${list(seats)}.`,
      run: (from, to) => `${number(from)}–${number(to)}`,
    },

    pager: {
      rows: 'Lignes',
      shown: (from, to, of) => `${number(from)} à ${number(to)} sur ${number(of)}`,
      previous: 'Précédentes',
      next: 'Suivantes',
    },
  }
}
