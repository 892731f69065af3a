import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

/** `GET /api/health`, for a monitor. */
export const healthSchema = v.object({
  ok: v.boolean(),
  /** Of the scripts that this server sends. */
  version: v.string(),
  /** The rate limits that do not answer, by name; `answer` where all do. */
  limits: v.union([v.literal('answer'), v.array(v.string())]),
})

export type Health = Inferred<typeof healthSchema>
