import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

/** B blocks the item, W warns the teacher, A is repaired when the item is made. */
const levelSchema = v.picklist(['B', 'W', 'A'])

export const ruleSchema = v.object({
  number: v.number(),
  level: levelSchema,
  /** The rule in one line, as a teacher reads it. */
  rule: v.string(),
})

/** One line of the design's list, under its number there. */
export type Rule = Inferred<typeof ruleSchema>

export const findingSchema = v.object({
  check: v.number(),
  level: levelSchema,
  rule: v.string(),
  /** The very words that are wrong. */
  found: v.string(),
})

export type Finding = Inferred<typeof findingSchema>
