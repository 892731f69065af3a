import { rankOf } from '../distractors/draw.ts'
import { isUnsupported, overlaps } from '../distractors/unsupported.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Value } from '../ledger-value.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { type Canon, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import {
  type Basis,
  type Check,
  check,
  choosesValue,
  distractorsOf,
  keysOf,
  keysSpeaker,
  optionsOf,
  textsOf,
} from './check.ts'
import { comparable } from './comparable.ts'
import { decimalsOf, numeralStyle, sortOf, unitOf } from './sorts.ts'
import { phraseIn, unnamed } from './words.ts'

type Valued = Option & { readonly value: Value }
const hasValue = (option: Option): option is Valued => option.value !== undefined

const plainCanon: Canon = normalForm

/** What the options allow, each with its text; a ledger knows other wordings of a value. */
function possibilities(item: Item, topic: Topic | undefined): readonly { text: string; says: Possibilities }[] {
  const fact = topic?.assessmentOf(item.facts[0] ?? '')?.fact ?? {}
  return optionsOf(item)
    .filter(hasValue)
    .map(({ text, value }) => ({ text, says: possibilitiesOf(value, fact, topic?.canon ?? plainCanon) }))
}

/** Which of the ways to write a value an option uses: "is", "over", a year, a day. */
function formOf(value: Value): string {
  if ('date' in value) return `date of ${value.date.length} characters`
  return Object.keys(value)
    .filter((key) => key !== 'unit' && key !== 'within' && key !== 'open')
    .join(' to ')
}

/** Rules on what the options are, and what they are to each other. */
export const optionChecks: readonly Check[] = [
  check({
    id: 'none-of-the-above',
    number: 3,
    level: 'B',
    rule: 'No option is “none of the above”.',
    needs: ['words'],
    find: (item, { words }) => textsOf(optionsOf(item)).find((text) => words.noneOption.test(plainOption(text))),
  }),
  check({
    id: 'true-false-series',
    number: 6,
    level: 'B',
    rule: 'The options are no series of true and false, yes and no.',
    needs: ['words'],
    find: (item, { words }) => {
      const found = textsOf(optionsOf(item)).filter((text) => words.truthOption.test(plainOption(text)))
      return found.length > 1 ? found.join(', ') : undefined
    },
  }),
  check({
    id: 'all-of-the-above',
    number: 9,
    level: 'B',
    rule: 'No option is “all of the above” or “A and B”.',
    needs: ['words'],
    find: (item, { words }) => textsOf(optionsOf(item)).find((text) => words.allOption.test(plainOption(text))),
  }),
  check({
    id: 'combined-options',
    number: 14,
    level: 'B',
    rule: 'No option combines others or says one again in another order.',
    needs: ['words'],
    binds: choosesValue,
    find: (item) => {
      const texts = textsOf(optionsOf(item))
      return texts.find((text, i) => combines(text, texts.toSpliced(i, 1)) || permutes(text, texts.slice(0, i)))
    },
  }),
  check({
    id: 'option-order',
    number: 16,
    level: 'A',
    rule: 'Numbers and dates stand in their order.',
    binds: (item) =>
      item.shape === 'one' &&
      item.options.every((o) => hasValue(o) && ('date' in o.value || 'is' in o.value || 'about' in o.value)),
    find: (item, { topic }) => {
      const fact = topic?.assessmentOf(item.facts[0] ?? '')?.fact ?? {}
      const options = optionsOf(item).filter(hasValue)
      const ranks = options.map(({ value }) => rankOf(value, fact, topic?.canon ?? plainCanon))
      return ranks.every((rank, i) => i === 0 || (ranks[i - 1] ?? rank) <= rank)
        ? undefined
        : textsOf(options).join(', ')
    },
  }),
  check({
    id: 'vague-frequency',
    number: 17,
    level: 'W',
    rule: 'No option is vague about how often, as “sometimes” and “usually” are.',
    needs: ['words'],
    find: (item, { words }) =>
      textsOf(optionsOf(item))
        .map((text) => phraseIn(words.vague, unnamed(text, words)))
        .find((phrase) => phrase !== undefined),
  }),
  check({
    id: 'wrong-options-wrong',
    number: 18,
    level: 'B',
    rule: 'No source gives a wrong option, and none means the same as the key.',
    needs: ['topic'],
    binds: choosesValue,
    find: (item, { topic }) => {
      const assessment = topic.assessmentOf(item.facts[0] ?? '')
      const keys = keysOf(item)
      const speakers = keysSpeaker(item) && assessment ? agreeingSpeakers(keys, assessment, topic) : []
      return distractorsOf(item).find(
        (option) =>
          [...textsOf(keys), ...speakers].some((key) => topic.canon(key) === topic.canon(option.text)) ||
          (assessment !== undefined && hasValue(option) && isClaimed(option.value, assessment, topic)),
      )?.text
    },
  }),
  check({
    id: 'overlapping-options',
    number: 28,
    level: 'B',
    rule: 'Options do not overlap, and none lies inside another.',
    binds: choosesValue,
    find: (item, { topic }) => {
      const valued = possibilities(item, topic)
      const found = valued.flatMap((a, i) =>
        valued
          .slice(i + 1)
          .flatMap((b) =>
            a.text !== b.text && comparable(a.says, b.says) && overlaps(a.says, b.says) ? [`${a.text}, ${b.text}`] : [],
          ),
      )
      return found[0]
    },
  }),
  check({
    id: 'options-of-one-sort',
    number: 29,
    level: 'B',
    rule: 'Options are of one type, unit, precision and style of numerals.',
    binds: choosesValue,
    find: (item, basis) => unlikeValues(item) ?? unlikeTexts(item, basis),
  }),
]

/**
 * Who says the same as the speaker that is keyed. Whoever says otherwise of the same question is the best wrong answer
 * there is.
 */
function agreeingSpeakers(keys: readonly Option[], { fact }: Assessment, { canon }: Topic): readonly string[] {
  const said = fact.claims.flatMap(({ saidBy, value }) =>
    saidBy ? [{ who: saidBy.who, says: possibilitiesOf(value, fact, canon) }] : [],
  )
  const keyed = said.filter(({ who }) => keys.some(({ text }) => canon(text) === canon(who)))
  return said
    .filter(({ says }) => keyed.length === 0 || keyed.some((key) => overlaps(key.says, says)))
    .map(({ who }) => who)
}

/** An option as the patterns for whole options expect it. */
const plainOption = (text: string): string => normalForm(text).replace(/[.!]+$/, '')

function isClaimed(value: Value, assessment: Assessment, topic: Topic): boolean {
  const says = (v: Value) => possibilitiesOf(v, assessment.fact, topic.canon)
  return (
    assessment.fact.claims.every((claim) => comparable(says(value), says(claim.value))) &&
    !isUnsupported(value, assessment, topic)
  )
}

/** Names two of the others: "tin and copper" beside "tin" and "copper". */
function combines(text: string, others: readonly string[]): boolean {
  return others.filter((other) => normalForm(other) !== normalForm(text) && standsIn(other, text)).length > 1
}

/** The words of another, in another order. */
function permutes(text: string, others: readonly string[]): boolean {
  const sorted = (option: string) => [...wordsOf(option)].sort().join(' ')
  return others.some(
    (other) => wordsOf(text).length > 1 && normalForm(other) !== normalForm(text) && sorted(other) === sorted(text),
  )
}

function unlikeValues(item: Item): string | undefined {
  const forms = new Set(
    optionsOf(item)
      .filter(hasValue)
      .map(({ value }) => formOf(value)),
  )
  return forms.size > 1 ? [...forms].join(', ') : undefined
}

function unlikeTexts(item: Item, { language }: Basis): string | undefined {
  const texts = textsOf(optionsOf(item))
  const differ = (read: (text: string) => unknown, of: readonly string[] = texts) =>
    of.length > 1 && new Set(of.map(read)).size > 1
  const worded = optionsOf(item).some(({ value }) => value !== undefined && ('text' in value || 'name' in value))
  if (worded) return undefined
  const figures = texts.filter((text) => sortOf(text, language) === 'figure')
  const keysAreFigures = textsOf(keysOf(item)).every((text) => sortOf(text, language) !== 'words')
  if (keysAreFigures && differ((text) => sortOf(text, language))) return texts.join(', ')
  const unlike =
    differ((text) => numeralStyle(text, language), figures) ||
    differ((text) => unitOf(text, language), figures) ||
    (figures.every((text) => unitOf(text, language) === '') && differ((text) => decimalsOf(text, language), figures))
  return unlike ? figures.join(', ') : undefined
}
