import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { analysis } from './analysis.ts'
import { banks } from './banks.ts'
import type { Bench } from './bench.ts'
import { capacity } from './capacity.ts'
import { schoolClass } from './class.ts'
import { cpu } from './cpu.ts'
import { desk } from './desk.ts'
import { facts } from './facts.ts'
import { frames } from './frames.ts'
import { hostile } from './hostile.ts'
import { screen } from './screen.ts'
import { slowLink } from './slow-link.ts'
import { studio } from './studio.ts'

const HELP = `npm run bench [-- NAME ...]

Measures each thing beside a baseline in the same run and prints the ratio of their medians. Quote ratios: a machine's own speed drifts.
One that is over its bar fails.`

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
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
})
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name))
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.log(`There is no bench "${unknown.join('", "')}".\n`)
  console.log(`${HELP}\n\n  NAME  ${Object.keys(benches).join(', ')}; all of them by default`)
  process.exit(unknown.length > 0 ? 1 : 0)
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`)
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  for await (const { title, ratio, detail, bar } of (await benches[name]?.()) ?? []) {
    if (bar !== undefined && ratio > bar) process.exitCode = 1
    console.log(`${title}\n  ratio ${ratio.toFixed(2)}${bar === undefined ? '' : ` (bar ${bar})`}   ${detail}\n`)
  }
}
