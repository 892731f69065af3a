import { rememberOf } from '../../text/remember.ts'
import type { SourceView } from '../sentence-view.ts'
import { featuresOf } from './sentence-features.ts'

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

/** A feature that stands in more sentences says nothing of any of them. */
const MOST_PLACES = 30
const NEAREST = 5
/** How much more a rare feature says: to this power. */
const RARITY = 1.25
/** So much of what a sentence beside shares counts for it. */
const BESIDE = 0.25
/** Two texts tell a story in much the same order: so much counts the same place in both. */
const SAME_PLACE = 0.1
/** So much is taken from a sentence that is near to many: of a long one that tells it all, each is a little. */
const CROWDED = 0.4

const add = (sums: Map<number, number>, k: number, n: number) => sums.set(k, (sums.get(k) ?? 0) + n)

interface Place {
  readonly source: SourceView
  readonly at: number
  readonly features: ReadonlyMap<string, number>
}

/** Lines up the sentences of all texts: linear in their length, of each feature only so many places are looked at. */
export const lineUpOf = rememberOf((views: readonly SourceView[]): LineUp => {
  const places = views.flatMap((source) =>
    source.sentences.map((view, at): Place => ({ source, at, features: featuresOf(source, view, at) })),
  )
  const byFeature = new Map<string, number[]>()
  for (const [i, { features }] of places.entries())
    for (const feature of features.keys()) {
      const known = byFeature.get(feature)
      if (known) known.push(i)
      else byFeature.set(feature, [i])
    }
  const rarity = (feature: string) => Math.log(1 + places.length / (byFeature.get(feature)?.length ?? 1))
  const firstOf = new Map(views.map((source) => [source, places.findIndex((place) => place.source === source)]))
  const alike = alikePlaces(places, byFeature, rarity)
  const around = withContext(places, alike)
  const crowds = around.map(
    (bySource) => new Map([...bySource].map(([source, scores]) => [source, crowdOf(scores.map(([, score]) => score))])),
  )
  return {
    rarity,
    nearest: (source, at, other) => {
      const i = (firstOf.get(source) ?? 0) + at
      return (around[i]?.get(other) ?? [])
        .map(([k, score]) => [k, score - CROWDED * (crowds[k]?.get(source) ?? 0)] as const)
        .sort(([k, a], [j, b]) => b - a || k - j)
        .slice(0, NEAREST)
        .map(([k]) => ({ source: other, at: places[k]?.at ?? 0, score: alike[i]?.get(k) ?? 0 }))
    },
  }
})

/** Of each place how alike it is to those of other sources that share a feature with it. */
function alikePlaces(
  places: readonly Place[],
  byFeature: ReadonlyMap<string, readonly number[]>,
  rarity: (feature: string) => number,
): readonly ReadonlyMap<number, number>[] {
  const weight = (feature: string) => rarity(feature) ** RARITY
  const length = places.map(({ features }) =>
    Math.sqrt([...features].reduce((sum, [feature, n]) => sum + n * weight(feature), 0)),
  )
  return places.map(({ source, features }, i) => {
    const sums = new Map<number, number>()
    for (const [feature, n] of features) {
      const all = byFeature.get(feature) ?? []
      const others = all.length > MOST_PLACES ? [] : all.filter((k) => places[k]?.source !== source)
      for (const k of others) add(sums, k, weight(feature) * Math.min(n, places[k]?.features.get(feature) ?? 0))
    }
    return new Map([...sums].map(([k, sum]) => [k, sum / ((length[i] ?? 1) * (length[k] ?? 1))]))
  })
}

/** The same by source: what stands beside both counts, too, and where they stand in their texts. */
function withContext(places: readonly Place[], alike: readonly ReadonlyMap<number, number>[]) {
  const around = places.map(({ source }, i) =>
    [-1, 0, 1].flatMap((step) =>
      places[i + step]?.source === source ? [[i + step, step === 0 ? 1 : BESIDE] as const] : [],
    ),
  )
  const beside = (i: number) => around[i] ?? []
  const along = places.map(({ source, at }) => at / source.sentences.length)
  return places.map((_, i) => {
    const scores = new Map<number, number>()
    for (const [near, weight] of beside(i))
      for (const [k, score] of alike[near] ?? [])
        for (const [there, its] of beside(k)) add(scores, there, score * weight * its)
    for (const k of scores.keys()) add(scores, k, SAME_PLACE * (1 - Math.abs((along[i] ?? 0) - (along[k] ?? 0))))
    return Map.groupBy(scores, ([k]) => places[k]?.source)
  })
}

/** How near on average the nearest are. */
const crowdOf = (scores: readonly number[]): number =>
  [...scores]
    .sort((a, b) => b - a)
    .slice(0, NEAREST)
    .reduce((sum, score) => sum + score, 0) / NEAREST
