import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOf, carriedBy } from '../bench/capacity/costs.ts'
import { countDeeds } from '../bench/capacity/deeds.ts'
import { capacityDocument } from '../bench/capacity/document.ts'

test('docs/capacity.md says what is counted: npm run bench -- capacity writes it', async () => {
  const written = readFileSync(new URL('../../docs/capacity.md', import.meta.url), 'utf8')
  expect(capacityDocument(await countDeeds())).toBe(written)
})

test('a bill is what lies beyond what is included, at its price, and a plan carries what its scarcest part does', () => {
  const attempt = { requests: 2, reads: 10, writes: 1, deletes: 0, lists: 0 }
  expect(carriedBy(attempt, (resource) => (resource === 'reads' ? 100 : 50))).toEqual({ first: 'reads', attempts: 10 })
  // 3 million attempts a month: 30 million reads, 3 million writes, 6 million requests.
  expect(billOf(attempt, 100_000, 1_000)).toEqual({
    subscription: 5,
    requests: 0,
    reads: 10,
    writes: 10,
    deletes: 0,
    lists: 0,
    cpu: 0.6,
    storage: 1,
    all: 26.6,
  })
})
