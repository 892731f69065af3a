import type { Reviewing } from '../reviewing.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'
import { rules } from './rules.ts'

/** What is said of the questions of a quiz in the making, in French. */
export const reviewing = (writer: Writer): Reviewing => {
  const { count, number } = writer
  const { questions } = learning(writer)
  const pair = (a: number, b: number) => `Les questions ${number(a)} et ${number(b)}`
  return {
    items: 'Questions choisies',
    chosen: (n, of) => `${number(n)} sur ${number(of)}`,
    nothing:
      'Rien n’est choisi. Laissez le site choisir pour vous, ou choisissez parmi toutes les questions ci-dessous.',
    empty: 'Aucune question de ce sujet n’a passé les contrôles.',
    question: (n) => `Question n°\u00a0${number(n)}`,
    difficulty: { easy: 'sans doute facile', medium: 'sans doute moyenne', hard: 'sans doute difficile' },

    checks: (ran, found) =>
      `${count(ran, { one: '# contrôle fait', other: '# contrôles faits' })}, ${found === 0 ? 'rien à signaler' : count(found, { one: '# remarque', other: '# remarques' })}`,
    rule: ({ id }) => rules[id],
    remarks: 'À regarder. Ceci n’est peut-être pas respecté\u00a0:',
    passed: 'Rien à signaler',
    idle: 'Impossibles ici, où les textes des sources ne sont pas gardés',

    drop: 'Retirer',
    dropped: 'Retirée',
    putBack: 'Remettre',
    undo: 'Annuler le changement',
    changed: (n) => `La question ${number(n)} est maintenant une autre.`,
    back: (n) => `La question ${number(n)} est de nouveau comme avant.`,
    redo: 'Une autre sur ce fait',
    redoWording: 'En d’autres mots',
    redoOptions: 'Avec d’autres propositions',
    redoKind: (kind) => `Sous la forme\u00a0: ${kind}`,
    noOptions: 'Aucun autre jeu de propositions ne passe les contrôles pour cette question.',

    reword: 'Reformuler',
    rewordLabel: 'La question dans vos mots',
    rewordHint:
      'Son sujet, sa date et sa réponse doivent rester. Les contrôles sont refaits, et ce qu’ils trouvent s’affiche ici.',
    rewordUse: 'Contrôler et utiliser',
    checking: 'Contrôle…',
    cancel: 'Abandonner',
    blocked: 'Cette formulation ne convient pas\u00a0:',
    reworded: 'Reformulée par vous',
    rewordedNow: (n, found) =>
      found === 0
        ? `La question ${number(n)} est reformulée. Rien à signaler.`
        : `La question ${number(n)} est reformulée. Les contrôles font une remarque.`,

    clashes: 'Celles-ci ne vont pas bien ensemble',
    clash: {
      fact: (a, b) => `${pair(a, b)} portent sur le même fait.`,
      related: (a, b) => `${pair(a, b)}\u00a0: une réponse se calcule à partir de l’autre.`,
      apart: (a, b) => `${pair(a, b)}\u00a0: les faits disent de ne pas poser les deux.`,
      alike: (a, b) => `${pair(a, b)} demandent presque la même chose.`,
      told: (by, of, words) =>
        `La question ${number(by)} donne la réponse à la question ${number(of)}\u00a0: «\u00a0${words}\u00a0».`,
      contradicted: (a, b, option) =>
        `${pair(a, b)} demandent la même chose, et «\u00a0${option}\u00a0» est juste dans l’une et faux dans l’autre.`,
    },
    swap: (n) => `Échanger la question ${number(n)}`,
    noSwap: (n) => `Aucune autre question ne convient à la place de la question ${number(n)}.`,

    browse: (n) => `Choisir parmi les ${questions(n)}`,
    search: 'Chercher dans les questions et les réponses',
    kind: 'Type',
    standing: 'Solidité',
    choice: 'Choisies ou non',
    all: 'Toutes',
    isChosen: 'Choisies',
    notChosen: 'Non choisies',
    found: (n) => count(n, { one: '# question trouvée', other: '# questions trouvées' }),
    noneFound: 'Aucune question ne correspond. Changez la recherche ou un filtre.',
    more: (n) => `En montrer plus (encore ${number(n)})`,
    choose: 'Dans le quiz',
    details: 'Réponse, preuves et contrôles',
  }
}
