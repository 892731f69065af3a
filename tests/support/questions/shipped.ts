import { type Bank, buildBank } from '../../../questions/bank/bank.ts'
import { servedLedger } from '../../../questions/commands/served-ledger.ts'
import { prepare, type Topic } from '../../../questions/facts/topic.ts'
import type { Ledger } from '../../../questions/ledger.ts'
import { remember } from '../../../questions/text/remember.ts'

/** The ledger of a topic as it is served: read from its facts.yaml, and verified, once in a process. */
export const shippedLedger = remember(async (topic: string): Promise<Ledger> => {
  const ledger = await servedLedger(topic)
  if (!ledger) throw new Error(`${topic} is not served as it stands: npm run ledger -- ${topic}`)
  return ledger
})

/** A topic with its bank, once in a process: it takes most of a second. */
export const shipped = remember(async (name: string): Promise<{ readonly topic: Topic; readonly bank: Bank }> => {
  const topic = prepare(await shippedLedger(name))
  return { topic, bank: buildBank(topic) }
})
