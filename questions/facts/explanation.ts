import type { Claim, Fact } from '../ledger.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { mayStandElsewhere } from './posted-texts.ts'
import { clauseOf, fitsStatement, isShort, namesSpeaker, saysOf } from './says.ts'
import type { Assessment, Voice } from './standing.ts'
import { asOf, dissentIn, hedges, supportOf, workings } from './support.ts'
import { converted, heardValue, speakingIn, type Telling, tellings, valueInSentence } from './told.ts'
import { shortLabel, type Topic } from './topic.ts'

/** Why an item's key is right, in one sentence, and how well that rests. */
interface Explained {
  readonly explanation: string
  readonly support: string
}

/** Why a fact's value is right. Not for a contested fact. */
export function explainValue(assessment: Assessment, topic: Topic): Explained {
  return { explanation: meaningOf(assessment, topic), support: supportOf(assessment, topic) }
}

/** What a source says of a contested fact beside what another says, and what the rest say; each value once. */
export function explainContrast(voice: Voice, assessment: Assessment, topic: Topic): Explained {
  const { fact, voices } = assessment
  const { phrases, canon } = topic
  const all = tellings(voices, fact, topic)
  const own = all.find(({ claims }) => claims.includes(voice.claim))
  if (!own) return { explanation: phrases.disagree, support: '' }
  const says = possibilitiesOf(voice.claim.value, fact, canon)
  const against = all.filter(({ claims }) =>
    claims.some(({ value }) => !meet(possibilitiesOf(value, fact, canon), says)),
  )
  const pairs = isWording(assessment)
    ? []
    : against.map((other) => ({ other, sentence: sayAgainst(own, other, topic) }))
  const pair = pairs.find(({ sentence }) => isShort(sentence))
  const rest = all.filter((telling) => telling !== own && telling !== pair?.other)
  // Who is told by a value alone stands beside others told so.
  const whole = ({ labels, claims: [claim] }: Telling) => wholeSaying(labels, claim, fact, topic)
  const isWhole = !pair && [own, ...rest].every((one) => whole(one) !== undefined)
  const told = (one: Telling) => (isWhole ? whole(one) : undefined) ?? phrases.saysValue(one.labels, one.value)
  return {
    explanation: pair?.sentence ?? told(own),
    support: [...rest.map(told), ...howTheyDiffer(assessment, topic)].join(' '),
  }
}

/**
 * What the rest say of a contested fact, after a sentence that has said what some say; only then how they differ, and
 * why.
 */
function besideThem(rest: readonly Telling[], assessment: Assessment, topic: Topic): string {
  const { fact } = assessment
  const told = rest.map(({ labels, claims: [claim] }) => sayingOf(labels, claim, fact, topic))
  return [...told, ...howTheyDiffer(assessment, topic)].join(' ')
}

function howTheyDiffer(assessment: Assessment, topic: Topic): readonly string[] {
  const { fact } = assessment
  const why = fact.differ ? [topic.phrases.because(fact.differ.because)] : []
  return [dissentIn(assessment, topic), ...why, ...asOf(fact, topic)]
}

/** What somebody says in a whole sentence; where that is long, or wants a figure beside its own, the value alone. */
export function sayingOf(labels: readonly string[], claim: Claim, fact: Fact, topic: Topic): string {
  return wholeSaying(labels, claim, fact, topic) ?? topic.phrases.saysValue(labels, heardValue(claim, fact, topic))
}

function wholeSaying(labels: readonly string[], claim: Claim, fact: Fact, topic: Topic): string | undefined {
  if (converted(claim, fact, topic) !== undefined || !fitsStatement(claim, fact, topic)) return undefined
  const clause = clauseOf(saysOf(fact, claim, topic), topic)
  const who = claim.saidBy?.who
  const isOpen = who !== undefined && topic.phrases.comesBehind(who) && !namesSpeaker(clause, who)
  const whole = topic.phrases.saysThat(labels, isOpen ? topic.phrases.attributed(clause, who) : clause)
  return isShort(whole) ? whole : undefined
}

/** Who says a claim, and how that stands: what others say of the same, or which sources report it. */
export function explainSpeaker(claim: Claim, assessment: Assessment, topic: Topic): Explained {
  const { fact, standing, voices } = assessment
  const says = saysOf(fact, claim, topic)
  const who = claim.saidBy?.who ?? ''
  const rest = tellings(voices, fact, topic).filter(({ claims }) => !claims.includes(claim))
  return {
    explanation: topic.phrases.accordingTo(who, clauseOf(says, topic)),
    support: standing === 'contested' ? besideThem(rest, assessment, topic) : supportOf(assessment, topic),
  }
}

