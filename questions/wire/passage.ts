import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const passageSchema = v.object({
  /** What the source is called. */
  source: v.string(),
  /** Its sentence; where its text is not kept, what it says in our words. */
  words: v.string(),
  /** Under our words: a fragment of the source's own. */
  quote: v.exactOptional(v.string()),
})

/** What a source says, shown in the question itself. */
export type Passage = Inferred<typeof passageSchema>
