import { ITEM_KINDS } from '../../../questions/vocabulary.ts'
import type { ReviewItem } from '../../../questions/wire/review.ts'

/** What else of the bank asks an item's fact. */
export interface Replacements {
  /** Of its kind, in other words. */
  readonly wordings: readonly ReviewItem[]
  /** The first of each other kind. */
  readonly kinds: readonly ReviewItem[]
}

/**
 * The items that could stand in an item's place and ask the same fact. @param taken Ids of those that are in the quiz.
 */
export function replacementsFor(
  item: ReviewItem,
  bank: readonly ReviewItem[],
  taken: ReadonlySet<string>,
): Replacements {
  const [fact] = item.facts
  const free = bank.filter(({ id, facts }) => facts[0] === fact && id !== item.id && !taken.has(id))
  const others = free.filter(({ kind }) => kind !== item.kind)
  return {
    wordings: free.filter(({ kind, stem }) => kind === item.kind && stem !== item.stem),
    kinds: ITEM_KINDS.flatMap((kind) => others.find((other) => other.kind === kind) ?? []),
  }
}
