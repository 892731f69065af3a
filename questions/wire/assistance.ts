import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

/**
 * How a reply ends.
 *
 * `whole`: as it should. `cut`: it broke off. `long`: more came than is read. `empty`: without a word. `slow`: it took
 * too long, in all or for the next word. `key`: the operator's key is refused. `setup`: there is no such address or
 * model. `refused`: this request is. `busy`: too many were made. `down`: a fault over there. `away`: nobody is there.
 * `odd`: what came is not of the protocol.
 */
const ASSISTANCE_ENDS = [
  'whole',
  'cut',
  'long',
  'empty',
  'slow',
  'key',
  'setup',
  'refused',
  'busy',
  'down',
  'away',
  'odd',
] as const
export type AssistanceEnd = (typeof ASSISTANCE_ENDS)[number]

/** One event of the answer: the next words of the reply, or how it ended, which is the last. */
export const assistanceEvent = v.union([
  v.object({ text: v.string() }),
  v.object({
    end: v.picklist(ASSISTANCE_ENDS),
    /** Seconds after which a busy assistant asks to be tried again. */
    after: v.exactOptional(v.number()),
  }),
])
export type AssistanceEvent = Inferred<typeof assistanceEvent>
