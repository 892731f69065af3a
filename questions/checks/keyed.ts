import { overlaps } from '../distractors/unsupported.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { wordRules } from '../languages/languages.ts'
import type { WordRules } from '../languages/word-rules.ts'
import type { Fact } from '../ledger.ts'
import { normalForm, standsIn } from '../text/normal-form.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import { meetRanges } from '../values/quantity.ts'
import { measureOf } from '../values/units.ts'
import { keysOf } from './check.ts'
import { comparable } from './comparable.ts'
import { contentOf } from './words.ts'

/**
 * What an item keys although the ledger does not give it for its fact: a value or a number that no claim allows, a
 * wording that is neither the value's nor, where the question is turned round, the fact's. Orders and pairings are not
 * looked into.
 */
export function strangeKey(item: Item, topic: Topic): string | undefined {
  const assessment = topic.assessmentOf(item.facts[0] ?? '')
  if (!assessment || item.shape === 'order' || item.shape === 'pairs') return undefined
  if (item.shape === 'number') return allowsNumber(item, assessment) ? undefined : item.keyText
  return keysOf(item).find((key) => !isGiven(key, assessment, topic, wordRules(topic.ledger.language)))?.text
}

/** Asked the other way round: the person of a role, of whom the fact says it. */
const isTheOther = (text: string, { relation }: Fact, { canon }: Topic): boolean =>
  relation !== undefined && canon(relation.left) === canon(text)

/** A key in somebody’s own words: each word that carries content stands in the fact or its evidence. */
function isSaid(text: string, { statement, claims }: Fact, words: WordRules | undefined): boolean {
  if (!words) return false
  const said = contentOf([statement, ...claims.flatMap((claim) => claim.words)].join(' '), words)
  const own = [...contentOf(text, words)]
  return own.length > 0 && own.every((word) => said.has(word))
}

function isGiven({ text, value }: Option, { fact }: Assessment, topic: Topic, words: WordRules | undefined): boolean {
  const says = (v: NonNullable<typeof value>) => possibilitiesOf(v, fact, topic.canon)
  if (value !== undefined)
    return (
      fact.claims.some(
        (claim) => comparable(says(value), says(claim.value)) && overlaps(says(value), says(claim.value)),
      ) ||
      isTheOther(text, fact, topic) ||
      ('text' in value && isSaid(text, fact, words))
    )
  return (
    normalForm(text) === normalForm(fact.about) ||
    fact.claims.some((claim) => standsIn(topic.say(claim.value, fact), text))
  )
}

/**
 * Whether some number that is right by the item is right by the ledger. The key is in the unit asked for, the ledger's
 * range in base units.
 */
function allowsNumber(item: Extract<Item, { shape: 'number' }>, { common }: Assessment): boolean {
  const factor = measureOf(item.unit)?.factor ?? 1
  if (common?.type !== 'quantity') return false
  return meetRanges({ ...item.key, min: item.key.min * factor, max: item.key.max * factor }, common.range) !== undefined
}
