import type { Clash } from '../bank/parallel-forms.ts'
import type { Item } from '../item.ts'
import type { Score } from '../robots/attack.ts'
import type { Feedback } from '../vocabulary.ts'
import type { Dispute, Origin } from '../wire/topic.ts'

/** The most items a quiz has: what fits in one stored attempt. */
export const MAX_ITEMS = 50
/** A class, a year, a small school; more of them are more quizzes. */
export const MOST_SEATS = 500
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

export interface Settings {
  readonly feedback: Feedback
  readonly askName: boolean
  /** Items and options in an order of each student's own. */
  readonly shuffle: boolean
  /** How many items each student gets, where that is fewer than the quiz has; only with `shuffle`. */
  readonly formItems?: number
  /** How many personal links lead into it, and nothing else does; only where no name is asked. Absent: anybody may start with the code. */
  readonly seats?: number
  readonly minutes?: number
  /** A student may take more time, and nobody else is told. */
  readonly extraTime?: true
  /** ISO 8601, UTC. */
  readonly opens?: string
  readonly closes?: string
  readonly keepDays: number
  /** Origins that may show it in a frame; absent: any. */
  readonly frames?: readonly string[]
}

/** An immutable published record: what `q:{code}` holds. */
export interface Quiz {
  readonly edition: 1
  readonly code: string
  readonly title: string
  /** The ledger's id. */
  readonly topic: string
  readonly language: string
  readonly notice?: string
  /** What a teacher should know before a class sees it. */
  readonly contentNote?: string
  readonly studentNote?: string
  /** The topic is one of the shipped ones, whose answers anybody can read. */
  readonly open: boolean
  readonly items: readonly Item[]
  /** For each item, others on the same facts, for practice once the result is known (spares.ts); absent in older records. */
  readonly spares?: readonly (readonly Item[])[]
  /** What its items ask of that the sources contradict each other on, for discussion cards; absent in older records. */
  readonly disputes?: readonly Dispute[]
  readonly settings: Settings
  /** What the facts are about that its items ask or take wrong answers from, by fact (fact-names.ts); absent in older records. */
  readonly abouts?: Readonly<Record<string, string>>
  /** Pairs of items, by index, that never stand on one form; worked out at publishing where forms are shorter than the quiz. */
  readonly clashes?: readonly Clash[]
  /** The guesser that knows nothing and does best on these items; absent where none has options. */
  readonly robot?: Score
  /** ISO 8601, UTC. */
  readonly created: string
  /** Id of the secret that its seats are made with, so that a seat has one code and one form whichever secret signs by then. */
  readonly seatKey?: string
  /** What it was made of, so that another can be made from it; absent for a teacher's own ledger, which is not kept. */
  readonly from?: Origin
  /** SHA-256 of the teacher's key. */
  readonly keyHash: string
}
