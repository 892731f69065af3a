import type { Item } from '../../questions/item.ts'
import type { Response } from '../../questions/wire/item.ts'
import { NAME_BYTES, NAME_GRAPHEMES } from '../limits.ts'
import { metadataBytes } from '../stores/scores.ts'

/** As long as a stored number gets: see shapes/number.ts. */
const LONGEST_NUMBER = -1_000_000_000_000

/** A quotation mark takes two bytes in JSON; a name holds so many at most. */
const LONGEST_NAME = '"'.repeat(NAME_GRAPHEMES) + 'x'.repeat(NAME_BYTES - NAME_GRAPHEMES)

/** Longer than any attempt is kept. */
const LONGEST_SECONDS = 10 ** 9

/**
 * The bytes that the largest possible attempt at these items takes in the store.
 *
 * @param drawn Forms have fewer items than the quiz: any of them may be kept as `false`, which is longer than a choice.
 */
export function largestAttempt(items: readonly Item[], drawn = false): number {
  const responses = items.map((item) => {
    const largest = largestResponse(item)
    return drawn && JSON.stringify(largest).length < JSON.stringify(false).length ? false : largest
  })
  return metadataBytes({ name: LONGEST_NAME, seconds: LONGEST_SECONDS, responses })
}

function largestResponse(item: Item): Response {
  switch (item.shape) {
    case 'one':
      return item.options.length - 1
    case 'several':
    case 'order':
      return item.options.map((_, i) => i)
    case 'number':
      return LONGEST_NUMBER
    case 'pairs':
      return item.left.map(() => item.right.length - 1)
  }
}
