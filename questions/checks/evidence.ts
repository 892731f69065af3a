import { slice } from '../facts/evidence.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { Claim } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'

/** Every claim of the facts that an item asks. */
export function claimsOf(item: Item, topic: Topic): readonly Claim[] {
  return item.facts.flatMap((fact) => topic.assessmentOf(fact)?.fact.claims ?? [])
}

/** All words of a claim that are at hand: its spans where its source's text is, else its fragments. */
export function evidenceOf({ source, at, words }: Claim, { texts }: Topic): string {
  const text = texts.get(source)
  return text && at.length > 0 ? at.map((span) => slice(text, span)).join(' … ') : words.join(' … ')
}

/** The values that an item keys, each with the claims that must bear it out. */
export function keyedValues(
  item: Item,
  topic: Topic,
): readonly { readonly value: Value; readonly claims: readonly Claim[] }[] {
  return item.facts.flatMap((fact) => {
    const assessment = topic.assessmentOf(fact)
    return assessment?.claim ? [{ value: assessment.claim.value, claims: assessment.fact.claims }] : []
  })
}

/** Those values in words. */
export function saidValues(item: Item, topic: Topic): readonly string[] {
  return item.facts.flatMap((id) => {
    const assessment = topic.assessmentOf(id)
    return assessment?.claim ? [topic.say(assessment.claim.value, assessment.fact)] : []
  })
}

/** All that the sources give for an item's facts, in words. */
export function saidBySources(item: Item, topic: Topic): readonly string[] {
  return item.facts.flatMap((id) => {
    const fact = topic.assessmentOf(id)?.fact
    return fact ? fact.claims.map(({ value }) => topic.say(value, fact)) : []
  })
}
