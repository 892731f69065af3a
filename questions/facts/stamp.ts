import type { Ledger } from '../ledger.ts'
import { isRecord } from '../wire/record.ts'
import type { Digest } from './evidence.ts'

/** JSON with its keys sorted, so that the same content has the same digest however it was written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}

/** The digest of all a ledger says, its stamp and editor hint left out. */
export function ledgerDigest(ledger: Ledger, digest: Digest): Promise<string> {
  const { stamp: _stamp, $schema: _schema, ...content } = ledger
  return digest(JSON.stringify(canonical(content)))
}

/**
 * Whether a ledger carries the stamp of exactly what it says now: it was verified against its articles and not touched
 * since.
 */
export async function isStamped(ledger: Ledger, digest: Digest): Promise<boolean> {
  return ledger.stamp !== undefined && ledger.stamp.sha256 === (await ledgerDigest(ledger, digest))
}
