import type { Decisions } from '../../questions/attempts/counted-attempts.ts'
import { type Closing, closedForAll, closesFor } from '../../questions/attempts/lateness.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { DAY, MINUTE } from '../limits.ts'

/** What of a quiz can still change: `e:{code}`. */
export interface State extends Closing, Decisions {
  readonly edition: 1
  /** How often it was written since the quiz was published. */
  readonly revision: number
  /**
   * ISO 8601, UTC: from when the answers of a `closed` quiz were told, where its closing time was moved on after that.
   */
  readonly told?: string
  /** As `d:{code}` says it; before December 2026 this record alone did. */
  readonly deleted: boolean
}

type Lasting = Pick<Quiz, 'created'> & { readonly settings: Pick<Quiz['settings'], 'keepDays' | 'closes'> }

/*
 * All times are milliseconds since 1970. An attempt is kept for keepDays after the closing time with which the quiz was
 * published, without one after its start, and its token is good for as long. That follows from what never changes: were
 * it the closing time in force, records of one attempt would end at different times, and with the lowest gone a score
 * would rise. Nothing can start after `lastStart`, to which a closing time can be moved, and by then no attempt has
 * ended; the quiz, its state and every tombstone outlive the last attempt by a day.
 */

/** The latest time at which an attempt of this quiz could ever start. */
export function lastStart({ created, settings }: Lasting): number {
  return Math.max(
    Date.parse(created) + settings.keepDays * DAY,
    settings.closes === undefined ? 0 : Date.parse(settings.closes),
  )
}

/** From when no attempt can start; of a seat, where it has another hour. */
export function startsUntil(quiz: Lasting, closing: Closing, seat?: number): number {
  const closes = closesFor(closing, seat)
  return closes === undefined ? Date.parse(quiz.created) + quiz.settings.keepDays * DAY : Date.parse(closes)
}

/** From when no attempt can start at any seat. */
export function overForAll(quiz: Lasting, closing: Closing): number {
  const closes = closedForAll(closing)
  return closes === undefined ? startsUntil(quiz, closing) : Date.parse(closes)
}

/**
 * When an attempt is erased, and its token ends.
 *
 * @param seat Its number, where it has one: a seat can be begun again, and all that is handed in there ends with the
 * last that could start.
 */
export function attemptErased(quiz: Lasting, start: number, seat: number | undefined): number {
  const { closes, keepDays } = quiz.settings
  const begun = seat === undefined ? start : lastStart(quiz)
  return Math.max(begun, closes === undefined ? begun : Date.parse(closes)) + keepDays * DAY
}

/** When the last of a quiz is erased. */
export function quizErased(quiz: Lasting): number {
  return lastStart(quiz) + (quiz.settings.keepDays + 1) * DAY
}

/** The expiry of a put, in seconds: KV wants it at least a minute ahead. */
export function expiration(at: number, now: number): number {
  return Math.ceil(Math.max(at, now + 2 * MINUTE) / 1000)
}
