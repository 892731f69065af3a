import type { Responses } from '../../questions/wire/attempt.ts'
import type { Response, WireItem } from '../../questions/wire/item.ts'
import { asShown } from './as-shown.ts'
import { type Draft, type Drafts, lackOf, responseOf } from './drafts.ts'

/**
 * What a student answers by pressing the button: nothing where the item is skipped; else what stands on the screen,
 * moved or not.
 *
 * @returns What is lacking where there is nothing yet that could be sent.
 */
export function answerTo(
  item: WireItem,
  draft: Draft | undefined,
  skip: boolean,
): Response | ReturnType<typeof lackOf> {
  if (skip) return null
  return responseOf(asShown(item, draft), item) ?? lackOf(draft)
}

/** All that could be sent of an attempt; an item without a whole answer is left out. */
export function responsesOf(items: readonly WireItem[], drafts: Drafts): Responses {
  return Object.fromEntries(
    items.flatMap((item) => {
      const response = responseOf(drafts[item.id], item)
      return response === null || response === undefined ? [] : [[item.id, response]]
    }),
  )
}
