import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { randomFrom } from '../../questions/random.ts'
import { setup } from '../support/built.ts'
import { type Figure, type Found, faultsIn, faultsOf, foundSoFar, spelled } from './figure.ts'
import { figures } from './figures.ts'
import type { Listed } from './listed.ts'
import { placeNow, writeRun } from './reliability.ts'
import { loadSources, type Plant, sow } from './sources.ts'

const HELP = `npm run soak [-- NAME ...] [--seed N] [--from N] [--count N] [--short] [--write] [--plant N | --plants]

Tries what must never happen so often that it would have. Prints the seed, and exits 1 if anything did happen. Says
every ten seconds how far it is; stopped by Ctrl-C or kill -TERM, it prints what it had found.

  NAME     ${Object.entries(figures)
    .map(([name, { full }]) => `${name} (${spelled(full)})`)
    .join(', ')}; all of them by default
  --seed   repeat a run that printed this seed
  --from   begin with trial N of the seed, where a figure numbers them (from 0)
  --count  try so many instead
  --short  what the test command does: within seconds, and without what only a machine's owner can install
  --write  write what was found into docs/reliability.md, in the row of each figure that ran
  --plant  with bug N of the figure's own (from 1), which it must find
  --plants as it is, and then with each of its bugs in turn: exits 1 also if one is not found`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h' },
    seed: { type: 'string' },
    from: { type: 'string' },
    count: { type: 'string' },
    short: { type: 'boolean' },
    write: { type: 'boolean' },
    plant: { type: 'string' },
    plants: { type: 'boolean' },
  },
})
const unknown = positionals.filter((name) => !Object.hasOwn(figures, name))
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no figure "${unknown.join('", "')}".\n\n${HELP}` : HELP)
  process.exit(unknown.length > 0 ? 1 : 0)
}

const names = (positionals.length > 0 ? positionals : Object.keys(figures)).filter(
  (name) => !values.short || figures[name]?.short !== undefined,
)
const listed = names.flatMap((name) => (figures[name] ? [{ name, ...figures[name] }] : []))
const plants = listed.flatMap((figure) =>
  values.plant === undefined ? [] : (figure.plants[Number(values.plant) - 1] ?? []),
)
if (values.plant !== undefined && plants.length !== 1)
  throw new RangeError('One bug of one figure is planted at a time.')

if (values.write && plants.length > 0) throw new RangeError('What is found with a bug in it is not written.')

/** Milliseconds between two lines that say how far a figure is. */
const TELL = 10_000
/** What a shell is told of a process that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

const running = { name: '', seed: '', began: 0 }
setInterval(() => {
  const found = foundSoFar()
  if (found) console.error(`… ${running.name}: ${found.tried} tried, ${spelled(faultsIn(found))} faults`)
}, TELL).unref()
for (const [signal, code] of Object.entries(SIGNALS))
  process.once(signal, () => {
    const found = foundSoFar()
    if (found) print(running.name, running.seed, { ...found, tried: `stopped after ${found.tried}` }, running.began)
    process.exit(code)
  })

// What the Worker logs of a request that it refuses is nothing that a figure found: of a million nobody reads it.
const { error } = console
console.error = (...said) => void (String(said[0]).startsWith('{"status"') || error(...said))

const place = values.write ? placeNow() : ''
setup()
loadSources(plants)
for (const { name, load, full, short, plants: own } of listed) {
  const seed = values.seed ?? String(randomInt(2 ** 32))
  const count = Number(values.count ?? (values.short ? (short ?? 0) : full))
  const began = performance.now()
  Object.assign(running, { name, seed, began })
  const run = await load()
  if (!values.short) console.error(`… ${name}: ${spelled(count)} of seed ${seed}`)
  const found = await runWith(run, { seed, count, plants })
  print(name, seed, found, began)
  const seconds = (performance.now() - began) / 1000
  if (values.write) writeRun(name, { count, from: Number(values.from ?? 0), seed, found, seconds, place })
  if (faultsIn(found) > 0) process.exitCode = 1
  for (const plant of values.plants ? own : []) await mustFind(plant, name, { seed, count, load })
  sow([])
}

async function runWith(
  run: Figure,
  { seed, count, plants }: { readonly seed: string; readonly count: number; readonly plants: readonly Plant[] },
): Promise<Found> {
  const tryOut = (count: number) =>
    run({ from: Number(values.from ?? 0), count, seed, random: randomFrom(seed), full: !values.short, plants })
  if (plants.length === 0) return tryOut(count)
  // Most of what is planted is found at once: more are tried only where the first few find nothing. In the short form
  // never more than without a bug, for a bug of our own that is as rare would pass there.
  const few = Math.ceil(count / 8)
  for (const tries of values.short ? [few] : [few, count]) {
    const found = await tryOut(tries)
    if (faultsIn(found) > 0) return found
  }
  return tryOut(values.short ? count : 8 * count)
}

async function mustFind(
  plant: Plant,
  name: string,
  { load, ...trial }: Pick<Listed, 'load'> & { readonly seed: string; readonly count: number },
): Promise<void> {
  sow([plant])
  const began = performance.now()
  console.log(`In ${plant.file}: “${plant.to}” instead of “${plant.from}”`)
  const found = await runWith(await load(), { ...trial, plants: [plant] })
  print(name, trial.seed, found, began)
  if (faultsIn(found) === 0) process.exitCode = 1
}

function print(name: string, seed: string, found: Found, began: number): void {
  const { tried, examples } = found
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${name}: ${tried} (seed ${seed}, ${seconds} s)\n  ${faultsOf(found)}`)
  for (const example of examples) console.log(`    ${example}`)
}
