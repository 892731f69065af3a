import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildBank } from '../../questions/bank/bank.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Ledger } from '../../questions/ledger.ts'
import { shippedLedger } from '../support/questions/shipped.ts'
import { type Bench, compare } from './bench.ts'

const TOPICS = join(import.meta.dirname, '../../questions/topics')

/** A ledger of so many facts: those of a shipped one over and over, each copy asked of another case. */
function grown(ledger: Ledger, count: number): Ledger {
  const facts = Array.from({ length: count }, (_, i) => {
    const fact = ledger.facts[i % ledger.facts.length]
    const copy = Math.floor(i / ledger.facts.length)
    if (!fact) throw new RangeError('An empty ledger does not grow.')
    if (copy === 0) return fact
    return {
      ...fact,
      id: `${fact.id}-${copy}`,
      ask: fact.ask.map((ask) => ask.replace(/\?$/, ` in case ${copy}?`)),
      about: `${fact.about} in case ${copy}`,
    }
  })
  return { ...ledger, facts: facts as Ledger['facts'] }
}

/** Building a topic's bank beside writing and reading its ledger as JSON, and how the time grows with the facts. */
export async function banks(): Promise<readonly Bench[]> {
  const ledgers = await Promise.all(readdirSync(TOPICS).map(shippedLedger))
  const each = ledgers.map((ledger) =>
    compare(
      `the bank of ${ledger.id} (${ledger.facts.length} facts), beside its ledger through JSON 100 times`,
      () => buildBank(prepare(ledger)),
      () => Array.from({ length: 100 }, () => JSON.parse(JSON.stringify(ledger))),
    ),
  )
  const base = await shippedLedger('bridge-closure')
  const [single, double] = [grown(base, 1000), grown(base, 2000)]
  const growth = compare(
    'the bank of 2,000 facts, beside that of 1,000',
    () => buildBank(prepare(double)),
    () => buildBank(prepare(single)),
    2.3,
  )
  return [...each, growth]
}
