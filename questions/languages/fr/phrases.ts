import type { Given, Phrases } from '../phrases.ts'
import { day, de, inside, que } from './words.ts'

/** A blank that no line breaks: French sets one before : ; ? ! and inside its quotation marks. */
const NB = '\u00a0'

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const quoted = (text: string): string => `«${NB}${text}${NB}»`
const plain = (stem: string): string => stem.replace(/\s*\?$/, '')
const small = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const weekdays: Readonly<Record<string, string>> = {
  Monday: 'lundi',
  Tuesday: 'mardi',
  Wednesday: 'mercredi',
  Thursday: 'jeudi',
  Friday: 'vendredi',
  Saturday: 'samedi',
  Sunday: 'dimanche',
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} et ${last}`
}

const verb = (names: readonly string[], one: string, more: string): string => (names.length === 1 ? one : more)

/** What a fact is about stands in quotation marks where it is a sentence with a gap: in French ones. */
const about = (noun: string): string => noun.replace(/^“(.*)”$/, (_, words: string) => quoted(words))

/** « selon l’Écho de Lussagne », « d’après Inès Belkadra, dans l’Écho de Lussagne » */
function given({ value, labels, who }: Given): string {
  return who.length > 0 ? `${value} d’après ${list(who)}, dans ${list(labels)}` : `${value} dans ${list(labels)}`
}

/** Who is named in a sentence cannot be asked for by it. */
const names = (text: string, who: string): boolean =>
  who
    .split(/[\s’'-]+/)
    .filter((word) => word.length > 3)
    .some((word) => text.toLowerCase().includes(word.toLowerCase()))

const whoSaidThat = (statement: string): string => `Qui affirme ${que(inside(statement))}${NB}?`

export const frenchPhrases: Phrases = {
  list,
  sentence,
  quoted,

  standsFor: [
    (value) => `Que représente le nombre ${quoted(value)}${NB}?`,
    (value) => `À quoi correspond ${quoted(value)}${NB}?`,
  ],
  inUnit: (ask, unit) => `${plain(ask)} (en ${unit === 'percent' ? 'pourcentage' : unit})${NB}?`,
  complete: [(opening) => `${opening} …`, (opening) => `Comment finit la phrase${NB}? ${opening} …`],
  completeWithNumber: (opening) => `Quel nombre complète la phrase${NB}? ${opening} …`,
  canOpen: (opening) => !/(?:^|\s)(?:une?|le|la|les|des|du|de|au|aux|d’|l’)$/i.test(opening),
  whoSaid: (statement, who) => (names(inside(statement), who) ? undefined : whoSaidThat(statement)),
  whoSaidThat,
  whose: (kind, text) => `Qui parle ainsi${NB}? ${sentence(kind)}${NB}: ${quoted(text)}`,
  inOrder: [
    () => `Dans quel ordre ces événements se sont-ils passés, du premier au dernier${NB}?`,
    () => `Quel est l’ordre de ces événements, du plus ancien au plus récent${NB}?`,
  ],
  sequence: (events) => `d’abord ${events.join(', puis ')}`,
  match: [
    (noun) => `Qu’est-ce qui va avec quoi${NB}? À chaque ligne, choisir la bonne réponse (${noun}).`,
    (noun) => `Quelle réponse va avec chaque ligne (${noun})${NB}?`,
  ],
  figure: 'nombre',
  whichSource: [
    (_about, _value, statement) => `Quelle source dit ${que(inside(statement))}${NB}?`,
    (_about, _value, statement) => `Quelle source affirme ${que(inside(statement))}${NB}?`,
  ],
  doTheyAgree: [
    (ask, _about, sources) => `${ask} Que répondent ${list(sources)}${NB}?`,
    (ask, _about, sources) => `${ask} Les réponses ${list(sources.map(de))} sont-elles les mêmes${NB}?`,
  ],
  agree: (first, second) => `Elles sont d’accord${NB}: ${first} pour la première, ${second} pour la seconde`,
  partlyAgree: (first, second) =>
    `Elles sont d’accord en partie${NB}: ${first} pour la première, ${second} pour la seconde`,
  differ: (first, second) => `Elles ne sont pas d’accord${NB}: ${first} pour la première, ${second} pour la seconde`,
  compare: [
    (ask) => `${ask} Que dit chaque source${NB}?`,
    (ask) => `${ask} Quelle réponse chaque source donne-t-elle${NB}?`,
  ],
  speakerIn: (who, label) => `${sentence(who)}, dans ${label}`,
  whyDiffer: [
    (labels, noun) => `Pourquoi ${list(labels)} ne disent-ils pas la même chose de ${about(noun)}${NB}?`,
    (labels, noun) => `D’où vient la différence entre ${list(labels)} à propos de ${about(noun)}${NB}?`,
  ],
  reasons: {
    date: ['Elles parlent de moments différents', 'Aucune source ne montre qu’elles parlent de moments différents.'],
    attribution: ['Elles rapportent les paroles de personnes différentes', 'Toutes rapportent les mêmes paroles.'],
    event: ['Elles parlent d’événements différents', 'Toutes parlent du même événement.'],
    mood: ['L’une parle d’un projet, l’autre de ce qui s’est passé', 'Aucune ne confond un projet et sa suite.'],
    unit: ['Elles comptent dans des unités différentes', 'Toutes comptent dans la même unité.'],
  },

  gives: (labels, value) => `${sentence(list(labels))} ${verb(labels, 'dit', 'disent')}${NB}: ${value}.`,
  givesNothing: (label) => `${sentence(label)} n’en dit rien.`,
  saysElse: (who) => `Aucune source ne l’attribue à ${who}.`,
  belongsTo: (option, statement) => `${sentence(quoted(option))} répond à une autre question. ${statement}`,
  nobodyGives: (value) => `Aucune source ne dit ${quoted(value)}.`,
  tenTimesTooMuch: `Dix fois trop${NB}: il faut revoir les zéros, ou la virgule.`,
  tenTimesTooLittle: `Dix fois trop peu${NB}: il faut revoir les zéros, ou la virgule.`,
  digitsSwapped: 'Ce sont les bons chiffres, mais deux d’entre eux ont changé de place.',
  sourcesSay: (agree, _about, all) =>
    `Les sources ${agree ? 'sont d’accord' : 'ne sont pas d’accord'}${NB}: ${all.map(given).join(`${NB}; `)}.`,
  corroborated: (statement, labels, independent) =>
    `${statement} ${sentence(small[independent] ?? String(independent))} sources indépendantes le disent${NB}: ${list(labels)}${labels.length > independent ? `${NB}; celles d’un même propriétaire, ou qui se recopient, comptent pour une` : ''}.`,
  singleSource: (statement, labels) =>
    labels.length === 1
      ? `${statement} Une seule source le dit${NB}: ${list(labels)}.`
      : `${statement} Ces sources comptent pour une seule${NB}: ${list(labels)}.`,
  attributed: (statement, who, labels) =>
    `${statement} C’est ce que ${verb(who, 'dit', 'disent')} ${list(who)}, dans ${list(labels)}.`,
  someRestOnOne: 'Tout n’est pas confirmé par une deuxième source.',
  hedged: (labels, hedge) =>
    `${hedge.includes(' ') ? 'Les mots' : 'Le mot'} ${quoted(hedge)} ${hedge.includes(' ') ? 'figurent' : 'figure'} dans ${list(labels)}.`,
  because: (because) => sentence(because.endsWith('.') ? because : `${because}.`),
  asOf: (date) => `C’était vrai en ${date}.`,
  sum: (operands) => operands.join(' + '),
  difference: (operands) => operands.join(' − '),
  weekdayBefore: (weekday, date) => `le dernier ${weekdays[weekday] ?? weekday} avant ${day(date)}, ce jour compris`,
  weekdayAfter: (weekday, date) => `le premier ${weekdays[weekday] ?? weekday} après ${day(date)}`,
  daysAround: (holiday, first, last) => {
    if (first === 0 && last === 0) return holiday
    const isBefore = last < 0
    const days = Math.abs(isBefore ? first : last)
    if (days === 1) return `${isBefore ? 'la veille' : 'le lendemain'} ${de(holiday)}`
    return `${first === last ? '' : 'les '}${days} jours ${isBefore ? 'avant' : 'après'} ${holiday}`
  },
  yearsBefore: (years, date) => `${years} ans avant ${day(date)}`,
}
