import { distractorsFor } from '../distractors/candidates.ts'
import { explainValue } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { type Random, shuffled } from '../random.ts'
import { normal } from '../text/normal.ts'
import { basics, type ItemKind, slotPerWording } from './kind.ts'

/** At least as many wrong as right, and never fewer than five in all, so that ticking everything earns little. */
const LEAST_OPTIONS = 5

/** The members of a closed set of names, among names that no source gives. */
export const multiple: ItemKind = {
  name: 'multiple',
  keyedOn: 'value',
  slots: (topic) =>
    slotPerWording('multiple', topic, isAsked, (assessment, wording, random) =>
      draw(assessment, wording, topic, random),
    ),
}

function isAsked({ claim }: Assessment): boolean {
  return claim !== undefined && 'names' in claim.value && !claim.value.open
}

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, claim } = assessment
  if (!claim || !('names' in claim.value)) return undefined
  const { names } = claim.value
  const stem = fact.ask[wording] ?? ''
  const right = names.map((name): Option => ({ text: name, provenance: { from: 'key' }, value: { name } }))
  const wanted = Math.max(LEAST_OPTIONS - right.length, right.length)
  const wrong = distractorsFor(claim.value, assessment, topic, random)
    .filter(({ text }) => !normal(stem).includes(normal(text)))
    .slice(0, wanted)
  if (wrong.length < Math.min(wanted, 2) || wrong.length + right.length < LEAST_OPTIONS) return undefined
  const options = shuffled([...right, ...wrong], random)
  return {
    ...basics('multiple', assessment, wording, topic),
    shape: 'several',
    stem,
    options,
    key: options.flatMap((option, i) => (right.includes(option) ? [i] : [])),
    keyText: topic.say(claim.value, fact),
    explanation: explainValue(assessment, topic),
  }
}
