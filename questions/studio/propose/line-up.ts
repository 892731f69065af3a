import { remember, rememberOf } from '../../text/remember.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { stemsOf } from '../stems.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

/** A sentence of another source that speaks of the same, the more the higher. */
interface Neighbour {
  readonly source: SourceView
  /** From 0. */
  readonly at: number
  /** From 0 to 1. */
  readonly score: number
}

/** All sentences of a draft, by what is rare in them. */
export interface LineUp {
  /** How rare a stem is. */
  readonly rarity: (stem: string) => number
  /** The nearest sentences of another source, the nearest first. */
  readonly nearest: (source: SourceView, at: number, other: SourceView) => readonly Neighbour[]
}

/** A stem that stands in more sentences says nothing of any of them. */
const MOST_PLACES = 30
const NEAREST = 5
/** So much of what a sentence beside shares counts for it. */
const BESIDE = 0.3

const add = (sums: Map<number, number>, k: number, n: number) => sums.set(k, (sums.get(k) ?? 0) + n)

interface Place {
  readonly source: SourceView
  readonly at: number
  readonly features: readonly string[]
}

/** Lines up the sentences of all texts: linear in their length, for of each stem only so many places are looked at. */
export const lineUpOf = rememberOf((views: readonly SourceView[]): LineUp => {
  const places = views.flatMap((source) =>
    source.sentences.map((view, at): Place => ({ source, at, features: featuresOf(source, view, at) })),
  )
  const byFeature = new Map<string, number[]>()
  for (const [i, { features }] of places.entries())
    for (const feature of features) {
      const known = byFeature.get(feature)
      if (known) known.push(i)
      else byFeature.set(feature, [i])
    }
  const rarity = (feature: string) => Math.log(1 + places.length / (byFeature.get(feature)?.length ?? 1))
  const length = places.map(({ features }) => Math.hypot(...features.map(rarity)) || 1)
  const firstOf = new Map(views.map((source) => [source, places.findIndex((place) => place.source === source)]))
  const isOfOne = (i: number, k: number) => places[i] !== undefined && places[i]?.source === places[k]?.source
  /** Of the places of other sources that share a feature with a place how alike they are. */
  const alone = remember((place: string): ReadonlyMap<number, number> => {
    const i = Number(place)
    const sums = new Map<number, number>()
    for (const feature of places[i]?.features ?? []) {
      const all = byFeature.get(feature) ?? []
      const weight = rarity(feature) ** 2
      if (all.length <= MOST_PLACES) for (const k of all.filter((other) => !isOfOne(i, other))) add(sums, k, weight)
    }
    return new Map([...sums].map(([k, sum]) => [k, sum / ((length[i] ?? 1) * (length[k] ?? 1))]))
  })
  /** A place and what stands beside it, each with how much it counts. */
  const withNeighbours = (i: number) =>
    [-1, 0, 1].flatMap((step) => (isOfOne(i + step, i) ? [[i + step, step === 0 ? 1 : BESIDE] as const] : []))
  /** The nearest of each other source: what stands beside both counts, too. */
  function around(i: number): ReadonlyMap<SourceView, readonly Neighbour[]> {
    const scores = new Map<number, number>()
    for (const [near, weight] of withNeighbours(i))
      for (const [k, score] of alone(String(near)))
        for (const [there, its] of withNeighbours(k)) add(scores, there, score * weight * its)
    const own = alone(String(i))
    const nearest = (list: readonly (readonly [number, number])[]) =>
      [...list]
        .sort(([k, a], [j, b]) => b - a || k - j)
        .slice(0, NEAREST)
        .flatMap(([k]): Neighbour[] => {
          const place = places[k]
          return place ? [{ source: place.source, at: place.at, score: own.get(k) ?? 0 }] : []
        })
    const bySource = Map.groupBy(scores, ([k]) => places[k]?.source)
    return new Map([...bySource].flatMap(([source, list]) => (source ? [[source, nearest(list)] as const] : [])))
  }
  const kept = new Map<number, ReadonlyMap<SourceView, readonly Neighbour[]>>()
  return {
    rarity,
    nearest: (source, at, other) => {
      const i = (firstOf.get(source) ?? 0) + at
      const found = kept.get(i) ?? around(i)
      kept.set(i, found)
      return found.get(other) ?? []
    },
  }
})

/** Stems that carry content, and what is named: a figure, a day and a person are the same however they are written. */
function featuresOf(source: SourceView, view: SentenceView, at: number): readonly string[] {
  const { isEmpty } = stemsOf(view.language)
  const stems = view.tokens.flatMap(({ word }, i) =>
    isEmpty(word) || /^\d/.test(word) || word.length < 2 ? [] : (view.stems[i] ?? []),
  )
  const named = mentionsBySentence(source).get(at) ?? []
  return [...new Set([...stems, ...named.flatMap(anchorOf)])]
}

/** Small counts stand everywhere. */
const SMALL = 12

/** What a mention is an anchor for: its value, its month, what it is measured in. */
function anchorOf({ type, value, unit }: TypedMention): readonly string[] {
  if (type === 'name' || (type === 'quantity' && Number(value) <= SMALL && unit === undefined)) return []
  const kind = type === 'date' ? String(value).slice(0, 'YYYY-MM'.length) : unit
  return [`${type} ${value}`, ...(kind === undefined ? [] : [`${type} ${kind}`])]
}

export const mentionsBySentence = rememberOf(
  (source: SourceView): ReadonlyMap<number, readonly TypedMention[]> =>
    Map.groupBy(typedMentions(source), ({ at }) => at),
)
