import type { Path } from '../written/mistake.ts'

/** What a program sees in facts that are well written, and their author should look at. */
export interface Doubt {
  /** An error is not served; a warning may be right as it is. */
  readonly level: 'error' | 'warning'
  readonly path: Path
  readonly message: string
}
