import { writeFileSync } from 'node:fs'
import { loadSources } from '../soak/sources.ts'
import { setup } from '../support/built.ts'
import type { Bench } from './bench.ts'

/** Counts what each deed asks of the stores, and writes docs/capacity.md. */
export async function capacity(): Promise<readonly Bench[]> {
  setup()
  // The Worker's own sources: Node reads no TSX by itself.
  loadSources([])
  const [{ countDeeds }, { capacityDocument }] = await Promise.all([
    import('./capacity/deeds.ts'),
    import('./capacity/document.ts'),
  ])
  const counted = await countDeeds()
  writeFileSync(`${import.meta.dirname}/../../docs/capacity.md`, capacityDocument(counted))
  return [
    {
      title: 'capacity: writes of a sheet that is handed in, beside the one that it needs',
      ratio: counted.sheet.writes,
      bar: 1,
      detail: `${counted.sheet.reads} reads, ${counted.sheet.lists} lists; docs/capacity.md is written`,
    },
    {
      title: 'capacity: reads and lists of the desk, beside the four and the two that it needs',
      ratio: Math.max(counted.deskRead.reads / 4, counted.deskRead.lists / 2),
      bar: 1,
      detail: `${counted.deskRead.reads} reads, ${counted.deskRead.lists} lists`,
    },
  ]
}
