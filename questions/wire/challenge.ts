import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

/**
 * How many characters a student has to say what is wrong with an item, as JavaScript counts them: at most 3 bytes each.
 */
export const REASON_CHARACTERS = 300

export const notedSchema = v.object({ received: v.literal(true) })

/** `POST …/challenges` answers this: the desk will show it. */
export type Noted = Inferred<typeof notedSchema>
