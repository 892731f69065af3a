import { type Bank, buildBank } from '../questions/bank.ts'
import { parseLedger } from '../questions/ledger.ts'
import { isStamped } from '../questions/stamp.ts'
import { prepare, type Topic } from '../questions/topic.ts'
import bridgeClosure from '../questions/topics/bridge-closure/ledger.json'
import whiteHelmets from '../questions/topics/white-helmets/ledger.json'
import { sha256 } from './digests.ts'

/** A topic that comes with the program: open to read, answers and all. */
export interface Shipped {
  readonly topic: Topic
  readonly bank: Bank
}

/** A new topic is a line here. */
const ledgers: Readonly<Record<string, unknown>> = {
  'white-helmets': whiteHelmets,
  'bridge-closure': bridgeClosure,
}

/** Computed when first asked for, then kept for as long as this copy of the Worker runs. */
const kept = new Map<string, Promise<Shipped | undefined>>()

/** @returns `undefined` if there is none of that id, or its ledger does not carry the stamp of what it says. */
export function shippedTopic(id: string): Promise<Shipped | undefined> {
  if (!Object.hasOwn(ledgers, id)) return Promise.resolve(undefined)
  const shipped = kept.get(id) ?? prepared(ledgers[id])
  kept.set(id, shipped)
  return shipped
}

export async function shippedTopics(): Promise<readonly Shipped[]> {
  const all = await Promise.all(Object.keys(ledgers).map(shippedTopic))
  return all.filter((shipped) => shipped !== undefined)
}

async function prepared(input: unknown): Promise<Shipped | undefined> {
  const parsed = parseLedger(input)
  if (!parsed.ok || !(await isStamped(parsed.ledger, sha256))) return undefined
  const topic = prepare(parsed.ledger)
  return { topic, bank: buildBank(topic) }
}
