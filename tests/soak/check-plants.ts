import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figures } from './figures.ts'
import { plants } from './plants.ts'
import { type Plant, planted } from './sources.ts'

// Part of `npm run check`: what planted bugs replace still stands where they look for it, and the tests that must
// notice them are there.

const ROOT = join(import.meta.dirname, '../..')
const all: readonly Plant[] = [...plants, ...Object.values(figures).flatMap((figure) => figure.plants)]

function faultOf(plant: Plant): string | undefined {
  const path = join(ROOT, plant.file)
  // What the tests build is not there in a fresh copy.
  if (!existsSync(path) && plant.file.startsWith('.build/')) return undefined
  if (!existsSync(path)) return `${plant.file} is not there. A bug of tests/soak is planted in it.`
  try {
    planted(readFileSync(path, 'utf8'), plant)
    return undefined
  } catch (error) {
    return String(error)
  }
}

const gone = plants.flatMap(({ tests }) => tests).filter((file) => !existsSync(join(ROOT, file)))
const faults = [...all.flatMap((plant) => faultOf(plant) ?? []), ...gone.map((file) => `${file} is not there.`)]
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error('Planted bugs follow the code: mend them in tests/soak/plants and tests/soak/figures.ts.')
  process.exitCode = 1
}
