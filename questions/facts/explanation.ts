import type { Claim, Fact, Source } from '../ledger.ts'
import { standsIn } from '../text/normal.ts'
import { formatDate } from '../values/format.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { clauseOf, isShort, optionText, saysOf } from './says.ts'
import type { Assessment, Voice } from './standing.ts'
import { labelsOf, shortLabel, type Topic } from './topic.ts'

/** Why an item's key is right, in one sentence, and how well that rests. */
interface Explained {
  readonly explanation: string
  readonly support: string
}

/** A value in a sentence of ours, as its source writes it; of a count without what is counted, which the question names. */
export function valueInSentence(claim: Pick<Claim, 'value' | 'written'>, fact: Fact, topic: Topic): string {
  return claim.written ?? optionText(claim.value, fact, topic)
}

/** What sources are called, those of one publisher together where they are all that it published here. */
function labelsByOwner(sources: readonly Source[], topic: Topic): readonly string[] {
  const owners = Map.groupBy(sources, ({ id }) => topic.groups.get(id))
  return [...owners.values()].flatMap((group) => labelsOf(group, topic))
}

/** The first of some sentences that is short enough to be read at once, else the last. */
export const firstShort = (...sentences: readonly string[]): string => sentences.find(isShort) ?? sentences.at(-1) ?? ''

/** Why a fact's value is right. Not for a contested fact. */
export function explainValue(assessment: Assessment, topic: Topic): Explained {
  const { fact, claim, standing } = assessment
  if (!claim) throw new RangeError(`The fact "${fact.id}" has no value to explain.`)
  const says = saysOf(fact, claim, topic)
  const who = claim.saidBy?.who
  const told =
    standing === 'attributed' && who !== undefined && !namesSpeaker(says, who)
      ? [topic.phrases.accordingTo(who, clauseOf(says, topic))]
      : []
  return { explanation: firstShort(...told, says), support: supportOf(assessment, topic) }
}

/** By any word of the name that is long enough to be one: "Wettlaufer". Somebody without a name is named by all the words: "a driver". */
export function namesSpeaker(text: string, who: string): boolean {
  const names = /^(?:\p{Ll}|\p{Lu}\p{Ll}? )/u.test(who) ? [] : who.split(/\s+/).filter((word) => word.length > 3)
  return standsIn(who, text) || names.some((word) => standsIn(word, text))
}

/** How well a fact's value rests, each thing said once. */
export function supportOf(assessment: Assessment, topic: Topic): string {
  const { fact } = assessment
  return [...standingOf(assessment, topic), ...hedges(fact.claims, topic), ...asOf(fact, topic)].join(' ')
}

function standingOf(assessment: Assessment, topic: Topic): readonly string[] {
  const { fact, standing, voices, partsDiffer } = assessment
  const { phrases, ledger } = topic
  if (standing === 'contested') {
    const because = fact.differ ? [phrases.because(fact.differ.because)] : []
    return [partsDiffer ? ownDiffer(assessment, topic) : phrases.disagree, ...given(assessment, topic), ...because]
  }
  const own = voices.filter(({ attributed }) => !attributed).map(({ source }) => source)
  const quoting = voices.filter(({ attributed }) => attributed)
  const reported = quoting.map(({ source, claims }) => phrases.saidBy(speakersOf(claims), [shortLabel(source)]))
  if (standing === 'attributed') return reportedOnce(assessment, topic)
  if (own.length === ledger.sources.length && own.length > 2) return [phrases.allSay(own.length)]
  const labels = labelsByOwner(own, topic)
  const groups = new Set(own.map(({ id }) => topic.groups.get(id)))
  if (labels.length === 1 && voices.length === own.length) return [phrases.onlySays(labels)]
  const one = groups.size === 1 ? ownersOf(own, topic) : []
  return [phrases.theySay(labels), ...one, ...reported]
}

/** Who says so, and in which sources, once for all that have it from the same speakers. */
function reportedOnce({ voices }: Assessment, topic: Topic): readonly string[] {
  const groups = Map.groupBy(voices, ({ claims }) => speakersOf(claims).join('\n'))
  return [...groups].map(([who, all]) =>
    topic.phrases.saidBy(
      who.split('\n'),
      labelsByOwner(
        all.map(({ source }) => source),
        topic,
      ),
    ),
  )
}

/** Two sources count as one where they have one owner, or one has copied the other, and it is said. */
function ownersOf(sources: readonly Source[], { phrases }: Topic): readonly string[] {
  const [first] = sources
  if (first === undefined || sources.length !== 2) return []
  const owner = ownerName(first)
  if (!haveOneOwner(sources)) return [phrases.reprint]
  return owner === undefined ? [] : [phrases.oneHouse(owner)]
}

