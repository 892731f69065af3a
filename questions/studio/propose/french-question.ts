import type { ValueType } from '../../vocabulary.ts'
import type { AskedText, Clause } from './clause.ts'
import { countedIn, isFrenchTail, isNoun, ofNoun, splitFrench } from './french-counted.ts'
import { agreedParticiple, isFeminineNoun } from './french-gender.ts'
import { nounWithin } from './noun-within.ts'
import { smallFirst } from './small-first.ts'

const AUX = /^(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|sera|seront|fut|furent)$/
/** Before an infinitive. */
const MAY = /^(?:peut|peuvent|doit|doivent|va|vont|pourra|pourront|devra|devront)$/
const BE = /^(?:est|sont|était|étaient|sera|seront|fut|furent)$/
/** Verbs that tell how many or how much in one word, and may stand before their subject in a question. */
const TELLS =
  /^(?:compt|mesur|p[eè]s|coût|emploi|employ|accueill|conten|contien|possèd|posséd|dur|produi|aura|reçoi|recev|transport|abrit|rassembl|regroup|parcour|nourri|fourni|vend|représent)\p{L}*$/u
const VERB =
  /^(?:\p{L}+(?:aient|ait|èrent|ira|iront|era|eront)|(?:vont|va|peut|peuvent|doit|doivent|vivent|vit|font|fait|viennent|vient|prennent|prend|participent|travaillent|attendent|habitent|circulent|utilisent|demandent|suivent|reçoivent|dorment))$/u
const POINTING =
  /(?:^|[^\p{L}])(?:ce|cet|cette|ces|cela|ça|celle|celui|ceux|il|elle|ils|elles|on|nous|vous|je|y|hier|demain|aujourd|ici|là|alors|qui|que|qu|dont|où|mais|ne|n|pas|jamais|aussi|lui|leur|eux)(?=[^\p{L}]|$)/iu
const NO_SUBJECT =
  /^(?:en|dans|à|au|aux|sur|sous|après|avant|pendant|depuis|pour|par|avec|sans|selon|si|quand|lorsque?|comme|et|ou|de|du|son|sa|ses|leurs?|chaque|certains|plusieurs|beaucoup|environ|vers|chez|entre|seule?|près)(?!\p{L})/iu
