import type { Item, Option } from '../item.ts'
import type { Ledger } from '../ledger.ts'

/**
 * What each fact is about that some items ask or take wrong answers from, by its id: "the number of volunteers". A
 * finding that one fact was taken for another names both by it.
 */
export function factNames(items: readonly Item[], { facts }: Pick<Ledger, 'facts'>): Readonly<Record<string, string>> {
  const named = new Set(items.flatMap((item) => [...item.facts.slice(0, 1), ...optionsOf(item).flatMap(originOf)]))
  return Object.fromEntries(facts.flatMap(({ id, about }) => (named.has(id) ? [[id, about]] : [])))
}

const optionsOf = (item: Item): readonly Option[] => (item.shape === 'one' ? item.options : [])

const originOf = ({ provenance }: Option): readonly string[] => (provenance.from === 'fact' ? [provenance.fact] : [])
