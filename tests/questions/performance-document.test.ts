import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Bench, isMissed } from '../bench/bench.ts'
import { isPart, PARTS, partOf, partsIn, withPart } from '../bench/performance/document.ts'

const MEASURED = { date: '2031-05-04', machine: 'a machine', commit: 'abc1234' }

const NAMES = Object.keys(PARTS).filter(isPart)

const row = (bar: Omit<Bench, 'title' | 'detail'>): Bench => ({ title: 'a | b', detail: '1 ms', ...bar })

test('docs/performance.md has rows for each bench that it names, or says that it was not measured', () => {
  const written = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8')
  const parts = partsIn(written)
  for (const name of NAMES) {
    if (parts[name] === undefined) expect(written).toContain(`Not measured yet: \`npm run bench -- ${name}\`.`)
    else expect(parts[name], name).toMatch(/^\| .* \| \d+\.\d\d \| .* \|$/m)
  }
  // Nothing else stands in it: npm run bench writes it whole.
  const [first] = NAMES.filter((name) => parts[name] !== undefined)
  expect(first && withPart(written, first, parts[first] ?? '')).toBe(written)
})

test('what is over its bar is written as missed, and so is a share below the least', () => {
  const benches = [
    row({ ratio: 1.2, bar: 1 }),
    row({ ratio: 0.7, least: 0.8 }),
    row({ ratio: 0.9, least: 0.8 }),
    row({ ratio: 9 }),
  ]
  expect(benches.map(isMissed)).toEqual([true, true, false, false])
  expect(isMissed(row({ ratio: Number.NaN, bar: 1 }))).toBe(true)
  expect(isMissed(row({ ratio: -0.1, bar: 1 }))).toBe(false)
  expect(partOf('cpu', benches, MEASURED).split('\n').slice(-4)).toEqual([
    '| a \\| b | 1.20 | ≤ 1 | **missed** | 1 ms |',
    '| a \\| b | 0.70 | ≥ 0.8 | **missed** | 1 ms |',
    '| a \\| b | 0.90 | ≥ 0.8 | held | 1 ms |',
    '| a \\| b | 9.00 |  |  | 1 ms |',
  ])
})

test('a bench that runs alone replaces its own part and leaves the others', () => {
  const [first, second] = [1, 2].map((ratio) => partOf('facts', [row({ ratio })], MEASURED))
  const cpu = partOf('cpu', [row({ ratio: 3 })], MEASURED)
  const both = withPart(withPart('', 'facts', first ?? ''), 'cpu', cpu)
  expect(partsIn(both)).toEqual({ cpu, facts: first })
  expect(partsIn(withPart(both, 'facts', second ?? ''))).toEqual({ cpu, facts: second })
})
