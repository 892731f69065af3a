import * as v from 'valibot'
import { CHECK_IDS } from './check-ids.ts'
import type { Inferred } from './inferred.ts'

/** B blocks the item, W warns the teacher, A is repaired when the item is made. */
const levelSchema = v.picklist(['B', 'W', 'A'])

export const ruleSchema = v.object({
  id: v.picklist(CHECK_IDS),
  number: v.number(),
  level: levelSchema,
  /** The rule in one line of English; other languages of the screen have theirs under the id. */
  rule: v.string(),
})

/** One line of the design's list, under its number there. */
export type Rule = Inferred<typeof ruleSchema>

export const findingSchema = v.object({
  id: v.picklist(CHECK_IDS),
  check: v.number(),
  level: levelSchema,
  rule: v.string(),
  /** The very words that are wrong. */
  found: v.string(),
})

export type Finding = Inferred<typeof findingSchema>
