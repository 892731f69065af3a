import { hasOrder } from '../distractors/options.ts'
import { slice } from '../facts/evidence.ts'
import { areTheirWords } from '../facts/passages.ts'
import type { Assessment } from '../facts/standing.ts'
import { mayBothBeRight } from '../facts/support.ts'
import { valueInSentence } from '../facts/told.ts'
import type { Topic } from '../facts/topic.ts'
import { readingWords, wordRules } from '../languages/languages.ts'
import type { Claim, Source } from '../ledger.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { contradict, meet, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import { singleFigure } from '../values/quantity.ts'
import type { Relation } from '../vocabulary.ts'
import type { Passage } from '../wire/passage.ts'

/** What a source says to a fact, and how it can be shown. */
export interface Side {
  readonly assessment: Assessment
  readonly claim: Claim
  readonly source: Source
  readonly passages: readonly Passage[]
  readonly says: Possibilities
}

/**
 * What two answers to one question are to each other: the same after conversion and rounding; one strictly inside the
 * other; or such that both cannot be. `undefined` where they only overlap, or where two names or texts may both be
 * right.
 */
export function relationOf(one: Side, other: Side, topic: Topic): Relation | undefined {
  const { fact } = one.assessment
  if (one.source === other.source || areNarrowedApart(one, other, topic)) return undefined
  if (one.claim.loose || other.claim.loose) return one.claim.loose && other.claim.loose ? undefined : 'fits'
  if (contradict(one.says, other.says, fact.exclusive)) return mayBothBeRight(fact) ? undefined : 'clash'
  return agreementOf(one, other, topic)
}

/** How two agree that do not contradict each other. */
function agreementOf(one: Side, other: Side, topic: Topic): Relation | undefined {
  const common = meet(one.says, other.says)
  if (!common) return undefined
  const isExact = 'is' in one.claim.value && 'is' in other.claim.value
  const [a, b, both] = [one.says, other.says, common].map((says) => JSON.stringify(says))
  if (isExact || a === b) return isWrittenApart(one, other, topic) ? 'same' : undefined
  if (both !== a && both !== b) return undefined
  // "Some 3,000" and 3,000 are the same to whoever reads them.
  const [figure, its] = [one, other].map(({ claim }) => singleFigure(claim.value))
  if (figure !== undefined && figure === its) return undefined
  return isExactElsewhere(both === a ? other : one, common, topic) ? undefined : 'fits'
}

/** Whoever says "more than 400" here and 422 there is no less exact than somebody who says 422. */
function isExactElsewhere({ assessment: { fact }, source, says }: Side, narrow: Possibilities, topic: Topic): boolean {
  const wide = JSON.stringify(says)
  return fact.claims.some((claim) => {
    if (claim.source !== source.id) return false
    const own = possibilitiesOf(claim.value, fact, topic.canon)
    return JSON.stringify(own) !== wide && meet(own, narrow) !== undefined
  })
}

/**
 * The same in the same words is no question; and where sentences are shown, only figures and days say just the same.
 */
function isWrittenApart(one: Side, other: Side, topic: Topic): boolean {
  const { fact } = one.assessment
  const areShown = topic.texts.has(one.source.id) && topic.texts.has(other.source.id)
  const both = [one, other].map(({ claim }) => ({ claim, fact }))
  if (!areShown) return saidApart(one, other, topic)
  return hasOrder(fact) && !areTheirWords(both, topic) && namesWeekday(one, topic) === namesWeekday(other, topic)
}

/** Saturday 23 October is more exact than 23 October, as a careful reader sees it. */
function namesWeekday(side: Side, topic: Topic): boolean {
  const said = quotedBy(side, topic)
  return readingWords(topic.ledger.language).weekdays.some((day) => said.includes(day))
}

/** One speaks of a normal weekday and the other of a day: whether they agree is for a lawyer. */
function areNarrowedApart(one: Side, other: Side, topic: Topic): boolean {
  const narrowing = wordRules(topic.ledger.language)?.narrowing ?? []
  const [a, b] = [one, other].map((side) => narrowing.filter((word) => quotedBy(side, topic).includes(word)))
  return a?.join() !== b?.join()
}

/** The words of a claim's evidence. */
function quotedBy({ claim, source }: Side, { texts }: Topic): readonly string[] {
  const text = texts.get(source.id)
  const spans = text ? claim.at.map((span) => slice(text, span)) : claim.words
  return spans.flatMap((words) => wordsOf(words))
}

/** Our own words for the two differ: "15 inches", "38 cm"; or one is in its source's terms. */
function saidApart(one: Side, other: Side, topic: Topic): boolean {
  if (one.claim.says !== other.claim.says) return true
  const said = ({ claim, assessment: { fact } }: Side) => normalForm(valueInSentence(claim, fact, topic))
  return said(one) !== said(other)
}
