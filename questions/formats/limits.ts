import { optionsOf } from '../checks/check.ts'
import type { Item } from '../item.ts'
import type { Loss } from '../wire/export.ts'
import { citationOf, questionOf } from './citation.ts'
import type { Exported } from './format.ts'
import { isWritable } from './markup.ts'
import { acceptedOf, isGiven, isRuledOut, rulingTexts } from './ruled.ts'
import { isExact, wholeNumbersOf } from './tolerance.ts'

/** What a format cannot say, and of which items. */
export interface Limit {
  readonly why: string
  /** Such an item is left out; else it is written with less than it has. */
  readonly whole: boolean
  readonly meets: (item: Item, quiz: Exported) => boolean
}

/** It holds for every format. */
const dropped: Limit = { why: 'You dropped this question: it counts for nobody.', whole: true, meets: isRuledOut }

/** The items that can be written, and for each item all that the file will not say of it. */
export function sift(
  quiz: Exported,
  limits: readonly Limit[],
): { readonly kept: readonly Item[]; readonly left: readonly Loss[] } {
  const { items } = quiz
  const left = items.flatMap((item) => {
    const met = (isRuledOut(item, quiz) ? [dropped] : limits).filter(({ meets }) => meets(item, quiz))
    const whole = met.filter((limit) => limit.whole)
    return (whole.length > 0 ? whole : met).map((limit) => ({ item: item.id, why: limit.why, whole: limit.whole }))
  })
  const out = new Set(left.filter(({ whole }) => whole).map(({ item }) => item))
  return { kept: items.filter(({ id }) => !out.has(id)), left }
}

/** What a student reads of an item before answering. */
export function itemTexts(item: Item, quiz: Exported): readonly string[] {
  const options = optionsOf(item).map(({ text }) => text)
  return [...questionOf(item, quiz), ...(item.shape === 'pairs' ? item.left : []), ...options]
}

/** Systems that take a tolerance count both ends of a range as right. */
export const openEnd: Limit = {
  why: 'An end of its range is not right here, but will count as right there.',
  whole: false,
  meets: (item) => item.shape === 'number' && (item.key.minOpen || item.key.maxOpen),
}

/** Formats that list a count's numbers while they are few, and write a range where they are many. */
export const fractions: Limit = {
  why: 'Its range has too many whole numbers to list them; there a fraction between its ends is right, too.',
  whole: false,
  meets: (item) => item.shape === 'number' && item.key.whole && wholeNumbersOf(item.key) === undefined,
}

/** Formats that take a middle and a tolerance. */
export const rounded: Limit = {
  why: 'An end of its range has more digits than that file can hold; there it is rounded.',
  whole: false,
  meets: (item) => item.shape === 'number' && !isExact(item.key),
}

/** How Moodle reads what a student types, whichever file the question came in. */
export const plainFigures: Limit = {
  why: 'Moodle takes plain figures only: “38,0” and “2.3 million” are wrong there.',
  whole: false,
  meets: ({ shape }) => shape === 'number',
}

/** Moodle knows the shares 1, 1/2 … 1/10 of a point and refuses others. */
export const manyKeys: Limit = {
  why: 'More than ten options are right, and Moodle has no share of a point that small.',
  whole: true,
  meets: (item) => item.shape === 'several' && item.key.length > 10,
}

/** Formats that mark by a key alone. */
export const forEveryone: Limit = {
  why: 'You gave everybody its point. There it is marked by its key; only its feedback says what you ruled.',
  whole: false,
  meets: isGiven,
}

/** Formats in which a choice of one option and a number can have several right answers, and nothing else can. */
export const otherWhole: Limit = {
  why: 'You accepted another answer. There only the key is right; its feedback says what you accepted.',
  whole: false,
  meets: (item, quiz) => item.shape !== 'one' && item.shape !== 'number' && acceptedOf(item, quiz).length > 0,
}

/** Formats that leave shuffling to whoever imports them. */
export const unsorted: Limit = {
  why: 'The options stand in an order of their own; there they may be shuffled.',
  whole: false,
  meets: (item) => item.sorted === true && item.shape === 'one',
}

/** For formats of XML. */
export const unwritable: Limit = {
  why: 'It holds a character that XML cannot write; “\ufffd” stands in its place.',
  whole: false,
  meets: (item, quiz) => {
    const whys = optionsOf(item).flatMap(({ why }) => why ?? [])
    const after = [
      item.explanation,
      item.support ?? '',
      ...whys,
      ...item.receipts.map((receipt) => citationOf(receipt, quiz)),
      ...rulingTexts(item, quiz),
    ]
    return ![...itemTexts(item, quiz), ...after].every(isWritable)
  },
}
