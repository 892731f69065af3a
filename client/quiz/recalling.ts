import { heldBackUntil } from './held-back.ts'
import type { Handed } from './saved-attempt.ts'
import type { SessionContext } from './session-context.ts'

/**
 * Shows what was handed in on this device: its result, or with `closed` when that can be read.
 *
 * @param readResult Shows the marked sheet of a proof.
 */
export function recaller({ state, change }: SessionContext, readResult: (proof: string) => Promise<void>) {
  return async ({ proof, late }: Handed): Promise<void> => {
    const closes = heldBackUntil(state())
    if (closes === undefined) return readResult(proof)
    change({ type: 'recalled', received: { received: true, late, closes, proof } })
  }
}
