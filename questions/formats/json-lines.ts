import { optionsOf } from '../checks/check.ts'
import type { Item } from '../item.ts'
import { present } from '../wire/present.ts'
import { whyNot } from './citation.ts'
import type { Exported, Format } from './format.ts'
import { openEnd, rounded, sift } from './limits.ts'
import { exportId } from './naming.ts'
import { rulingsOn } from './ruled.ts'
import { toleranceOf } from './tolerance.ts'

/**
 * An item on each line, in the form in which items written elsewhere are read: `id`, `kind`, `stem`, `options`, `key`,
 * `tolerance`, `facts`, `explanation`. More than that form asks for: the `exhibit` of a question, `support` of an
 * explanation, `left` of pairs, `reworded` where the teacher worded the stem, `unit` of a number, `whole` where only
 * whole ones are right, `whys` beside the options (null on what needs none), `rulings` that decide about it, the
 * `receipts` as the quiz has them, and the topic's `notice`.
 *
 * `key` counts from 0: an option; all right ones; the options in their right order; for each left side its option. Of a
 * number it is the number, give or take `tolerance`.
 */
export const jsonLines: Format = {
  id: 'json',
  label: 'JSON lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  left: (quiz) => sift(quiz, [openEnd, rounded]).left,
  express: (quiz) => {
    const { kept, left } = sift(quiz, [openEnd, rounded])
    return { body: kept.map((item) => `${JSON.stringify(lineOf(item, quiz))}\n`).join(''), left }
  },
}

function lineOf(item: Item, quiz: Exported) {
  const { notice } = quiz
  const { kind, stem, exhibit, reworded, facts, keyText, explanation, support, receipts } = item
  const rulings = rulingsOn(item, quiz).map(({ item: _, ...ruling }) => ruling)
  return {
    id: exportId(item, quiz),
    kind,
    stem,
    ...present({ exhibit, reworded }),
    ...(item.shape === 'pairs' ? { left: item.left } : {}),
    ...(item.shape === 'number' ? numberOf(item) : optionedOf(item, quiz)),
    ...(rulings.length > 0 ? { rulings } : {}),
    facts,
    keyText,
    explanation,
    ...present({ support }),
    receipts,
    ...present({ notice }),
  }
}

function numberOf({ unit, key }: Extract<Item, { shape: 'number' }>) {
  const { middle, tolerance } = toleranceOf(key)
  return { unit, key: middle, tolerance, ...(key.whole ? { whole: true } : {}) }
}

function optionedOf(item: Exclude<Item, { shape: 'number' }>, quiz: Exported) {
  const options = optionsOf(item)
  const whys = options.map((option, i) => whyNot(item, option, i, quiz) ?? null)
  return { options: options.map(({ text }) => text), key: item.key, whys }
}
