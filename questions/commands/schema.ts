import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { ledgerSchema } from '../ledger.ts'

/** The ledger's schema as JSON Schema, so that an editor completes a ledger and marks its mistakes. */
export function ledgerJsonSchema(): string {
  // What JSON Schema cannot say (trimming, defaults by function) is left out of it; the parser still checks it.
  const schema = toJsonSchema(ledgerSchema, { typeMode: 'input', errorMode: 'ignore' })
  return `${JSON.stringify({ title: 'A Footnote ledger', ...schema }, undefined, 2)}\n`
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '..', 'ledger.schema.json'), ledgerJsonSchema())
