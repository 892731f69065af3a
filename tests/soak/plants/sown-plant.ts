import type { Plant } from '../sources.ts'

export interface SownPlant extends Plant {
  /** What somebody could do with it. */
  readonly bug: string
  /** Each of them must go red. */
  readonly tests: readonly string[]
  /** Its tests ask the built Worker, so it is built anew. */
  readonly built?: true
}
