import type { Item, ItemOf } from '../item.ts'

/** Of two pairs one is a toss of a coin: right ones join what was wrong. */
const LEAST = 3

/**
 * A matching of some of the pairs of another: what a student is asked again who had the others right. Each right side
 * of it belongs to one left side, as in the whole. What explains it and its receipts are those of the whole.
 *
 * @param wrong Indices of left sides.
 * @returns `undefined` where it is no matching, or has no such pairs.
 */
export function partOfMatching(item: Item, wrong: readonly number[]): Item | undefined {
  if (item.shape !== 'pairs' || item.kind !== 'match') return undefined
  const all = item.left.map((_, left) => left)
  if (wrong.length === 0 || !wrong.every((left) => all.includes(left))) return undefined
  const rightOnes = all.filter((left) => !wrong.includes(left))
  const asked = [...new Set(wrong), ...rightOnes.slice(0, Math.max(0, LEAST - new Set(wrong).size))]
  return asked.length >= all.length
    ? item
    : withPairs(
        item,
        asked.toSorted((a, b) => a - b),
      )
}

function withPairs(item: ItemOf<'pairs'>, lefts: readonly number[]): Item {
  const keys = lefts.map((left) => item.key[left] ?? 0)
  const rights = keys.toSorted((a, b) => a - b)
  const left = lefts.map((one) => item.left[one] ?? '')
  const right = rights.flatMap((one) => item.right[one] ?? [])
  const key = keys.map((one) => rights.indexOf(one))
  const keyText = left.map((side, i) => `${side}: ${right[key[i] ?? 0]?.text ?? ''}`).join('; ')
  return { ...item, left, right, key, keyText }
}
