import { present } from '../../questions/wire/present.ts'
import type { Problem } from '../../questions/wire/problem.ts'
import { secondsLeftOf } from '../limits.ts'
import type { StoreUnavailable } from '../stores/persist.ts'

/** Why something was not done. problems.ts says each in HTTP. */
export type Reason =
  /** What was asked for does not exist. */
  | { readonly is: 'missing'; readonly what: 'page' | 'topic' | 'attempt' }
  /** The code that was looked for, or what no code could be found in; absent where that is no news. */
  | { readonly is: 'missing'; readonly what: 'quiz'; readonly looked?: string }
  | { readonly is: 'deleted' }
  /** The quiz has not opened; ISO 8601. */
  | { readonly is: 'early'; readonly opens: string }
  /** No attempt can be started any more. */
  | { readonly is: 'over' }
  /** The quiz is taken with a personal link, and none was used. */
  | { readonly is: 'seat-needed' }
  /** Not a seat of this quiz, or not as it stands on its slip. */
  | { readonly is: 'wrong-seat' }
  /** The secret that made the seats of this quiz is gone. */
  | { readonly is: 'lost-seats' }
  /** Keys are not shown before the closing time; ISO 8601, absent where there is no such time for this. */
  | { readonly is: 'sealed'; readonly until?: string }
  /** A token that is not ours, not for this, or altered. */
  | { readonly is: 'forged' }
  | { readonly is: 'expired' }
  | { readonly is: 'no-key' }
  | { readonly is: 'wrong-key' }
  | { readonly is: 'invalid'; readonly errors: NonNullable<Problem['errors']> }
  /** What it was changed from has been changed elsewhere since. */
  | { readonly is: 'outdated' }
  | { readonly is: 'not-json' }
  | { readonly is: 'wrong-type'; readonly expected: string }
  /** Bytes. */
  | { readonly is: 'too-large'; readonly most: number }
  /** What is asked for is not written in this form here. */
  | { readonly is: 'no-format'; readonly format: string }
  /** No such way to write a quiz for other systems. */
  | { readonly is: 'unknown-export'; readonly known: readonly string[] }
  | { readonly is: 'wrong-method'; readonly allow: string }
  | { readonly is: 'too-many' }
  /** The slip is there where a submission could not be stored: it keeps the time of its arrival. */
  | { readonly is: 'unavailable'; readonly slip?: string }
  /** The same: the store takes no more writes today. Seconds until it does. */
  | { readonly is: 'spent'; readonly after: number; readonly slip?: string }
  /** A secret of this server is missing, or shorter than so many bytes. */
  | { readonly is: 'no-secret'; readonly name: string; readonly least: number }
  | { readonly is: 'broken' }

export interface Refused {
  readonly ok: false
  readonly reason: Reason
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const refused = (reason: Reason): Refused => ({ ok: false, reason })

/** Refused for one field. The path is written as in the body: `responses.lorries-choice`, `items[3]`. */
export const invalid = (path: string, message: string): Refused =>
  refused({ is: 'invalid', errors: [{ path, message }] })

/** What is said where the store failed. @param now Milliseconds since 1970. */
export const failed = ({ isSpent }: StoreUnavailable, now: number, slip?: string): Refused =>
  refused({
    ...(isSpent ? { is: 'spent', after: secondsLeftOf(now) } : { is: 'unavailable' }),
    ...present({ slip }),
  })
