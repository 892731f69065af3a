import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, type Found, spelled } from './figure.ts'

const ROOT = join(import.meta.dirname, '../..')
const HERE = join(import.meta.dirname, 'mutants')

/** Percent of the mutants that the tests must notice. */
const BAR = 95

/** As Stryker's JSON report has it (mutation-testing-report-schema). */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly status: string
          readonly mutatorName: string
          readonly location: { readonly start: { readonly line: number } }
        }[]
      }
    >
  >
}

const CAUGHT = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/**
 * StrykerJS changes grading, folding, values, codes, keys and tokens in every way it knows, one at a time, and runs
 * their tests. It is installed beside this file when first asked for, so that nobody else waits for it.
 */
export const mutants: Figure = async () => {
  if (!existsSync(join(HERE, 'node_modules'))) execFileSync('npm', ['ci', '--prefix', HERE], { stdio: 'inherit' })
  const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const config = join(HERE, 'stryker.config.json')
  execFileSync(process.execPath, [stryker, 'run', config], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  return foundIn(JSON.parse(readFileSync(join(ROOT, '.build/mutants.json'), 'utf8')))
}

/** What a report says, against the bar. */
export function foundIn({ files }: Report): Found {
  const all = Object.entries(files).flatMap(([file, { mutants: of }]) => of.map((mutant) => ({ file, ...mutant })))
  const caught = all.filter(({ status }) => CAUGHT.includes(status))
  const missed = all.filter(({ status }) => MISSED.includes(status))
  const score = (100 * caught.length) / (caught.length + missed.length)
  return {
    tried: `${spelled(caught.length + missed.length)} mutants, ${score.toFixed(1)} % of them noticed`,
    faults: { [`too many unnoticed for ${BAR} %`]: score >= BAR ? 0 : missed.length },
    examples: missed.map(({ file, mutatorName, location }) => `${file}:${location.start.line} ${mutatorName}`),
  }
}
