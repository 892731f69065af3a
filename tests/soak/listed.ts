import type { Figure } from './figure.ts'
import type { Plant } from './sources.ts'

/** A figure, as `npm run soak` lists it. */
export interface Listed {
  /** Read when it is run, after its bug was planted. */
  readonly load: () => Promise<Figure>
  /** In one sentence, for docs/reliability.md. */
  readonly tries: string
  /** What of it is counted. */
  readonly counts: string
  /** How many are tried: as the figure is stated, and in the test command. */
  readonly full: number
  /** Absent where it first has to install something, or starts a server for each that is tried. */
  readonly short?: number
  /** Each turns it red, by `--plant`. */
  readonly plants: readonly Plant[]
}
