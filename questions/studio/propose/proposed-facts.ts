import type { Digest } from '../../facts/evidence.ts'
import type { WrittenFact } from '../../wire/written-topic.ts'
import type { TopicDraft } from '../draft.ts'
import { OPEN } from '../fact-variants.ts'
import type { FactYield } from '../fact-yield.ts'
import { judgeReply } from '../judge.ts'
import type { JudgedFact } from '../judged.ts'
import { type SourceView, viewOf } from '../sentence-view.ts'
import { type CompareCard, cardsOf } from './cards.ts'
import { type RankedFact, rankedFacts } from './ranked-facts.ts'
import { areToldApart, placesKey } from './told-apart.ts'

/** A fact that rules propose, and what the judge says of it. */
export interface ProposedFact {
  readonly judged: JudgedFact
  readonly weight: number
  readonly spans: RankedFact['spans']
  /** Another text says otherwise, in words that the judge does not follow: it is confirmed by itself or not at all. */
  readonly isDisputed: boolean
  /** How many questions it gives as it stands, and what would give more; absent where nobody has looked. */
  readonly gives?: FactYield
}

export interface ProposedFacts {
  readonly facts: readonly ProposedFact[]
  readonly cards: readonly CompareCard[]
}

export const draftViews = (draft: TopicDraft): readonly SourceView[] =>
  draft.sources.map((source) => viewOf(source, draft.language, draft.title))

/**
 * What rules find in a draft's texts: facts, each judged as any other, the weightiest first; and where the texts may
 * disagree. What the judge refuses is not proposed.
 */
export async function proposedFacts(
  draft: TopicDraft,
  digest: Digest,
  views = draftViews(draft),
): Promise<ProposedFacts> {
  const taken = new Set(draft.facts.map(({ fact }) => fact.id))
  const { apart = [] } = draft
  const ranked = rankedFacts(views, taken, apart)
  const first = await judgedAll(
    ranked.map(({ fact }) => fact),
    draft,
    digest,
  )
  // Another source may say it in words that the judge does not follow: then the fact stands without it.
  const again = ranked.flatMap(({ fact }) => withoutDoubtful(fact, first.get(fact.id)) ?? [])
  const second = again.length > 0 ? await judgedAll(again, draft, digest) : new Map<string, JudgedFact>()
  const cards = cardsOf(views)
  const proposed = (all: readonly RankedFact[], judgedAs: (id: string) => JudgedFact | undefined) =>
    all.flatMap(({ fact, weight, spans }): ProposedFact[] => {
      const judged = openedUp(judgedAs(fact.id))
      if (!judged?.fact || judged.outcome === 'refused') return []
      const own = spans.filter(({ source }) => judged.fact?.claims.some((claim) => source in claim))
      return [{ judged, weight, spans: own, isDisputed: isDisputed(own, cards, apart) }]
    })
  const together = proposed(ranked, (id) => better(first.get(id), second.get(id)))
  // What the judge does not take for the same is a fact of its own.
  const told = new Set(together.flatMap(({ spans }) => spans.map((place) => placesKey([place]))))
  const alone = ranked.flatMap((one) => one.alone ?? []).filter(({ spans }) => !told.has(placesKey(spans)))
  const third = await judgedAll(
    alone.map(({ fact }) => fact),
    draft,
    digest,
  )
  const facts = [...together, ...proposed(alone, (id) => third.get(id))].sort((a, b) => b.weight - a.weight)
  return { facts, cards }
}

/** Where nobody has asked yet, no rule can tell that the sentence answers something else: a person sees it and asks. */
const openedUp = (judged: JudgedFact | undefined): JudgedFact | undefined =>
  judged?.fact && judged.fact.ask === undefined && judged.reasons.every(({ code }) => OPEN.has(code) || code === 'year')
    ? { ...judged, outcome: judged.reasons.length > 0 ? 'look' : judged.outcome }
    : judged

/** A card says that one of its values cannot hold, and the claim that says so is not in the fact. */
const isDisputed = (spans: RankedFact['spans'], cards: readonly CompareCard[], apart: readonly string[]): boolean =>
  cards.some(({ level, mentions }) => {
    const has = (mention: { readonly source: string; readonly span: readonly [number, number] }) =>
      spans.some(({ source, span }) => source === mention.source && span[0] === mention.span[0])
    const [one, other] = mentions
    const isOne = one !== undefined && other !== undefined && !areToldApart(one, other, apart)
    return level === 'clash' && isOne && mentions.some(has) && !mentions.every(has)
  })

async function judgedAll(
  facts: readonly WrittenFact[],
  draft: TopicDraft,
  digest: Digest,
): Promise<ReadonlyMap<string, JudgedFact>> {
  const judged = await judgeReply({ facts, names: {} }, draft, digest)
  return new Map(judged.map((one) => [one.id, one]))
}

const RANK = { accepted: 0, look: 1, refused: 2 } as const

const better = (one: JudgedFact | undefined, other: JudgedFact | undefined): JudgedFact | undefined =>
  one && other ? (RANK[other.outcome] < RANK[one.outcome] ? other : one) : (one ?? other)

/** The fact without the claims of other sources that something speaks against. */
function withoutDoubtful(fact: WrittenFact, judged: JudgedFact | undefined): WrittenFact | undefined {
  if (!judged || judged.outcome === 'accepted' || fact.claims.length < 2) return undefined
  const bad = new Set(judged.reasons.map(({ claim }) => claim))
  const claims = fact.claims.filter((_, i) => i === 0 || (!bad.has(i) && !bad.has(undefined)))
  return claims.length < fact.claims.length ? { ...fact, claims } : undefined
}
