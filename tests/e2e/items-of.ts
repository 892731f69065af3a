import { buildBank } from '../../questions/bank.ts'
import type { Item } from '../../questions/item.ts'
import { type Ledger, parseLedger } from '../../questions/ledger.ts'
import { prepare } from '../../questions/topic.ts'
import bridge from '../../questions/topics/bridge-closure/ledger.json' with { type: 'json' }

/** All items that are made of a ledger as it stands in its file. */
export function itemsOf(file: unknown): readonly Item[] {
  return buildBank(prepare(ledgerIn(file))).items.map(({ item }) => item)
}

function ledgerIn(file: unknown): Ledger {
  const parsed = parseLedger(file)
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
  return parsed.ledger
}

/** One item of every shape that the invented topic has. */
export function oneOfEachShape(): readonly Item[] {
  const shapes = new Map<string, Item>()
  for (const item of itemsOf(bridge)) if (!shapes.has(item.shape)) shapes.set(item.shape, item)
  return [...shapes.values()]
}

/** The same by their ids. */
export const oneOfEach = (): readonly string[] => oneOfEachShape().map(({ id }) => id)
