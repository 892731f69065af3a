import { type Fields, fieldName, responseFrom } from '../../questions/wire/fields.ts'
import type { Response, WireItem } from '../../questions/wire/item.ts'
import { typedNumber } from '../../questions/wire/typed-number.ts'

/** What stands in an item's controls just now: a response, or a number as it was typed. */
export type Draft = Response | string

/** By item id. */
export type Drafts = Readonly<Record<string, Draft>>

/** What a form's fields hold for these items. */
export function readDrafts(items: readonly WireItem[], fields: Fields): Drafts {
  return Object.fromEntries(
    items.map((item) => [
      item.id,
      item.shape === 'number' ? (fields(fieldName(item.id))[0] ?? '').trim() : responseFrom(item, fields),
    ]),
  )
}

/** Something was chosen or written, whether it can be read or not. */
export function isAnswered(draft: Draft | undefined): boolean {
  return draft !== undefined && draft !== null && draft !== ''
}

/**
 * The response to an item that a draft stands for; `null` where there is none.
 *
 * @returns `undefined` if it is half done or no number: there is nothing yet that could be sent.
 */
export function responseOf(
  draft: Draft | undefined,
  item: Pick<WireItem, 'stem' | 'unit'> | undefined,
): Response | undefined {
  if (draft === undefined || draft === null || draft === '') return null
  const response = typeof draft === 'string' ? typedNumber(draft, item) : draft
  const whole = typeof response === 'number' ? Number.isFinite(response) : response.every(Number.isInteger)
  return whole ? response : undefined
}

/** Why there is nothing in a draft that could be sent: the name of the words that say what to do. */
export function lackOf(draft: Draft | undefined): 'unanswered' | 'noNumber' | 'unreadable' {
  if (!isAnswered(draft)) return 'unanswered'
  return typeof draft === 'string' ? 'noNumber' : 'unreadable'
}
