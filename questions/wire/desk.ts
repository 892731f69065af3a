import * as v from 'valibot'
import { SHAPES, STANDINGS, STORED_KINDS } from '../vocabulary.ts'
import { analysisSchema } from './analysis.ts'
import type { Inferred } from './inferred.ts'
import { type Response, responseSchema } from './item.ts'
import { originSchema } from './item-choice.ts'
import { LATENESSES } from './lateness.ts'
import { passageSchema } from './passage.ts'
import { receiptSchema } from './receipt.ts'
import { rulingSchema } from './ruling.ts'
import { seatTermsSchema } from './seat.ts'
import { settingsSchema } from './settings.ts'

const deskItemSchema = v.object({
  id: v.string(),
  kind: v.picklist(STORED_KINDS),
  shape: v.picklist(SHAPES),
  stem: v.string(),
  /** The text to read before answering. */
  exhibit: v.exactOptional(v.array(passageSchema)),
  /** The teacher worded it. */
  reworded: v.exactOptional(v.literal(true)),
  options: v.exactOptional(v.array(v.string())),
  left: v.exactOptional(v.array(v.string())),
  right: v.exactOptional(v.array(v.string())),
  unit: v.exactOptional(v.string()),
  keyText: v.string(),
  /** Index of the key among the options, where it has one. */
  key: v.exactOptional(v.number()),
  standing: v.picklist(STANDINGS),
  receipts: v.array(receiptSchema),
  /** Why each option is not the key, where its origin tells: of kinds whose options are chosen. */
  whys: v.exactOptional(v.array(v.nullable(v.string()))),
})

export type DeskItem = Inferred<typeof deskItemSchema>

const isNumbers = (input: unknown): input is readonly number[] =>
  Array.isArray(input) && input.every((each) => typeof each === 'number')

const isResponse = (input: unknown): input is Response | false =>
  input === null || input === false || typeof input === 'number' || isNumbers(input)

// Of ten thousand attempts these are a million values: a schema for each takes ten times as long, and the page stands
// still for it.
const numbersSchema = v.custom<readonly number[]>(isNumbers)
const responsesSchema = v.custom<readonly (Response | false)[]>(
  (input) => Array.isArray(input) && input.every(isResponse),
)

const deskSheetSchema = v.object({
  /** Of its responses; what chooses it. */
  digest: v.string(),
  score: v.number(),
  max: v.number(),
  lateness: v.picklist(LATENESSES),
  /** ISO 8601: when it reached the server first, or its slip brought it in. */
  arrived: v.string(),
  slip: v.exactOptional(v.literal(true)),
  told: v.exactOptional(v.literal(true)),
})

/** One of several sheets of an attempt. */
export type DeskSheet = Inferred<typeof deskSheetSchema>

export const deskAttemptSchema = v.object({
  id: v.string(),
  name: v.exactOptional(v.string()),
  /** Its number, in a quiz that is taken with personal links; a seat has one attempt. */
  seat: v.exactOptional(v.number()),
  /** ISO 8601; of a seat that was begun several times, the first time. */
  started: v.string(),
  /** From start to the first submission that arrived. */
  seconds: v.number(),
  score: v.number(),
  max: v.number(),
  late: v.boolean(),
  lateness: v.picklist(LATENESSES),
  /** Of the responses that count. */
  digest: v.string(),
  /** Answered faster than anybody reads. */
  fast: v.boolean(),
  /** ISO 8601: its slip says that it was sent in time, and brought it in then, after the quiz had closed. */
  slip: v.exactOptional(v.string()),
  /** It was handed in after the answers had been told. */
  told: v.exactOptional(v.literal(true)),
  /** Different sheets of this attempt. */
  submissions: v.number(),
  /** Where there are several: all of them, the one that counts first. */
  sheets: v.exactOptional(v.array(deskSheetSchema)),
  /** In the quiz's order and numbering; `false`: not on this form. */
  responses: responsesSchema,
  credits: numbersSchema,
})

export type DeskAttempt = Inferred<typeof deskAttemptSchema>

const challengeSchema = v.object({
  /** The attempt's id, as `DeskAttempt` has it. */
  attempt: v.string(),
  /** The item's id. */
  item: v.string(),
  /** ISO 8601: when it arrived. */
  at: v.string(),
  reason: v.string(),
  /** What the student had answered, in the quiz's numbering, where it was told. */
  response: v.exactOptional(responseSchema),
})

/** What a student says is wrong with an item. */
export type Challenge = Inferred<typeof challengeSchema>

export const deskSchema = v.object({
  code: v.string(),
  title: v.string(),
  topic: v.string(),
  language: v.string(),
  settings: settingsSchema,
  /** What it was made of, where another can be made from it. */
  from: v.exactOptional(originSchema),
  /** ISO 8601. */
  created: v.string(),
  /** ISO 8601: from when nobody can start it, with a closing time in force or without one. */
  until: v.string(),
  /** ISO 8601: when the last of it is erased. */
  kept: v.string(),
  deleted: v.boolean(),
  /** How often its state was changed since it was published. Two readings may come in the wrong order; this tells. */
  revision: v.number(),
  /** In force: scores and credits here are worked out under them. */
  rulings: v.array(rulingSchema),
  /** By attempt, the digest of the sheet that the teacher chose to count. */
  sheets: v.record(v.string(), v.string()),
  /** By its number, what the teacher has given to a seat. */
  seats: v.record(v.string(), seatTermsSchema),
  /**
   * ISO 8601: of a quiz that tells its answers after closing, what slips had brought in by then counts as sent in time.
   */
  accepted: v.exactOptional(v.string()),
  /** ISO 8601: the answers were told from then on, and the quiz took more after that. */
  told: v.exactOptional(v.string()),
  /** What students say is wrong with an item, newest first. */
  challenges: v.array(challengeSchema),
  /** What a teacher must know of how far these scores can be trusted. */
  practice: v.boolean(),
  /** The quiz is on a shipped topic, whose answers anybody can read. */
  open: v.boolean(),
  /**
   * The best that guessing without knowing anything does on these items: so many right of so many, where chance would
   * get that share.
   */
  robot: v.exactOptional(v.object({ robot: v.string(), right: v.number(), of: v.number(), chance: v.number() })),
  items: v.array(deskItemSchema),
  /** What the facts are about that findings name, by fact: “the number of volunteers”. */
  abouts: v.record(v.string(), v.string()),
  attempts: v.array(deskAttemptSchema),
  /** Ids of attempts that were erased: gone also where an older list still has them. */
  erased: v.array(v.string()),
  /** What so many attempts allow to be said of how it worked, and no more. */
  analysis: analysisSchema,
})

/** `GET /api/quizzes/{code}/results`, for the holder of the key. */
export type Desk = Inferred<typeof deskSchema>
