import * as v from 'valibot'
import type { Inferred } from './inferred.ts'
import { responseSchema, verdictSchema, wireItemSchema } from './item.ts'

export const startedSchema = v.object({
  token: v.string(),
  /** ISO 8601, UTC: after it an attempt is marked late. Absent where no clock runs. */
  due: v.exactOptional(v.string()),
  /** ISO 8601, UTC: what time it is by the server, wherever there is a due. */
  now: v.exactOptional(v.string()),
  /** The number of its seat, in a quiz that is taken with personal links. */
  seat: v.exactOptional(v.number()),
  /** The made-up name that it stands under, in a quiz that gives each attempt one. */
  name: v.exactOptional(v.string()),
  /** Seconds from this answer to `due`: a device's own clock may be wrong. */
  left: v.exactOptional(v.number()),
  items: v.array(wireItemSchema),
})

/** `POST …/attempts` answers this, and a page that starts at once carries it. */
export type Started = Inferred<typeof startedSchema>

export const practiceRoundSchema = v.object({
  /** Says which items they are; good for their answers and for nothing else. */
  token: v.string(),
  /** Each has the id of the quiz's item in whose place it stands. */
  items: v.array(wireItemSchema),
})

/**
 * `POST …/practice`: a round of fresh items on the facts of some that were missed. It counts for nothing and is kept
 * nowhere.
 */
export type PracticeRound = Inferred<typeof practiceRoundSchema>

const sheetSchema = v.object({
  score: v.number(),
  max: v.number(),
  late: v.boolean(),
  items: v.array(verdictSchema),
  /**
   * Signed: says what was done and when. A preview has none; its own token stands here, which leads to practice and is
   * no proof.
   */
  proof: v.string(),
  /** The same by its old name, for pages of the release before; it goes with the next one. */
  receipt: v.exactOptional(v.string()),
})

export type Sheet = Inferred<typeof sheetSchema>

const receivedSchema = v.object({
  received: v.literal(true),
  late: v.boolean(),
  /** ISO 8601: from when the marked sheet can be read. */
  closes: v.string(),
  proof: v.string(),
  /** The same by its old name, for pages of the release before; it goes with the next one. */
  receipt: v.exactOptional(v.string()),
  /** In a preview: what a student reads with the proof from then on. */
  marked: v.exactOptional(sheetSchema),
})

export type Received = Inferred<typeof receivedSchema>

export const submittedSchema = v.union([receivedSchema, sheetSchema])

/** `POST …/submissions`: the marked sheet, or with `closed` only that it arrived. */
export type Submitted = Inferred<typeof submittedSchema>

export const markedSchema = v.object({ items: v.array(wireItemSchema), sheet: sheetSchema })

/** `POST …/review`: the marked sheet, and the items that it marks. */
export type Marked = Inferred<typeof markedSchema>

export const responsesSchema = v.record(v.string(), responseSchema)

/** By item id; an item left out is unanswered. */
export type Responses = Inferred<typeof responsesSchema>
