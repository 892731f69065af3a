import type { Desk } from '../../../questions/wire/desk.ts'
import type { Api } from '../parts/api.ts'

/** What the holder of the desk's key can do, and what the page does then. */
export interface DeskAccess {
  readonly api: Api
  /** The desk's key. It travels in a header and nowhere else. */
  readonly secret: string
  /** Reads the desk again. */
  readonly read: () => void
  /** The desk as it is after a change. */
  readonly changed: (desk: Desk) => void
  /** An attempt was erased. */
  readonly erased: (attempt: string) => void
  /** The desk has another key. */
  readonly turned: (key: string) => void
  /** The quiz was deleted. */
  readonly gone: () => void
}
