import { paragraphAt } from '../facts/evidence.ts'
import { meaningWith } from '../facts/explanation.ts'
import { notTheSameAs, relatedTo } from '../facts/related.ts'
import { fitsStatement } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Provenance } from '../item.ts'
import type { Value } from '../ledger-value.ts'
import type { Random } from '../random.ts'
import { rememberOf } from '../text/remember.ts'
import { dimensionOf, isNamedBeside, measureOf, unitName } from '../values/units.ts'
import type { ValueType } from '../vocabulary.ts'
import { nearValues } from './near.ts'
import { isFreeOfTexts } from './posted.ts'

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
const nearIn = rememberOf((topic: Topic) => {
  const order = new Map(topic.assessments.map((assessment, i) => [assessment, i]))
  const paragraphs = byParagraph(topic)
  return rememberOf((assessment: Assessment): readonly Believed[] => {
    const { id } = assessment.fact
    const linked = [...relatedTo([id], topic), ...notTheSameAs(id, topic)].flatMap(
      (fact) => topic.assessmentOf(fact) ?? [],
    )
    const beside = placesOf(assessment, topic)
      .flatMap((place) => paragraphs.get(place) ?? [])
      .filter((other) => areOfAKind(other, assessment))
    const others = [...new Set([...linked, ...beside])].filter((other) => other !== assessment)
    return others
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .flatMap((other) => valuesOf(other, assessment, 'near the key', topic))
  })
})

/** The facts whose evidence stands in each paragraph. */
const byParagraph = (topic: Topic): ReadonlyMap<string, readonly Assessment[]> => {
  const placed = topic.assessments.flatMap((assessment) =>
    placesOf(assessment, topic).map((place) => ({ place, assessment })),
  )
  const groups = Map.groupBy(placed, ({ place }) => place)
  return new Map([...groups].map(([place, all]) => [place, all.map(({ assessment }) => assessment)]))
}

/** Values that answer the same question about somebody else. */
export function ofItsRelation(assessment: Assessment, topic: Topic): readonly Believed[] {
  const { relation, id } = assessment.fact
  const alike = relation ? (byRelation(topic).get(relationKey(assessment)) ?? []) : []
  return alike
    .filter(({ fact }) => fact.id !== id)
    .flatMap((other) => valuesOf(other, assessment, 'of its relation', topic))
}

const byRelation = rememberOf(({ assessments }: Topic) => Map.groupBy(assessments, relationKey))

/** Facts with one key are of one relation and one unit. */
const relationKey = ({ fact: { relation, unit } }: Assessment): string => JSON.stringify([relation?.kind, unit])

/** Near values, for numbers and dates alone. */
export function byRule(key: Value, { fact }: Assessment, topic: Topic, random: Random): readonly Believed[] {
  return nearValues(key, fact.unit ?? '', topic, random)
    .filter(({ value }) => isFreeOfTexts(value, key, topic))
    .map(({ value, rule }) => ({ value, origin: 'by rule', provenance: { from: 'rule', rule } }))
}

/** Counts beside counts, a measure beside one of its dimension, a day beside a day. */
function areOfAKind({ fact: a }: Assessment, { fact: b }: Assessment): boolean {
  if (a.type !== b.type || (a.type !== 'quantity' && a.type !== 'date' && a.type !== 'time')) return false
  const [one, other] = [unitName(a.unit ?? ''), unitName(b.unit ?? '')]
  // Francs are no factories.
  if (isNamedBeside(one) || isNamedBeside(other)) return one === other
  return measureOf(one) || measureOf(other) ? dimensionOf(one) === dimensionOf(other) : true
}

/** The paragraphs that a fact's evidence stands in, each once. */
function placesOf({ fact }: Assessment, { ledger }: Topic): readonly string[] {
  const places = fact.claims.flatMap(({ source, at }) => {
    const paragraphs = ledger.sources.find(({ id }) => id === source)?.paragraphs ?? []
    return at.map(([start]) => `${source} ${paragraphAt(paragraphs, start)}`)
  })
  return [...new Set(places)]
}

/** The values of another fact in the type of the asked one; a set of names gives each of its members. */
export function valuesOf(
  other: Assessment,
  { fact: { type } }: Assessment,
  origin: 'near the key' | 'of its relation',
  topic: Topic,
): readonly Believed[] {
  if (oneOfType(type) !== oneOfType(other.fact.type)) return []
  return givenBy(topic)(other).map((believed) => ({ ...believed, origin }))
}

const oneOfType = (type: ValueType): ValueType => (type === 'names' ? 'name' : type)

/** All that a fact is said to be, as a wrong answer to another. */
const givenBy = rememberOf((topic: Topic) =>
  rememberOf((other: Assessment): readonly Omit<Believed, 'origin'>[] => {
    const { fact } = other
    // The same answer of two sources is told in the sentence that the one of them bears out.
    const whole = new Set(
      fact.claims.filter((claim) => fitsStatement(claim, fact, topic)).map(({ value }) => JSON.stringify(value)),
    )
    return fact.claims.flatMap((claim) => {
      if (!fitsStatement(claim, fact, topic) && whole.has(JSON.stringify(claim.value))) return []
      const provenance = { from: 'fact', fact: fact.id } as const
      const why = meaningWith(claim, other, topic)
      return membersOf(claim.value).map((value) => ({ value, provenance, why }))
    })
  }),
)

const membersOf = (value: Value): readonly Value[] =>
  'names' in value ? value.names.map((name) => ({ name })) : [value]
