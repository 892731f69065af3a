import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, type Found, spelled, tallyOf } from './figure.ts'

const ROOT = join(import.meta.dirname, '../..')
const REPORT = join(ROOT, '.build/whole.json')

/** As Vitest's JSON reporter has it. */
interface Report {
  readonly numTotalTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/**
 * The browser's tests with every row of their tables. The test command goes through some of them: see
 * support/e2e/rows.ts.
 */
export const browser: Figure = async () => {
  rmSync(REPORT, { force: true })
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--config', 'tests/vitest.config.ts', 'tests/e2e/', 'tests/client/'],
      ...['--reporter', 'json', '--outputFile', REPORT],
    ],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, FOOTNOTE_WHOLE: 'yes' } },
  )
  const isWritten = existsSync(REPORT)
  return foundIn(isWritten ? JSON.parse(readFileSync(REPORT, 'utf8')) : { numTotalTests: 0, testResults: [] }, status)
}

/** @param status With which Vitest ended, `null` where something ended it. */
export function foundIn({ numTotalTests, testResults }: Report, status: number | null): Found {
  const tally = tallyOf('tests that fail')
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    for (const { fullName } of failed) tally.add('tests that fail', () => `${name}: ${fullName}`)
    // A file that cannot be loaded has no tests.
    if (status === 'failed' && failed.length === 0) tally.add('tests that fail', () => `${name}: ${message}`)
  }
  // What goes wrong beside the tests is in no test's result.
  const isUntold = status !== 0 && testResults.every((one) => one.status !== 'failed')
  if (isUntold) tally.add('tests that fail', () => `Vitest itself, which ended with ${status}`)
  return tally.found(`${spelled(numTotalTests)} tests of the browser`)
}
