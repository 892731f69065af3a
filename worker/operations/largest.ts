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

/** The bytes that the largest possible attempt at these items takes in the store. */
export function largestAttempt(items: readonly Item[]): number {
  return metadataBytes({ name: LONGEST_NAME, seconds: LONGEST_SECONDS, responses: items.map(largestResponse) })
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
