import type { Ledger } from '../../../questions/ledger.ts'
import type { Value } from '../../../questions/ledger-value.ts'
import type { Says } from './topic-of.ts'

/** What one source says in its own voice; a number is that figure. */
export const own = (source: string, value: Value | number, more: Partial<Says> = {}): Says => ({
  source,
  value: typeof value === 'number' ? { is: value } : value,
  ...more,
})

/** What somebody says in a source. */
export const saidIn = (source: string, who: string, value: Value | number): Says =>
  own(source, value, { saidBy: { who } })

/** That two sources print the same sentences, as a ledger's stamp tells it. */
export const reprinted = (...reprints: [string, string][]): Pick<Ledger, 'stamp'> => ({
  stamp: { sha256: '0'.repeat(64), reprints },
})
