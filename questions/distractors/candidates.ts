import { meaningOf } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Provenance } from '../item.ts'
import type { Value } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import { measureOf } from '../values/units.ts'
import { nearValues } from './near.ts'
import { poolFor } from './pools.ts'
import { isUnsupported } from './unsupported.ts'

/** A wrong answer that is proven wrong, and knows where it comes from. */
export interface Distractor {
  readonly value: Value
  readonly text: string
  readonly provenance: Provenance
  readonly why: string
}

/** How far a distracting figure may be from the key: a fifth to five times (check 2); beside 0, at most 10. */
export const SCALE = { least: 0.2, most: 5, besideZero: 10 } as const

/** From the ledger, and with those made by a rule. More make no better choice, only a slower one. */
const MOST = { found: 8, all: 16 } as const

/**
 * Wrong answers to a fact: values that the ledger gives for other facts of the same type and unit, then near values made by a rule. All are
 * unsupported for this fact, and none is said twice.
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
  const { phrases, say } = topic
  const found = new Map<string, Distractor>()
  const add = (value: Value, provenance: Provenance, why: (text: string) => string) => {
    // Most of a large ledger's figures are out of scale: they are not put into words.
    if (found.size >= MOST.all || !inScale(value, key)) return
    const text = say(value, fact)
    if (!found.has(text) && isUnsupported(value, assessment, topic))
      found.set(text, { value, text, provenance, why: why(text) })
  }
  for (const other of poolFor(key, fact.unit, topic, random)) {
    if (found.size >= MOST.found) break
    if (other.assessment.fact.id === fact.id) continue
    const origin: Provenance = { from: 'fact', fact: other.assessment.fact.id }
    // "30 buses" would be no answer to how many families there are; 30 is.
    const isCount = fact.type === 'quantity' && !measureOf(fact.unit ?? '')
    const value = inFormOf(key, other.value)
    add(value, origin, (text) =>
      phrases.belongsTo(isCount ? say(value, { unit: '' }) : text, meaningOf(other.assessment, topic)),
    )
  }
  for (const { value, rule } of shuffled(nearValues(key, fact.unit ?? '', topic, random), random))
    add(value, { from: 'rule', rule }, phrases.nobodyGives)
  return [...found.values()]
}

/** A figure written as the key is: beside "about 30 families", 98 people are "about 98 families". */
function inFormOf(key: Value, value: Value): Value {
  const n = 'is' in value ? value.is : 'about' in value ? value.about : undefined
  if (n === undefined) return value
  const unit = 'unit' in key && key.unit ? { unit: key.unit } : {}
  if ('about' in key) return { about: n, ...unit }
  return 'is' in key ? { is: n, ...(key.within === undefined ? {} : { within: key.within }), ...unit } : value
}

function inScale(value: Value, key: Value): boolean {
  const size = (v: Value) => ('is' in v ? v.is : 'about' in v ? v.about : 'from' in v ? v.from : undefined)
  const [a, b] = [size(value), size(key)]
  if (a === undefined || b === undefined) return true
  // Nothing is a multiple of nothing: beside 0 stand small figures.
  if (b === 0) return Math.abs(a) <= SCALE.besideZero
  return a / b >= SCALE.least && a / b <= SCALE.most
}
