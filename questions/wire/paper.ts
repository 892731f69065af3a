import * as v from 'valibot'
import { STANDINGS } from '../vocabulary.ts'
import { disputeSchema } from './dispute.ts'
import type { Inferred } from './inferred.ts'
import { RULING_KINDS, responseSchema, wireItemSchema } from './item.ts'
import { receiptSchema } from './receipt.ts'

/** Forms of one quiz on paper: neighbours need two, a row of them not many more. */
export const MOST_FORMS = 6

const paperKeySchema = v.object({
  id: v.string(),
  /** The teacher worded it. */
  reworded: v.exactOptional(v.literal(true)),
  keyText: v.string(),
  explanation: v.string(),
  support: v.exactOptional(v.string()),
  standing: v.picklist(STANDINGS),
  /** How many independent sources support the key. */
  independent: v.number(),
  receipts: v.array(receiptSchema),
})

const paperRulingSchema = v.object({
  item: v.string(),
  is: v.picklist(RULING_KINDS),
  why: v.exactOptional(v.string()),
  /** The one that is accepted, in the form's numbering. */
  response: v.exactOptional(responseSchema),
})

export type PaperRuling = Inferred<typeof paperRulingSchema>

const paperFormSchema = v.object({
  items: v.array(wireItemSchema),
  /** Of each item, in this form's numbering. */
  keys: v.array(responseSchema),
  /** In force, of all items; of each only those that decide. */
  rulings: v.array(paperRulingSchema),
})

export type PaperForm = Inferred<typeof paperFormSchema>

const head = {
  title: v.string(),
  /** BCP 47, of the items. */
  language: v.string(),
  /** What every reader should know of the topic, and what a student should. */
  notice: v.exactOptional(v.string()),
  studentNote: v.exactOptional(v.string()),
  minutes: v.exactOptional(v.number()),
}

export const paperSchema = v.object({
  code: v.string(),
  ...head,
  /** What the teacher should know of the topic. */
  contentNote: v.exactOptional(v.string()),
  /** How many personal links lead into it, where some do. */
  seats: v.exactOptional(v.number()),
  /** The key and its evidence, of every item of the quiz. */
  items: v.array(paperKeySchema),
  /** As many as were asked for; one where everybody gets the same. */
  forms: v.array(paperFormSchema),
  /** What its items ask of that the sources contradict each other on. */
  disputes: v.array(disputeSchema),
})

/** `GET /api/quizzes/{code}/paper?forms=`, for the holder of the key: all that can be printed of a quiz. */
export type Paper = Inferred<typeof paperSchema>

const publicPaperSchema = v.object({ ...head, items: v.array(wireItemSchema) })

/** What of a quiz anybody may print who could begin it now: one form, without a key. */
export type PublicPaper = Inferred<typeof publicPaperSchema>
