import type { Ledger } from '../../../questions/ledger.ts'
import { ledgerOf } from './topic-of.ts'

/** A sound ledger, to be broken in one place. */
export const sound = () =>
  ledgerOf({
    lorries: { unit: 'lorries', claims: [{ source: 'post', value: { is: 40 }, says: '40 lorries stood on the quay' }] },
    cars: { unit: 'cars', claims: [{ source: 'post', value: { is: 2 }, says: 'and two cars' }] },
    vehicles: { unit: 'vehicles', claims: [{ source: 'post', value: { is: 42 }, from: { sum: ['lorries', 'cars'] } }] },
    left: {
      unit: 'lorries',
      claims: [{ source: 'post', value: { is: 38 }, from: { difference: ['lorries', 'cars'] } }],
    },
  })

/** The ledger with one claim of its first fact changed. */
export async function withClaim(change: object): Promise<Ledger> {
  const ledger = await sound()
  const [first, ...rest] = ledger.facts
  if (!first) throw new Error('no fact')
  return { ...ledger, facts: [{ ...first, claims: first.claims.map((claim) => ({ ...claim, ...change })) }, ...rest] }
}

/** The ledger with its one source changed. */
export async function withSource(change: object): Promise<Ledger> {
  const ledger = await sound()
  return { ...ledger, sources: ledger.sources.map((source) => ({ ...source, ...change })) }
}

export async function withFact(id: string, change: object): Promise<Ledger> {
  const ledger = await sound()
  return { ...ledger, facts: ledger.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)) }
}
