import { distractorsFor } from '../distractors/candidates.ts'
import { harmIn } from '../distractors/harm.ts'
import { explainValue } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { type Random, shuffled } from '../random.ts'
import { standsIn } from '../text/normal-form.ts'
import { basics, type ItemKind, slotPerWording } from './kind.ts'

/** At least so many wrong ones, and as many as right ones where there are: ticking everything earns little. */
const LEAST_WRONG = 2

/** The members of a closed set of names, among names that no source gives. */
export const multiple: ItemKind = {
  keyedOn: 'value',
  demand: 0.6,
  slots: (topic) =>
    slotPerWording('multiple', topic, isAsked, (assessment, wording, random) =>
      draw(assessment, wording, topic, random),
    ),
}

function isAsked({ claim }: Assessment): boolean {
  return claim !== undefined && 'names' in claim.value && !claim.value.open && claim.value.names.length > 1
}

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, claim } = assessment
  const stem = fact.ask[wording]
  if (!claim || !('names' in claim.value) || stem === undefined) return undefined
  const { names } = claim.value
  const right = names.map((name): Option => ({ text: name, provenance: { from: 'key' }, value: { name } }))
  const wrong = distractorsFor(claim.value, assessment, stem, topic, random)
    .filter(({ value, text }) => 'name' in value && !standsIn(text, stem))
    .slice(0, Math.max(LEAST_WRONG, right.length))
    .map(({ origin: _, ...option }): Option => option)
  if (wrong.length < LEAST_WRONG || names.some((name) => harmIn(name, stem, topic.ledger))) return undefined
  const options = shuffled([...right, ...wrong], random)
  return {
    ...basics('multiple', assessment, wording, topic),
    shape: 'several',
    stem,
    options,
    key: options.flatMap((option, i) => (right.includes(option) ? [i] : [])),
    keyText: topic.say(claim.value, fact),
    ...explainValue(assessment, topic),
  }
}
