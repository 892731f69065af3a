import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const publishedSchema = v.object({
  code: v.string(),
  /** The teacher's secret; it cannot be recovered. */
  key: v.string(),
  quiz: v.string(),
  embed: v.string(),
  results: v.string(),
})

/** `POST /api/quizzes` answers this. */
export type Published = Inferred<typeof publishedSchema>
