import type { Item, Option } from '../item.ts'
import { kindOf } from '../kinds/kinds.ts'
import type { Topic } from '../topic.ts'

/** B blocks the item, W warns the teacher, A is repaired when the item is made. */
export type Level = 'B' | 'W' | 'A'

/** One rule of item writing, judged on one item. Numbers are those of the design's list. */
export interface Check {
  readonly number: number
  readonly level: Level
  /** The rule in one line, as a teacher reads it. */
  readonly rule: string
  /** Which items it binds; all, where it is left out. */
  readonly binds?: (item: Item) => boolean
  /** What is wrong, with the words that are; `undefined` if nothing is. */
  readonly find: (item: Item, topic: Topic) => string | undefined
}

export interface Finding {
  readonly check: number
  readonly level: Level
  readonly rule: string
  readonly found: string
}

/** The kinds that key a fact's value; the others prove what each source says. */
export const keysValue = (item: Item): boolean => kindOf(item.kind).keyedOn === 'value'

/** What can be chosen, whatever the shape calls it; nothing for a typed number. */
export function optionsOf(item: Item): readonly Option[] {
  if (item.shape === 'number') return []
  return item.shape === 'pairs' ? item.right : item.options
}

/** The options that are right. In an order or a pairing none is wrong by itself. */
export function keysOf(item: Item): readonly Option[] {
  if (item.shape === 'one') return item.options.filter((_, i) => i === item.key)
  return item.shape === 'several' ? item.options.filter((_, i) => item.key.includes(i)) : optionsOf(item)
}

export function distractorsOf(item: Item): readonly Option[] {
  const keys = keysOf(item)
  return optionsOf(item).filter((option) => !keys.includes(option))
}
