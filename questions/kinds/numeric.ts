import { mistakesBeside } from '../distractors/mistakes.ts'
import { explainValue } from '../facts/explanation.ts'
import { postedTexts } from '../facts/posted-texts.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { readingWords } from '../languages/languages.ts'
import { standsIn } from '../text/normal-form.ts'
import { unitLabel } from '../values/format.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import { isBounded, meetRanges, type Range, singleFigure } from '../values/quantity.ts'
import { isNamedBeside, measureOf, unitName } from '../values/units.ts'
import { askedBy, basics, byAccount, type ItemKind, isRetold, slotPerWording } from './kind.ts'

/** A figure of so many digits is read, not typed. */
const TOO_LONG = 100_000

/**
 * A fact's figure, typed. Right is every number that the fact's sources allow together.
 *
 * Nobody need know by heart a figure that a retelling leaves out: it is asked with options only, unless the texts stand
 * beside it.
 */
export const numeric: ItemKind = {
  keyedOn: 'value',
  demand: 0.8,
  slots: (topic) =>
    slotPerWording(
      'numeric',
      topic,
      (one) => isAsked(one) && (isRetold(one, topic) || postedTexts(topic).length > 0),
      (assessment, wording) => draw(assessment, wording, topic),
    ),
  restore: (posted, topic) => {
    const assessment = askedBy(posted, topic)
    const isOne = assessment && isAsked(assessment) && posted.wording < assessment.fact.ask.length
    return isOne ? draw(assessment, posted.wording, topic) : undefined
  },
}

/** Nobody knows which number to type for "20 to 30", or how many noughts for £2,300,000. */
function isAsked({ claim, common }: Assessment): boolean {
  if (!claim || 'from' in claim.value || common?.type !== 'quantity' || !isBounded(common.range)) return false
  return Math.abs(singleFigure(claim.value) ?? 0) < TOO_LONG
}

function draw(assessment: Assessment, wording: number, topic: Topic): Item | undefined {
  const { fact, claim, common } = assessment
  if (!claim || common?.type !== 'quantity') return undefined
  const unit = unitName(('unit' in claim.value && claim.value.unit) || (fact.unit ?? ''))
  const ask = fact.ask[wording] ?? ''
  const label = unitLabel(unit, topic.ledger.language)
  const key = inUnit(wholeRange(assessment, common.range, topic), unit)
  return {
    ...basics('numeric', assessment, wording, topic),
    shape: 'number',
    stem: byAccount(
      (measureOf(unit) || isNamedBeside(unit)) && !namesUnit(ask, [unit, label], topic)
        ? topic.phrases.inUnit(ask, label)
        : ask,
      assessment,
      topic,
    ),
    unit: label,
    key,
    mistakes: mistakesBeside(key, unit, assessment, topic),
    keyText: topic.say(claim.value, fact),
    ...explainValue(assessment, topic),
  }
}

/** "How many pounds", of what is counted in £. */
function namesUnit(ask: string, [unit = '', label = '']: readonly string[], { ledger }: Topic): boolean {
  const ways = (readingWords(ledger.language).unitWords[unit] ?? []).filter((way) => way.length > 2)
  return [unit, label, ...ways, ...ways.map((way) => `${way}s`)].some((name) => standsIn(name, ask))
}

/**
 * A range that a source gives keeps its whole width: 2.4 is right where one says 2.3 and another "between 2 and 2.5".
 */
function wholeRange({ fact }: Assessment, common: Range, { canon }: Topic): Range {
  const given = fact.claims.flatMap(({ value }) => {
    const says = 'from' in value ? possibilitiesOf(value, fact, canon) : undefined
    return says?.type === 'quantity' && meetRanges(says.range, common) ? [says.range] : []
  })
  const all = [common, ...given]
  return { ...common, min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) }
}

/** A range of the dimension's base unit, in the unit that is asked for. */
function inUnit(range: Range, unit: string): Range {
  const factor = measureOf(unit)?.factor ?? 1
  const clean = (n: number) => Number((n / factor).toPrecision(12))
  return { ...range, min: clean(range.min), max: clean(range.max) }
}
