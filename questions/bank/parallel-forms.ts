import { conflictOf, type ItemBeside } from '../checks/statement.ts'
import type { Item } from '../item.ts'
import { difficultyOf } from '../kinds/difficulty.ts'
import { contentWords } from '../languages/content-words.ts'
import { type Random, shuffled } from '../random.ts'
import { ITEM_KINDS } from '../vocabulary.ts'

/** Two items, by their indices in the quiz. */
export type Clash = readonly [number, number]

/** Steps of the search for a form without a clash, before the one with the fewest is taken. */
const PATIENCE = 2000

/**
 * The pairs of a quiz's items that must not stand on one form: they ask the same, or one tells the other's key.
 *
 * Looks at every pair and reads their words, so it is worked out once, when the quiz is published.
 */
export function clashesOf(items: readonly ItemBeside[], language: string): readonly Clash[] {
  const words = contentWords(language)
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b, j): Clash[] => (conflictOf(a, b, words) ? [[i, i + 1 + j]] : [])),
  )
}

/**
 * Indices of the items of one form. All forms of a quiz have the same length and as many items of each kind, and take
 * one item from each band of like difficulty, so that their difficulty is alike; within these a form is drawn at
 * random.
 *
 * No two of its items clash, unless the quiz has too few that do not; then as few as can be found.
 */
export function drawItems(
  items: readonly Item[],
  count: number,
  clashes: readonly Clash[],
  random: Random,
): readonly number[] {
  const places = bandsOf(items, count).map(({ band, kind }) => [...shuffled(band, random), ...shuffled(kind, random)])
  const apart = new Set(clashes.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const clash = (a: number, b: number) => apart.has(`${a} ${b}`)
  return search(places, clash) ?? settle(places, clash)
}

interface Band {
  readonly band: readonly number[]
  /** The other items of its kind, for when all of the band clash. */
  readonly kind: readonly number[]
}

/**
 * A band for each place of a form: each kind's items by difficulty, cut into as many parts as the kind has places. The
 * smallest come first.
 */
function bandsOf(items: readonly Item[], count: number): readonly Band[] {
  const bands = ITEM_KINDS.flatMap((kind) => {
    const own = items
      .flatMap((item, index) => (item.kind === kind ? [{ index, difficulty: difficultyOf(item) }] : []))
      .sort((a, b) => a.difficulty - b.difficulty || a.index - b.index)
      .map(({ index }) => index)
    const places = quotas(items, count).get(kind) ?? 0
    return Array.from({ length: places }, (_, place): Band => {
      const cut = (at: number) => Math.floor((at * own.length) / places)
      const band = own.slice(cut(place), cut(place + 1))
      return { band, kind: own.filter((index) => !band.includes(index)) }
    })
  })
  return bands.sort((a, b) => a.band.length - b.band.length)
}

/** How many items of each kind a form has: in proportion to the quiz, the rest by largest remainder (Hamilton). */
function quotas(items: readonly Item[], count: number): ReadonlyMap<string, number> {
  const shares = ITEM_KINDS.map((kind) => {
    const share = (items.filter((item) => item.kind === kind).length * count) / items.length
    return { kind, whole: Math.floor(share), rest: share - Math.floor(share) }
  })
  const left = count - shares.reduce((sum, { whole }) => sum + whole, 0)
  const next = new Set([...shares].sort((a, b) => b.rest - a.rest).slice(0, left))
  return new Map(shares.map((share) => [share.kind, share.whole + (next.has(share) ? 1 : 0)]))
}

type Clashing = (a: number, b: number) => boolean

/**
 * One candidate for each place, none twice and none clashing; `undefined` where none is found in time.
 *
 * The place that has the fewest candidates left is filled next: what cannot be filled is found out soon.
 */
function search(places: readonly (readonly number[])[], clash: Clashing): readonly number[] | undefined {
  let steps = 0
  const fill = (chosen: readonly number[], open: readonly (readonly number[])[]): readonly number[] | undefined => {
    const [scarcest, ...others] = [...open].sort((a, b) => a.length - b.length)
    if (!scarcest) return chosen
    for (const next of scarcest) {
      steps += 1
      if (steps > PATIENCE) return undefined
      const left = others.map((place) => place.filter((other) => other !== next && !clash(other, next)))
      const whole = left.every((place) => place.length > 0) ? fill([...chosen, next], left) : undefined
      if (whole) return whole
    }
    return undefined
  }
  return fill([], places)
}

/** One candidate for each place, none twice; each the one that clashes least with those before it. */
function settle(places: readonly (readonly number[])[], clash: Clashing): readonly number[] {
  const chosen: number[] = []
  for (const candidates of places) {
    const clashes = (index: number) => chosen.filter((other) => clash(other, index)).length
    const free = candidates.filter((index) => !chosen.includes(index))
    const [best] = [...free].sort((a, b) => clashes(a) - clashes(b))
    if (best !== undefined) chosen.push(best)
  }
  return chosen
}
