import type { Item } from '../item.ts'
import { traitsOf } from '../kinds/kinds.ts'

/**
 * Spare items that a published quiz keeps for each of its own: enough for two rounds of practice, and the record stays
 * small.
 */
export const MOST_SPARES = 2

/**
 * For each item, others of the bank on the same facts: what a student who missed it is asked in a practice round.
 *
 * The most unlike come first: another wording, then another kind, while a question after the value is followed by one
 * after the value. No item of the quiz is a spare, and of an item and its spares none holds the stem of another. Each
 * is named after its item, for an id of the bank names its fact.
 */
export function sparesOf(items: readonly Item[], bank: readonly Item[]): readonly (readonly Item[])[] {
  const stems = new Set(items.map(({ stem }) => stem))
  const unused = Map.groupBy(
    bank.filter(({ stem }) => !stems.has(stem)),
    ({ facts }) => facts[0],
  )
  return items.map((item) => {
    const chosen: Item[] = []
    const candidates = item.facts.flatMap((fact) => unused.get(fact) ?? [])
    for (const next of candidates.toSorted((a, b) => unlikeness(b, item) - unlikeness(a, item))) {
      if (chosen.length === MOST_SPARES) break
      if ([item, ...chosen].every((other) => areUnlike(other, next))) chosen.push(next)
    }
    return chosen.map((spare) => ({ ...spare, id: item.id }))
  })
}

const areUnlike = (a: Item, b: Item): boolean => !a.stem.includes(b.stem) && !b.stem.includes(a.stem)

/** How much a spare has of what a fresh question needs; its own fact counts most. */
function unlikeness(spare: Item, item: Item): number {
  const isAbout = spare.facts[0] === item.facts[0]
  const asksTheSame = asksOfSources(spare) === asksOfSources(item)
  return (
    Number(isAbout) * 8 +
    Number(asksTheSame) * 4 +
    Number(spare.wording !== item.wording) * 2 +
    Number(spare.kind !== item.kind)
  )
}

/** It asks what the sources say or whether they agree, not what is so. */
function asksOfSources({ kind }: Item): boolean {
  const { keyedOn } = traitsOf(kind)
  return keyedOn === 'sources' || keyedOn === 'passages'
}
