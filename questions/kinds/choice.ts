import { distractorsFor } from '../distractors/candidates.ts'
import { drawDistractors, rankOf } from '../distractors/draw.ts'
import { isUnsupported } from '../distractors/unsupported.ts'
import { explainValue } from '../explanation.ts'
import type { Item, Option } from '../item.ts'
import type { Value } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import type { Assessment } from '../standing.ts'
import type { Topic } from '../topic.ts'
import { basics, type ItemKind, shuffledOptions, slotPerWording } from './kind.ts'

/** Three options serve as well as four or five, and take less time to read (Rodriguez 2005). */
const DISTRACTORS = 2

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
    slotPerWording('choice', topic, isAsked, (assessment, wording, random) => draw(assessment, wording, topic, random)),
}

/** A set of names and an order have kinds of their own; a name that need not be the only one has no wrong alternatives. */
function isAsked({ claim, fact }: Assessment): boolean {
  if (!claim) return false
  if ('name' in claim.value || 'text' in claim.value) return fact.exclusive
  return !('names' in claim.value || 'before' in claim.value || 'after' in claim.value)
}

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, claim } = assessment
  if (!claim) return undefined
  if (isHalfOpen(claim.value)) return drawReversed(assessment, wording, topic, random)
  const candidates = distractorsFor(claim.value, assessment, topic, random)
  const distractors = drawDistractors(claim.value, candidates, DISTRACTORS, fact, topic, random)
  if (distractors.length < DISTRACTORS) return undefined
  const key: Option = { text: topic.say(claim.value, fact), provenance: { from: 'key' }, value: claim.value }
  const inOrder = fact.type === 'quantity' || fact.type === 'date'
  const placed = inOrder
    ? sortedOptions(key, distractors, assessment, topic)
    : shuffledOptions(key, distractors, random)
  return {
    ...basics('choice', assessment, wording, topic),
    shape: 'one',
    stem: fact.ask[wording] ?? '',
    ...placed,
    ...(inOrder ? { sorted: true as const } : {}),
    keyText: key.text,
    explanation: explainValue(assessment, topic),
  }
}

function sortedOptions(key: Option, others: readonly Option[], { fact }: Assessment, topic: Topic) {
  const rank = ({ value, text }: Option) => (value ? rankOf(value, text, fact, topic.canon) : 0)
  const options = [key, ...others].sort((a, b) => rank(a) - rank(b))
  return { options, key: options.indexOf(key) }
}

const isHalfOpen = (value: Value): boolean =>
  'over' in value || 'under' in value || 'atLeast' in value || 'upTo' in value

/** "“More than 400 people” answers which question?", among questions whose answers it cannot be. */
function drawReversed(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, claim } = assessment
  const value = claim?.value
  if (!value) return undefined
  const others = shuffled(topic.assessments, random).filter(
    (other) => other.fact.id !== fact.id && other.fact.type === 'quantity' && answersNot(value, other, topic),
  )
  const asked = others.slice(0, DISTRACTORS).map((other): Option => {
    const answer = other.claim ?? other.fact.claims[0]
    return {
      text: topic.phrases.sentence(other.fact.about),
      provenance: { from: 'fact', fact: other.fact.id },
      why: topic.phrases.belongsTo(answer ? topic.say(answer.value, other.fact) : '', other.fact.about),
    }
  })
  if (asked.length < DISTRACTORS) return undefined
  const key: Option = { text: topic.phrases.sentence(fact.about), provenance: { from: 'key' } }
  return {
    ...basics('choice', assessment, wording, topic),
    shape: 'one',
    stem: topic.phrases.standsFor[wording % topic.phrases.standsFor.length]?.(topic.say(value, { unit: '' })) ?? '',
    ...shuffledOptions(key, asked, random),
    keyText: key.text,
    explanation: explainValue(assessment, topic),
  }
}

/** Not the answer to another question, whose figures lie elsewhere or are of another measure. */
function answersNot(value: Value, other: Assessment, topic: Topic): boolean {
  const bare = { ...value, unit: other.fact.unit } as Value
  return isUnsupported(bare, other, topic)
}
