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
    operandsOf(fact).flatMap((operand): [string, string][] => [
      [fact.id, operand],
      [operand, fact.id],
    ]),
  )
  const groups = Map.groupBy(links, ([from]) => from)
  return new Map([...groups].map(([from, to]) => [from, to.map(([, id]) => id)]))
})

/** Facts that give some others away, or are given away by them: the operands of a derived value, and what is worked out from a fact. */
export function relatedTo(facts: readonly string[], topic: Topic): readonly string[] {
  const links = linksOf(topic)
  return [...new Set(facts.flatMap((fact) => links.get(fact) ?? []))].filter((id) => !facts.includes(id))
}

/** Both ways: a fact need not say it of another that says it of the first. */
const apartOf = rememberOf(({ ledger }: Topic): ReadonlyMap<string, readonly string[]> => {
  const links = ledger.facts.flatMap(({ id, notBeside }) =>
    notBeside.flatMap((other): [string, string][] => [
      [id, other],
      [other, id],
    ]),
  )
  const groups = Map.groupBy(links, ([from]) => from)
  return new Map([...groups].map(([from, to]) => [from, to.map(([, id]) => id)]))
})

/** Facts that are not asked in one quiz with some others, because the ledger says that they give each other away. */
export function notBeside(facts: readonly string[], topic: Topic): readonly string[] {
  const links = apartOf(topic)
  return [...new Set(facts.flatMap((fact) => links.get(fact) ?? []))]
}
