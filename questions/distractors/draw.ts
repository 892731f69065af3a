import type { Provenance } from '../item.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { below, type Random, shuffled } from '../random.ts'
import { wordsOf } from '../text/normal-form.ts'
import { type Canon, possibilitiesOf } from '../values/possibilities.ts'
import type { DistractorOrigin } from './origins.ts'

/** What can stand among options. */
interface Candidate {
  readonly text: string
  readonly provenance: Provenance
  /** How likely it is to be believed; a label or a name has none. */
  readonly origin?: DistractorOrigin
  /** Its place among those that somebody wrote for this question, the most tempting first. */
  readonly place?: number
}

interface Choosing<T> {
  readonly count: number
  /** The question that they answer. */
  readonly stem: string
  /** Where an option stands among others by number or day; left out where they have no order. */
  readonly rank?: (candidate: T) => number
  /** Whether two may stand in one item. */
  readonly fits: (a: T, b: T) => boolean
  /** Whether all may stand in one item with the key. */
  readonly suit?: (options: readonly T[]) => boolean
  readonly random: Random
}

/** More candidates than these are not weighed: every pair of them is. */
const MOST_WEIGHED = 16

/** What a guesser could go by, and how much it matters that nobody can. */
const WEIGHTS = { rank: 4, length: 1, alike: 1, shared: 1, specific: 1 } as const
/**
 * What an option costs by where it comes from. Sense comes first: no place of the key among its options is worth an
 * option that nobody would choose, and one made by a rule is taken only where the plausible ones do not suffice.
 */
const COST: Readonly<Record<DistractorOrigin, number>> = {
  written: 0,
  'near the key': 24,
  'of its relation': 27,
  'by rule': 63,
}

/**
 * How often a key that was to be the least is made the greatest instead.
 *
 * A key of 0 or 2 can hardly be the greatest of its options, and one that is far longer than the rest is not kept: the
 * others make up for it.
 */
const MOVED_UP = { rank: 0.25, length: 0.12, alike: 0.1, shared: 0, specific: 0.12 } as const

/**
 * What it costs that lengths stick out: the key far longer than all others (check 4), or one option over twice another
 * (check 30).
 */
const STICKS_OUT = { key: 8, any: 3 } as const

/** Where a value stands among others: by number or by day; 0 where it has no such place. */
export function rankOf(value: Value, fact: Pick<Fact, 'unit'>, canon: Canon): number {
  const says = possibilitiesOf(value, fact, canon)
  if (says.type === 'quantity') return Number.isFinite(says.range.min) ? says.range.min : says.range.max
  if (says.type === 'time') return says.first
  return says.type === 'date' ? (says.spans[0]?.[0] ?? 0) : 0
}

/**
 * Chooses wrong options so that nothing but knowledge finds the key.
 *
 * For everything that a guesser could go by (number, length, likeness to the others, words of the stem, detail) a place
 * is drawn for the key: least, middle or most; then the options are taken that put it there, or nearest to it. Over a
 * bank the key so stands in each place equally often, as far as the candidates allow.
 *
 * @returns Fewer than `count` only where no more fit.
 */
export function drawDistractors<T extends Candidate>(
  key: T,
  candidates: readonly T[],
  choosing: Choosing<T>,
): readonly T[] {
  const { count, stem, rank, fits, suit = () => true, random } = choosing
  const tells = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]
  const wanted = new Map(tells.map((tell) => [tell, placeFor(tell, count, random)]))
  const read = (candidate: T) => ({ candidate, ...traitsOf(candidate, stem), rank: rank?.(candidate) ?? 0 })
  const options = shuffled(
    candidates.filter((candidate) => fits(key, candidate)),
    random,
  )
    .sort((a, b) => costOf(a, count) - costOf(b, count))
    .slice(0, MOST_WEIGHED)
    .map(read)
  const keyed = read(key)

  let best: readonly (typeof keyed)[] = []
  let least = Infinity
  for (const set of combinations(options, count, (a, b) => fits(a.candidate, b.candidate))) {
    if (!suit([key, ...set.map(({ candidate }) => candidate)])) continue
    const places = placesOf(keyed, set)
    const cost =
      tells.reduce((sum, tell) => sum + WEIGHTS[tell] * Math.abs(places[tell] - (wanted.get(tell) ?? 0)), 0) +
      sticksOut(
        keyed.length,
        set.map(({ length }) => length),
      ) +
      set.reduce((sum, { candidate }) => sum + costOf(candidate, count), 0)
    if (set.length > best.length || (set.length === best.length && cost < least)) [best, least] = [set, cost]
  }
  return best.map(({ candidate }) => candidate)
}

/**
 * Who wrote wrong answers wrote the most tempting first: a later one is taken only where an earlier one does not fit.
 */
const LATER = 10
const costOf = ({ origin, place = 0 }: Candidate, count: number): number =>
  (origin ? COST[origin] : 0) + LATER * Math.max(0, place + 1 - count)

function sticksOut(key: number, others: readonly number[]): number {
  const [longest, shortest] = [Math.max(key, ...others), Math.min(key, ...others)]
  const most = Math.max(...others)
  const isKey = key >= most * 1.25 && key >= most + 10
  return (isKey ? STICKS_OUT.key : 0) + (longest > 25 && longest > 2 * shortest ? STICKS_OUT.any : 0)
}

/** The place that the key is to have in one respect, from 0 for least to `count` for most. */
function placeFor(tell: keyof typeof WEIGHTS, count: number, random: Random): number {
  const place = below(count + 1, random)
  return place === 0 && random() < MOVED_UP[tell] ? count : place
}

interface Traits {
  readonly rank: number
  readonly length: number
  readonly words: ReadonlySet<string>
  /** Words of the stem in it. */
  readonly shared: number
  /** Digits and capital letters. */
  readonly specific: number
}

function traitsOf({ text }: Candidate, stem: string): Omit<Traits, 'rank'> {
  const words = new Set(wordsOf(text))
  const asked = new Set(wordsOf(stem).filter((word) => word.length > 3))
  return {
    length: text.length,
    words,
    shared: [...words].filter((word) => asked.has(word)).length,
    specific: text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0,
  }
}

/** Where the key stands among the options in each respect, from 0 for least; halfway between those that are equal. */
function placesOf(key: Traits, others: readonly Traits[]): Readonly<Record<keyof typeof WEIGHTS, number>> {
  const all = [key, ...others]
  const place = (own: number, theirs: readonly number[]) =>
    theirs.reduce((sum, other) => sum + (other < own ? 1 : other === own ? 0.5 : 0), 0)
  const by = (trait: (of: Traits) => number) => place(trait(key), others.map(trait))
  return {
    rank: by(({ rank }) => rank),
    length: by(({ length }) => length),
    shared: by(({ shared }) => shared),
    specific: by(({ specific }) => specific),
    alike: by((option) =>
      all.reduce((sum, other) => sum + (other === option ? 0 : likeness(option.words, other.words)), 0),
    ),
  }
}

/** The share of words that two have in common (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

/** Every set of `count` that fit each other, or where there is none the larger sets that do. */
function* combinations<T>(list: readonly T[], count: number, fits: (a: T, b: T) => boolean): Generator<readonly T[]> {
  if (count === 0) return yield []
  yield []
  for (const [i, first] of list.entries()) {
    const rest = list.slice(i + 1).filter((other) => fits(first, other))
    for (const set of combinations(rest, count - 1, fits)) yield [first, ...set]
  }
}
