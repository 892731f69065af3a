import type { Random } from '../../questions/random.ts'
import type { Plant } from './sources.ts'

/** How much of a figure is tried. */
export interface Trial {
  readonly count: number
  /**
   * The number of the first one, to repeat one that went wrong. Every trial follows from the seed and its own number.
   */
  readonly from: number
  /** Everything that is left to chance follows from it. */
  readonly seed: string
  readonly random: Random
  /** Also ask judges that no package carries. */
  readonly full: boolean
  /** Bugs that run.ts has planted, for a figure that does not run our sources but what was built of them. */
  readonly plants: readonly Plant[]
}

/** What a figure came to. */
export interface Found {
  /** What was tried, with its number. */
  readonly tried: string
  /** What must never happen, and how often it did. */
  readonly faults: Readonly<Record<string, number>>
  /** The first few that did. */
  readonly examples: readonly string[]
}

export type Figure = (trial: Trial) => Promise<Found>

/** As many examples as somebody reads. */
const MOST_EXAMPLES = 10

export interface Tally<Fault extends string> {
  readonly add: (fault: Fault, example: () => string) => void
  readonly found: (tried: string) => Found
}

/** Counts what must never happen. */
export function tallyOf<const Fault extends string>(...names: readonly Fault[]): Tally<Fault> {
  const faults = new Map(names.map((name) => [name, 0]))
  const examples: string[] = []
  return {
    add: (fault, example) => {
      faults.set(fault, (faults.get(fault) ?? 0) + 1)
      if (examples.length < MOST_EXAMPLES) examples.push(`${fault}: ${example()}`)
    },
    found: (tried) => ({ tried, faults: Object.fromEntries(faults), examples }),
  }
}

/** A number as it is read: 100,000. */
export const spelled = (count: number): string => count.toLocaleString('en')
