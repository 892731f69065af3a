import type { Claim, Fact, Source } from '../ledger.ts'
import { standsIn } from '../text/normal-form.ts'
import { formatDate } from '../values/format.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { haveOneOwner, labelsByOwner, ownerName } from './owners.ts'
import { mayStandElsewhere } from './posted-texts.ts'
import { derivedText } from './receipts.ts'
import { saysOf } from './says.ts'
import type { Assessment, Voice } from './standing.ts'
import { converted, isInItsWords, type Telling, tellings, valueTold } from './told.ts'
import { shortLabel, type Topic } from './topic.ts'

/** A fact with a value that may be keyed. */
interface Keyed extends Assessment {
  readonly claim: Claim
}

const isKeyed = (assessment: Assessment): assessment is Keyed => assessment.claim !== undefined

/**
 * How a fact's value rests, each thing said once, after a sentence that has said the value and whose it is. Not for a
 * contested fact.
 */
export function supportOf(assessment: Assessment, topic: Topic): string {
  if (!isKeyed(assessment)) return ''
  const { fact, voices, claim: key } = assessment
  const same = voices.filter(({ claims }) => claims.some((claim) => givesKey(claim, assessment, topic)))
  const others = voices.filter((voice) => !same.includes(voice))
  return [
    ...agreeing(same, assessment, topic),
    ...(fact.spelling ? spellings(assessment, topic) : []),
    ...tellings(others, fact, topic).map((telling) => toldBeside(telling, assessment, topic)),
    ...hedges(
      fact.claims.filter(
        (claim) =>
          claim.hedge && !standsIn(claim.hedge, `${saysOf(fact, key, topic)} ${valueTold(claim, fact, topic)}`),
      ),
      topic,
    ),
    // What somebody charges others with is answered by them.
    ...(fact.differ ? [topic.phrases.because(fact.differ.because)] : []),
    ...asOf(fact, topic),
  ].join(' ')
}

/** What others than those who give the key say: of a figure or a day that leaves room for the key, that it does. */
function toldBeside({ labels, value, claims: [claim] }: Telling, { fact, claim: key }: Keyed, topic: Topic): string {
  const { phrases, canon } = topic
  if (claim.loose || fact.type === 'text') {
    const isQuoted = fact.type !== 'text' && isInItsWords(value, claim)
    return phrases.saysValue(labels, isQuoted ? phrases.quoted(value) : value)
  }
  const [wide, narrow] = [possibilitiesOf(claim.value, fact, canon), possibilitiesOf(key.value, fact, canon)]
  // "15 inches" is as exact for whoever measures in inches.
  if ('is' in claim.value && converted(claim, fact, topic) !== undefined) return phrases.saysValue(labels, value)
  // "A good ten hours" leaves room for eleven, and not for all that rounds to eleven.
  const isRough = 'about' in claim.value && 'is' in key.value
  const isWider = isRough || JSON.stringify(meet(wide, narrow)) === JSON.stringify(narrow)
  return isWider && narrow.type !== 'names' ? phrases.lessExactly(labels, value) : phrases.saysValue(labels, value)
}

/** How a source spells a name that the key spells otherwise. */
function spellings({ fact, claim: key, voices }: Keyed, topic: Topic): readonly string[] {
  const own = valueTold(key, fact, topic)
  return tellings(voices, fact, topic)
    .map(({ labels, claims: [claim] }) => ({ labels, value: valueTold(claim, fact, topic) }))
    .filter(({ value }) => value !== own)
    .map(({ labels, value }) => topic.phrases.spells(labels, value))
}

/** Whether a claim gives the key's value, and not a wider or another one that agrees with it. */
const givesKey = (claim: Claim, { fact, claim: key }: Keyed, topic: Topic): boolean =>
  fact.spelling || giveTheSame(claim, key, fact, topic)

function giveTheSame(one: Claim, other: Claim, fact: Fact, { canon }: Topic): boolean {
  const allowed = ({ value }: Claim) => JSON.stringify(possibilitiesOf(value, fact, canon))
  return allowed(one) === allowed(other)
}

