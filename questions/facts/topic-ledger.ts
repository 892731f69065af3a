import * as v from 'valibot'
import { factFields, ledgerSchema, sourceSchema } from '../ledger.ts'
import { STANDINGS } from '../vocabulary.ts'
import type { Inferred } from '../wire/inferred.ts'

/**
 * `GET /api/topics/{topic}`: the ledger, each fact with its standing, and no source's whole text. It is made of the
 * ledger's own schemas, and wire/ imports none of those.
 */
export const topicLedgerSchema = v.strictObject({
  ...ledgerSchema.entries,
  sources: v.array(v.omit(sourceSchema, ['text'])),
  facts: v.array(
    v.strictObject({
      ...factFields.entries,
      about: v.string(),
      statement: v.string(),
      standing: v.picklist(STANDINGS),
    }),
  ),
})

export type TopicLedger = Inferred<typeof topicLedgerSchema>
