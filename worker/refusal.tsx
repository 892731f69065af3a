import { problem } from './answers.ts'
import type { Call } from './app.ts'
import type { Reason } from './outcome.ts'
import { StoreUnavailable } from './stores/persist.ts'

/** A refusal in the form that was asked for: a problem for programs, a page for people. */
export function refusal(_c: Call, reason: Reason): Response {
  return problem(reason)
}

/** What was thrown: a store that did not answer, or a mistake of ours. Nothing of it is shown. */
export function broken(error: Error, c: Call): Response {
  return refusal(c, error instanceof StoreUnavailable ? { is: 'unavailable' } : { is: 'broken' })
}
