import { distractorsFor } from '../distractors/candidates.ts'
import { harmIn } from '../distractors/harm.ts'
import { restoredWrong } from '../distractors/restored.ts'
import { explainValue } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { type Random, shuffled } from '../random.ts'
import { standsIn } from '../text/normal-form.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { askedBy, basics, type ItemKind, inPostedOrder, slotPerWording } from './kind.ts'

/** At least so many wrong ones, and as many as there are right ones if possible: ticking everything earns little. */
const LEAST_WRONG = 2

/** The members of a closed set of names, among names that no source gives. */
export const multiple: ItemKind = {
  keyedOn: 'value',
  demand: 0.6,
  slots: (topic) =>
    slotPerWording('multiple', topic, isAsked, (assessment, wording, random) =>
      draw(assessment, wording, topic, random),
    ),
  restore: (posted, topic) => {
    const assessment = askedBy(posted, topic)
    return assessment && isAsked(assessment) ? restore(posted, assessment, topic) : undefined
  },
}

function isAsked({ claim }: Assessment): boolean {
  return claim !== undefined && 'names' in claim.value && !claim.value.open && claim.value.names.length > 1
}

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, claim } = assessment
  const stem = fact.ask[wording]
  if (!claim || !('names' in claim.value) || stem === undefined) return undefined
  const right = membersOf(claim.value.names)
  const wrong = distractorsFor(claim.value, assessment, stem, topic, random)
    .filter(({ value, text }) => 'name' in value && !standsIn(text, stem))
    .slice(0, Math.max(LEAST_WRONG, right.length))
    .map(({ origin: _, place: __, ...option }): Option => option)
  return composed(shuffled([...right, ...wrong], random), right, assessment, wording, topic)
}

const membersOf = (names: readonly string[]): readonly Option[] =>
  names.map((name): Option => ({ text: name, provenance: { from: 'key' }, value: { name } }))

function restore({ options = [], wording }: PostedItem, assessment: Assessment, topic: Topic): Item | undefined {
  const { fact, claim } = assessment
  const stem = fact.ask[wording]
  if (!claim || !('names' in claim.value) || stem === undefined) return undefined
  const { value } = claim
  const right = membersOf(claim.value.names)
  const isRight = ({ text }: { readonly text: string }) => right.some((one) => one.text === text)
  const wrong = options.flatMap((option) =>
    isRight(option) ? [] : (restoredWrong(option, value, assessment, stem, topic) ?? []),
  )
  if (wrong.some((one) => !('name' in one.value) || standsIn(one.text, stem))) return undefined
  const all = inPostedOrder(options, [...right, ...wrong])
  return all?.length === right.length + wrong.length ? composed(all, right, assessment, wording, topic) : undefined
}

/** Of options in their order. */
function composed(
  options: readonly Option[],
  right: readonly Option[],
  assessment: Assessment,
  wording: number,
  topic: Topic,
): Item | undefined {
  const { fact, claim } = assessment
  const stem = fact.ask[wording]
  if (!claim || stem === undefined || options.length < right.length + LEAST_WRONG) return undefined
  if (right.some(({ text }) => harmIn(text, stem, topic.ledger))) return undefined
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