/** Who gives the key's value, counted by owner: two reports of one house are one. */
function agreeing(same: readonly Voice[], assessment: Keyed, topic: Topic): readonly string[] {
  const { phrases, ledger, groups } = topic
  const derived = same.flatMap((voice) => comingTo(voice, assessment, topic) ?? [])
  const stating = same.filter((voice) => !comingTo(voice, assessment, topic))
  if (assessment.standing === 'attributed') return [...reported(stating, assessment, topic), ...derived]
  const worked = workings(assessment, topic)
  if (worked.length > 0) return worked
  const own = stating.filter(({ attributed }) => !attributed)
  // Where none signs the statement the explanation has said what the first says.
  const isAnswer = assessment.fact.answerOnly === true
  const sources = own.flatMap(({ source }) => (isAnswer && source.id === assessment.claim.source ? [] : [source]))
  const labels = labelsByOwner(sources, topic)
  const houses = new Set(sources.map(({ id }) => groups.get(id)))
  const quoting = stating.filter(({ attributed }) => attributed)
  const others = tellings(quoting, assessment.fact, topic).map(({ who, sources: quoted }) =>
    phrases.saidBy(who === undefined ? [] : [who], labelsByOwner(quoted, topic)),
  )
  const isWhole = assessment.voices.length === own.length
  if (houses.size === ledger.sources.length && houses.size > 2 && !isAnswer) return [phrases.allSay(houses.size)]
  if (labels.length === 1 && isWhole && !isAnswer && isAlone(assessment, topic)) return [phrases.onlySays(labels)]
  const isNamed = !isAnswer && isNamedIn(labels, assessment, topic)
  return [
    ...(labels.length > 0 && !isNamed ? [isAnswer ? phrases.theyAnswer(labels) : phrases.theySay(labels)] : []),
    ...(isWhole ? oneHouse(sources, labels, topic) : []),
    ...others,
    ...derived,
  ]
}

/** "According to the Post, …. The Post says so."; "The Post says 40. The Post reports this." */
function isNamedIn([label, ...others]: readonly string[], { fact, claim, voices }: Keyed, topic: Topic): boolean {
  if (label === undefined || others.length > 0) return false
  const source = voices.find(({ source: { id } }) => id === claim.source)?.source
  const isHeard = fact.answerOnly === true && source !== undefined && shortLabel(source) === label
  return isHeard || standsIn(label, saysOf(fact, claim, topic))
}

/** Of what only follows from a source's words it is said how, and not that the source says it. */
function comingTo({ source, attributed, claims }: Voice, assessment: Keyed, topic: Topic): string | undefined {
  const giving = claims.filter((claim) => givesKey(claim, assessment, topic))
  const [first] = giving
  if (!first?.from || attributed || giving.some(({ from }) => !from)) return undefined
  return topic.phrases.comesTo(shortLabel(source), derivedText(first.from, first, topic))
}

/**
 * No other source speaks of the matter without answering: of what one calls shock and another suspected shock nobody is
 * the only one.
 */
const isAlone = ({ fact }: Assessment, topic: Topic): boolean =>
  fact.silent.length === 0 && !mayStandElsewhere(fact, topic)

/**
 * That one prints what the other prints is said, where nobody else says it. Who owns both stands in neither of them:
 * the sources' page tells it.
 */
function oneHouse(
  sources: readonly Source[],
  labels: readonly string[],
  { phrases, groups }: Topic,
): readonly string[] {
  if (sources.length !== 2 || labels.length < 2) return []
  if (new Set(sources.map(({ id }) => groups.get(id))).size > 1) return []
  return haveOneOwner(sources) ? [] : [phrases.reprint]
}

/**
 * Which sources report what somebody said. Who it is, is said again only of another than the one that the explanation
 * names.
 */
