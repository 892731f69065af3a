import type { Responses } from '../../questions/wire/attempt.ts'
import type { Response, WireItem } from '../../questions/wire/item.ts'
import { type Draft, type Drafts, responseOf } from './drafts.ts'

/**
 * What a student answers by pressing the button: nothing where the item is skipped; an order that was left as it stood.
 *
 * @returns 'unreadable' or 'unanswered' where there is nothing yet that could be sent.
 */
export function answerTo(
  item: WireItem,
  draft: Draft | undefined,
  skip: boolean,
): Response | 'unreadable' | 'unanswered' {
  if (skip) return null
  const response = responseOf(draft)
  if (response === undefined) return 'unreadable'
  if (response !== null) return response
  return item.shape === 'order' ? (item.options ?? []).map((_, index) => index) : 'unanswered'
}

/** All that could be sent of an attempt; an item without a whole answer is left out. */
export function responsesOf(items: readonly WireItem[], drafts: Drafts): Responses {
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const response = responseOf(drafts[id])
      return response === null || response === undefined ? [] : [[id, response]]
    }),
  )
}
