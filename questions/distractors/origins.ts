import { paragraphAt } from '../facts/evidence.ts'
import { meaningWith } from '../facts/explanation.ts'
import { notTheSameAs, relatedTo } from '../facts/related.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Provenance } from '../item.ts'
import type { Claim } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import type { Random } from '../random.ts'
import { rememberOf } from '../text/remember.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import { nearValues } from './near.ts'

/** Where a wrong answer comes from, and so how likely it is that a reader believes it: the likeliest first. */
const ORIGINS = ['written', 'near the key', 'of its relation', 'by rule'] as const
export type DistractorOrigin = (typeof ORIGINS)[number]

/** A value that may be believed to answer a fact's question, not yet proven wrong. */
export interface Believed {
  readonly value: Value
  readonly origin: DistractorOrigin
  readonly provenance: Provenance
  /** Why it is not the key, as a sentence; where none is known, nobody says it. */
  readonly why?: string
}

/** What somebody wrote into the ledger as wrong answers. */
export function writtenFor({ fact }: Assessment): readonly Believed[] {
  return fact.distractors.map(({ value, why }) => ({ value, why, origin: 'written', provenance: { from: 'ledger' } }))
}

/**
 * Values that a reader of the sources could mix up with a fact's: what it is not the same as, the parts and the whole
 * of a sum, the figure in the same paragraph.
 */
export const nearTheKey = (assessment: Assessment, topic: Topic): readonly Believed[] => nearIn(topic)(assessment)

/** Every draw of every item on a fact asks for them. */
const nearIn = rememberOf((topic: Topic) =>
  rememberOf((assessment: Assessment): readonly Believed[] => {
    const { id } = assessment.fact
    const linked = new Set([...relatedTo([id], topic), ...notTheSameAs(id, topic)])
    const others = topic.assessments.filter(
      (other) => other !== assessment && (linked.has(other.fact.id) || sharesParagraph(other, assessment, topic)),
    )
    return others.flatMap((other) => valuesOf(other, assessment, 'near the key', topic))
  }),
)

/** Values that answer the same question about somebody else. */
export function ofItsRelation(assessment: Assessment, topic: Topic): readonly Believed[] {
  const { relation, unit } = assessment.fact
  if (!relation) return []
  return topic.assessments
    .filter(({ fact }) => fact.id !== assessment.fact.id && fact.relation?.kind === relation.kind && fact.unit === unit)
    .flatMap((other) => valuesOf(other, assessment, 'of its relation', topic))
}

/** Near values, for numbers and dates alone. */
export function byRule(key: Value, { fact }: Assessment, topic: Topic, random: Random): readonly Believed[] {
  return nearValues(key, fact.unit ?? '', topic, random).map(({ value, rule }) => ({
    value,
    origin: 'by rule',
    provenance: { from: 'rule', rule },
  }))
}

/** Two facts of figures, or of days, whose evidence stands in one paragraph of a source. */
function sharesParagraph(a: Assessment, b: Assessment, topic: Topic): boolean {
  if (!areOfAKind(a, b)) return false
  const [own, theirs] = [placesIn(topic)(a), placesIn(topic)(b)]
  return [...own].some((place) => theirs.has(place))
}

/** Counts beside counts, a measure beside one of its dimension, a day beside a day. */
function areOfAKind({ fact: a }: Assessment, { fact: b }: Assessment): boolean {
  if (a.type !== b.type || (a.type !== 'quantity' && a.type !== 'date' && a.type !== 'time')) return false
  const [one, other] = [unitName(a.unit ?? ''), unitName(b.unit ?? '')]
  return measureOf(one) || measureOf(other) ? dimensionOf(one) === dimensionOf(other) : true
}

/** The paragraphs that a fact's evidence stands in. Every two facts of a kind are compared. */
const placesIn = rememberOf((topic: Topic) =>
  rememberOf(
    ({ fact }: Assessment): ReadonlySet<string> => new Set(fact.claims.flatMap((claim) => placesOf(claim, topic))),
  ),
)

function placesOf({ source, at }: Claim, { ledger }: Topic): readonly string[] {
  const paragraphs = ledger.sources.find(({ id }) => id === source)?.paragraphs ?? []
  return at.map(([start]) => `${source} ${paragraphAt(paragraphs, start)}`)
}

/** The values of another fact in the type of the asked one; a set of names gives each of its members. */
export function valuesOf(
  other: Assessment,
  { fact: { type } }: Assessment,
  origin: DistractorOrigin,
  topic: Topic,
): readonly Believed[] {
  const wanted = type === 'names' ? 'name' : type
  const given = other.fact.type === 'names' ? 'name' : other.fact.type
  if (wanted !== given) return []
  return other.fact.claims.flatMap((claim) => {
    const rest = {
      origin,
      provenance: { from: 'fact', fact: other.fact.id },
      why: meaningWith(claim, other, topic),
    } as const
    return membersOf(claim.value).map((value): Believed => ({ value, ...rest }))
  })
}

const membersOf = (value: Value): readonly Value[] =>
  'names' in value ? value.names.map((name) => ({ name })) : [value]