function reported(same: readonly Voice[], assessment: Keyed, topic: Topic): readonly string[] {
  const { claim, fact, voices } = assessment
  const { phrases } = topic
  const told = tellings(same, fact, topic)
  const named = claim.saidBy?.who
  return told.flatMap(({ who, sources }) => {
    const labels = labelsByOwner(sources, topic)
    if (who !== undefined && who !== named) return phrases.saidBy([who], labels)
    if (isNamedIn(labels, assessment, topic)) return []
    return told.length === 1 && voices.length === same.length && labels.length === 1 && isAlone(assessment, topic)
      ? phrases.onlyReports(labels)
      : phrases.report(labels)
  })
}

/** How the key was worked out, where no source gives it in so many words. */
export function workings({ claim, voices, fact }: Assessment, topic: Topic): readonly string[] {
  if (!claim?.from) return []
  const isStated = voices.some(({ claims }) => claims.some((one) => !one.from && giveTheSame(one, claim, fact, topic)))
  return isStated ? [] : [topic.phrases.workedOut(derivedText(claim.from, claim, topic))]
}

/**
 * Whose words contradict each other: a source its own, the reports of one owner, or those of several; two wordings may
 * both be right.
 */
export function dissentIn(assessment: Assessment, topic: Topic): string {
  const { fact, partsDiffer } = assessment
  const { phrases } = topic
  const torn = tornAlone(assessment, topic)
  if (torn) return phrases.selfDiffers(shortLabel(torn.source))
  if (mayBothBeRight(fact)) return phrases.sayDifferent
  return partsDiffer ? ownDiffer(assessment, topic) : phrases.disagree
}

/**
 * Two lists or wordings of which a source shows why they differ: one asker need not rule out another. And what a source
 * says in its own terms is not just what another says: 800 who were intended do not rule out 700 who were expected.
 */
export const mayBothBeRight = ({ type, differ, claims }: Fact): boolean =>
  claims.some(({ says }) => says !== undefined) ||
  (differ !== undefined && (type === 'name' || type === 'names' || type === 'text'))

/** The one source without which nothing would contradict, where it contradicts itself. */
function tornAlone(assessment: Assessment, topic: Topic): Voice | undefined {
  const { voices } = assessment
  return voices.find(
    (voice) =>
      !voice.says &&
      voices.every((a) => voices.every((b) => a === voice || b === voice || !clash(a, b, assessment, topic))),
  )
}

function clash(a: Voice, b: Voice, { fact }: Assessment, { canon }: Topic): boolean {
  const says = ({ claims }: Voice) => claims.map(({ value }) => possibilitiesOf(value, fact, canon))
  return says(a).some((one) => says(b).some((other) => !meet(one, other)))
}

/** Whose reports contradict each other, and how many they are. */
function ownDiffer(assessment: Assessment, topic: Topic): string {
  const { phrases, groups } = topic
  const { voices } = assessment
  const clashing = voices.filter((voice) =>
    voices.some(
      (other) => groups.get(other.source.id) === groups.get(voice.source.id) && clash(voice, other, assessment, topic),
    ),
  )
  const sources = clashing.map(({ source }) => source)
  if (!haveOneOwner(sources)) return sources.length === 2 ? phrases.copyDiffers : phrases.disagree
  const owner = sources[0] && ownerName(sources[0])
  return owner === undefined || sources.length < 2 ? phrases.disagree : phrases.ownDiffer(owner, sources.length)
}

/** Which sources hedge what they say. */
export function hedges(claims: readonly Claim[], { ledger, phrases }: Topic): readonly string[] {
  const hedged = claims.flatMap(({ source, hedge }) => (hedge ? [{ source, hedge }] : []))
  return [...Map.groupBy(hedged, ({ hedge }) => hedge)].map(([hedge, of]) => {
    const sources = ledger.sources.filter(({ id }) => of.some(({ source }) => source === id))
    return phrases.hedged(sources.map(shortLabel), hedge)
  })
}

/** When it was true, where time can change it. */
export function asOf(fact: Fact, { ledger, phrases }: Topic): readonly string[] {
  return fact.changes && ledger.asOf
    ? [phrases.asOf(formatDate(ledger.asOf.slice(0, 'YYYY-MM'.length), ledger.language))]
    : []
}
