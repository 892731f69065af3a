import * as v from 'valibot'
import { SHAPES, STANDINGS, STORED_KINDS } from '../vocabulary.ts'
import { analysisSchema } from './analysis.ts'
import type { Inferred } from './inferred.ts'
import { type Response, responseSchema } from './item.ts'
import { originSchema } from './item-choice.ts'
import { passageSchema } from './passage.ts'
import { receiptSchema } from './receipt.ts'
import { rulingSchema } from './ruling.ts'
import { settingsSchema } from './settings.ts'

const deskItemSchema = v.object({
  id: v.string(),
  kind: v.picklist(STORED_KINDS),
  shape: v.picklist(SHAPES),
  stem: v.string(),
  /** What is to be read before the question is answered. */
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

// Of ten thousand attempts these are a million values: a schema for each takes ten times as long, and the page stands still for it.
const numbersSchema = v.custom<readonly number[]>(isNumbers)
const responsesSchema = v.custom<readonly (Response | false)[]>(
  (input) => Array.isArray(input) && input.every(isResponse),
)

const deskAttemptSchema = v.object({
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
  /** Answered faster than anybody reads. */
  fast: v.boolean(),
  /** Different submissions of this attempt; the lowest counts. */
  submissions: v.number(),
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
  /** ISO 8601: from when nobody can start it, be it for the closing time in force or for want of one. */
  until: v.string(),
  /** ISO 8601: when the last of it is erased. */
  kept: v.string(),
  deleted: v.boolean(),
  /** How often its state was changed since it was published. Two readings may come in the wrong order; this tells. */
  revision: v.number(),
  /** In force: scores and credits here are worked out under them. */
  rulings: v.array(rulingSchema),
  /** What students say is wrong with an item, newest first. */
  challenges: v.array(challengeSchema),
  /** What a teacher must know of how far these scores can be trusted. */
  practice: v.boolean(),
  /** The quiz is on a shipped topic, whose answers anybody can read. */
  open: v.boolean(),
  /** The best that guessing without knowing anything does on these items: so many right of so many, where chance would get that share. */
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
