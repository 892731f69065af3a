import type { Claim, Fact, Source } from '../ledger.ts'
import { normalForm } from '../text/normal-form.ts'
import { slice } from './evidence.ts'
import { ourSentence } from './passages.ts'
import { isComputed, type Voice } from './standing.ts'
import { shortLabel, type Topic } from './topic.ts'

/** What a student reads of one source: its text where it is kept, else what it says in our words. */
export interface Reading {
  readonly source: Source
  /** The text's paragraphs, where it is kept and may be shown. */
  readonly paragraphs: readonly string[] | undefined
  /** Sentences of ours, in the order in which the source says it. */
  readonly brief: readonly string[]
}

/**
 * What there is to read of every source, in the order of the ledger.
 *
 * It depends on which facts are told and on nothing else of a quiz: not on an item's key, its options or its place.
 *
 * @param facts Ids of the facts that are told besides the core ones.
 * @param texts Whether kept texts are shown.
 */
export function readingsOf(topic: Topic, facts: ReadonlySet<string>, texts: boolean): readonly Reading[] {
  return topic.ledger.sources.map((source) => ({
    source,
    paragraphs: texts ? paragraphsOf(source, topic) : undefined,
    brief: briefOf(source, topic, facts),
  }))
}

/** The paragraphs of a kept text; `undefined` where it is not kept. */
function paragraphsOf({ id, paragraphs }: Source, { texts }: Topic): readonly string[] | undefined {
  const text = texts.get(id)
  return text && paragraphs.map((start, i) => slice(text, [start, paragraphs[i + 1] ?? text.length]).trim())
}

interface Said {
  readonly claim: Claim
  readonly fact: Fact
}

interface Told {
  readonly at: number
  readonly sentence: string
}

/**
 * What one source says, as sentences of ours with its own values, in the order in which they stand in it. What somebody
 * says there, or what is hedged there, is told so. What we worked out ourselves it does not say.
 */
export function briefOf(source: Source, topic: Topic, facts: ReadonlySet<string> = new Set()): readonly string[] {
  const heard = topic.assessments.flatMap(({ fact, voices }) => {
    const voice = voices.find((one) => one.source.id === source.id)
    return voice ? [{ fact, voice }] : []
  })
  const claims = (takes: (fact: Fact) => boolean): readonly Said[] =>
    heard.flatMap(({ fact, voice }) => (takes(fact) ? tellingClaims(voice).map((claim) => ({ claim, fact })) : []))
  const main = claims((fact) => fact.core || facts.has(fact.id)).map((said) => tell(said, topic))
  const more = claims((fact) => !fact.core && !facts.has(fact.id) && fact.ask.length > 0)
  return inOrder([...main, ...filling(more, LEAST_WORDS - wordsIn(main), topic)])
}

/** What a brief is long enough with, so that it reads as a report. */
const LEAST_WORDS = 120

const wordsIn = (told: readonly Told[]): number =>
  told.reduce((sum, { sentence }) => sum + sentence.split(/\s+/).length, 0)

/** So many of them, from the first, as come to some words. The rest are not put in words at all. */
function filling(claims: readonly Said[], words: number, topic: Topic): readonly Told[] {
  const told: Told[] = []
  let left = words
  for (const said of claims) {
    if (left <= 0) break
    const next = tell(said, topic)
    told.push(next)
    left -= wordsIn([next])
  }
  return told
}

const inOrder = (told: readonly Told[]): readonly string[] => [
  ...new Set(told.toSorted((a, b) => a.at - b.at).map(({ sentence }) => sentence)),
]

/** The fullest claim in a source's own voice, unless it contradicts itself; and what each speaker in it says. */
function tellingClaims({ claims, claim, says }: Voice): readonly Claim[] {
  const stated = claims.filter((one) => !isComputed(one))
  if (!says) return stated
  return stated.filter((one) => one === claim || (one.saidBy !== undefined && claim.saidBy?.who !== one.saidBy.who))
}

function tell({ claim, fact }: Said, topic: Topic): Told {
  const sentence = ourSentence(claim, fact, topic)
  const source = topic.ledger.sources.find(({ id }) => id === claim.source)
  const hedge = claim.hedge !== undefined && source && !isHedged(sentence, claim.hedge, fact)
  return {
    at: claim.at[0]?.[0] ?? Infinity,
    sentence: hedge ? `${sentence} ${topic.phrases.hedged([shortLabel(source)], claim.hedge ?? '')}` : sentence,
  }
}

/** The sentence says as much by its own words: "are expected to" beside "expected", "about" beside "some". */
function isHedged(sentence: string, hedge: string, { mood }: Fact): boolean {
  const root = normalForm(hedge).split(' ').at(-1)?.slice(0, 4) ?? ''
  return (
    mood !== 'outcome' ||
    normalForm(sentence).includes(root) ||
    /\b(?:about|more than|at least|up to|environ|plus de)\b/.test(sentence)
  )
}
