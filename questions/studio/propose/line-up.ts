import { rememberOf } from '../../text/remember.ts'
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
  /** The nearest of each other source. */
  function around(i: number): ReadonlyMap<SourceView, readonly Neighbour[]> {
    const sums = new Map<number, number>()
    for (const feature of places[i]?.features ?? []) {
      const all = byFeature.get(feature) ?? []
      if (all.length > MOST_PLACES) continue
      for (const other of all) sums.set(other, (sums.get(other) ?? 0) + rarity(feature) ** 2)
    }
    const neighbours = [...sums].flatMap(([k, sum]): Neighbour[] => {
      const place = places[k]
      const score = sum / ((length[i] ?? 1) * (length[k] ?? 1))
      return place && place.source !== places[i]?.source ? [{ source: place.source, at: place.at, score }] : []
    })
    const bySource = Map.groupBy(neighbours, ({ source }) => source)
    const nearest = (list: readonly Neighbour[]) =>
      [...list].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, NEAREST)
    return new Map([...bySource].map(([source, list]) => [source, nearest(list)]))
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

const anchorOf = ({ type, value, unit }: TypedMention): readonly string[] =>
  type === 'name' || (type === 'quantity' && Number(value) <= SMALL && unit === undefined) ? [] : [`${type} ${value}`]

export const mentionsBySentence = rememberOf(
  (source: SourceView): ReadonlyMap<number, readonly TypedMention[]> =>
    Map.groupBy(typedMentions(source), ({ at }) => at),
)
