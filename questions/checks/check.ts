import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { traitsOf } from '../kinds/kinds.ts'
import { wordRules } from '../languages/languages.ts'
import type { WordRules } from '../languages/word-rules.ts'
import type { Rule } from '../wire/finding.ts'

/** What items are judged by. What is absent lets the checks that need it not run. */
export interface Basis {
  /** BCP 47. */
  readonly language: string
  /** How the language words its items, where somebody wrote that down. */
  readonly words?: WordRules
  /** The ledger behind the items; items written elsewhere may have none. */
  readonly topic?: Topic
  /** The sources' texts, where all or some are at hand. */
  readonly texts?: Topic['texts']
}

export type Need = 'words' | 'topic' | 'texts'

/** A rule judged on one item. */
export interface Check extends Rule {
  readonly needs: readonly Need[]
  /** Which items it binds. */
  readonly binds: (item: Item) => boolean
  /** What is wrong, with the words that are; `undefined` if nothing is. */
  readonly find: (item: Item, basis: Basis) => string | undefined
}

type Having<N extends Need> = Basis & Required<Pick<Basis, N>>

/**
 * A check as a table states it: it binds every item unless it says otherwise, and its `find` is given what it needs.
 */
export function check<N extends Need = never>({
  needs = [],
  binds = () => true,
  find,
  ...rule
}: Rule & {
  readonly needs?: readonly N[]
  readonly binds?: (item: Item) => boolean
  readonly find: (item: Item, basis: Having<N>) => string | undefined
}): Check {
  const has = (basis: Basis): basis is Having<N> => needs.every((need) => basis[need] !== undefined)
  return { ...rule, needs, binds, find: (item, basis) => (has(basis) ? find(item, basis) : undefined) }
}

/** The basis for a topic's own items. */
export function basisOf(topic: Topic): Basis {
  return {
    ...bareBasis(topic.ledger.language),
    topic,
    ...(topic.texts.size > 0 ? { texts: topic.texts } : {}),
  }
}

/** The basis for items without a ledger. */
export function bareBasis(language: string): Basis {
  const words = wordRules(language)
  return { language, ...(words ? { words } : {}) }
}

const keyedOn = (item: Item) => traitsOf(item.kind).keyedOn

/** The kinds that key a fact's value, which must not be contested. */
export const keysValue = (item: Item): boolean => keyedOn(item) === 'value'

/** The kinds that key what each source says, and prove that instead. */
export const keysSources = (item: Item): boolean => keyedOn(item) === 'sources'

/** The kinds that show what sources say, and key what of it is so: how two passages agree, which sentence shows it. */
export const keysReading = (item: Item): boolean => keyedOn(item) === 'passages' || keyedOn(item) === 'sentence'

/** The kinds that key who says something in a source. */
export const keysSpeaker = (item: Item): boolean => keyedOn(item) === 'speaker'

/** One or several of its options are right and the rest wrong. */
export const isChosen = (item: Item): boolean => item.shape === 'one' || item.shape === 'several'

/**
 * A choice among values or speakers: its options are worded freely, where a source's label or a frame like "They agree"
 * is not.
 */
export const choosesValue = (item: Item): boolean => isChosen(item) && !keysSources(item) && !keysReading(item)

/** What can be chosen, whatever the shape calls it; nothing for a typed number. */
export function optionsOf(item: Item): readonly Option[] {
  if (item.shape === 'number') return []
  return item.shape === 'pairs' ? item.right : item.options
}

export const textsOf = (options: readonly Option[]): readonly string[] => options.map(({ text }) => text)

/** The options that are right. In an order or a pairing none is wrong by itself. */
export function keysOf(item: Item): readonly Option[] {
  if (item.shape === 'one') return item.options.filter((_, i) => i === item.key)
  return item.shape === 'several' ? item.options.filter((_, i) => item.key.includes(i)) : optionsOf(item)
}

export function distractorsOf(item: Item): readonly Option[] {
  const keys = keysOf(item)
  return optionsOf(item).filter((option) => !keys.includes(option))
}
