import { servedLedger } from '../../../questions/commands/served-ledger.ts'
import type { Ledger } from '../../../questions/ledger.ts'

/** The ledger of a topic as it is served: read from its facts.yaml, and verified. */
export async function shippedLedger(topic: string): Promise<Ledger> {
  const ledger = await servedLedger(topic)
  if (!ledger) throw new Error(`${topic} is not served as it stands: npm run ledger -- ${topic}`)
  return ledger
}
