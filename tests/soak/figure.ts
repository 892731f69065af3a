import { setImmediate as turn } from 'node:timers/promises'
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
/** Milliseconds after which a figure lets the process hear a signal, or that it is time to say how far it is. */
const TURN = 200

export interface Tally<Fault extends string> {
  readonly add: (fault: Fault, example: () => string) => void
  /** Says how many were tried until now. */
  readonly reach: (tried: number) => Promise<void>
  readonly found: (tried: string) => Found
}

/** What the figure that runs has found until now. */
const underWay: { found?: () => Found } = {}

export const foundSoFar = (): Found | undefined => underWay.found?.()

/** Counts what must never happen. */
export function tallyOf<const Fault extends string>(...names: readonly Fault[]): Tally<Fault> {
  const faults = new Map(names.map((name) => [name, 0]))
  const examples: string[] = []
  const found = (tried: string): Found => ({ tried, faults: Object.fromEntries(faults), examples })
  let [reached, turned] = [0, performance.now()]
  underWay.found = () => found(spelled(reached))
  return {
    add: (fault, example) => {
      faults.set(fault, (faults.get(fault) ?? 0) + 1)
      if (examples.length < MOST_EXAMPLES) examples.push(`${fault}: ${example()}`)
    },
    reach: async (tried) => {
      reached = tried
      if (performance.now() - turned < TURN) return
      await turn()
      turned = performance.now()
    },
    found,
  }
}

/** A number as it is read: 100,000. */
export const spelled = (count: number): string => count.toLocaleString('en')

export const faultsIn = ({ faults }: Found): number => Object.values(faults).reduce((sum, count) => sum + count, 0)

/** Each kind of fault with its number. */
export const faultsOf = ({ faults }: Found): string =>
  Object.entries(faults)
    .map(([fault, count]) => `${spelled(count)} ${fault}`)
    .join(', ')
