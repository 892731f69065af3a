import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkItems } from '../../questions/commands/check-items.ts'
import { goodItems } from '../support/questions/good-items.ts'
import { itemFrom } from '../support/questions/written-item.ts'

const COMMAND = join(import.meta.dirname, '../../questions/commands/items.ts')

const good = {
  id: 'bird',
  kind: 'choice',
  stem: 'Which bird nests at Marlowe?',
  options: ['a heron', 'a gannet', 'a puffin'],
  key: 0,
}

function fileOf(lines: readonly unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'items-')), 'items.jsonl')
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}

/** The command itself, in a process of its own. */
function command(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** What the command does with a file, and what it prints, without the second that a process takes to start. */
async function run(lines: readonly unknown[]) {
  const printed = { log: '', error: '' }
  const [log, error] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line) => {
      printed[name] += `${line}\n`
    }),
  )
  try {
    const status = await checkItems(fileOf(lines), undefined)
    return { status, stdout: printed.log, stderr: printed.error }
  } finally {
    log?.mockRestore()
    error?.mockRestore()
  }
}

test('items without a flaw end with 0, and what could not run is said', () => {
  const { status, stdout } = command('check', fileOf([good]))
  expect(status).toBe(0)
  expect(stdout).toContain('bird: nothing found')
  expect(stdout).toContain(
    'not run (no ledger): checks 2, 18, 23, 38, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55',
  )
})

test('every rule that an item breaks is printed with its number, level and words, and what blocks ends with 1', async () => {
  const { status, stdout } = await run([
    { ...good, stem: 'Which bird is not seen there today?', options: ['a heron', 'a gannet', 'none of the above'] },
  ])
  expect(status).toBe(1)
  expect(stdout).toMatch(/B1 .+ → today/)
  expect(stdout).toMatch(/B3 .+ → none of the above/)
  expect(stdout).toMatch(/B19 .+ → not/)
})

test('warnings alone do not block', async () => {
  const { status, stdout } = await run([{ ...good, options: ['a heron', 'a gannet', 'no bird'] }])
  expect(status).toBe(0)
  expect(stdout).toMatch(/W31 .+ → no bird/)
})

test('with a ledger the facts are held against it', () => {
  const item = {
    id: 'crossed',
    kind: 'choice',
    stem: 'How many people were brought out of southern Syria in July 2018?',
    options: ['98 people', '324 people', '500 people'],
    key: 1,
    facts: ['people-came'],
    explanation: 'There were 324 people.',
  }
  const { status, stdout } = command('check', fileOf([item]), '--ledger', 'white-helmets')
  expect(status).toBe(1)
  expect(stdout).toMatch(/B\d+ .+324 people/)
  expect(stdout).not.toContain('no ledger')
})

test.each([
  ['not JSON', '{"id": "a"', /items\.jsonl:2: not JSON/],
  ['a field missing', { ...good, stem: undefined }, /items\.jsonl:2: .*stem/],
  ['a kind that there is not', { ...good, kind: 'essay' }, /items\.jsonl:2: .*kind/],
  ['a key that its kind cannot have', { ...good, kind: 'order', key: [0, 0, 1] }, /items\.jsonl:2: .*order/],
])('%s is told with its line and ends with 2', async (_what, line, message) => {
  const { status, stderr } = await run([good, line])
  expect(status).toBe(2)
  expect(stderr).toMatch(message)
})

test('a file that is not there ends with 2', () => {
  const { status, stderr } = command('check', 'no-such-file')
  expect(status).toBe(2)
  expect(stderr).toContain('There is no no-such-file')
})

test('the help documents the format', () => {
  const { stdout } = command('--help')
  for (const field of ['id', 'kind', 'stem', 'options', 'key', 'tolerance', 'left', 'facts', 'explanation'])
    expect(stdout).toContain(field)
})

test('a key outside the options is judged, not refused', async () => {
  const { status, stdout } = await run([{ ...good, key: 5 }])
  expect(status).toBe(1)
  expect(stdout).toMatch(/B34 .+ → key 5/)
})

test('two hundred good items pass the command too', async () => {
  const lines = goodItems.map((line) => {
    const item = itemFrom(line)
    if (item.shape === 'number') return { id: item.id, kind: item.kind, stem: item.stem, key: item.key.min }
    const options = item.shape === 'one' || item.shape === 'several' ? item.options.map(({ text }) => text) : []
    return { id: item.id, kind: item.kind, stem: item.stem, options, key: item.key }
  })
  // Drawn as one form they have runs of keys and questions alike, so only what each item breaks is looked at.
  const { stdout } = await run(lines)
  expect(stdout.split('\n').filter((line) => line.endsWith(': nothing found'))).toHaveLength(lines.length)
})
