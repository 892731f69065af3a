import * as v from 'valibot'
import type { Inferred } from './inferred.ts'
import type { Response } from './item.ts'

/** How many characters a student has to say what is wrong with an item, as JavaScript counts them: at most 3 bytes each. */
export const REASON_CHARACTERS = 300

/** `POST …/challenges`: what a student says is wrong with an item. */
export interface NewChallenge {
  /** Of an attempt that is under way, or the receipt of one that was handed in. */
  readonly token: string
  readonly item: string
  readonly reason: string
  /** What was answered, in the form's numbering: only while the attempt is under way, for after that the desk has it. */
  readonly response?: Response | undefined
}

export const notedSchema = v.object({ received: v.literal(true) })

/** `POST …/challenges` answers this: the desk will show it. */
export type Noted = Inferred<typeof notedSchema>
