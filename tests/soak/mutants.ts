import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, type Found, spelled } from './figure.ts'
import { GROUPS } from './mutants/groups.ts'

const ROOT = join(import.meta.dirname, '../..')
const HERE = join(import.meta.dirname, 'mutants')

/** Percent of the mutants that the tests must notice, in each group. */
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

/** What a group of sources came to. */
interface Result extends Pick<(typeof GROUPS)[number], 'name'> {
  readonly report: Report
}

const CAUGHT = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/**
 * StrykerJS changes what marks, counts, signs, limits and verifies in every way it knows, one change at a time, and
 * runs its tests: groups of sources one after another, each with its own. What it found of a group is kept in
 * `.build/mutation`. It is installed beside this file when first asked for, so that nobody else waits for it.
 */
export const mutants: Figure = async ({ from, count }) => {
  if (!existsSync(join(HERE, 'node_modules'))) execFileSync('npm', ['ci', '--prefix', HERE], { stdio: 'inherit' })
  const results = GROUPS.slice(from, from + count).map(({ name }, i) => ({ name, report: reportOn(from + i) }))
  return foundIn(results)
}

function reportOn(number: number): Report {
  const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const env = { ...process.env, FOOTNOTE_MUTANTS: String(number) }
  const args = [stryker, 'run', join(HERE, 'stryker.config.mjs')]
  const began = performance.now()
  execFileSync(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const name = GROUPS[number]?.name ?? ''
  const report: Report = JSON.parse(readFileSync(join(ROOT, `.build/mutation/${name}.json`), 'utf8'))
  console.log(`  ${spoken({ name, report })}, ${((performance.now() - began) / 1000).toFixed(0)} s`)
  return report
}

/** What reports say, each against the bar. */
export function foundIn(results: readonly Result[]): Found {
  const short = results.filter((result) => scoreOf(triedIn(result)) < BAR)
  const missed = short.flatMap(triedIn).filter(({ status }) => MISSED.includes(status))
  return {
    tried: [spokenScore('all', results.flatMap(triedIn)), ...results.map(spoken)].join('; '),
    faults: { [`groups of which less than ${BAR} % were noticed`]: short.length },
    examples: missed.map(({ file, mutatorName, location }) => `${file}:${location.start.line} ${mutatorName}`),
  }
}

const triedIn = ({ report: { files } }: Result) =>
  Object.entries(files)
    .flatMap(([file, { mutants: of }]) => of.map((mutant) => ({ file, ...mutant })))
    .filter(({ status }) => CAUGHT.includes(status) || MISSED.includes(status))

type Tried = ReturnType<typeof triedIn>

const scoreOf = (tried: Tried): number =>
  (100 * tried.filter(({ status }) => CAUGHT.includes(status)).length) / tried.length

/** A group as one reads it: "marking 97.4 % of 384". */
const spoken = (result: Result): string => spokenScore(result.name, triedIn(result))

const spokenScore = (name: string, tried: Tried): string =>
  `${name} ${scoreOf(tried).toFixed(1)} % of ${spelled(tried.length)}`
