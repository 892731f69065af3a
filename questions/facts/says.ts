import { contentWords } from '../languages/content-words.ts'
import { readingWords, wordRules } from '../languages/languages.ts'
import type { Claim, Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { unitLabel } from '../values/format.ts'
import { isNamedBeside, measureOf, unitName } from '../values/units.ts'
import { shareARoot } from './honesty/silence.ts'
import { postedTexts } from './posted-texts.ts'
import type { Topic } from './topic.ts'

/** A sentence has at most this many words, so that it is read at once. */
const SENTENCE_WORDS = 20

export const isShort = (sentence: string): boolean => sentence.split(/\s+/).length <= SENTENCE_WORDS

/** What is counted rather than measured: options and sentences name the things beside the figure. */
export const isCount = ({ type, unit = '' }: Pick<Fact, 'type' | 'unit'>): boolean =>
  type === 'quantity' && !measureOf(unitName(unit)) && !isNamedBeside(unit)

/** A value as an option: a count without what is counted, which the question names. */
export function optionText(value: Value, fact: Fact, topic: Topic): string {
  return isCount(fact) && !('unit' in value && value.unit) ? topic.say(value, { unit: '' }) : topic.say(value, fact)
}

/**
 * By any word of the name that is long enough to be one: "Wettlaufer". Somebody without a name is named by all the
 * words: "a driver".
 */
export function namesSpeaker(text: string, who: string): boolean {
  const words = who.split(/\s+/).filter((word) => word.length > 3)
  // "The trust's account" is that of the Ells Seabird Trust.
  const own = /(?<=\p{Lu}\S+ )\p{Lu}\S+$/u.exec(who) ?? []
  const names = /^(?:\p{Ll}|\p{Lu}\p{Ll}? )/u.test(who) ? own : words
  return standsIn(who, text) || names.some((word) => standsIn(word, text))
}

/**
 * Whether a claim's answer can stand in the statement of its fact, which was written for the first claim: "not a single
 * beast" in the place of "one heifer" would say of its source what it does not say, and a sentence that names one
 * speaker is no other's.
 */
export function fitsStatement(claim: Claim, fact: Fact, topic: Topic): boolean {
  const { claims, says, exclusive } = fact
  const [first] = claims
  if (!first || claim.says !== undefined || says === undefined) return true
  // They bear out the answer alone.
  if (fact.answerOnly) return false
  if (claim === first) return true
  // « À » stands before no « peu avant 23 heures ».
  if ('until' in claim.value && claim.value.until !== undefined) return false
  const others = claims.flatMap(({ saidBy }) => (saidBy && saidBy.who !== claim.saidBy?.who ? [saidBy.who] : []))
  if (others.some((who) => namesSpeaker(saysOf(fact, claim, topic), who))) return false
  // Of what only one can be right each is an answer in its place, where an author has read the sentence with it.
  if (exclusive && postedTexts(topic).length === 0) return true
  const [own, its] = [claim.value, first.value]
  return !('text' in own && 'text' in its) || shareARoot(own.text, its.text, topic.ledger.language)
}

const BRACES = /\{(?<inner>[^{}]*)\}/

/**
 * A fact in a sentence, with a claim's value as its source writes it, and in the source's own terms where the ledger
 * has them.
 */
export function saysOf(fact: Fact, claim: Pick<Claim, 'value' | 'written' | 'says'>, topic: Topic): string {
  const { sentence } = topic.phrases
  const own = claim.says ?? fact.says
  const inner = BRACES.exec(own ?? '')?.groups?.inner
  if (own === undefined || inner === undefined)
    return sentence(fact.statement.replace('{value}', topic.say(claim.value, fact)))
  const said = withoutTwice(own, valueFor(inner, claim, fact, topic))
  // "15 inches" in the place of "{38} cm" brings its own unit.
  const replaced = 'unit' in claim.value && claim.value.unit ? unitName(fact.unit ?? '') : ''
  const units = [replaced, unitLabel(fact.unit ?? '', topic.ledger.language), fact.unit ?? ''].filter(
    (unit) => unit !== '',
  )
  const rest = units.reduce(
    (text, unit) => (replaced !== '' || ends(said, unit) ? text.replace(`} ${unit}`, '}') : text),
    own,
  )
  return sentence(rest.replace(BRACES, (_, __, at: number) => topic.phrases.inPlace(said, rest.slice(0, at))))
}

/** "Off to attend {a wedding}" with "to attend a wedding": what stands before the braces is not said twice. */
function withoutTwice(own: string, said: string): string {
  const before = own.slice(0, own.indexOf('{')).trim().split(/\s+/)
  const words = said.split(/\s+/)
  const twice = before.findIndex((_, i) => {
    const end = before.slice(i)
    return end.length < words.length && end.every((word, k) => normalForm(word) === normalForm(words[k] ?? ''))
  })
  return twice < 0 ? said : words.slice(before.length - twice).join(' ')
}

/** What stands in the braces. "Among others" is what the sentence says in its own way. */
function valueFor(
  inner: string,
  { value, written }: Pick<Claim, 'value' | 'written'>,
  fact: Fact,
  topic: Topic,
): string {
  if ('names' in value && value.open) return topic.phrases.list(value.names)
  return written === undefined ? bareFigure(inner, value, fact, topic) : inPlaceOf(inner, written)
}

/** A wording in the middle of a sentence is small where the one that it stands for is. */
const inPlaceOf = (inner: string, written: string): string =>
  /^\p{Ll}/u.test(inner) && !/^\p{Lu}\P{Ll}/u.test(written)
    ? written.charAt(0).toLowerCase() + written.slice(1)
    : written

const ends = (text: string, unit: string): boolean => normalForm(text).endsWith(` ${normalForm(unit)}`)

/** The value alone where the sentence names the unit after the braces, else with its unit. */
function bareFigure(inner: string, value: Value, fact: Fact, topic: Topic): string {
  if (fact.type !== 'quantity') return topic.say(value, fact)
  const hasUnit = !('unit' in value && value.unit) && !/[^\d\s.,\p{L}]/u.test(inner) && !namesUnit(inner, fact, topic)
  return hasUnit ? topic.say(value, { unit: '' }) : topic.say(value, fact)
}

const namesUnit = (inner: string, { unit = '' }: Fact, { ledger }: Topic): boolean => {
  const words = wordsOf(inner)
  return [unit, unitLabel(unit, ledger.language)].some((name) => wordsOf(name).some((word) => words.includes(word)))
}

/** The same inside another sentence: no full stop, and a small first letter unless it opens with a name. */
export function clauseOf(sentence: string, topic: Topic): string {
  const bare = sentence.replace(/\.$/, '')
  const first = /^\p{L}[\p{L}'’-]*/u.exec(bare)?.[0]
  if (first === undefined || keepsCapital(first, bare, topic) || !isOrdinary(first, bare, topic)) return bare
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

/** An acronym and a name: "US troops" are not us, and nobody may in "May 2031". */
const keepsCapital = (first: string, sentence: string, topic: Topic): boolean =>
  (first.length > 1 && first === first.toUpperCase()) ||
  (wordRules(topic.ledger.language)?.capitals?.test(sentence) ?? false) ||
  (namesByFirst(topic).get(first) ?? []).some((name) => opens(name, sentence))

/** A little word, a number or a hedge, or what the ledger writes small elsewhere. */
function isOrdinary(first: string, sentence: string, topic: Topic): boolean {
  const word = normalForm(first)
  const { hedges } = readingWords(topic.ledger.language)
  // "About 900 bathers": nobody is called so.
  if (Object.values(hedges).some((ways) => ways.some((way) => way.split(' ')[0] === word))) return true
  // "In Search of Oil" is a title.
  if (isLittle(word, topic) && word.length > 1 && !/^\P{L}*\p{Lu}/u.test(sentence.slice(first.length))) return true
  return isWrittenSmall(topic)(first.charAt(0).toLowerCase() + first.slice(1))
}

const isLittle = (word: string, { ledger }: Topic): boolean =>
  contentWords(ledger.language)?.empty.has(word) || Object.hasOwn(readingWords(ledger.language).numberWords, word)

/** By its first word each name that keeps its capital, but not one with "The": of a person that word alone. */
const namesByFirst = rememberOf((topic: Topic): ReadonlyMap<string, readonly string[]> => {
  const names = topic.ledger.facts.flatMap(({ claims, unit }) =>
    claims.flatMap(({ value }) => {
      const own = 'name' in value ? [value.name] : 'names' in value ? value.names : []
      // "Rose" is Rose Hill, "Police" is not the Police Federation.
      return unit === 'person' ? own.map(firstOf) : own
    }),
  )
  return Map.groupBy(
    names.filter((name) => !isLittle(normalForm(firstOf(name)), topic)),
    firstOf,
  )
})

const firstOf = (name: string): string => name.split(' ')[0] ?? ''

const opens = (name: string, sentence: string): boolean =>
  sentence.startsWith(name) && !/[\p{L}\p{N}-]/u.test(sentence.charAt(name.length))

/**
 * Whether the ledger writes a word small inside a sentence. Only a few are asked for: its texts are searched for them,
 * and not cut into all their words.
 */
const isWrittenSmall = rememberOf(({ ledger }: Topic) => {
  const texts = ledger.facts.flatMap(({ ask, statement, about, event, claims }) => [
    ...ask,
    statement,
    about,
    event ?? '',
    ...claims.flatMap(({ words: fragments }) => fragments),
  ])
  const all = texts.join('\n')
  return remember((word) => {
    let at = all.indexOf(word)
    while (at >= 0 && !isWhole(all, at, at + word.length)) at = all.indexOf(word, at + 1)
    return at >= 0
  })
})

/** No letter, figure, apostrophe or hyphen before it, and no letter, apostrophe or hyphen behind it. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}'’-]/u.test(text.charAt(start - 1)) && !/[\p{L}'’-]/u.test(text.charAt(end))
