import * as v from 'valibot'
import type { Inferred } from './inferred.ts'
import { receiptSchema } from './receipt.ts'

export const disputeSchema = v.object({
  id: v.string(),
  ask: v.string(),
  /** The sources that contradict each other are of one group: its parts differ. */
  partsDiffer: v.boolean(),
  /** One for each source that answers it; each `says` what that source gives. */
  receipts: v.array(receiptSchema),
})

/** A question that sources answer differently, for a class to discuss. */
export type Dispute = Inferred<typeof disputeSchema>