const haveOneOwner = (sources: readonly Source[]): boolean => new Set(sources.map(ownerOf)).size === 1

/** Who owns a source, as far as it is known. */
export const ownerOf = ({ publisher, independence }: Source): string | undefined => independence ?? publisher

/** The same where it is a name that can be read, and no id. */
export const ownerName = (source: Source): string | undefined => {
  const owner = ownerOf(source)
  return owner !== undefined && /\p{Lu}/u.test(owner) ? owner : source.publisher
}

/** Whose reports contradict each other, and how many they are. */
function ownDiffer({ fact, voices }: Assessment, { phrases, groups, canon }: Topic): string {
  const clashing = voices.filter((voice) =>
    voices.some(
      (other) =>
        groups.get(other.source.id) === groups.get(voice.source.id) &&
        other.claims.some(({ value }) =>
          voice.claims.some(
            (own) => !meet(possibilitiesOf(value, fact, canon), possibilitiesOf(own.value, fact, canon)),
          ),
        ),
    ),
  )
  const owner = clashing[0] && ownerName(clashing[0].source)
  if (clashing.length === 2 && !haveOneOwner(clashing.map(({ source }) => source))) return phrases.copyDiffers
  return owner === undefined || clashing.length < 2 ? phrases.disagree : phrases.ownDiffer(owner, clashing.length)
}

/** What each source says, those together that say it in the same way. */
function given({ fact, voices }: Assessment, topic: Topic): readonly string[] {
  const { phrases } = topic
  const told = voices.flatMap((voice) =>
    (voice.says ? [voice.claim] : voice.claims).map((claim) => ({
      source: voice.source,
      who: claim.saidBy?.who,
      value: valueInSentence(claim, fact, topic),
    })),
  )
  const groups = Map.groupBy(told, ({ who, value }) => JSON.stringify([who, value]))
  return [...groups.values()].map((all) => {
    const labels = labelsByOwner([...new Set(all.map(({ source }) => source))], topic)
    const [first] = all
    const value = first?.value ?? ''
    return phrases.given(
      first?.who === undefined ? labels : [phrases.speakerIn(first.who, phrases.list(labels))],
      value,
    )
  })
}

/** What a source says of a contested fact; a figure, a day or a name beside what another says. */
export function contrast({ claim, source }: Voice, { fact, voices }: Assessment, topic: Topic): string {
  const { phrases } = topic
  const [label, own] = [shortLabel(source), valueInSentence(claim, fact, topic)]
  const says = possibilitiesOf(claim.value, fact, topic.canon)
  const others = voices.filter((voice) => !meet(possibilitiesOf(voice.claim.value, fact, topic.canon), says))
  const against = others.map((other) =>
    phrases.sayAgainst([label], own, [shortLabel(other.source)], valueInSentence(other.claim, fact, topic)),
  )
  const whole = phrases.saysThat([label], clauseOf(saysOf(fact, claim, topic), topic))
  const isWording = fact.type === 'text' || fact.type === 'names'
  return firstShort(...(isWording ? [] : against), whole, phrases.given([label], own))
}

/**
 * Why several facts stand together as they do. Not for contested facts.
 *
 * @param told What is said already.
 */
export function supportTogether(assessments: readonly Assessment[], told: string, topic: Topic): string {
  const rest = assessments.some(({ standing }) => standing !== 'corroborated') ? [topic.phrases.someRestOnOne] : []
  const notes = assessments.flatMap(({ fact }) => [...hedges(fact.claims, topic), ...asOf(fact, topic)])
  const meanings = assessments.map((assessment) => meaningOf(assessment, topic)).filter((meaning) => meaning !== told)
  return [...meanings, ...rest, ...new Set(notes)].join(' ')
}

/** A fact in a sentence: with its value, or where it is contested with what the first of its sources says. */
export function meaningOf(assessment: Assessment, topic: Topic): string {
  const claim = assessment.claim ?? assessment.voices[0]?.claim
  return claim ? meaningWith(claim, assessment, topic) : ''
}

/** The same with one of its claims. Where sources contradict each other it says whose it is. */
export function meaningWith(claim: Claim, { fact, standing }: Assessment, topic: Topic): string {
  const says = saysOf(fact, claim, topic)
  const source = topic.ledger.sources.find(({ id }) => id === claim.source)
  if (standing !== 'contested' || !source) return says
  return topic.phrases.accordingTo(shortLabel(source), clauseOf(says, topic))
}

const speakersOf = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ saidBy }) => (saidBy ? [saidBy.who] : []))),
]

function hedges(claims: readonly Claim[], { ledger, phrases }: Topic): readonly string[] {
  const hedged = Map.groupBy(
    claims.filter(({ hedge }) => hedge),
    ({ hedge }) => hedge ?? '',
  )
  return [...hedged].map(([hedge, of]) => {
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
