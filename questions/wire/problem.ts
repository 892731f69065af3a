import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

/** What the type of every problem of ours begins with: anything else was said by somebody in between. */
export const PROBLEM_TYPE = 'urn:footnote:'

export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.exactOptional(v.string()),
  /** Bad input: which field, and what is wrong with it. */
  errors: v.exactOptional(v.array(v.object({ path: v.string(), message: v.string() }))),
  /** Signed: when a submission that was turned away first arrived. */
  slip: v.exactOptional(v.string()),
})

/** RFC 9457. */
export type Problem = Inferred<typeof problemSchema>
