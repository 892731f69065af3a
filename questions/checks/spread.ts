import type { Ledger } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { rememberOf } from '../text/remember.ts'
import { extentOf, spansOf } from '../values/date.ts'
import { figuresOf } from '../values/quantity.ts'
import { dimensionOf } from '../values/units.ts'

/** How far apart the figures and dates of a ledger's sources lie. */
interface Spread {
  /** Smallest and largest figure, by dimension or thing counted. */
  readonly figures: ReadonlyMap<string, readonly [number, number]>
  /** First and last minute that any date allows; `undefined` where there is none. */
  readonly dates: readonly [number, number] | undefined
}

/** A bank asks for every item. */
export const spreadOf: (ledger: Ledger) => Spread = rememberOf(measured)

/** The first figure that a value names; `undefined` for what is no quantity. */
export const sizeOf = (value: Value): number | undefined => figuresOf(value)[0]

function measured({ facts, sources }: Ledger): Spread {
  const figures = new Map<string, readonly [number, number]>()
  const extents = sources.flatMap(({ published }) => extentsOf(published ?? ''))
  for (const { unit = '', claims } of facts)
    for (const { value } of claims) {
      if ('date' in value) extents.push(...extentsOf(value.date))
      const size = sizeOf(value)
      if (size === undefined) continue
      const [least, most] = figures.get(dimensionOf(unit)) ?? [size, size]
      figures.set(dimensionOf(unit), [Math.min(least, size), Math.max(most, size)])
    }
  const dates = extents.reduce<readonly [number, number] | undefined>(
    (all, [from, to]) => (all ? [Math.min(all[0], from), Math.max(all[1], to)] : [from, to]),
    undefined,
  )
  return { figures, dates }
}

function extentsOf(date: string): (readonly [number, number])[] {
  const spans = spansOf(date)
  return spans ? [extentOf(spans)] : []
}
