import type { Choosable } from './choosable.ts'

// What makes a quiz of items a good one: each rule is a line that finds fault with a choice, scaled to how many items
// there are.

/** How many items a quiz has where nobody says how many. */
export const USUAL_COUNT = 10

/** Kinds that a student answers by more than a tap: one of each is enough for ten items. */
const LABORIOUS: ReadonlySet<Choosable['kind']> = new Set(['numeric', 'order', 'match'])

const scaled = (ofTen: number, count: number): number => Math.max(1, Math.round((ofTen * count) / 10))

const MOST_DISPUTED = 3

/** How many items ask what the sources differ on: at least, at most. */
export const disputesWanted = (count: number): readonly [least: number, most: number] => [
  Math.floor((2 * count) / 10),
  Math.ceil((MOST_DISPUTED * count) / 10),
]

export const coreWanted = (count: number): number => Math.ceil((6 * count) / 10)

/** How many of ten items of a sort there may be. */
export interface MostOfTen {
  /** Ask for a number to be typed. Absent: 1. */
  readonly typed?: number | undefined
  /** Ask what the sources differ on. Absent: 3. */
  readonly disputed?: number | undefined
}

/** Whether an item may join others: none of its sort is there too often already. */
export function hasRoom(
  next: Choosable,
  chosen: readonly Choosable[],
  count: number,
  { typed = 1, disputed = MOST_DISPUTED }: MostOfTen = {},
): boolean {
  const alike = (same: (one: Choosable) => boolean) => chosen.filter(same).length
  const ofTen =
    next.kind === 'numeric' ? typed : LABORIOUS.has(next.kind) ? 1 : next.disputed ? Math.max(2, disputed - 1) : 2
  const mostOfKind = next.kind === 'choice' ? Number.POSITIVE_INFINITY : scaled(ofTen, count)
  return (
    alike(({ kind }) => kind === next.kind) < mostOfKind &&
    (!next.disputed || alike((one) => one.disputed) < Math.ceil((disputed * count) / 10)) &&
    (!next.inOneHouse || alike(({ inOneHouse }) => inOneHouse) < scaled(1, count)) &&
    (next.matter === undefined || alike(({ matter }) => matter === next.matter) < scaled(3, count)) &&
    next.people.every((name) => alike(({ people }) => people.includes(name)) < scaled(2, count))
  )
}

/** How much a bank has of what a quiz should have: a topic of a teacher's own may have little of it. */
interface Offer {
  readonly headline: boolean
  readonly central: boolean
  /** Facts, not items: a quiz asks each once. */
  readonly core: number
  readonly disputed: number
}

export function offerOf(bank: readonly Choosable[]): Offer {
  const count = (fits: (one: Choosable) => boolean) => new Set(bank.filter(fits).map(({ facts: [fact] }) => fact)).size
  return {
    headline: bank.some(({ headline }) => headline),
    central: bank.some(({ central }) => central),
    core: count(({ core }) => core),
    disputed: count(({ disputed }) => disputed),
  }
}

/**
 * How far a choice falls short of what a quiz of so many should have: 0 where it does not. What is worst weighs most.
 */
export function shortfall(chosen: readonly Choosable[], count: number, offer: Offer): number {
  const core = chosen.filter((one) => one.core).length
  const disputed = chosen.filter((one) => one.disputed).length
  return (
    100 * (count - chosen.length) +
    (offer.headline && !chosen.some(({ headline }) => headline) ? 50 : 0) +
    (offer.central && !chosen.some(({ central }) => central) ? 30 : 0) +
    10 * Math.max(0, Math.min(coreWanted(count), offer.core) - core) +
    5 * Math.max(0, Math.min(disputesWanted(count)[0], offer.disputed) - disputed)
  )
}
