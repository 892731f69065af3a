import { harmIn } from '../distractors/harm.ts'
import { type Options, optionsAround } from '../distractors/options.ts'
import { restoredAround } from '../distractors/restored.ts'
import { explainValue } from '../facts/explanation.ts'
import { optionText } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { wordRules } from '../languages/languages.ts'
import type { Value } from '../ledger-value.ts'
import type { Random } from '../random.ts'
import { wordsOf } from '../text/normal-form.ts'
import { askedBy, basics, byAccount, haveOtherAnswers, type ItemKind, isRetold, slotPerWording } from './kind.ts'

/** A fact's value among values that no source gives. */
export const choice: ItemKind = {
  keyedOn: 'value',
  demand: 0.2,
  slots: (topic) =>
    slotPerWording(
      'choice',
      topic,
      (one) => hasOneAnswer(one, topic) && isWorthAsking(one, topic),
      (assessment, wording, random, again) => draw(assessment, wording, topic, random, again),
    ),
  restore: (posted, topic) => {
    const assessment = askedBy(posted, topic)
    if (!assessment || !hasOneAnswer(assessment, topic)) return undefined
    return around(assessment, posted.wording, topic, (value, stem) =>
      restoredAround(value, posted, assessment, stem, topic),
    )
  },
}

/**
 * A set of names and an order have kinds of their own; a name that need not be the only one has no wrong alternatives;
 * a figure with one bound ("more than 400") would overlap any figure on its open side; and of yes and no one is right
 * for whoever tosses a coin.
 */
function hasOneAnswer(assessment: Assessment, topic: Topic): boolean {
  const { claim, fact } = assessment
  if (!claim) return false
  const { value } = claim
  if ('text' in value && saysNone(value.text, topic)) return false
  if ('name' in value || 'text' in value)
    return fact.exclusive || (fact.distractors.length > 1 && !haveOtherAnswers(assessment, topic))
  return !('names' in value || 'before' in value || 'after' in value || 'yesNo' in value || isHalfOpen(value))
}

/** Of what a retelling leaves out, nobody need know the day, the year or the hour. */
const isWorthAsking = (one: Assessment, topic: Topic): boolean =>
  isRetold(one, topic) || !(one.common?.type === 'date' || one.common?.type === 'time')

/** "No letter" is no answer to what somebody got, and the only one of its kind among the options. */
const saysNone = (text: string, { ledger }: Topic): boolean =>
  wordRules(ledger.language)?.negativeOptions.includes(wordsOf(text)[0] ?? '') ?? false

const isHalfOpen = (value: Value): boolean =>
  'over' in value || 'under' in value || 'atLeast' in value || 'upTo' in value

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random, again: boolean): Item | undefined {
  return around(assessment, wording, topic, (value, stem) =>
    optionsAround(value, assessment, stem, topic, random, again),
  )
}

function around(
  assessment: Assessment,
  wording: number,
  topic: Topic,
  optionsFor: (value: Value, stem: string) => Options | undefined,
): Item | undefined {
  const { fact, claim } = assessment
  const ask = fact.ask[wording]
  const stem = ask && byAccount(ask, assessment, topic)
  if (!claim || stem === undefined || harmIn(optionText(claim.value, fact, topic), stem, topic.ledger)) return undefined
  const options = optionsFor(claim.value, stem)
  return (
    options && {
      ...basics('choice', assessment, wording, topic),
      shape: 'one',
      stem,
      ...options,
      keyText: optionText(claim.value, fact, topic),
      ...explainValue(assessment, topic),
    }
  )
}
