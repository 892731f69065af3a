import { expect, test } from 'vitest'
import { parseLedger } from '../../questions/facts/parse-ledger.ts'

test('a ledger of the wrong shape is refused with the place of each problem', () => {
  const result = parseLedger({
    id: 'Harbour Fire',
    title: 'Fire',
    language: 'en',
    sources: [{ id: 'post' }],
    facts: [],
  })
  const paths = result.ok ? [] : result.problems.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['id', 'sources.0.label', 'facts']))
})
