import { finiteVerb } from '../words/verb-forms.ts'
import type { AskedText } from './clause.ts'
import { ARTICLES, smallFirst, splitWords } from './small-first.ts'

export const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|would|can|could|must|should)$/
/** Words that point to what was told before, or to who reads. */
export const POINTING =
  /(?<!\p{L})(?:that|this|these|those|it|they|them|he|she|him|we|us|you|i|there|here|then|today|yesterday|tomorrow|tonight|now|ago|so|such|who|which|what|but|whose|also|not|never|no)(?!\p{L})/iu
/** Open no subject. */
export const NO_SUBJECT =
  /^(?:its|his|her|their|our|another|others?|some|most|both|one|each|in|on|at|after|before|during|since|for|by|with|under|when|while|if|as|and|although|because|from|to|of|instead|among|asked|according|only|later|nearly|almost|about|around)(?!\p{L})/iu
/** Words of a subject. */
const MOST = 9

/** "vehicles", "people": their verb has no ending. */
const isPlural = (noun: string | undefined): boolean =>
  /(?:[^s]s|people|children|men|women|crews?|police)$/u.test(noun ?? '')

/** Where a statement's first verb stands among its words: none of the first one. */
export function verbIn(all: readonly string[], least: number): number {
  return all.findIndex((word, i) => {
    if (i < least || word !== word.toLowerCase()) return false
    const verb = finiteVerb(word)
    if (AUXILIARY.test(word)) return true
    if (!verb || /^(?:the|an?|of|to|its|his|her|their|first|second)$/i.test(all[i - 1] ?? '')) return false
    return verb.is === 'base' ? isPlural(all[i - 1]) : true
  })
}

const NO_NOUN = /^(?:and|or|who|that|which|later|earlier|more|less|ago|old|than|as|if)$/

/** Whether words can be what is counted: "how many …". More than an adjective and a plural is more than its noun. */
export const isCountedNoun = (noun: readonly string[]): boolean =>
  isCountable(noun.slice(0, noun.includes('of') ? noun.indexOf('of') : undefined)) &&
  noun.every((word) => /^\p{L}[\p{L}’'-]*$/u.test(word)) &&
  !AUXILIARY.test(noun[0] ?? '') &&
  !/^(?:of|and|or|to|in|at|on|per|a|an|more|other|others|years?-old)$/.test(noun[0] ?? '') &&
  !noun.some(
    (word, i) => NO_NOUN.test(word) || (/^(?:the|its|his|her|their|a|an)$/.test(word) && noun[i - 1] !== 'of'),
  ) &&
  !/^(?:of|the|in|a)$/.test(noun.at(-1) ?? '')

const isCountable = (noun: readonly string[]): boolean =>
  noun.length < 4 &&
  (isPlural(noun.at(-1)) || /^(?:fish|sheep|deer|staff|aircraft|cattle)$/.test(noun.at(-1) ?? '')) &&
  !noun.some((word) => /(?:.{3}ed|wards|ways|doors)$/.test(word))

/**
 * Whether what stands behind a value only says where, when or how: nothing, or words behind a preposition. All else
 * belongs to the value, or is a verb that no list knows.
 */
export const isEnglishTail = (tail: string): boolean =>
  tail.trim() === '' ||
  /^(?:in|at|on|for|from|to|by|with|over|along|during|between|under|near|without|across|around|before|after|since|each|every|per|until|into|through|about|against|inside|outside|(?:an?|the) (?:second|minute|hour|day|night|week|month|year|person|head|mile|metre)$) ?/.test(
    tail.trim(),
  )

/** A statement with its verb and its subject turned round. */
export interface TurnedClause {
  /** The verb that stands before its subject in a question. */
  readonly first: string
  readonly subject: string
  /** What follows, up to the value. */
  readonly rest: readonly string[]
  /** The verb itself, in its first form, where it is no auxiliary. */
  readonly own: string | undefined
}

export function turnedClause(before: string, about: AskedText): TurnedClause | undefined {
  const all = splitWords(before)
  const at = verbIn(all, 1)
  if (at < 1 || at > MOST) return undefined
  const [own = '', last] = [all[at], all[at - 1]]
  const subject = smallFirst(all.slice(0, at).join(' '), about)
  if (SAYING.test(subject) || NO_SUBJECT.test(subject) || POINTING.test(subject) || !isSubject(all.slice(0, at)))
    return undefined
  const rest = all.slice(at + 1)
  const isMore = (word: string, i: number) =>
    (i > 0 && AUXILIARY.test(word)) || word.includes(',') || isClause(word, i, rest) || isSecondVerb(word, i, rest, own)
  if (rest.some(isMore)) return undefined
  if (AUXILIARY.test(own)) return { first: own, subject, rest, own: undefined }
  const verb = finiteVerb(own)
  // "The works cost": today, or then?
  if (!verb || (verb.is === 'past' && verb.base === own && isPlural(last))) return undefined
  return { first: DO[verb.is], subject, rest: [verb.base, ...rest], own: verb.base }
}

/** A clause of its own, and not the link to a day: "empty when the roof came down". */
const isClause = (word: string, i: number, rest: readonly string[]): boolean =>
  i < rest.length - 1 && /^(?:when|while|because|after|before|until|if|unless|as|where)$/.test(word)

/** "The team opened a pool built in": whose day is it? What was done stands first, or behind "been". */
const isSecondVerb = (word: string, i: number, rest: readonly string[], own: string): boolean =>
  (i > 0 || !AUXILIARY.test(own)) &&
  rest[i - 1] !== 'been' &&
  !ARTICLES.test(rest[i - 1] ?? '') &&
  finiteVerb(word)?.is === 'past'

const LINKS = /^(?:of|in|at|near|on|from|for|to|along|under|behind)$/

/**
 * Whether words can be nothing but a subject: an article and its noun, a name, one plural. Verbs that no list knows
 * hide in longer ones: "the tower dominates a valley".
 */
function isSubject(all: readonly string[]): boolean {
  const [first = ''] = all
  const last = all.at(-1) ?? ''
  const isWhole = all.every((word, i) => {
    const before = all[i - 1] ?? ''
    if (!/^\p{L}[\p{L}\p{M}’'.-]*$/u.test(word) || (i > 0 && ARTICLES.test(word) && !LINKS.test(before))) return false
    const isHidden = i > 0 && /^\p{Ll}.{2,}(?:ed|s)$/u.test(word) && !LINKS.test(all[i + 1] ?? '')
    return !isHidden || ARTICLES.test(before.toLowerCase()) || (i === all.length - 1 && !word.endsWith('ed'))
  })
  if (!isWhole || AUXILIARY.test(first.toLowerCase()) || LINKS.test(last) || ARTICLES.test(last.toLowerCase()))
    return false
  if (ARTICLES.test(first.toLowerCase())) return all.length > 1
  if (all.slice(1).every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(first) && all.length > 1) return true
  // "Café owner Ada Brunn"
  if (/^\p{Lu}/u.test(last)) return all.length === 1 || (all.length < 6 && !all.some((word) => LINKS.test(word)))
  // "Local records of the lighthouse"
  const link = all.findIndex((word) => LINKS.test(word))
  const head = link < 0 ? all : all.slice(0, link)
  return head.length < 3 && isPlural(head.at(-1)) && (head.length === 1 || !isPlural(first))
}

/** "Parents say the detour": two clauses, and no subject. */
const SAYING =
  / (?:say|says|said|think|thinks|thought|believe|believes|believed|hope|hopes|hoped|fear|fears|feared)(?: |$)/

const DO = { past: 'did', third: 'does', base: 'do' } as const
