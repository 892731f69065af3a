import type { WrittenClaim, WrittenFact } from '../wire/written-topic.ts'
import type { TopicDraft } from './draft.ts'
import { factIdFor } from './draft-ids.ts'
import { studioWords } from './words/words-of.ts'

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

/**
 * A fact whose sources answer different questions, as one fact for each value that they give. The first stays as it
 * was, without the claims of the others, and says that it is not the same as they are; each of the others has no
 * question yet, for only a person knows what differs.
 *
 * @returns The fact alone where all of its claims give one value.
 */
export function splitFact(fact: WrittenFact, { sources, language, facts }: TopicDraft): readonly WrittenFact[] {
  const saidIn = (claim: WrittenClaim): string => {
    const source = sources.find(({ id }) => id in claim)
    return [(source && claim[source.id]) ?? ''].flat().join(', ')
  }
  const [first, ...others] = [...Map.groupBy(fact.claims, (claim) => saidIn(claim).toLowerCase()).values()]
  if (!first || others.length === 0) return [fact]
  const ids = new Set([fact.id, ...facts.map((one) => one.fact.id)])
  const { ask: _ask, distractors: _distractors, core: _core, ...rest } = fact
  const parts = others.map((claims): WrittenFact => {
    const [claim] = claims
    const value = claim ? saidIn(claim) : ''
    // A statement begins with a capital, whatever it begins with.
    const says = fact.says.replace(/\{[^{}]*\}/, (_, at) => `{${at === 0 ? capital(value) : value}}`)
    const id = factIdFor(says.replace(/[{}]/g, ''), ids)
    ids.add(id)
    return { ...rest, id, says, claims }
  })
  const { notTheSame } = studioWords(language)
  const told = Object.fromEntries(parts.map(({ id }) => [id, notTheSame]))
  return [{ ...fact, claims: first, 'not the same': { ...fact['not the same'], ...told } }, ...parts]
}
