import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figures } from '../soak/figures.ts'
import { type Run, reliabilityDocument, runWritten } from '../soak/reliability.ts'

const WRITTEN = readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8')

test('docs/reliability.md is as the command writes it', () => {
  expect(reliabilityDocument(WRITTEN, {})).toBe(WRITTEN)
})

test.each(Object.entries(figures))(
  'its row of %s says that all of it was tried and nothing found',
  (name, { full }) => {
    const [found = '', run = ''] = runWritten(WRITTEN, name) ?? []
    const [, tried, of] = /^([\d,]+) of ([\d,]+): /.exec(found) ?? []
    expect(tried).toBe(of)
    // A planted bug more is no reason to try all of them at once.
    if (name !== 'planted') expect(of).toBe(full.toLocaleString('en'))
    const faults = found.slice(found.lastIndexOf(';') + 1).split(', ')
    for (const fault of faults) expect(fault.trim()).toMatch(/^0 \w/)
    expect(run).toMatch(/^seed \d+, [\d,]+ s, \d{4}-\d\d-\d\d, commit [\da-f]{10}, Node v/)
  },
)

const run: Run = {
  count: 2_000,
  from: 0,
  seed: '7',
  found: { tried: '2,000 kills | more', faults: { lost: 1, doubled: 0 }, examples: [] },
  seconds: 61.4,
  place: '2031-03-07, commit 0123456789, Node v24, 2 × a machine',
}

test('the run of one figure takes the place of its last, and leaves the others', () => {
  const once = reliabilityDocument('', { kills: run, names: { ...run, seed: '8' } })
  expect(runWritten(once, 'csv')).toEqual(['not run yet', ''])
  const again = reliabilityDocument(once, { kills: { ...run, from: 20, seed: '9' } })
  expect(runWritten(again, 'names')).toEqual(runWritten(once, 'names'))
  expect(runWritten(again, 'kills')).toEqual([
    '2,000 of 500 from 20: 2,000 kills ¦ more; 1 lost, 0 doubled',
    'seed 9, 61 s, 2031-03-07, commit 0123456789, Node v24, 2 × a machine',
  ])
  expect(reliabilityDocument(again, {})).toBe(again)
})
