import type { Fact } from '../ledger.ts'
import { rememberOf } from '../text/remember.ts'
import type { Topic } from './topic.ts'

/** The facts that a fact's value is worked out from. */
function operandsOf({ claims }: Fact): readonly string[] {
  return claims.flatMap(({ from }) =>
    from && 'sum' in from ? from.sum : from && 'difference' in from ? from.difference : [],
  )
}

/**
 * Every fact and those that it names, both ways: a fact need not name another that names it. Every item asks for it.
 */
const bothWays = (named: (fact: Fact) => readonly string[]) =>
  rememberOf(({ ledger }: Topic): ReadonlyMap<string, readonly string[]> => {
    const links = ledger.facts.flatMap((fact) =>
      named(fact).flatMap((other): [string, string][] => [
        [fact.id, other],
        [other, fact.id],
      ]),
    )
    const groups = Map.groupBy(links, ([from]) => from)
    return new Map([...groups].map(([from, to]) => [from, to.map(([, id]) => id)]))
  })

const operandLinks = bothWays(operandsOf)
const notBesideLinks = bothWays(({ notBeside }) => notBeside)
const notTheSameLinks = bothWays((fact) => fact.notTheSame.map((other) => other.fact))

/**
 * Facts that give some others away, or are given away by them: the operands of a derived value, and what is worked out
 * from a fact.
 */
export function relatedTo(facts: readonly string[], topic: Topic): readonly string[] {
  const links = operandLinks(topic)
  return [...new Set(facts.flatMap((fact) => links.get(fact) ?? []))].filter((id) => !facts.includes(id))
}

/** Facts that are not asked in one quiz with some others, because the ledger says that they give each other away. */
export function notBeside(facts: readonly string[], topic: Topic): readonly string[] {
  const links = notBesideLinks(topic)
  return [...new Set(facts.flatMap((fact) => links.get(fact) ?? []))]
}

/** Facts of which the ledger says that they are not the same as a fact: a reader could mix them up. */
export function notTheSameAs(fact: string, topic: Topic): readonly string[] {
  return notTheSameLinks(topic).get(fact) ?? []
}
