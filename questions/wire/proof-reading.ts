import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const proofReadingSchema = v.object({
  quiz: v.string(),
  /** Its attempt's id, as the desk has it where it has no seat. */
  attempt: v.string(),
  title: v.exactOptional(v.string()),
  /** ISO 8601. */
  submitted: v.string(),
  items: v.number(),
  late: v.boolean(),
  /** Which sheet of its attempt it is of: the beginning of its digest, as the desk has it. */
  sheet: v.string(),
  /** ISO 8601: its slip brought it in then, after closing. */
  brought: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  seat: v.exactOptional(v.number()),
  /** Only where the student could already know it. */
  score: v.exactOptional(v.number()),
  max: v.exactOptional(v.number()),
})

/** `POST /api/proofs`: what a genuine proof says. */
export type ProofReading = Inferred<typeof proofReadingSchema>
