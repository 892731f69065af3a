import type { WireItem } from '../../questions/wire/item.ts'
import type { Draft } from './drafts.ts'

/** How an item of several parts is answered where a script is there and it stands alone. */
type PairLayout =
  /** All of them stand there and are moved: each has a place of its own. */
  | 'moved'
  /** One of two holds for each: who is not ticked says the other. */
  | 'sides'

/**
 * @returns `undefined` where each part is chosen by itself. Two sources that contradict each other share no value, and
 * in a match each has its own; more sources than two may share one of several.
 */
export function pairLayoutOf({ shape, kind, left = [], right = [] }: WireItem): PairLayout | undefined {
  if (shape === 'order') return 'moved'
  if (shape !== 'pairs') return undefined
  if (kind === 'match' && left.length === right.length) return 'moved'
  if (kind === 'compare' && left.length === 2 && right.length === 3) return 'moved'
  return kind === 'compare' && right.length === 2 ? 'sides' : undefined
}

/** What can be moved, as it stands: what a draft holds where it holds it, and the rest in their order. */
export function arrangement({ options, right }: WireItem, draft: Draft | undefined): readonly number[] {
  const all = (options ?? right ?? []).map((_, index) => index)
  const given = Array.isArray(draft) ? draft : []
  const held = all.map((place) => given.findIndex((index) => index === given[place] && all.includes(index)) === place)
  const rest = all.filter((index) => !all.some((place) => held[place] && given[place] === index))
  return all.map((place) => (held[place] ? given[place] : rest.shift()) ?? place)
}

/** What stands on the screen for a draft, where that is more than was chosen. */
export function asShown(item: WireItem, draft: Draft | undefined): Draft | undefined {
  switch (pairLayoutOf(item)) {
    case 'moved':
      return arrangement(item, draft).slice(0, item.left?.length)
    case 'sides':
      return Array.isArray(draft) && draft.includes(0) ? draft.map((side) => (side === 0 ? 0 : 1)) : draft
    case undefined:
      return draft
  }
}