/** A reflexive verb without its subject, and a round number of somebody. */
const NO_NOUN = /^(?:s['’]?$|une? (?:\p{L}+aine|millier|poignée) )/iu
const MONEY = /(?:€|euros?|francs?|dollars?|livres)$/iu
const OF_MONEY = /^(?:coût|pay|vers|donn|rapport|reç|perd|gagn|dépens|vers|récolt|collect|emprunt)\p{L}*$/u
const PARTICIPLE = /^\p{L}+(?:ée?s?|ie?s?|ue?s?|ite?s?|rte?s?|ise?s?|inte?s?)$/u
const LONGEST = 22
const MOST = 9

/** The question that a French statement turns into by a rule that holds wherever its words stand so. */
export function frenchQuestion(clause: Clause, type: ValueType, about: AskedText): string | undefined {
  const asked = clause.before === '' ? subjectAsked(clause, type, about) : objectAsked(clause, type, about)
  if (asked === undefined || /["“”«»;:{}]/.test(asked)) return undefined
  const one = asked
    .replace(/ +/g, ' ')
    .replace(/[,\s]+$/, '')
    .trim()
  if (/ (?:a|ont|est|sont|de|et|pour|en|à|le|la|les|par|pendant)$/.test(one)) return undefined
  if (
    splitFrench(one).length > LONGEST ||
    POINTING.test(one.replace(/^Qui(?!\p{L})/u, '').replace(/-(?:t-)?(?:ils?|elles?)(?!\p{L})/u, ''))
  )
    return undefined
  return `${one} ?`
}

export const isFrenchVerb = (word = ''): boolean =>
  AUX.test(word) || MAY.test(word) || word === 'date' || VERB.test(word) || TELLS.test(word)

function subjectAsked({ value, after }: Clause, type: ValueType, about: AskedText): string | undefined {
  const rest = splitFrench(after)
  if (type === 'name')
    return about.isPerson(value) && isFrenchVerb(rest[0]) && rest.length > 2 ? `Qui ${after}` : undefined
  if (type !== 'quantity' || MONEY.test(value)) return undefined
  const inner = nounWithin(value, 'fr')
  // « Une centaine de villageois »
  const counted = /^de /.test(after) ? splitFrench(after).slice(1) : rest
  const all = inner !== undefined ? [...splitFrench(inner), ...rest] : counted
  const verb = all.findIndex((word, i) => i > 0 && isFrenchVerb(word))
  const noun = all.slice(0, verb)
  const [first = '', second = '', ...more] = all.slice(verb)
  // « Trois ont été blessés » : where, only the text tells.
  if (verb < 1 || !isNoun(noun) || (AUX.test(first) ? more.length < (second === 'été' ? 2 : 1) : second === ''))
    return undefined
  return `Combien ${ofNoun(all.join(' '))}`
}

/** The pronoun that takes up a subject: by a participle that agrees with it, by its article, by how its noun ends. */
function pronounOf(subject: string, verb: string, participle: string | undefined, isBe: boolean): string | undefined {
  const isHers =
    isBe && participle !== undefined && PARTICIPLE.test(participle)
      ? /es?$/.test(participle.replace(/s$/, ''))
      : isFeminine(subject)
  if (isHers === undefined) return undefined
  return `${isHers ? 'elle' : 'il'}${/nt$/.test(verb) ? 's' : ''}`
}

function isFeminine(subject: string): boolean | undefined {
  if (/^(?:la|une) /i.test(subject)) return true
  if (/^(?:le|un) /i.test(subject)) return false
  const [, noun = ''] = /^(?:l['’]|les |des )([\p{L}-]+)/iu.exec(subject) ?? []
  return isFeminineNoun(noun)
}

const ARTICLE = /^(?:l[ae]s?|une?)$/

interface Turned {
  readonly subject: string
  /** A reflexive pronoun before the verb, with its blank or apostrophe. */
  readonly self: string
  readonly verb: string
  readonly rest: readonly string[]
}

function turned(before: string, about: AskedText): Turned | undefined {
  const all = splitFrench(before.replace(/(^| )([Ss]['’])/gu, '$1$2 '))
  const at = all.findIndex((word, i) => i > 0 && isFrenchVerb(word))
  const isSelf = /^(?:se|s['’])$/.test(all[at - 1] ?? '')
  const end = isSelf ? at - 1 : at
  if (end < 1 || end > MOST) return undefined
  const whole = all.slice(0, end).join(' ')
  const [first = ''] = all
  const subject = /^[ld]['’]/iu.test(first) ? whole.charAt(0).toLowerCase() + whole.slice(1) : smallFirst(whole, about)
  if (/,/.test(before) || NO_NOUN.test(subject) || NO_SUBJECT.test(subject) || POINTING.test(subject)) return undefined
  // Verbs that no list knows hide in a subject: « le parcours traverse une forêt ».
  const isHidden = all.some(
    (word, i) =>
      i > 0 && i < end && ARTICLE.test(word) && !/^(?:à|de|sur|dans|en|par|pour|entre|sous)$/.test(all[i - 1] ?? ''),
  )
  if (
    isHidden ||
    (end === 1 && !/^(?:\p{Lu}|[Ll]['’])/u.test(first)) ||
    ARTICLE.test(first.toLowerCase()) === (end === 1)
  )
    return undefined
  const self = isSelf ? ((all[at - 1] ?? '') === 'se' ? 'se ' : 's’') : ''
  return { subject, self, verb: all[at] ?? '', rest: all.slice(at + 1) }
}

/** "S a-t-il été construit" */
function inverted({ subject, self, verb, rest }: Turned, own: readonly string[]): string | undefined {
  const participle = rest.find((word) => PARTICIPLE.test(word) && word !== 'été')
  const isPassive = BE.test(verb) || rest[0] === 'été'
  const pronoun = pronounOf(subject, verb, participle, isPassive)
  if (pronoun === undefined || !(AUX.test(verb) || MAY.test(verb))) return undefined
  const link = /[ae]$/.test(verb) ? '-t-' : '-'
  return `${subject} ${self}${verb}${link}${pronoun} ${own.join(' ')}`
}

function objectAsked(clause: Clause, type: ValueType, about: AskedText): string | undefined {
  const one = turned(clause.before, about)
  if (!one || hasAuxiliary(clause.after)) return undefined
  if ((type === 'date' || type === 'time') && one.rest.some((word, i) => isOtherTime(word, i, one.rest)))
    return undefined
  if (type === 'date') return whenAsked(one, clause)
  const last = one.rest.at(-1)
  const own = one.rest.slice(0, -1)
  // « De 10 h à 17 h » has two ends.
  if (type === 'time')
    return last === 'à' && !own.some((word) => /^\d/.test(word))
      ? asks('À quelle heure', one, own, clause.after)
      : undefined
  if (type === 'name')
    return isDoneBy(one) && about.isPerson(clause.value) ? asks('Par qui', one, own, clause.after) : undefined
  return type === 'quantity' ? quantityAsked(one, clause) : undefined
}

function quantityAsked(one: Turned, clause: Clause): string | undefined {
  const inner = nounWithin(clause.value, 'fr')
  if (MONEY.test(clause.value) || MONEY.test(splitFrench(clause.after)[0] ?? '')) return moneyAsked(one, clause, inner)
  if (one.rest.at(-1) === 'pendant' && inner !== undefined)
    return asks(
      `Pendant combien ${ofNoun(inner === 'ans' ? 'années' : inner)}`,
      one,
      one.rest.slice(0, -1),
      clause.after,
    )
  return countAsked(one, clause, inner)
}

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/

/** Words that may have the time, and not the verb: « une lettre écrite en 1931 », « un livre sur la crue de 1953 ». */
const isOtherTime = (word: string, i: number, rest: readonly string[]): boolean =>
  /^(?:sur|contre|pour|après|avant)$/.test(word) ||
  (i > 0 &&
    rest[i - 1] !== 'été' &&
    PARTICIPLE.test(word) &&
    !WEEKDAY.test(word) &&
    !/^(?:l[ae]s?|une?|du|aux?|ce)$/.test(rest[i - 1] ?? ''))

const hasAuxiliary = (after: string): boolean => splitFrench(after).some((word, i) => i > 0 && AUX.test(word))

function asks(what: string, one: Turned, own: readonly string[], tail: string): string | undefined {
  const asked = inverted(one, own)
  return asked === undefined ? undefined : `${what} ${asked} ${tail}`
}

/** « a été construite par » */
const isDoneBy = ({ verb, rest }: Turned): boolean => rest.at(-1) === 'par' && (BE.test(verb) || rest[0] === 'été')

/** The verb is done, or can be, and nothing else stands before the value: « ont coûté », « peut accueillir ». */
const isBare = ({ verb, rest: [first = '', ...more] }: Turned): boolean =>
  more.length === 0 && (AUX.test(verb) ? PARTICIPLE.test(first) : MAY.test(verb) && /(?:er|ir|re)$/.test(first))

function moneyAsked(one: Turned, { value, after }: Clause, inner: string | undefined): string | undefined {
  const { verb, rest, subject } = one
  const tail = inner === undefined && !value.endsWith('€') ? splitFrench(after).slice(1).join(' ') : after
  if (!isFrenchTail(tail)) return undefined
  if (isBare(one) && OF_MONEY.test(rest[0] ?? '')) return asks('Combien', one, rest, tail)
  return rest.length === 0 && /^coût\p{L}+$/u.test(verb) && tail === '' ? `Combien ${verb} ${subject}` : undefined
}

/** What something weighs, lasts or runs is no object: nothing agrees with it. */
const MEASURES =
  /^(?:coûté|duré|mesuré|pesé|valu|vécu|couru|marché|régné|dormi|attendu|nagé|roulé|navigué|voyagé|volé|travaillé|plongé|sauté)$/
const LASTING = /^(?:secondes|minutes|heures|jours|nuits|semaines|mois|ans|années)$/

function countAsked(one: Turned, { after }: Clause, inner: string | undefined): string | undefined {
  const { noun, tail } = countedIn(after, inner)
  const [first = '', ...more] = noun
  if (noun.length > 4 || !isNoun(noun) || !isFrenchTail(tail)) return undefined
  const { verb, rest, subject } = one
  // « 1,5 heure »: who asks how many asks for several.
  const counted = inner !== undefined && !/[sxz]$/.test(first) ? `${first}s` : first
  const what = `Combien ${ofNoun([counted, ...more].join(' '))}`
  if (isBare(one) && !BE.test(verb)) {
    const own = agreed(one, counted)
    return own && asks(what, one, own, tail)
  }
  const isTelling = rest.length === 0 && (TELLS.test(verb) || /^(?:a|ont|avait|avaient)$/.test(verb))
  return isTelling && splitFrench(tail).length < 4 ? `${what} ${verb} ${subject} ${tail}` : undefined
}

/** What is done, as it agrees with what was counted; `undefined` where nobody can tell. */
function agreed({ verb, rest }: Turned, noun: string): readonly string[] | undefined {
  const [done = ''] = rest
  if (!AUX.test(verb) || MEASURES.test(done)) return rest
  const own = LASTING.test(noun) ? undefined : agreedParticiple(done, noun)
  return own === undefined ? undefined : [own]
}

function whenAsked(one: Turned, { value }: Clause): string | undefined {
  const { verb, rest, subject } = one
  if (verb === 'date' && rest.join() === 'de') return `De quelle année date ${subject}`
  // « Samedi 18 avril »: the weekday is half the answer.
  const isNamed = WEEKDAY.test(rest.at(-1) ?? '')
  const last = isNamed ? 'le' : (rest.at(-1) ?? '')
  if (!/^(?:en|le|depuis|dès)$/.test(last)) return undefined
  // A sum grows: « perdu 200 habitants depuis 1999 » has no day on which it began.
  if (last === 'depuis' && rest.some((word) => /\d/.test(word))) return undefined
  const what = last === 'depuis' ? 'Depuis quand' : /^\d{4}$/.test(value) ? 'En quelle année' : 'Quand'
  return asks(what, one, rest.slice(0, isNamed && rest.at(-2) === 'le' ? -2 : -1), '')
}
