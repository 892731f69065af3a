import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, loadavg } from 'node:os'
import type { Bench } from '../bench.ts'
import { type Measured, type PartName, partOf, withPart } from './document.ts'

const ROOT = `${import.meta.dirname}/../../..`
const DOCUMENT = `${ROOT}/docs/performance.md`

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()

/** What is being measured, and on what: asked before a bench, since it loads the machine itself. */
export function measuredNow(): Measured {
  const { version } = createRequire(import.meta.url)('workerd/package.json')
  const isChanged = git('status', '--porcelain', '--', '.', ':!docs/performance.md') !== ''
  const load = loadavg()[0]?.toFixed(1)
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' ').concat(' UTC'),
    machine: `Node ${process.version}, workerd ${version}, ${cpus().length} × ${cpus()[0]?.model}, a load of ${load} when it began`,
    commit: `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' and changes not committed' : ''}`,
  }
}

/** Writes what a bench found into docs/performance.md, in the place of what it found before. */
export function writePart(name: PartName, benches: readonly Bench[], measured: Measured): void {
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : ''
  writeFileSync(DOCUMENT, withPart(before, name, partOf(name, benches, measured)))
}
