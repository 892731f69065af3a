import * as v from 'valibot'
import type { Inferred } from './inferred.ts'
import { TIME_FACTORS } from './time.ts'

const seatSchema = v.object({
  /** Counted from 1. */
  number: v.number(),
  /** What stands on its slip and in its link: the number, a hyphen and ten characters, as `7-0f3k9mz2qa`. */
  code: v.string(),
})

/** A personal link into a quiz: one attempt, no name. */
export type Seat = Inferred<typeof seatSchema>

export const seatsSchema = v.object({ seats: v.array(v.object({ ...seatSchema.entries, link: v.string() })) })

/** `GET /api/quizzes/{code}/seats`, for the holder of the key. */
export type Seats = Inferred<typeof seatsSchema>

export const seatTermsSchema = v.object({
  /** ISO 8601, UTC. */
  closes: v.exactOptional(v.string()),
  /** Of the quiz's minutes. */
  factor: v.exactOptional(v.picklist(TIME_FACTORS)),
})

/** What the teacher has given to one seat: more time, a later hour, or both. */
export type SeatTerms = Inferred<typeof seatTermsSchema>
