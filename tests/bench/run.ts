import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { analysis } from './analysis.ts'
import { banks } from './banks.ts'
import { type Bench, barOf, isMissed } from './bench.ts'
import { capacity } from './capacity.ts'
import { schoolClass } from './class.ts'
import { cpu } from './cpu.ts'
import { desk } from './desk.ts'
import { facts } from './facts.ts'
import { frames } from './frames.ts'
import { hostile } from './hostile.ts'
import { isPart, PARTS } from './performance/document.ts'
import { measuredNow, writePart } from './performance/write-part.ts'
import { screen } from './screen.ts'
import { slowLink } from './slow-link.ts'
import { studio } from './studio.ts'
import { throughput } from './throughput.ts'

const HELP = `npm run bench [-- NAME ...]

Measures each thing beside a baseline in the same run and prints the ratio of their medians. Quote ratios: a machine's own speed drifts.
One that misses its bar fails. What docs/performance.md names is written there, each bench in the place of its own part.`

/** Runs every bench that docs/performance.md names. */
const PERFORMANCE = 'performance'

/** A new bench is a file and a line here. */
const benches: Readonly<Record<string, () => Promise<readonly Bench[]> | AsyncIterable<Bench>>> = {
  analysis,
  banks,
  capacity,
  class: schoolClass,
  cpu,
  desk,
  facts,
  frames,
  hostile,
  screen,
  'slow-link': slowLink,
  studio,
  throughput,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
})
const names = positionals.flatMap((name) => (name === PERFORMANCE ? Object.keys(PARTS) : [name]))
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.log(`There is no bench "${unknown.join('", "')}".\n`)
  console.log(
    `${HELP}\n\n  NAME  ${Object.keys(benches).join(', ')}; all of them by default\n        ${PERFORMANCE}: all that docs/performance.md names`,
  )
  process.exit(unknown.length > 0 ? 1 : 0)
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`)
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const measured = measuredNow()
  const found: Bench[] = []
  for await (const bench of (await benches[name]?.()) ?? []) {
    if (isMissed(bench)) process.exitCode = 1
    found.push(bench)
    const bar = barOf(bench)
    console.log(`${bench.title}\n  ratio ${bench.ratio.toFixed(2)}${bar && ` (bar ${bar})`}   ${bench.detail}\n`)
  }
  if (isPart(name)) writePart(name, found, measured)
}
