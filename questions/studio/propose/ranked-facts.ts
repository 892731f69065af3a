import { rememberOf } from '../../text/remember.ts'
import type { WrittenClaim, WrittenFact } from '../../wire/written-topic.ts'
import { factIdFor } from '../draft-ids.ts'
import type { SourceView } from '../sentence-view.ts'
import { askedStems } from '../stems.ts'
import { candidateOf, type FactCandidate } from './candidates.ts'
import { lineUpOf } from './line-up.ts'
import { groupsOf, mattersIn } from './matters.ts'
import { quoteCandidates } from './quote-candidates.ts'
import { sameAsked } from './same-asked.ts'
import { partsToldApart } from './told-apart.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

/** A fact that rules propose, before anybody judged it. */
export interface RankedFact {
  readonly fact: WrittenFact
  readonly weight: number
  /** The places of its values, one a claim. */
  readonly spans: readonly { readonly source: string; readonly span: readonly [number, number] }[]
  /** What each further source says by itself, for those that the judge does not follow. */
  readonly alone?: readonly RankedFact[]
}

/** So many are proposed at most of each text: more, nobody reads. */
const MOST = 50

/** So many of the weightiest are what somebody would say who retells the story. */
const CORE = 15

/**
 * What the texts offer for facts, the weightiest first.
 *
 * @param apart Places of which a person said that they speak of different things: no fact holds two of them.
 */
