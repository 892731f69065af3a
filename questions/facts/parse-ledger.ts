import * as v from 'valibot'
import { type Ledger, type LedgerProblem, ledgerSchema } from '../ledger.ts'

/**
 * Reads a ledger from untrusted JSON: shape only; see verify.ts for what it says.
 *
 * @returns The ledger, or every problem of its shape.
 */
export function parseLedger(
  input: unknown,
): { ok: true; ledger: Ledger } | { ok: false; problems: readonly LedgerProblem[] } {
  const result = v.safeParse(ledgerSchema, input)
  if (result.success) return { ok: true, ledger: result.output }
  return {
    ok: false,
    problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  }
}
