import { present } from '../../wire/present.ts'
import type { WrittenTopic } from '../../wire/written-topic.ts'
import type { Mistake, Path } from './mistake.ts'

/** Ids of facts that stand twice, and ids that no fact has. */
export function idMistakes({ facts, headline, dispute = [] }: WrittenTopic): readonly Mistake[] {
  const ids = new Set<string>()
  const twice: Mistake[] = []
  for (const [i, { id }] of facts.entries()) {
    if (ids.has(id))
      twice.push({ path: ['facts', i, 'id'], message: `The id “${id}” stands here for the second time.` })
    ids.add(id)
  }
  const named: Named[] = [
    ...(headline === undefined ? [] : [{ id: headline, path: ['headline'] }]),
    ...dispute.map((id, k): Named => ({ id, path: ['dispute', k] })),
    ...facts.flatMap((fact, i) => (namesOthers(fact) ? namedIn(fact, ['facts', i]) : [])),
  ]
  const unknown = named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path, key }): Mistake => ({ path, ...present({ key }), message: unknownId(id, [...ids]) }))
  return [...twice, ...unknown]
}

interface Named {
  readonly id: string
  readonly path: Path
  readonly key?: true
}

/** Few facts do: the paths of no others are put together. */
const namesOthers = (fact: WrittenTopic['facts'][number]): boolean =>
  fact['not the same'] !== undefined ||
  fact['not beside'] !== undefined ||
  fact.claims.some(({ sum, difference }) => sum !== undefined || difference !== undefined)

/** The facts that a fact names. */
function namedIn(fact: WrittenTopic['facts'][number], path: Path): readonly Named[] {
  const others = Object.keys(fact['not the same'] ?? {})
  return [
    ...others.map((id): Named => ({ id, path: [...path, 'not the same', id], key: true })),
    ...(fact['not beside'] ?? []).map((id, k): Named => ({ id, path: [...path, 'not beside', k] })),
    ...fact.claims.flatMap(({ sum, difference }, j) => [
      ...(sum ?? []).map((id, k): Named => ({ id, path: [...path, 'claims', j, 'sum', k] })),
      ...(difference ?? []).map((id, k): Named => ({ id, path: [...path, 'claims', j, 'difference', k] })),
    ]),
  ]
}

function unknownId(id: string, known: readonly string[]): string {
  const [near] = known
    .map((other) => ({ other, shared: other.split('-').filter((word) => id.split('-').includes(word)).length }))
    .sort((a, b) => b.shared - a.shared)
  const hint = near && near.shared > 0 ? `Did you mean "${near.other}"?` : 'Is its fact left out?'
  return `No fact has the id “${id}”. ${hint}`
}