const isWording = ({ fact: { type, claims } }: Assessment): boolean =>
  type === 'text' || type === 'names' || claims.some(({ says }) => says !== undefined)

/** What two say that cannot both be right. */
export const sayAgainst = (one: Telling, other: Telling, { phrases }: Topic): string =>
  phrases.sayAgainst(one.labels, one.value, other.labels, other.value)

/**
 * Several facts in a sentence each, in their order, and how they stand together. A contested one has a place among them
 * that each of its days gives.
 */
export function explainTogether(assessments: readonly Assessment[], topic: Topic): Explained {
  const told = assessments.flatMap((assessment) => [
    meaningOf(assessment, topic),
    ...workings(assessment, topic),
    ...otherDays(assessment, topic),
  ])
  const rest = assessments.every((assessment) => restsOnOne(assessment, topic)) ? [topic.phrases.eachRestsOnOne] : []
  const notes = assessments.flatMap(({ fact }) => [...hedges(fact.claims, topic), ...asOf(fact, topic)])
  return { explanation: told[0] ?? '', support: [...told.slice(1), ...rest, ...new Set(notes)].join(' ') }
}

/** One source alone has it, in its own voice or as what somebody said. */
const restsOnOne = ({ fact, standing, independent, voices }: Assessment, topic: Topic): boolean =>
  standing !== 'contested' && independent === 1 && voices.length === 1 && !mayStandElsewhere(fact, topic)

/** Who names another day for an event than the one that its sentence says. */
function otherDays({ fact, standing, voices }: Assessment, topic: Topic): readonly string[] {
  if (standing !== 'contested') return []
  const [first, ...rest] = tellings(voices, fact, topic)
  const others = rest.filter(({ value }) => value !== first?.value)
  const told = others.map(({ labels, value }) => topic.phrases.saysValue(labels, value))
  return told.length > 0 ? [...told, topic.phrases.sameOrder] : []
}

/** A fact in a sentence: with its value, or where it is contested with what the first of its sources says. */
export function meaningOf(assessment: Assessment, topic: Topic): string {
  const claim = assessment.claim ?? assessment.voices[0]?.claim
  return claim ? meaningWith(claim, assessment, topic) : ''
}

/**
 * The same with one of its claims. Where sources contradict each other it says whose it is, and of what somebody says
 * who.
 */
export function meaningWith(claim: Claim, { fact, standing }: Assessment, topic: Topic): string {
  const source = topic.ledger.sources.find(({ id }) => id === claim.source)
  const who = claim.saidBy?.who
  const inItsWords = source && fact.answerOnly && wordsOfSource(claim, fact, shortLabel(source), topic)
  if (inItsWords) return inItsWords
  if (source && !fitsStatement(claim, fact, topic))
    return topic.phrases.saysValue([speakingIn(claim, fact, shortLabel(source), topic)], heardValue(claim, fact, topic))
  const says = saysOf(fact, claim, topic)
  if (who !== undefined && standing !== 'corroborated' && standing !== 'single-source')
    return namesSpeaker(says, who) ? says : topic.phrases.accordingTo(who, clauseOf(says, topic))
  if (standing !== 'contested' || !source) return says
  return topic.phrases.accordingTo(shortLabel(source), clauseOf(says, topic))
}

/** So many words of a source are quoted at most. */
const QUOTED_WORDS = 25

/**
 * What a source says in its own words: the sentence that was quoted from it, or its beginning up to the end of the part
 * that has the answer. Words with quotation marks among them are not put in others.
 */
function wordsOfSource(claim: Claim, fact: Fact, label: string, topic: Topic): string | undefined {
  const { phrases } = topic
  const [sentence = '', second] = claim.quoted?.words ?? []
  if (second !== undefined) return undefined
  const said = valueInSentence(claim, fact, topic)
  const at = sentence.indexOf(said)
  const part = at < 0 ? '' : /^.*?(?=[,;:] | [–—] |$)/.exec(sentence.slice(at + said.length))?.[0]
  const ways = [sentence, `${sentence.slice(0, at)}${said}${part}`].map((way) => way.replace(/\.$/, ''))
  const told = ways.find((way) => way.includes(said) && !/["“”«»]/u.test(way) && wordCount(way) <= QUOTED_WORDS)
  if (told === undefined || wordCount(told) === wordCount(said)) return undefined
  const who = claim.saidBy?.who
  const own = phrases.quoted(told)
  return phrases.saysWords(label, who === undefined || namesSpeaker(told, who) ? own : phrases.attributed(own, who))
}

const wordCount = (text: string): number => text.split(/\s+/).length
