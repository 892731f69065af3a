import type { Response } from '../wire/item.ts'
import type { Lateness } from '../wire/lateness.ts'

/** What the store keeps of one submission. */
export interface Submission {
  /** The attempt's id; ids in order are attempts in order of their start. */
  readonly attempt: string
  /** Of the responses: equal responses, equal digests. */
  readonly digest: string
  readonly lateness: Lateness
  /** Its slip brought it in after the quiz had closed: when, in milliseconds since 1970. */
  readonly broughtAt?: number | undefined
  readonly name?: string | undefined
  /** From the attempt's start to the arrival. */
  readonly seconds: number
  /** Of a quiz that is taken with personal links. */
  readonly seat?: Sitting | undefined
  /** In the quiz's order and numbering; `false`: not on this form. */
  readonly responses: readonly (Response | false)[]
}

/** Whoever sits there: a seat is one attempt however often it is begun, so its id does not tell when that was. */
export interface Sitting {
  readonly number: number
  /** When what was submitted was begun, in milliseconds since 1970. */
  readonly start: number
}

/** One record of the store: a submission, or the tombstone of an attempt or of the whole quiz. */
export type StoredRecord =
  | { readonly is: 'submission'; readonly submission: Submission }
  | ({ readonly is: 'erased-attempt' } & Tombstone)
  | { readonly is: 'erased-quiz' }

/** The tombstone of one attempt. */
export interface Tombstone {
  readonly attempt: string
  /**
   * A seat can be taken again: what was begun after `since`, in milliseconds since 1970, is another attempt, which is
   * called so.
   */
  readonly again?: { readonly since: number; readonly attempt: string } | undefined
}
