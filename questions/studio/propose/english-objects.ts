import type { ValueType } from '../../vocabulary.ts'
import { finiteVerb, pastOfParticiple } from '../words/verb-forms.ts'
import type { AskedText, Clause } from './clause.ts'
import { isCountedNoun, isEnglishTail, type TurnedClause, turnedClause, verbIn } from './english-clause.ts'
import { nounWithin } from './noun-within.ts'
import { splitWords } from './small-first.ts'

// Questions for what stands behind the verb: "the repair cost {£48,000}".

const BE = /^(?:was|were|is|are)$/
export const ENGLISH_MONEY = /^(?:us\$|c\$|[£$€])|(?:pounds|euros|dollars|francs)$/iu
const OF_MONEY =
  /^(?:cost|pay|raise|spend|earn|lose|give|donate|receive|save|borrow|recover|contribute|grant|invest|charge|offer|want|demand|fine)$/
const DEGREE = /^(high|long|tall|wide|deep|thick)(?!\p{L})/u

export function objectAsked(clause: Clause, type: ValueType, about: AskedText): string | undefined {
  const one = turnedClause(clause.before, about)
  if (!one || verbIn(splitWords(clause.after), 1) > 0) return undefined
  if ((type === 'date' || type === 'time') && !isTimed(one, clause.after)) return undefined
  if (type === 'date') return whenAsked(one, clause)
  if (type === 'time') return timeAsked(one, clause)
  if (type === 'name') return doerAsked(one, clause, about)
  if (type !== 'quantity') return undefined
  return ENGLISH_MONEY.test(clause.value)
    ? moneyAsked(one, clause)
    : (degreeAsked(one, clause) ?? countAsked(one, clause))
}

/** "How many", then the verb, its subject, and what follows them. */
const asked = (what: string, { first, subject }: TurnedClause, rest: readonly string[], tail: string): string =>
  `${what} ${[first, subject, ...rest, tail].join(' ')}`

/** What opens, ends or moves by itself. Of all else "the pool built in 1934" is no statement. */
const BY_ITSELF =
  /^(?:open|reopen|close|shut|begin|start|end|finish|die|retire|return|arrive|leave|move|collapse|sink|crash|escape|fall|rise|go|come|stop|resign|marry|happen|depart|land|win|sail|meet|explode|appear|vote|change|break|burst|freeze|strike|travel|walk|swim|play|sing|erupt|graduate|perform|eat|sleep|stay)$/
const OF_PLACE = /^(?:in|at|on|near|from|to|into|along|by|every|each|with|for|across|over|under|until|since)$/

/** Whether the time of a statement is its verb's: nothing else in it has one. */
export function isTimed({ rest, own, first }: TurnedClause, tail: string): boolean {
  const isOwn = own === undefined || BY_ITSELF.test(own) || (rest[1] !== undefined && !OF_PLACE.test(rest[1]))
  const isOther = rest.some(
    (word, i) =>
      /^(?:about|against|than|who|between)$/.test(word) ||
      (word === 'to' && i > 0 && finiteVerb(rest[i + 1] ?? '') !== undefined),
  )
  return (
    isOwn && !isOther && isEnglishTail(tail) && !(own === undefined && /^(?:is|are)$/.test(first) && rest.length < 2)
  )
}

const TIMES: ReadonlyMap<string | undefined, string> = new Map([
  ['at', 'At what time'],
  ['until', 'Until what time'],
  ['from', 'From what time'],
  ['by', 'By what time'],
  ['before', 'Before what time'],
  ['after', 'After what time'],
])

