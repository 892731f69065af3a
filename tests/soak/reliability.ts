import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Found, faultsOf, spelled } from './figure.ts'
import { figures } from './figures.ts'
import type { Listed } from './listed.ts'

const ROOT = join(import.meta.dirname, '../..')
const DOCUMENT = join(ROOT, 'docs/reliability.md')

const HEAD = `# Reliability: what must never happen, and how often it was tried

\`npm run soak -- NAME --write\` writes the row of each figure that it ran, and keeps the others: run the command, do not edit the file. tests/questions/reliability.test.ts fails where a row is missing, was not tried in full or says that something was found. With its seed a row can be run again.

| figure | what is tried | bar | tried and found | run |
| --- | --- | --- | --- | --- |
`
const NOT_RUN = ['not run yet', '']

/** One run of a figure. */
export interface Run {
  readonly count: number
  readonly from: number
  readonly seed: string
  readonly found: Found
  readonly seconds: number
  /** Where it ran and when: see `placeNow`. */
  readonly place: string
}

/** The commit, with what was changed since, the machine and the day. Asked before a figure runs: some write files. */
export function placeNow(): string {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  const commit = git('rev-parse', '--short=10', 'HEAD')
  const isChanged = git('status', '--porcelain', '--', ':!docs/reliability.md') !== ''
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, commit ${commit}${isChanged ? ' with changes' : ''}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`
}

/** Puts the run of a figure in the place of the one before it. */
export function writeRun(name: string, run: Run): void {
  const written = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : ''
  writeFileSync(DOCUMENT, reliabilityDocument(written, { [name]: run }))
}

/** docs/reliability.md, whole: a row for each figure, with the runs given and otherwise those that are written. */
export function reliabilityDocument(written: string, runs: Readonly<Record<string, Run>>): string {
  const rows = Object.entries(figures).map(([name, { tries, counts, full }]) => {
    const run = runs[name]
    const told = run ? toldOf(run, full) : (runWritten(written, name) ?? NOT_RUN)
    return `| ${[name, tries, `0 faults in ${spelled(full)} ${counts}`, ...told].join(' | ')} |`
  })
  return `${HEAD}${rows.join('\n')}\n`
}

/** What a document says of a figure's last run: what was tried and found, and where. */
export function runWritten(written: string, name: string): readonly string[] | undefined {
  const row = written.split('\n').find((line) => line.startsWith(`| ${name} | `))
  return row
    ?.split(' | ')
    .slice(3)
    .map((cell) => cell.replace(/ ?\|$/, ''))
}

function toldOf({ count, from, seed, found, seconds, place }: Run, full: Listed['full']): readonly string[] {
  const since = from === 0 ? '' : ` from ${spelled(from)}`
  const told = `${spelled(count)} of ${spelled(full)}${since}: ${found.tried}; ${faultsOf(found)}`
  return [told, `seed ${seed}, ${spelled(Math.round(seconds))} s, ${place}`].map((cell) => cell.replaceAll('|', '¦'))
}
