import { normalForm } from '../../text/normal-form.ts'
import { finiteVerb } from '../words/english-verbs.ts'
import type { AskedText } from './clause.ts'

export const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|would|can|could|must|should)$/
/** Words that point to what was told before, or to who reads. */
export const POINTING =
  /(?<!\p{L})(?:that|this|these|those|it|they|them|he|she|him|we|us|you|i|there|here|then|today|yesterday|tomorrow|tonight|now|ago|so|such|who|which|what|but|whose|also|not|never|no)(?!\p{L})/iu
/** Open no subject. */
export const NO_SUBJECT =
  /^(?:its|his|her|their|our|another|others?|some|most|both|one|each|in|on|at|after|before|during|since|for|by|with|under|when|while|if|as|and|although|because|from|to|of|instead|among|asked|according|only|later|nearly|almost|about|around)(?!\p{L})/iu
/** Words of a subject. */
const MOST = 9

export const splitWords = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')

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

/** Whether words can be what is counted: "how many …". */
export const isCountedNoun = (noun: readonly string[]): boolean =>
  noun.length > 0 &&
  noun.every((word) => /^\p{L}[\p{L}’'-]*$/u.test(word)) &&
  !AUXILIARY.test(noun[0] ?? '') &&
  !/^(?:of|and|or|to|in|at|on|per|a|an|more|other|others|years?-old)$/.test(noun[0] ?? '') &&
  !noun.some(
    (word, i) => NO_NOUN.test(word) || (/^(?:the|its|his|her|their|a|an)$/.test(word) && noun[i - 1] !== 'of'),
  ) &&
  !/^(?:of|the|in|a)$/.test(noun.at(-1) ?? '')

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
  if (subject.includes(',') || SAYING.test(subject)) return undefined
  if (NO_SUBJECT.test(subject) || POINTING.test(subject)) return undefined
  const rest = all.slice(at + 1)
  if (rest.some((word, i) => (i > 0 && AUXILIARY.test(word)) || word.includes(',') || isClause(word, i, rest)))
    return undefined
  if (AUXILIARY.test(own)) return { first: own, subject, rest, own: undefined }
  const verb = finiteVerb(own)
  // "The works cost": today, or then?
  if (!verb || (verb.is === 'past' && verb.base === own && isPlural(last))) return undefined
  return { first: DO[verb.is], subject, rest: [verb.base, ...rest], own: verb.base }
}

/** A clause of its own, and not the link to a day: "empty when the roof came down". */
const isClause = (word: string, i: number, rest: readonly string[]): boolean =>
  i < rest.length - 1 && /^(?:when|while|because|after|before|until|if|unless|as|where)$/.test(word)

/** "Parents say the detour": two clauses, and no subject. */
const SAYING =
  / (?:say|says|said|think|thinks|thought|believe|believes|believed|hope|hopes|hoped|fear|fears|feared)(?: |$)/

const DO = { past: 'did', third: 'does', base: 'do' } as const

const ARTICLES = /^(?:the|an?|le|la|les|une?|des)$/

/** A subject inside a question: its first word small, where it is no name. */
export function smallFirst(subject: string, { capitals, isSmall, isPerson }: AskedText): string {
  const [first = '', next = ''] = splitWords(subject)
  const form = normalForm(first)
  const bare = form.replace(/'s$/, '')
  const isKnown = capitals.has(bare) || isPerson(first) || bare !== form || /^\p{Lu}/u.test(next)
  const isName = !ARTICLES.test(form) && (capitals.has(bare) || (!isSmall(bare) && isKnown))
  return isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1)
}
