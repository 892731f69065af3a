import * as v from 'valibot'
import { FEEDBACKS } from '../vocabulary.ts'
import type { Inferred } from './inferred.ts'

/** The most items a quiz has: what fits in one stored attempt. */
export const MAX_ITEMS = 50
/** A class, a year, a small school; more of them are more quizzes. */
export const MOST_SEATS = 500
/** How many a quiz can be said to expect. */
export const MOST_STUDENTS = 5000
export const KEEP_DAYS = { least: 7, usual: 30, most: 365 } as const
export const TITLE_CHARACTERS = 120
/** Of a question as a teacher words it: what a ledger allows. */
export const STEM_CHARACTERS = 400
/** Of one attempt; the most is ten hours. */
export const MOST_MINUTES = 600
/** How far ahead a quiz may open or close. */
export const MOST_DAYS_AHEAD = 365
/** Sites that may frame one quiz. */
export const MOST_FRAMES = 20
/** The origin of such a site. Nothing else could stand in a Content-Security-Policy without being read there. */
export const FRAME_ORIGIN = /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/

/**
 * Under which names attempts stand at the desk: made-up ones that nobody types, those that students choose, or none.
 */
export const NAMINGS = ['nicknames', 'names', 'none'] as const

/** In which order a quiz asks. */
export const ORDERS = ['story', 'own'] as const

export const settingsSchema = v.object({
  feedback: v.picklist(FEEDBACKS),
  askName: v.boolean(),
  /** Each attempt gets a made-up name, and nobody is asked for one. */
  nicknames: v.exactOptional(v.literal(true)),
  /** Options in an order of each student's own. */
  shuffle: v.boolean(),
  /**
   * In the order of the story, or in the teacher's own. Absent in older records: with `shuffle` each student has an
   * order of their own.
   */
  order: v.exactOptional(v.picklist(ORDERS)),
  /** How many items each student gets, where that is fewer than the quiz has; only with `shuffle`. */
  formItems: v.exactOptional(v.number()),
  /**
   * How many personal links lead into it, and nothing else does; only where no name is asked. Absent: anybody may start
   * with the code.
   */
  seats: v.exactOptional(v.number()),
  /**
   * How many are expected: it chooses how much of one quiz is taken in from one network. Absent: as many as there are
   * seats, else 150.
   */
  students: v.exactOptional(v.number()),
  minutes: v.exactOptional(v.number()),
  /** A student may take more time, and nobody else is told. */
  extraTime: v.exactOptional(v.literal(true)),
  /** ISO 8601, UTC. */
  opens: v.exactOptional(v.string()),
  closes: v.exactOptional(v.string()),
  keepDays: v.number(),
  /** Origins that may show it in a frame; absent: any. */
  frames: v.exactOptional(v.array(v.string())),
})

/** How a quiz is taken. */
export type Settings = Inferred<typeof settingsSchema>
