import type { Lateness } from '../wire/lateness.ts'
import type { SeatTerms } from '../wire/seat.ts'

const MINUTE = 60_000

/** Milliseconds after an end that are still on time: what was sent at the last moment is under way. */
export const GRACE = 15_000

/** When an attempt began and what it was told of its end. Times are milliseconds since 1970. */
interface Clocked {
  readonly start: number
  /** Absent where no clock runs. */
  readonly due?: number | undefined
  /** Its number, where it has one. */
  readonly seat?: number | undefined
}

/** The closing time in force, and what the teacher has given to single seats. */
export interface Closing {
  /** ISO 8601, UTC. */
  readonly closes?: string
  readonly seats?: Readonly<Record<string, SeatTerms>>
}

/** Milliseconds since 1970; infinite where there is no such end. */
export interface Ends {
  /** Of the attempt's own clock. */
  readonly own: number
  /** Of the quiz, or of the seat where that is later. */
  readonly closing: number
}

/**
 * When an attempt ends. A seat's later hour and longer time only ever lengthen it, so what a student was told at the
 * start still holds.
 *
 * @param minutes Of one attempt, as the quiz was published.
 */
export function endsOf({ start, due, seat }: Clocked, minutes: number | undefined, closing: Closing): Ends {
  const { factor = 1 } = termsOf(closing, seat)
  const closes = closesFor(closing, seat)
  return {
    own: due === undefined ? Number.POSITIVE_INFINITY : Math.max(due, start + (minutes ?? 0) * factor * MINUTE),
    closing: closes === undefined ? Number.POSITIVE_INFINITY : Date.parse(closes),
  }
}

/** How late something is that arrived then, in milliseconds since 1970. */
export function latenessAt(arrived: number, { own, closing }: Ends): Lateness {
  if (arrived > closing + GRACE) return 2
  return arrived > own + GRACE ? 1 : 0
}

/** ISO 8601: when the quiz closes for a seat, or for whoever has none; absent where it has no closing time. */
export function closesFor(closing: Closing, seat: number | undefined): string | undefined {
  return latest([closing.closes, closing.closes === undefined ? undefined : termsOf(closing, seat).closes])
}

/** The same closing, as one seat has it. */
export function closingAt<C extends Closing>(closing: C, seat: number | undefined): C {
  const closes = closesFor(closing, seat)
  return closes === undefined ? closing : { ...closing, closes }
}

/**
 * ISO 8601: when the quiz has closed for everybody. Until a while after that nobody may be told an answer: `isTold`.
 */
export function closedForAll({ closes, seats = {} }: Closing): string | undefined {
  return closes === undefined ? undefined : latest([closes, ...Object.values(seats).map((terms) => terms.closes)])
}

/**
 * Milliseconds since 1970: the last moment at which something on time can still arrive, from any seat; absent without a
 * closing time.
 */
export function lastOnTime(closing: Closing): number | undefined {
  const closes = closedForAll(closing)
  return closes === undefined ? undefined : Date.parse(closes) + GRACE
}

/**
 * Whether it has closed for everybody and its answers may be told: whoever reads them can hand in nothing that is on
 * time any more.
 */
export function isTold(closing: Closing, now: number): boolean {
  return now > (lastOnTime(closing) ?? Number.POSITIVE_INFINITY)
}

/** ISO 8601: the first whole minute at which they may be, as it is said to people; absent without a closing time. */
export function toldFrom(closing: Closing): string | undefined {
  const last = lastOnTime(closing)
  return last === undefined ? undefined : new Date((Math.floor(last / MINUTE) + 1) * MINUTE).toISOString()
}

/** What the teacher has given to a seat. */
function termsOf({ seats = {} }: Closing, seat: number | undefined): SeatTerms {
  return (seat === undefined ? undefined : seats[seat]) ?? {}
}

/** As UTC is written here, times in order are texts in order. */
function latest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1)
}