const CLOCK = /\d[.:]\d\d|\d ?[ap]\.?m|o['’]clock|noon|midday|midnight/i

function timeAsked(one: TurnedClause, { value, after }: Clause): string | undefined {
  // "Tickets stay at 3 crowns" tells no time, and "from 10am to 5pm" has two ends.
  if (!CLOCK.test(value) || (/^(?:to|until|till|and|or) /.test(after) && CLOCK.test(after))) return undefined
  const what = TIMES.get(one.rest.at(-1))
  return what && asked(what, one, one.rest.slice(0, -1), after)
}

const DATES: ReadonlyMap<string | undefined, string | undefined> = new Map([
  ['since', 'Since when'],
  ['until', 'Until when'],
  ['by', 'By when'],
  ['in', undefined],
  ['on', undefined],
])

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** Words before a day that leave it open, or make it something else. */
const NO_DAY = /^(?:before|after|of|for|to|and|about|early|late|around|the|its|a|between|at|with|than|from)$/

export function whenAsked(dated: TurnedClause, { value, after }: Pick<Clause, 'value' | 'after'>): string | undefined {
  // "On Saturday 6 June": the weekday is half the answer.
  const one = WEEKDAY.test(dated.rest.at(-1) ?? '') ? { ...dated, rest: dated.rest.slice(0, -1) } : dated
  const last = one.rest.at(-1)
  const isLinked = DATES.has(last)
  if (!isLinked && NO_DAY.test(last ?? '')) return undefined
  const own = isLinked ? one.rest.slice(0, -1) : one.rest
  if (own.length === 0 && /^(?:was|were|is|are|has|have|had)$/.test(one.first)) return undefined
  // A sum grows: "spent £1.2m since 2020" has no day on which it began.
  if (last === 'since' && own.some((word) => /\d/.test(word))) return undefined
  // "When did it open at 7am?" sounds as if the answer stood in it.
  const when = CLOCK.test(`${own.join(' ')} ${after}`) ? 'On which day' : 'When'
  return asked(DATES.get(last) ?? (/^\d{4}$/.test(value) ? 'In which year' : when), one, own, after)
}

/** "The crack was found by {Ada Brunn}": who found it. */
function doerAsked(
  { first, subject, rest }: TurnedClause,
  { value, after }: Clause,
  about: AskedText,
): string | undefined {
  const [done = '', by, ...more] = rest
  const past = pastOfParticiple(done)
  if (!BE.test(first) || by !== 'by' || more.length > 0 || past === undefined || !about.isPerson(value))
    return undefined
  return verbIn(splitWords(after), 0) === 0 ? undefined : `Who ${past} ${subject} ${after}`
}

const isOfMoney = (verb = ''): boolean => OF_MONEY.test(finiteVerb(verb)?.base ?? verb)

function moneyAsked(one: TurnedClause, { after }: Clause): string | undefined {
  const { rest } = one
  const last = rest.at(-1)
  if (!isEnglishTail(after)) return undefined
  if (last === 'for' && rest.length > 1) return asked('For how much', one, rest.slice(0, -1), after)
  // "Will pay each passenger {£200}"
  const isTo =
    rest.length < 4 && isOfMoney(rest[0]) && !rest.some((word) => /^(?:of|at|to|from|in|with|on)$/.test(word))
  return isOfMoney(last) || isTo ? asked('How much', one, rest, after) : undefined
}

/** "The tower is {38 metres} high" */
function degreeAsked({ first, subject, rest }: TurnedClause, { after }: Clause): string | undefined {
  const degree = DEGREE.exec(after)?.[1]
  if (degree === undefined || rest.length > 0 || !BE.test(first)) return undefined
  return `How ${degree} ${first} ${subject} ${after.slice(degree.length)}`
}

const SPANS = /^(?:second|minute|hour|day|night|week|month|year)s$/
const ENDS_NOUN =
  /^(?:in|at|on|for|from|to|by|with|over|along|during|between|under|near|and|or|who|that|which|without|as|across|around|before|after|since|each|every|a|an|per|until|into|through|about|against|inside|outside)$|.ed$/

/** What is counted, and what stands behind it. */
function countedIn({ value, after }: Clause): { readonly noun: readonly string[]; readonly tail: string } | undefined {
  const inner = nounWithin(value, 'en')
  const behind = splitWords(after)
  const end = behind.findIndex((word, i) => i > 0 && (ENDS_NOUN.test(word) || finiteVerb(word)?.is === 'past'))
  const first = behind.slice(0, end < 0 ? behind.length : end)
  // "40 tonnes of mud" is one thing.
  const more = inner === undefined || behind[0] === 'of' ? first : []
  const noun = [...splitWords(inner ?? ''), ...more]
  const tail = behind.slice(more.length).join(' ')
  // "Three cellos by Landi", "6,000 signatures against a plan": that belongs to what is counted.
  const isMore = /^(?:by|with|from|about|against|between)(?!\p{L})/u.test(tail)
  if (noun.length > 4 || isMore || !isCountedNoun(noun) || !isEnglishTail(tail)) return undefined
  return { noun, tail }
}

/** "The lighthouse has {137} steps": what follows the verb is counted. */
function countAsked(one: TurnedClause, clause: Clause): string | undefined {
  const counted = countedIn(clause)
  if (!counted) return undefined
  const { first, subject, rest, own } = one
  const { noun, tail } = counted
  const what = `How many ${noun.join(' ')}`
  const last = rest.at(-1)
  if (last === undefined) return has(first, subject, what, tail)
  if (last === 'for') return SPANS.test(noun.join(' ')) ? spanAsked(one, noun, tail) : undefined
  const isDone = pastOfParticiple(last) !== undefined
  const isVerb = last === own || isDone || (finiteVerb(last)?.is === 'base' && rest.length === 1)
  return isVerb && !(BE.test(first) && isDone) ? asked(what, one, rest, tail) : undefined
}

function has(first: string, subject: string, what: string, tail: string): string | undefined {
  const does = { has: 'does', have: 'do', had: 'did' }
  const own = first === 'has' || first === 'have' || first === 'had' ? does[first] : undefined
  return own && `${what} ${own} ${subject} have ${tail}`
}

/** Who asks for three weeks does not ask so long. */
const spanAsked = (one: TurnedClause, noun: readonly string[], tail: string): string | undefined =>
  one.rest.some((word) => /^(?:ask|asked|call|called|send|sent)$/.test(word))
    ? undefined
    : asked(`For how many ${noun.join(' ')}`, one, one.rest.slice(0, -1), tail)
