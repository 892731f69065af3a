import type { Provenance } from '../item.ts'
import type { Fact, Quantity, Value } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import type { Assessment } from '../standing.ts'
import type { Topic } from '../topic.ts'
import { isPlainDate } from '../values/date.ts'
import { dimensionOf, measureOf } from '../values/units.ts'
import { nearValues } from './near.ts'
import { isUnsupported } from './unsupported.ts'

/** A wrong answer that is proven wrong, and knows where it comes from. */
export interface Distractor {
  readonly value: Value
  readonly text: string
  readonly provenance: Provenance
  readonly why: string
}

/** How far a distracting figure may be from the key: a fifth to five times (check 2). */
export const SCALE = { least: 0.2, most: 5 } as const

/**
 * Wrong answers to a fact, the best first: values that the ledger gives for other facts of the same type and unit, then near values made by
 * a rule. All are unsupported for this fact, and none is said twice.
 *
 * @param key The value that they stand beside; theirs are written in its form.
 */
export function distractorsFor(
  key: Value,
  assessment: Assessment,
  topic: Topic,
  random: Random,
): readonly Distractor[] {
  const { fact } = assessment
  const found = new Map<string, Distractor>()
  const add = (value: Value, provenance: Provenance, why: string) => {
    const text = topic.say(value, fact)
    if (!found.has(text) && inScale(value, key) && isUnsupported(value, assessment, topic))
      found.set(text, { value, text, provenance, why })
  }
  for (const other of shuffled(topic.ledger.facts, random)) {
    if (other.id === fact.id) continue
    for (const claim of other.claims) {
      for (const value of likeKey(claim.value, other, key, fact)) {
        add(
          value,
          { from: 'fact', fact: other.id },
          topic.phrases.belongsTo(topic.say(claim.value, other), other.about),
        )
      }
    }
  }
  for (const { value, rule } of shuffled(nearValues(key, fact.unit ?? '', topic, random), random)) {
    add(value, { from: 'rule', rule }, topic.phrases.nobodyGives(topic.say(value, fact)))
  }
  return [...found.values()]
}

/** Another fact's value in the form of the key, if the two are of one type and unit; a set of names gives each of its members. */
function likeKey(value: Value, other: Fact, key: Value, fact: Fact): readonly Value[] {
  if ('name' in key) {
    if (other.unit !== fact.unit) return []
    return 'name' in value ? [value] : 'names' in value ? value.names.map((name) => ({ name })) : []
  }
  if ('text' in key) return 'text' in value && other.unit === fact.unit ? [value] : []
  if ('date' in key)
    return 'date' in value && isPlainDate(value.date) === isPlainDate(key.date) && value.date.length === key.date.length
      ? [value]
      : []
  if ('is' in key || 'about' in key) return exactFigure(value, other, key, fact)
  return []
}

/** An exact or rounded figure of another fact, written as the key is: 98 White Helmets beside 422 people are "98 people". */
function exactFigure(
  value: Value,
  other: Fact,
  key: Extract<Value, { is: number } | { about: number }>,
  fact: Fact,
): readonly Quantity[] {
  const n = 'is' in value ? value.is : 'about' in value ? value.about : undefined
  if (n === undefined || !comparable(other.unit ?? '', ('unit' in key && key.unit) || (fact.unit ?? ''))) return []
  return ['is' in key ? { is: n } : { about: n }]
}

/** Counts of whatever things may stand beside each other; measured figures only in one unit. */
function comparable(a: string, b: string): boolean {
  return measureOf(a) || measureOf(b) ? a === b : dimensionOf(a) !== '' && dimensionOf(b) !== ''
}

function inScale(value: Value, key: Value): boolean {
  const size = (v: Value) => ('is' in v ? v.is : 'about' in v ? v.about : 'from' in v ? v.from : undefined)
  const [a, b] = [size(value), size(key)]
  if (a === undefined || b === undefined || b === 0) return true
  return a / b >= SCALE.least && a / b <= SCALE.most
}
