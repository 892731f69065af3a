import type { Fact } from '../ledger.ts'
import { rememberOf } from '../text/remember.ts'
import type { Topic } from './topic.ts'

/** The facts that a fact's value is worked out from. */
function operandsOf({ claims }: Fact): readonly string[] {
  return claims.flatMap(({ from }) =>
    from && 'sum' in from ? from.sum : from && 'difference' in from ? from.difference : [],
  )
}

/** Every item asks for it. */
const linksOf = rememberOf((topic: Topic): ReadonlyMap<string, readonly string[]> => {
  const links = topic.ledger.facts.flatMap((fact) =>
    [...operandsOf(fact), ...fact.notBeside].flatMap((operand): [string, string][] => [
      [fact.id, operand],
      [operand, fact.id],
    ]),
  )
  const groups = Map.groupBy(links, ([from]) => from)
  return new Map([...groups].map(([from, to]) => [from, to.map(([, id]) => id)]))
})

/**
 * Facts that give some others away, or are given away by them: the operands of a derived value, what is worked out
 * from a fact, and what its ledger says should not stand beside it.
 */
export function relatedTo(facts: readonly string[], topic: Topic): readonly string[] {
  const links = linksOf(topic)
  return [...new Set(facts.flatMap((fact) => links.get(fact) ?? []))].filter((id) => !facts.includes(id))
}
