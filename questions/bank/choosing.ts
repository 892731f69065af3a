import { hintsAt } from '../checks/hints.ts'
import { conflictOf, toldBy } from '../checks/statement.ts'
import type { ContentWords } from '../languages/word-rules.ts'
import { type Random, shuffled } from '../random.ts'
import { rememberOf } from '../text/remember.ts'
import type { StoryPlace } from '../wire/story-place.ts'
import { coreWanted, disputesWanted, hasRoom, type MostOfTen, offerOf, shortfall } from './balance.ts'
import type { Choosable } from './choosable.ts'

/** How many choices are tried before the best of them is taken. */
const TRIES = 12

interface Wanted<C> {
  /** How many in all; fewer where the bank has too few that can stand together. */
  readonly count: number
  /** Of the items' language. */
  readonly words: ContentWords | undefined
  /** Are in it already, and stay. */
  readonly kept?: readonly C[]
  /** How gladly each is taken, from 0, never, to 1; by its id. Absent: 1. */
  readonly zest?: (id: string) => number
  readonly mostOfTen?: MostOfTen | undefined
  /** Whether two must not stand together for a reason of the caller's. Absent: never. */
  readonly apart?: (one: C, other: C) => boolean
}

/**
 * Chooses the items of a quiz, for the API, the maker and the front page alike. Only the maker's page has not got what
 * is told after an answer, and cannot ask whether that tells another: it would have 2 to 3 kB more to load.
 *
 * The headline fact is in the quiz, and one on what the sources differ on most. Most items ask core facts, and two or
 * three of ten ask what the sources differ on. No kind and no person comes up too often, and no item gives another
 * away. They stand in the order of the story: an easy one first, a disagreement last.
 */
export function chooseItems<C extends Choosable>(bank: readonly C[], wanted: Wanted<C>, random: Random): readonly C[] {
  const { kept = [], count } = wanted
  const offer = offerOf(bank)
  let best: readonly C[] = kept
  for (let n = 0; n < TRIES; n += 1) {
    const next = drawn(bank, wanted, random)
    if (n === 0 || shortfall(next, count, offer) < shortfall(best, count, offer)) best = next
    if (shortfall(best, count, offer) === 0) break
  }
  return inStoryOrder(best)
}

/** One choice, in the order in which it was made: first what a quiz must have, then what fills it. */
function drawn<C extends Choosable>(
  bank: readonly C[],
  { count, words, kept = [], zest = () => 1, mostOfTen, apart = () => false }: Wanted<C>,
  random: Random,
): readonly C[] {
  const chosen = [...kept]
  // A fact at a time, so that one of many items is not asked more often than one of few.
  const all = shuffled(byFact(bank), random).map((items) => shuffled(items, random))
  const isMinor = (items: readonly C[]) => items.every(({ minor }) => minor)
  const facts = [...all.filter((items) => !isMinor(items)), ...all.filter(isMinor)]
  const take = (most: number, fits: (one: C) => boolean) => {
    for (const items of facts) {
      if (chosen.length >= count || most <= 0) return
      const joins = (one: C) =>
        canJoin(one, chosen, { count, words, mostOfTen }) && !chosen.some((other) => apart(one, other))
      const able = items.filter((one) => fits(one) && random() < zest(one.id) && joins(one))
      const next = leastUsed(able, chosen)
      if (!next) continue
      chosen.push(next)
      most -= 1
    }
  }
  const has = (fits: (one: C) => boolean) => chosen.filter(fits).length
  take(1 - has(({ headline }) => headline), ({ headline }) => headline)
  take(1 - has(({ central }) => central === true), ({ central }) => central === true)
  const [least, most] = disputesWanted(count)
  const disputes = mostOfTen?.disputed ?? (random() < 0.5 ? least : most)
  take(disputes - has(({ disputed }) => disputed), ({ disputed, core }) => disputed && core)
  take(disputes - has(({ disputed }) => disputed), ({ disputed, minor }) => disputed && !minor)
  take(coreWanted(count) + 2 - has(({ core }) => core), ({ core, disputed }) => core && !disputed)
  take(count, ({ disputed }) => !disputed)
  take(count, () => true)
  return chosen
}

