import type { Item } from '../item.ts'
import { type Random, shuffled } from '../random.ts'

/**
 * A sample of items to be judged: of each kind a share as large as its share of the bank, and at least one; within a
 * kind by lot.
 *
 * @returns As many as were asked for, or all of a smaller bank, in random order.
 */
export function stratified(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const strata = [...Map.groupBy(shuffled(items, random), ({ kind }) => kind).values()]
  const share = Math.min(1, count / Math.max(1, items.length))
  const quota = strata.map((of) => Math.max(1, Math.floor(of.length * share)))
  const taken = strata.flatMap((of, i) => of.slice(0, quota[i]))
  const rest = shuffled(
    strata.flatMap((of, i) => of.slice(quota[i])),
    random,
  )
  return shuffled([...taken, ...rest].slice(0, count), random)
}
