import type { ReviewItem } from '../../../questions/wire/topic.ts'

/**
 * A sensible choice of items: no two that share a fact, each kind in turn, those without warnings first; in the order of the bank.
 *
 * @param count How many are wanted; fewer are chosen where the facts do not suffice.
 * @param skip How many of each kind are passed over first, so that choosing again gives others.
 */
export function suggestItems(items: readonly ReviewItem[], count: number, skip = 0): ReadonlySet<string> {
  const kinds = [...Map.groupBy(items, ({ kind }) => kind).values()].map((list) => turned(byWarnings(list), skip))
  const chosen = new Set<string>()
  const asked = new Set<string>()
  while (chosen.size < count && kinds.some((list) => list.length > 0)) {
    for (const list of kinds) {
      const next = list.shift()
      if (next && chosen.size < count && !next.facts.some((fact) => asked.has(fact))) {
        chosen.add(next.id)
        for (const fact of next.facts) asked.add(fact)
      }
    }
  }
  return chosen
}

const byWarnings = (items: readonly ReviewItem[]) => items.toSorted((a, b) => a.warnings.length - b.warnings.length)

function turned<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}