export function rankedFacts(
  views: readonly SourceView[],
  taken: ReadonlySet<string>,
  apart: readonly string[] = [],
): readonly RankedFact[] {
  const found = [...mentionFacts(views, apart), ...views.flatMap((source) => quoteFacts(source, views))]
  const ids = new Set(taken)
  const says = new Set<string>()
  const isNew = ({ fact }: RankedFact) => {
    const isFirst = !says.has(fact.says)
    says.add(fact.says)
    return isFirst
  }
  const named = (one: RankedFact): RankedFact => {
    const id = factIdFor(one.fact.ask?.[0] ?? one.fact.says.replace(/[{}]/g, ''), ids)
    ids.add(id)
    return { ...one, fact: { ...one.fact, id } }
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .filter(isNew)
    .slice(0, MOST * Math.max(2, views.length))
    .map((one, place) => {
      const { fact, ...rest } = named(one)
      return { ...rest, fact: place < CORE ? { ...fact, core: true } : fact }
    })
    .map(({ alone = [], ...one }) => ({ ...one, alone: alone.filter(isNew).map(named) }))
}

/** So many of each text are looked at for a statement and a question; the rest weighs too little. */
const LOOKED_AT = 75

function mentionFacts(views: readonly SourceView[], apart: readonly string[]): readonly RankedFact[] {
  const bySource = new Map(views.map((source) => [source.source.id, source]))
  const candidate = (mention: TypedMention) => {
    const source = bySource.get(mention.source)
    return source && candidateOf(source, mention, views)
  }
  const named = new Set<string>()
  const parts = weightyGroups(views).flatMap(({ group, weight }) =>
    partsToldApart(group, apart).map((part) => ({ group: part, weight })),
  )
  return parts.flatMap(({ group, weight }): RankedFact[] => {
    const all = group.flatMap((one) => candidate(one) ?? [])
    const main = all.find(({ ask }) => ask !== undefined) ?? all[0]
    if (!main) return []
    const { type, value } = main.mention
    // Somebody without a question is offered once a text: the teacher knows what to ask of them.
    const name = `${main.mention.source} ${value}`
    if (type === 'name' && main.ask === undefined && named.has(name)) return []
    if (type === 'name') named.add(name)
    const more = alsoSaid(main, all, views)
    const alone = all.flatMap((one) => (one === main ? [] : [factWith(one, [one], weight - OF_A_SOURCE)]))
    return [{ ...factWith(main, [...all, ...more], weight + more.length * OF_A_SOURCE), alone }]
  })
}

/** What further texts say of the same: the same value, in a sentence with all that the question asks of. */
function alsoSaid(
  { mention, ask }: FactCandidate,
  all: readonly FactCandidate[],
  views: readonly SourceView[],
): readonly FactCandidate[] {
  if (ask === undefined) return []
  return sameAsked(mention, ask, views).flatMap((found) => {
    const source = views.find((view) => view.source.id === found.source)
    const isHeard = all.some((one) => one.mention.source === found.source)
    return (!isHeard && source && candidateOf(source, found, views)) || []
  })
}

/** The fact that mentions of one matter make together, its claims in their order; `undefined` where none tells one. */
export function factOfMentions(
  mentions: readonly TypedMention[],
  views: readonly SourceView[],
  taken: ReadonlySet<string>,
): WrittenFact | undefined {
  const all = mentions.flatMap((mention) => {
    const source = views.find((view) => view.source.id === mention.source)
    return (source && candidateOf(source, mention, views)) ?? []
  })
  const main = all.find(({ ask }) => ask !== undefined) ?? all[0]
  if (!main || all.length < 2) return undefined
  const { fact } = factWith(main, all, 0)
  return { ...fact, id: factIdFor(fact.says.replace(/[{}]/g, ''), taken) }
}

interface WeightyGroup {
  readonly group: readonly TypedMention[]
  readonly weight: number
}

function weightyGroups(views: readonly SourceView[]): readonly WeightyGroup[] {
  const groups = groupsOf(views)
  const disputed = new Set(
    mattersIn(views).flatMap(({ one, other, meets, apart }) => (meets || apart ? [] : [one, other])),
  )
  const seen = new Set<TypedMention>()
  const all = views.flatMap((source) => {
    const places = source.sentences.map((_, at) => placeWeight(source, at, views))
    return typedMentions(source).flatMap((mention): WeightyGroup[] => {
      if (seen.has(mention)) return []
      const group = groups.get(mention) ?? [mention]
      for (const one of group) seen.add(one)
      const dispute = group.some((one) => disputed.has(one)) ? 1.5 : 0
      const weight = TYPE_WEIGHT[mention.type] + (group.length - 1) * OF_A_SOURCE + dispute + (places[mention.at] ?? 0)
      return [{ group, weight }]
    })
  })
  return all.sort((a, b) => b.weight - a.weight).slice(0, LOOKED_AT * Math.max(2, views.length))
}

function factWith(main: FactCandidate, all: readonly FactCandidate[], weight: number): RankedFact {
  const claims = [main, ...all.filter((one) => one !== main)].map(({ claim }): WrittenClaim => claim)
  const { mention, says, ask, unit, isPlan } = main
  const fact: WrittenFact = {
    id: 'fact',
    ...(ask === undefined ? {} : { ask: [ask] }),
    says,
    ...(mention.type === 'quantity' ? {} : { type: mention.type }),
    ...(unit === undefined ? {} : { unit }),
    ...(isPlan ? { mood: 'plan' as const } : {}),
    claims,
  }
  const spans = [main, ...all.filter((one) => one !== main)].map(({ mention: { source, span } }) => ({ source, span }))
  return { fact, spans, weight: weight + (ask === undefined ? 0 : ASKED) }
}

function quoteFacts(source: SourceView, views: readonly SourceView[]): readonly RankedFact[] {
  return quoteCandidates(source).map(({ quote, at, says, ask, claim }) => ({
    fact: { id: 'fact', ask: [ask], says, type: 'name', unit: 'person', claims: [claim] },
    spans: [{ source: quote.source, span: quote.span }],
    weight: placeWeight(source, at, views) + ASKED,
  }))
}

/** What can be asked by a rule comes first. */
const ASKED = 4
/** For each text more that tells it. */
const OF_A_SOURCE = 2.5
const TYPE_WEIGHT = { quantity: 1.5, date: 1.5, time: 1, name: 1 } as const

const titleStems = rememberOf((source: SourceView) =>
  askedStems(`${source.title} ${source.source.title ?? ''}`, source.language),
)

/** How much a sentence tells of the story: it speaks of its title, it stands at its head, others speak of it. */
function placeWeight(source: SourceView, at: number, views: readonly SourceView[]): number {
  const view = source.sentences[at]
  if (!view) return 0
  const told = [...titleStems(source)].filter((stem) => view.holds.has(stem)).length
  const head = 2.5 * Math.max(0, 1 - at / Math.max(4, source.sentences.length * 0.6))
  const others = views.filter((other) => other !== source)
  const near = others.map((other) => lineUpOf(views).nearest(source, at, other)[0]?.score ?? 0)
  return Math.min(2, told * 0.7) + head + 2 * Math.max(0, ...near)
}
