/** A personal link into a quiz: one attempt, no name. */
export interface Seat {
  /** Counted from 1. */
  readonly number: number
  /** What stands on its slip and in its link: the number, a hyphen and ten characters, as `7-0f3k9mz2qa`. */
  readonly code: string
}

/** `GET /api/quizzes/{code}/seats`, for the holder of the key. */
export interface Seats {
  readonly seats: readonly (Seat & { readonly link: string })[]
}
