import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVitest } from 'vitest/node'
import { type Figure, tallyOf } from './figure.ts'
import type { SownPlant } from './plants/sown-plant.ts'
import { plants } from './plants.ts'
import { planted as sown } from './sources.ts'

const ROOT = join(import.meta.dirname, '../..')
const COPIED = [
  '.build',
  'client',
  'questions',
  'tests',
  'worker',
  'package.json',
  'tsconfig.json',
  'wrangler.toml',
  '.tsconfig.node.json',
]

/** Plants each bug in a copy of the project, one at a time, and runs the tests that must notice it, and no others. */
export const planted: Figure = async ({ from, count }) => {
  const tally = tallyOf('unnoticed', 'red without a bug')
  const { exitCode } = process
  const copy = mkdtempSync(join(tmpdir(), 'footnote-planted-'))
  try {
    for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    const chosen = plants.slice(from, from + count)
    const before = await redFiles(copy, [...new Set(chosen.flatMap(({ tests }) => tests))])
    for (const file of before) tally.add('red without a bug', () => file)
    for (const [i, plant] of chosen.entries()) {
      for (const file of await green(copy, plant)) tally.add('unnoticed', () => `${plant.bug}: ${file}`)
      await tally.reach(i + 1)
    }
    return tally.found(`${chosen.length} bugs`)
  } finally {
    rmSync(copy, { recursive: true, force: true })
    // Tests that were to fail have.
    process.exitCode = exitCode
  }
}

/** The test files of a plant that stay green with it. */
async function green(copy: string, plant: SownPlant): Promise<readonly string[]> {
  const path = join(copy, plant.file)
  const source = readFileSync(path, 'utf8')
  const [built, before] = [join(copy, '.build'), join(copy, 'build-before')]
  writeFileSync(path, sown(source, plant))
  if (plant.built) {
    cpSync(built, before, { recursive: true })
    build(copy)
  }
  const red = await redFiles(copy, plant.tests)
  writeFileSync(path, source)
  if (plant.built) {
    rmSync(built, { recursive: true })
    renameSync(before, built)
  }
  const left = plant.tests.filter((file) => !red.includes(file))
  console.log(`  ${left.length === 0 ? 'red  ' : 'GREEN'} ${plant.bug} (${plant.file})`)
  return left
}

/** Those of the test files in which something fails. */
async function redFiles(copy: string, files: readonly string[]): Promise<readonly string[]> {
  const options = {
    root: copy,
    config: join(copy, 'tests/vitest.config.ts'),
    watch: false,
    reporters: [{}],
    silent: true,
  }
  const vitest = await createVitest('test', options)
  const { testModules } = await vitest.start([...files])
  await vitest.close()
  const ran = testModules.map(({ moduleId, children }) => ({
    file: files.find((file) => moduleId.endsWith(file)) ?? moduleId,
    isRed: [...children.allTests('failed')].length > 0,
    count: [...children.allTests()].length,
  }))
  const missing = files.find((file) => !ran.some((each) => each.file === file && each.count > 0))
  if (missing !== undefined) throw new Error(`No test ran in ${missing}.`)
  return ran.flatMap(({ file, isRed }) => (isRed ? [file] : []))
}

/** As tests/support/built.ts does: the Worker, and what Miniflare is to make of wrangler.toml. */
function build(copy: string): void {
  const wrangler = ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', '.build/worker']
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'warn' }
  for (const args of [wrangler, ['tests/support/worker-options.ts']])
    execFileSync(process.execPath, args, { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'], env })
}
