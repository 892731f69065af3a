import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const erasedSchema = v.object({
  /** Something is left: none of it counts or is shown any more, but the same request should be made once more. */
  left: v.boolean(),
})

/** `DELETE /api/quizzes/{code}` and `DELETE …/attempts/{id}` answer this. */
export type Erased = Inferred<typeof erasedSchema>
