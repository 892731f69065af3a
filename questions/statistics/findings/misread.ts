import type { Item } from '../../item.ts'
import { atLeast } from '../../probability/binomial.ts'
import { rejectedOf } from '../../probability/holm.ts'
import type { Misread } from '../../wire/analysis.ts'
import { LEAST } from '../detail.ts'
import { wilson } from '../facility.ts'
import { type Answered, isShown } from '../sample.ts'
import { type Finder, LEVEL } from './finding.ts'

/** Fewer than a fifth of a class are better helped by the feedback that each of them has already read. */
const LEAST_SHARE = 1 / 5

/** An item in which one fact could be taken for another. */
interface Place {
  readonly item: Item
  /** The item's index in the quiz. */
  readonly index: number
  /** The options that stand for the fact that could be taken. */
  readonly options: readonly number[]
  /** Their share of the wrong options. */
  readonly chance: number
}

/**
 * Facts that were taken for another: wrong options of one origin that draw more of the wrong choices than their share,
 * over all items on the fact that was asked.
 *
 * An exact binomial test against wrong choices made at random, with Holm's correction over all pairs of facts. Of items
 * with one right option only: one choice for each student, so that the choices are independent; where forms hold
 * several such items, the first counts.
 */
export const misread: Finder = (examined, attempts) => {
  const pairs = pairsOf(examined.map(({ sample }) => sample.item)).flatMap((pair) => tested(pair, attempts) ?? [])
  const rejected = rejectedOf(
    pairs.map(({ p }) => p),
    LEVEL,
  )
  return pairs
    .filter(({ finding }, i) => rejected[i] && finding.share.value >= LEAST_SHARE)
    .map(({ finding }) => finding)
}

interface Pair {
  readonly asked: string
  readonly taken: string
  readonly places: readonly Place[]
}

function pairsOf(items: readonly Item[]): readonly Pair[] {
  const places = items.flatMap(placesOf)
  return [...Map.groupBy(places, ({ asked, taken }) => JSON.stringify([asked, taken])).values()].flatMap((of) => {
    const [first] = of
    return first ? [{ asked: first.asked, taken: first.taken, places: of }] : []
  })
}

/**
 * The facts that one item lets be taken for the one that it asks, unless every wrong option is of the same: a guess
 * takes that too.
 */
function placesOf(item: Item, index: number): readonly (Place & { asked: string; taken: string })[] {
  const [asked] = item.facts
  if (item.shape !== 'one' || asked === undefined) return []
  const origins = item.options.map(({ provenance }) => (provenance.from === 'fact' ? provenance.fact : undefined))
  return [...new Set(origins)].flatMap((taken) => {
    const options = origins.flatMap((origin, option) => (origin === taken ? [option] : []))
    const chance = options.length / (item.options.length - 1)
    return taken === undefined || chance === 1 ? [] : [{ asked, taken, item, index, options, chance }]
  })
}

/**
 * What was chosen in a pair's items, and how likely chance alone makes it so many; `undefined` for too small a class.
 */
function tested(
  { asked, taken, places }: Pair,
  attempts: readonly Answered[],
): { readonly finding: Misread; readonly p: number } | undefined {
  let [shown, wrong, took] = [0, 0, 0]
  for (const attempt of attempts) {
    const place = places.find(({ index }) => isShown(attempt, index))
    if (!place) continue
    shown += 1
    const response = attempt.responses[place.index]
    if (typeof response !== 'number' || attempt.credits[place.index] === 1) continue
    wrong += 1
    if (place.options.includes(response)) took += 1
  }
  if (shown < LEAST.facility) return undefined
  const items = places.map(({ item, options }) => ({ item: item.id, options }))
  return {
    finding: { is: 'misread', asked, taken, shown, wrong, took, share: wilson(took / shown, shown), items },
    p: atLeast(took, wrong, Math.max(...places.map(({ chance }) => chance))),
  }
}
