import { drawDistractors } from '../distractors/draw.ts'
import { figuresOf, isQuantity } from '../distractors/near.ts'
import { DISTRACTORS, optionsAround } from '../distractors/options.ts'
import { isUnsupported } from '../distractors/unsupported.ts'
import { explainValue, meaningOf } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Value } from '../ledger.ts'
import type { Random } from '../random.ts'
import { measureOf } from '../values/units.ts'
import { askedFacts, basics, type ItemKind, shuffledOptions, slotPerWording, wordingOf } from './kind.ts'

/** Questions that are weighed as wrong answers to "what does this figure stand for?". */
const WEIGHED = 8

/**
 * A fact's value among values that no source gives.
 *
 * A figure with one bound ("more than 400") would overlap any figure on its open side, so there the question is turned round: which
 * question does the figure answer?
 */
export const choice: ItemKind = {
  name: 'choice',
  keyedOn: 'value',
  slots: (topic) =>
    slotPerWording('choice', topic, hasOneAnswer, (assessment, wording, random) =>
      draw(assessment, wording, topic, random),
    ),
}

/** A set of names and an order have kinds of their own; a name that need not be the only one has no wrong alternatives. */
export function hasOneAnswer({ claim, fact }: Assessment): boolean {
  if (!claim) return false
  if ('name' in claim.value || 'text' in claim.value) return fact.exclusive
  return !('names' in claim.value || 'before' in claim.value || 'after' in claim.value)
}

export const isHalfOpen = (value: Value): boolean =>
  'over' in value || 'under' in value || 'atLeast' in value || 'upTo' in value

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, claim } = assessment
  if (!claim) return undefined
  // A measured figure means nothing without its unit, and the unit would tell which question it answers.
  if (isHalfOpen(claim.value))
    return measureOf(fact.unit ?? '') ? undefined : drawReversed(assessment, claim.value, wording, topic, random)
  const stem = fact.ask[wording] ?? ''
  const options = optionsAround(claim.value, assessment, stem, topic, random)
  return (
    options && {
      ...basics('choice', assessment, wording, topic),
      shape: 'one',
      stem,
      ...options,
      keyText: topic.say(claim.value, fact),
      explanation: explainValue(assessment, topic),
    }
  )
}

/** The order of magnitude of a quantity: nobody takes 670,000 for a number of buses. */
const sizeOf = (value: Value | undefined): number =>
  value && isQuantity(value) ? Math.log10(1 + Math.max(...figuresOf(value))) : 0

/** "What does the figure “more than 400” stand for?", among questions whose answers it cannot be. */
function drawReversed(
  assessment: Assessment,
  value: Value,
  wording: number,
  topic: Topic,
  random: Random,
): Item | undefined {
  const { fact } = assessment
  const { phrases } = topic
  const stem = wordingOf(phrases.standsFor, wording)(topic.say(value, { unit: '' }))
  const key: Option = { text: phrases.sentence(fact.about), provenance: { from: 'key' } }
  const size = sizeOf(value)
  const others = askedFacts(topic)
    .filter(
      (other) => other.fact.type === 'quantity' && other.fact.id !== fact.id && isUnsupported(value, other, topic),
    )
    .map((other) => ({ other, far: Math.abs(size - sizeOf((other.claim ?? other.fact.claims[0])?.value)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, WEIGHED)
    .map(({ other }): Option => {
      const provenance = { from: 'fact', fact: other.fact.id } as const
      return { text: phrases.sentence(other.fact.about), provenance, why: meaningOf(other, topic) }
    })
  const drawn = drawDistractors(key, others, { count: DISTRACTORS, stem, fits: (a, b) => a.text !== b.text, random })
  if (drawn.length < DISTRACTORS) return undefined
  return {
    ...basics('choice', assessment, wording, topic),
    shape: 'one',
    stem,
    ...shuffledOptions(key, drawn, random),
    keyText: key.text,
    explanation: explainValue(assessment, topic),
  }
}
