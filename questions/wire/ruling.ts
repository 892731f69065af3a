import * as v from 'valibot'
import type { Inferred } from './inferred.ts'
import { RULING_KINDS, responseSchema } from './item.ts'

/** How many rulings a quiz can have, and how many characters a teacher's reason. */
export const MOST_RULINGS = 100
export const WHY_CHARACTERS = 200

const common = {
  /** The quiz's id of the item: q1, q2, … */
  item: v.string(),
  /** The teacher's reason, which students read with the verdict. */
  why: v.exactOptional(v.string()),
}

export const rulingSchema = v.variant('is', [
  v.object({ ...common, is: v.picklist(['drop', 'everyone']) }),
  v.object({ ...common, is: v.literal('accept'), response: v.nonNullable(responseSchema) }),
])

/**
 * A teacher's later decision on one item; all scores are worked out anew under it, and nothing stored is changed.
 *
 * `drop`: it counts neither in a score nor among the most. `everyone`: everybody who had it earns its point. `accept`:
 * this response, in the quiz's numbering, earns full credit too.
 */
export type Ruling = Inferred<typeof rulingSchema>

export const toldRulingSchema = v.object({
  is: v.picklist(RULING_KINDS),
  /**
   * The teacher's reason, and which item it is: only once nobody can start any more, because they may give an answer
   * away.
   */
  why: v.exactOptional(v.string()),
  stem: v.exactOptional(v.string()),
})

/** What a quiz's page tells of one item with a ruling. */
export type ToldRuling = Inferred<typeof toldRulingSchema>
