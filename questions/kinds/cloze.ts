import { mistakesBeside } from '../distractors/mistakes.ts'
import { optionsAround } from '../distractors/options.ts'
import { explainValue } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { Random } from '../random.ts'
import { unitLabel } from '../values/format.ts'
import { measureOf, unitName } from '../values/units.ts'
import { hasOneAnswer, isHalfOpen } from './choice.ts'
import { basics, type ItemKind, slotPerWording, wordingOf } from './kind.ts'

/** A fact's statement up to its value, which stands at the end. A count that is known exactly is typed in one of the wordings. */
export const cloze: ItemKind = {
  name: 'cloze',
  keyedOn: 'value',
  slots: (topic) =>
    slotPerWording(
      'cloze',
      topic,
      (assessment) => isAsked(assessment, topic),
      (assessment, wording, random) => draw(assessment, wording, topic, random),
      () => topic.phrases.complete.length,
    ),
}

function isAsked(assessment: Assessment, topic: Topic): boolean {
  const { claim, fact } = assessment
  if (!claim || !hasOneAnswer(assessment) || isHalfOpen(claim.value)) return false
  const opening = openingOf(fact.statement)
  return opening !== undefined && topic.phrases.canOpen(opening)
}

/** What stands before the value, where nothing but quotation marks and a full stop stands after it. */
function openingOf(statement: string): string | undefined {
  return /^(?<opening>.+?)\s*[“"‘]?\{value\}[”"’]?\.?$/.exec(statement)?.groups?.opening
}

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, claim } = assessment
  const opening = openingOf(fact.statement)
  if (!claim || opening === undefined) return undefined
  const common = {
    ...basics('cloze', assessment, wording, topic),
    keyText: topic.say(claim.value, fact),
    explanation: explainValue(assessment, topic),
  }
  if (wording > 0 && isExactCount(assessment) && assessment.common?.type === 'quantity') {
    const key = assessment.common.range
    return {
      ...common,
      shape: 'number',
      stem: topic.phrases.completeWithNumber(opening),
      unit: unitLabel(fact.unit ?? '', topic.ledger.language),
      key,
      mistakes: mistakesBeside(key, unitName(fact.unit ?? ''), assessment, topic),
    }
  }
  const stem = wordingOf(topic.phrases.complete, wording)(opening)
  const options = optionsAround(claim.value, assessment, stem, topic, random)
  return options && { ...common, shape: 'one', stem, ...options }
}

function isExactCount({ fact, common, claim }: Assessment): boolean {
  const isCount =
    claim !== undefined && 'is' in claim.value && !measureOf(unitName(claim.value.unit ?? fact.unit ?? ''))
  return isCount && common?.type === 'quantity' && common.range.min === common.range.max
}
