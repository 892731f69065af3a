import { distractorsFor } from '../distractors/candidates.ts'
import { rankOf } from '../distractors/draw.ts'
import { hasOrder } from '../distractors/options.ts'
import { restoredWrong } from '../distractors/restored.ts'
import { explainContrast } from '../facts/explanation.ts'
import { optionText } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import { isUnnamed } from '../facts/told.ts'
import { shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { readingWords } from '../languages/languages.ts'
import type { Claim, Source } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import { numbersIn } from '../reading/numbers.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { present } from '../wire/present.ts'
import { gather } from './gather.ts'
import { askedBy, basics, type ItemKind, inPostedOrder, slotPerWording, wordingOf } from './kind.ts'

/**
 * Fewer values than these are joined by one that no source gives, so that the last cannot be found by what is left
 * over.
 */
const LEAST_VALUES = 3

/**
 * A contested fact: give each source the value that it states itself. Two sources may share one; one that gives several
 * is asked by speaker.
 */
export const compare: ItemKind = {
  keyedOn: 'sources',
  demand: 0.6,
  slots: (topic) =>
    slotPerWording(
      'compare',
      topic,
      ({ standing }) => standing === 'contested',
      (assessment, wording, random) => draw(assessment, wording, topic, random),
      wordingsOf(topic),
    ),
  restore: (posted, topic) => {
    const assessment = askedBy(posted, topic)
    const isOne = assessment?.standing === 'contested' && posted.wording < wordingsOf(topic)(assessment)
    return isOne ? restore(posted, assessment, topic) : undefined
  },
}

const wordingsOf =
  ({ phrases }: Topic) =>
  ({ fact }: Assessment): number =>
    Math.min(fact.ask.length, phrases.compare.length)

/** Somebody who states one value: a source, or a speaker in a source that gives several. */
interface Party {
  readonly label: string
  readonly source: Source
  readonly claim: Claim
  /** The value in words. */
  readonly said: string
}

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact } = assessment
  const parties = unmistakable(partiesOf(assessment, topic), assessment, topic)
  const stated = statedBy(parties)
  if (stated.length < 2 || isOneVoice(parties)) return undefined
  const [first] = parties
  const ask = fact.ask[wording] ?? ''
  const others = first ? distractorsFor(first.claim.value, assessment, ask, topic, random) : []
  const added = others
    .filter(({ origin }) => origin !== 'by rule')
    .slice(0, parties.length < LEAST_VALUES ? LEAST_VALUES - stated.length : 0)
    .map(({ origin: _, place: __, ...option }): Option => option)
  const all = [...stated, ...added]
  return composed(parties, hasOrder(fact) ? all : shuffled(all, random), assessment, wording, topic)
}

/** A source that reports what was said first and what is said now does not contradict itself. */
const isOneVoice = (parties: readonly Party[]): boolean => new Set(parties.map(({ source }) => source)).size < 2

/** The values that are stated, each once. */
const statedBy = (parties: readonly Party[]): readonly Option[] =>
  [...Map.groupBy(parties, ({ said }) => said)].map(
    ([text, by]): Option => ({
      text,
      provenance: { from: 'source', sources: by.map(({ source }) => source.id) },
      ...present({ value: by[0]?.claim.value }),
    }),
  )

function restore({ options = [], wording }: PostedItem, assessment: Assessment, topic: Topic): Item | undefined {
  const parties = unmistakable(partiesOf(assessment, topic), assessment, topic)
  const stated = statedBy(parties)
  const [first] = parties
  if (!first || stated.length < 2 || isOneVoice(parties)) return undefined
  const { value } = first.claim
  const ask = assessment.fact.ask[wording] ?? ''
  const isStated = ({ text }: { readonly text: string }) => stated.some((one) => one.text === text)
  const added = options.flatMap((option) =>
    isStated(option) || option.provenance.from === 'rule'
      ? []
      : (restoredWrong(option, value, assessment, ask, topic) ?? []),
  )
  const all = inPostedOrder(options, [...stated, ...added])
  const isWhole = all?.length === stated.length + added.length
  return isWhole ? composed(parties, all, assessment, wording, topic) : undefined
}

