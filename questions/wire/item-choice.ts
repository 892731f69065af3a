import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const itemChoiceSchema = v.object({
  /** As the topic's bank has it. */
  id: v.string(),
  /** Drawn again with other options, so many times; the same turn gives the same item. Absent: as the bank has it. */
  turn: v.exactOptional(v.number()),
  /** Worded anew. Absent: as the item was made. */
  stem: v.exactOptional(v.string()),
})

/** An item of a shipped topic as a teacher takes it. */
export type ItemChoice = Inferred<typeof itemChoiceSchema>

export const originSchema = v.object({ topic: v.string(), items: v.array(itemChoiceSchema) })

/** Of which items a quiz was made, in their order. */
export type Origin = Inferred<typeof originSchema>
