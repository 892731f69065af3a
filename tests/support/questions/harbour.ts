import type { Ledger } from '../../../questions/ledger.ts'
import { ledgerOf } from './topic-of.ts'

/** The harbour of an invented paper and radio station, sound in every fact. */
export const harbour = (more: Partial<Ledger> = {}): Promise<Ledger> =>
  ledgerOf(
    {
      lorries: {
        ask: ['How many lorries were held up at Marlowe?'],
        unit: 'lorries',
        claims: [
          { source: 'post', value: { is: 40 }, says: 'forty lorries stood in the rain on the quay of Marlowe' },
          { source: 'radio', value: { about: 42 }, says: 'about 42 lorries' },
        ],
      },
      tins: { unit: 'tins', claims: [{ source: 'post', value: { is: 3000 }, says: '3,000 tins' }] },
      crates: {
        unit: 'crates',
        claims: [
          { source: 'post', value: { is: 300 }, says: '300 crates' },
          { source: 'radio', value: { is: 500 }, says: '500 crates' },
        ],
      },
      boats: { unit: 'boats', changes: true, claims: [{ source: 'post', value: { is: 12 }, says: '12 boats' }] },
      wind: { unit: 'gusts', claims: [{ source: 'post', value: { over: 80 }, says: 'more than 80 gusts' }] },
      carts: {
        unit: 'carts',
        claims: [{ source: 'post', value: { is: 20 }, says: '20 carts stood', words: ['carts stood'] }],
      },
      vans: { unit: 'vans', claims: [{ source: 'post', value: { is: 40 }, says: '140 vans', words: ['40 vans'] }] },
      place: {
        type: 'name',
        unit: 'harbour',
        claims: [{ source: 'post', value: { name: 'Marlowe' }, says: 'at Marlowe' }],
      },
      waiting: {
        type: 'text',
        unit: 'reason',
        claims: [{ source: 'post', value: { text: 'for the rain to end' }, says: 'they waited for the rain to end' }],
      },
      vehicles: {
        unit: 'vehicles',
        claims: [{ source: 'post', value: { is: 60 }, from: { sum: ['lorries', 'carts'] } }],
      },
      opened: { type: 'date', claims: [{ source: 'post', value: { date: '1960' }, says: 'in 1960' }] },
      masters: {
        type: 'name',
        unit: 'person',
        exclusive: true,
        claims: [{ source: 'post', value: { name: 'Ada Finch' }, says: 'Ada Finch runs it' }],
      },
    },
    { asOf: '2031-03', known: ['Marlowe'], ...more },
  )
