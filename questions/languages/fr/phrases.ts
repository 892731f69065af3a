import { WEEKDAYS, type Weekday } from '../../vocabulary.ts'
import type { Phrases } from '../phrases.ts'
import { frenchReading } from './reading.ts'
import { dated, day, de, inside, its, que } from './words.ts'

/** A blank that no line breaks: French sets one before : ; ? ! and inside its quotation marks. */
const NB = '\u00a0'

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const quoted = (text: string): string => `«${NB}${text}${NB}»`
const plain = (stem: string): string => stem.replace(/\s*\?$/, '')
const small = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
/** « vendredi » for Friday. */
const weekdayIn = (weekday: Weekday): string => frenchReading.weekdays[WEEKDAYS.indexOf(weekday)] ?? weekday

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} et ${last}`
}

/** « Les registres de la police », « 12 habitants », one name, are several; « 20 Minutes » is a newspaper. */
const isSeveral = (name: string): boolean =>
  /^(?:les|des|ces|leurs|plusieurs|certaine?s|deux|trois)(?!\p{L})/iu.test(name) || /^\d[\d\s]* \p{Ll}/u.test(name)
const verb = (names: readonly string[], one: string, more: string): string =>
  names.length === 1 && !isSeveral(names[0] ?? '') ? one : more

const ended = (text: string): string => (/[.!?](?:\s?»)?$/.test(text) ? text : `${text}.`)
/** Names before a verb, where a comma inside the last one is closed by another. */
const subject = (names: readonly string[]): string => `${list(names)}${names.at(-1)?.includes(',') ? ',' : ''}`
const says = (labels: readonly string[], value: string): string =>
  `${subject(labels)} ${verb(labels, 'dit', 'disent')}${NB}: ${dated(value)}`
/** Words without the marks that say where they stand. */
const bare = (words: string): string => words.replace(/^«\s*|\s*»$/g, '')
/** Words that stand for something said before: « la fondation qui la gère ». */
const LEANING = /(?<!\p{L})(?:ils?|elles?|lui|leurs?|sa|son|ses|qui (?:l[ae]s?|en|y))(?!\p{L})|(?<!\p{L})qui l[’']/iu
/** A full name leans on nothing. */
const leansOn = (name: string): boolean => !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) && LEANING.test(name)

/** What a day stands behind without an article: « au 3 juin », « le mardi 3 juin », « ce 3 juin ». */
const HAS_ARTICLE =
  /(?:(?<!\p{L})(?:le|du|au|ce|de|à|en|un|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s|['’]|[:«(]\s?)$/iu

const reason = (why: string | undefined): string => (why === undefined ? '' : ` Pourquoi${NB}: ${why}`)
const clause = (text: string): string => que(inside(text))
/** A question inside a sentence: its question word is small there. */
const asked = (ask: string): string => plain(ask.charAt(0).toLowerCase() + ask.slice(1))

/** « Combien de temps », in these, is « combien d’heures ». */
const LASTS = /^(?:secondes|minutes|heures|jours|semaines|mois|ans|années)$/

export const frenchPhrases: Phrases = {
  list,
  sentence,
  quoted,
  inPlace: (value, before) => (HAS_ARTICLE.test(before) ? value : dated(value)),
  pairs: (pairs) => pairs.map(([left, right]) => `${left}${NB}: ${right}`).join(`${NB}; `),

  inUnit: (ask, unit) => {
    if (/quel âge/i.test(ask) || (unit === 'percent' && /pourcentage|pour cent/i.test(ask))) return ask
    const many = `ombien ${/^[aeh]/.test(unit) ? 'd’' : 'de '}${unit}`
    const what = LASTS.test(unit) ? 'e temps' : /^(?:euros|dollars|livres|francs)/.test(unit) ? "['’]argent" : undefined
    const turned = what === undefined ? ask : ask.replace(new RegExp(`(c)ombien d${what}(?!\\p{L})`, 'iu'), `$1${many}`)
    return turned === ask ? `${plain(ask)} (en ${unit === 'percent' ? 'pourcentage' : unit})${NB}?` : turned
  },
  // « D’après » somebody it is asked already.
  askedOf: (ask, who) => (/(?<!\p{L})d['’]après /iu.test(ask) ? ask : `${plain(ask)}, selon ${who}${NB}?`),
  whoSaid: (said) => `Qui dit ${clause(said)}${NB}?`,
  whichSource: (said) => `Quelle source dit ${clause(said)}${NB}?`,
  inWhichSource: (who, said) => `Dans quelle source lit-on que, selon ${who}, ${inside(said)}${NB}?`,
  doTheyAgree: (ask, indirect) =>
    indirect === undefined
      ? `Ces deux passages s’accordent-ils sur ce point${NB}: ${asked(ask)}${NB}?`
      : `Ces deux passages s’accordent-ils sur ${indirect}${NB}?`,
  relations: {
    same: 'Ils disent la même chose',
    fits: `Ils s’accordent${NB}: l’un est moins précis`,
    clash: 'Ils ne peuvent pas être vrais tous les deux',
    other: 'Ils ne parlent pas de la même chose',
  },
  inOrder: 'Remettre ces événements dans l’ordre, du plus ancien au plus récent.',
  match: (left, kind) =>
    /^(?:ce que?|qui|où|quand|comment|pourquoi|quel)(?![\p{L}])/u.test(kind)
      ? `${sentence(kind)}${NB}: relier les deux colonnes.`
      : `Associer chaque ${left === 'person' ? 'personne' : 'ligne'} à ${its(kind)}.`,
  compare: [(ask) => `${plain(ask)}, selon chaque source${NB}?`],
  speakerIn: (who, label) => (` ${who} `.replaceAll(',', ' ').includes(` ${label} `) ? who : `${who}, dans ${label}`),

  accordingTo: (who, said) =>
    leansOn(who) ? ended(sentence(`${inside(said)}, selon ${who}`)) : `Selon ${who}, ${inside(said)}.`,
  comesBehind: (name) => leansOn(name) || isSeveral(name),
  attributed: (said, who) => `${said}, selon ${who}`,
  sequence: (events) => `d’abord ${events.join(', puis ')}`,
  saysThat: (labels, said) => ended(sentence(`${subject(labels)} ${verb(labels, 'dit', 'disent')} ${clause(said)}`)),
  sayAgainst: (one, value, other, instead) => ended(`${sentence(says(one, value))}${NB}; ${says(other, instead)}`),
  decides: {
    same: (one, other) => `${sentence(one)}, cela fait ${other}.`,
    fits: (one, other) => `${sentence(dated(bare(one)))}, ce peut être ${dated(bare(other))}.`,
  },
  bothSay: (said) => `Les deux disent ${clause(said)}.`,

  saysValue: (labels, value) => ended(sentence(says(labels, value))),
  report: (labels) => `${sentence(subject(labels))} le ${verb(labels, 'rapporte', 'rapportent')}.`,
  saysWords: (label, words) => ended(`${sentence(label)} ${verb([label], 'dit', 'disent')}${NB}: ${words}`),
  lessExactly: (labels, value) =>
    ended(`${sentence(subject(labels))} le ${verb(labels, 'dit', 'disent')} moins précisément${NB}: ${dated(value)}`),
  spells: (labels, name) => ended(`${sentence(list(labels))} ${verb(labels, 'écrit', 'écrivent')} ${quoted(name)}`),
  onlyReports: (labels) => `Une seule source le rapporte${NB}: ${list(labels)}.`,
  workedOut: (how) => ended(`Nous l’avons calculé${NB}: ${how}`),
  sayDifferent: 'Les sources disent des choses différentes.',
  selfDiffers: (label) => `${sentence(subject([label]))} ${verb([label], 'dit', 'disent')} deux choses différentes.`,
  sameOrder: 'L’ordre reste le même.',
  allSay: (sources) => `Les ${small[sources] ?? String(sources)} sources le disent.`,
  theyAnswer: (labels) => `${sentence(list(labels))} ${verb(labels, 'dit', 'disent')} la même chose.`,
  theySay: (labels) => `${sentence(list(labels))} le ${verb(labels, 'dit', 'disent')}.`,
  onlySays: (labels) => `Une seule source le dit${NB}: ${list(labels)}.`,
  saidBy: (all, labels) => `C’est ce que ${verb(all, 'dit', 'disent')} ${list(all)}, dans ${list(labels)}.`,
  disagree: 'Les sources ne sont pas d’accord.',
  ownDiffer: (owner, reports) => `Les ${small[reports] ?? String(reports)} articles ${de(owner)} ne sont pas d’accord.`,
  copyDiffers: 'Des phrases entières sont les mêmes dans les deux, et pourtant ils diffèrent.',
  reprint: `Des phrases entières sont les mêmes dans les deux${NB}: ce ne sont pas deux témoins indépendants.`,
  comesTo: (label, how) => `Pour ${label}, cela se calcule${NB}: ${how}.`,
  oneHouse: (owner) => `Les deux viennent ${de(owner)}.`,
  eachRestsOnOne: 'Chacune de ces informations ne vient que d’une source.',
  hedged: (labels, hedge) => `${sentence(list(labels))} ${verb(labels, 'écrit', 'écrivent')} ${quoted(hedge)}.`,
  because: (because) => sentence(ended(because)),
  asOf: (date) => `C’était vrai au moment de l’article, en ${date}.`,

  saysNothing: (label) => `${sentence(label)} n’en ${verb([label], 'dit', 'disent')} rien.`,
  saysBeside: (name, said, label) =>
    `${sentence(name)} ${verb([name], 'dit', 'disent')} autre chose, dans ${label}${NB}: ${ended(inside(said))}`,
  speaksNotOf: (name) => `${sentence(name)} ne le ${verb([name], 'dit', 'disent')} pas.`,
  saysInstead: (name, said) =>
    `${sentence(name)} ${verb([name], 'dit', 'disent')} autre chose${NB}: ${ended(inside(said))}`,
  nobodySays: (value) => `Aucune source ne donne ${quoted(value)} pour réponse.`,
  isNot: {
    same: (one, other) => `Ils ne disent pas la même chose${NB}: l’un dit ${dated(one)}, l’autre ${dated(other)}.`,
    fits: {
      same: `Aucun n’est moins précis que l’autre${NB}: ils reviennent au même.`,
      clash: `Aucun n’est seulement moins précis que l’autre${NB}: les deux se contredisent.`,
      other: `Ce n’est pas une affaire de précision${NB}: ils ne répondent pas à la même question.`,
    },
    clash: {
      same: 'Si l’un est vrai, l’autre l’est aussi.',
      fits: `Les deux peuvent être vrais${NB}: le moins précis laisse place à l’autre.`,
      other: 'Les deux peuvent être vrais, car ils ne parlent pas de la même chose.',
    },
    other: 'Les deux parlent de la même chose et répondent à cette question.',
  },
  tenTimesTooMuch: `Dix fois trop${NB}: il faut revoir les zéros, ou la virgule.`,
  tenTimesTooLittle: `Dix fois trop peu${NB}: il faut revoir les zéros, ou la virgule.`,
  digitsSwapped: 'Ce sont les bons chiffres, mais deux d’entre eux ont changé de place.',

  sum: (operands) => operands.join(' + '),
  difference: (operands) => operands.join(' − '),
  weekdayFrom: (date, its, weekday, found) =>
    `${day(date)} est un ${weekdayIn(its)}, donc ${weekdayIn(weekday)} est ${day(found)}`,
  daysAround: (holiday, first, last) => {
    if (first === 0 && last === 0) return holiday
    const isBefore = last < 0
    const days = Math.abs(isBefore ? first : last)
    if (days === 1) return `${isBefore ? 'la veille' : 'le lendemain'} ${de(holiday)}`
    return `${first === last ? '' : 'les '}${days} jours ${isBefore ? 'avant' : 'après'} ${holiday}`
  },
  yearsBefore: (years, date) => `${years} ans avant ${day(date)}`,

  exported: {
    passage: (source, words) => `${source}${NB}: ${words}`,
    citation: (where, words, meaning) => {
      const evidence = words.length > 0 ? `${NB}: ${words.map(quoted).join(' … ')}` : ''
      return `Source${NB}: ${where.join(', ')}${evidence} (${meaning.join(', ')})`
    },
    paragraph: (n, of) => `paragraphe ${n} sur ${of}`,
    accordingTo: (who) => `selon ${who}`,
    workedOut: (how) => `calculé${NB}: ${how}`,
    alsoRight: (answer, why) => `Le professeur accepte aussi une autre réponse${NB}: ${quoted(answer)}.${reason(why)}`,
    pointForEveryone: (why) => `Le professeur donne le point à tout le monde.${reason(why)}`,
    reworded: 'Le professeur a formulé cette question.',
  },
}