/** The item that offers these values to each party: figures and dates in their order, the rest as it stands. */
function composed(
  parties: readonly Party[],
  all: readonly Option[],
  assessment: Assessment,
  wording: number,
  topic: Topic,
): Item | undefined {
  const { fact } = assessment
  const { phrases, canon } = topic
  const [first] = parties
  const ask = fact.ask[wording] ?? ''
  // With two sources and two values a guess is right half the time.
  if (all.length < LEAST_VALUES && parties.length < LEAST_VALUES) return undefined
  const inOrder = hasOrder(fact)
  const rank = ({ value }: Option) => (value ? rankOf(value, fact, canon) : 0)
  const voice = assessment.voices.find(({ source }) => source === first?.source)
  const right = inOrder ? all.toSorted((a, b) => rank(a) - rank(b)) : all
  if (!voice) return undefined
  return {
    ...basics('compare', assessment, wording, topic),
    shape: 'pairs',
    stem: wordingOf(phrases.compare, wording)(ask),
    left: parties.map(({ label }) => phrases.sentence(label)),
    right,
    key: parties.map(({ said }) => right.findIndex(({ text }) => text === said)),
    ...(inOrder ? { sorted: true as const } : {}),
    keyText: phrases.pairs(parties.map(({ label, said }) => [phrases.sentence(label), said])),
    ...withWhys(explainContrast(voice, assessment, topic), inOrder ? all : [], topic),
  }
}

/** What the figures really are that no source states: nothing else tells it, for no option is chosen for itself. */
const withWhys = <T extends { readonly support: string }>(
  explained: T,
  options: readonly Option[],
  topic: Topic,
): T => ({
  ...explained,
  support: [
    explained.support,
    ...options.flatMap(({ provenance: { from }, why, text }) =>
      from === 'ledger' && why !== undefined && namesItsFigure(why, text, topic) ? [why] : [],
    ),
  ]
    .filter((text) => text !== '')
    .join(' '),
})

function partiesOf({ voices, fact }: Assessment, topic: Topic): readonly Party[] {
  return voices.flatMap(({ source, says, claim, claims }): readonly Party[] => {
    if (claim.from) return []
    const label = shortLabel(source)
    if (says)
      return [{ label: reportedIn(label, claims, topic), source, claim, said: optionText(claim.value, fact, topic) }]
    return claims.flatMap((own) =>
      own.saidBy
        ? [
            {
              label: topic.phrases.speakerIn(own.saidBy.who, label),
              source,
              claim: own,
              said: optionText(own.value, fact, topic),
            },
          ]
        : [],
    )
  })
}

/** A source that only reports what somebody without a name says does not say it itself. */
function reportedIn(label: string, claims: readonly Claim[], { phrases }: Topic): string {
  const [who, ...others] = new Set(claims.map(({ saidBy }) => saidBy?.who))
  return who !== undefined && others.length === 0 && isUnnamed(who) ? phrases.speakerIn(who, label) : label
}

/**
 * The most parties whose values are either the same or cannot both be true: whoever says 31 km where another says 19
 * miles is left out, and so is "at least 6" beside 12.
 */
function unmistakable(parties: readonly Party[], { fact }: Assessment, { canon }: Topic): readonly Party[] {
  const clear = (a: Party, b: Party) =>
    a.said === b.said || !meet(possibilitiesOf(a.claim.value, fact, canon), possibilitiesOf(b.claim.value, fact, canon))
  const sets = parties.map((first) => gather([first, ...parties.filter((party) => party !== first)], clear))
  const ways = (set: readonly Party[]) => new Set(set.map(({ said }) => said)).size
  const best = sets.reduce<readonly Party[]>(
    (a, b) => (ways(b) > ways(a) || (ways(b) === ways(a) && b.length > a.length) ? b : a),
    [],
  )
  return parties.filter((party) => best.includes(party))
}

/** "No source gives this answer" tells nothing behind a sentence that gives the answers. */
function namesItsFigure(why: string, text: string, { ledger: { language } }: Topic): boolean {
  const [said, own] = [why, text].map((words) => numbersIn(words, readingWords(language)).map(({ n }) => n))
  return own?.length === 0 || own?.some((n) => said?.includes(n)) === true
}