// A teacher's page chooses too: nothing here that its oldest browsers have not got, such as Map.groupBy or toSorted.
function byFact<C extends Choosable>(bank: readonly C[]): readonly (readonly C[])[] {
  const groups = new Map<string, C[]>()
  for (const one of bank) {
    const fact = one.facts[0] ?? one.id
    groups.set(fact, [...(groups.get(fact) ?? []), one])
  }
  return [...groups.values()]
}

const canJoin = (
  one: Choosable,
  chosen: readonly Choosable[],
  { count, words, mostOfTen }: Pick<Wanted<Choosable>, 'count' | 'words' | 'mostOfTen'>,
): boolean =>
  chosen.every((other) => other.id !== one.id && !inConflict(one, other, words)) &&
  hasRoom(one, chosen, count, mostOfTen)

/** One of the kind that was taken least so far. A choice is plainest, and counts half. */
function leastUsed<C extends Choosable>(able: readonly C[], chosen: readonly C[]): C | undefined {
  const used = ({ kind }: C) =>
    chosen.filter((other) => other.kind === kind).length * (kind === 'choice' ? 0.5 : 1) + (kind === 'choice' ? 0 : 0.4)
  return [...able].sort((a, b) => used(a) - used(b))[0]
}

/** Whether two can stand together is asked of the same pair for every quiz. */
const conflictsOf = rememberOf((_: Choosable) => new WeakMap<Choosable, boolean>())

function inConflict(a: Choosable, b: Choosable, words: ContentWords | undefined): boolean {
  const known = conflictsOf(a)
  const found =
    known.get(b) ??
    (conflictOf(a, b, words) !== undefined ||
      (words !== undefined && (hintsAt(a, b, words) || hintsAt(b, a, words) || isToldAfter(a, b, words))))
  known.set(b, found)
  return found
}

/**
 * Whoever has answered the earlier one has read the answer of the later one; an opener may come before it, a dispute
 * after it.
 */
function isToldAfter(a: Choosable, b: Choosable, words: ContentWords): boolean {
  const [early, late] = a.place < b.place ? [a, b] : [b, a]
  const mayTurn = late.opens === true || early.disputed
  return tells(early, late, words) || (mayTurn && tells(late, early, words))
}

const tells = ({ told = [] }: Choosable, other: Choosable, words: ContentWords): boolean =>
  told.some((stem) => toldBy({ stem, exhibit: [] }, other, words) !== undefined)

/**
 * The order of the story, but the headline or an easy one of the core first and, where there is one, a disagreement
 * last.
 */
export function inStoryOrder<C extends Pick<Choosable, keyof StoryPlace | 'difficulty'>>(
  items: readonly C[],
): readonly C[] {
  const told = [...items].sort((a, b) => a.place - b.place)
  const disputes = told.filter(({ disputed }) => disputed)
  // What is differed on most stays in its place: more of the story builds on it.
  const last = disputes.filter(({ central }) => !central).at(-1) ?? disputes.at(-1)
  const rest = told.filter((one) => one !== last)
  const plain = rest.filter(({ disputed }) => !disputed)
  const early = plain.filter((one) => rest.indexOf(one) < rest.length / 2)
  const headline = plain.filter(({ opens, headline }) => opens && headline)
  const able = [headline, early.filter(({ opens }) => opens), plain.filter(({ opens }) => opens), early]
  const [first] = [...(able.find(({ length }) => length > 0) ?? [])].sort((a, b) => a.difficulty - b.difficulty)
  return [...(first ? [first] : []), ...rest.filter((one) => one !== first), ...(last ? [last] : [])]
}
