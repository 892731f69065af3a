import * as v from 'valibot'
import { SHAPES, STANDINGS, STORED_KINDS } from '../vocabulary.ts'
import type { Inferred } from './inferred.ts'
import { passageSchema } from './passage.ts'
import { receiptSchema } from './receipt.ts'

export const wireItemSchema = v.object({
  id: v.string(),
  kind: v.picklist(STORED_KINDS),
  stem: v.string(),
  /** The text to read before answering. */
  exhibit: v.exactOptional(v.array(passageSchema)),
  shape: v.picklist(SHAPES),
  /** Of `one`, `several` and `order`. */
  options: v.exactOptional(v.array(v.string())),
  /** Of `pairs`. */
  left: v.exactOptional(v.array(v.string())),
  right: v.exactOptional(v.array(v.string())),
  /** Of `number`. */
  unit: v.exactOptional(v.string()),
})

/**
 * An item as a student may see it before answering. Its fields are an allow-list: nothing here holds a key, nor
 * anything from which a key follows.
 */
export type WireItem = Inferred<typeof wireItemSchema>

export const responseSchema = v.nullable(v.union([v.number(), v.array(v.number())]))

/**
 * A response in the numbering of the form that the student saw.
 *
 * `one`: an option's index. `several`: indices. `number`: a number. `order`: for each place, the option's index.
 * `pairs`: for each left, its right's index. `null`: unanswered.
 */
export type Response = Inferred<typeof responseSchema>

/** What a teacher can decide on an item once it has been answered; where several hold, the first of these. */
export const RULING_KINDS = ['drop', 'everyone', 'accept'] as const
export type RulingKind = (typeof RULING_KINDS)[number]

const appliedRulingSchema = v.object({
  /** 'accept' only where the credit comes from it. */
  is: v.picklist(RULING_KINDS),
  /** The teacher's reason. */
  why: v.exactOptional(v.string()),
})

/** What a ruling did for one student's answer. */
export type AppliedRuling = Inferred<typeof appliedRulingSchema>

export const verdictSchema = v.object({
  item: v.string(),
  /** 0 to 1, under the rulings in force; of an item that was dropped 0. */
  credit: v.number(),
  /** Full credit. */
  correct: v.boolean(),
  /** What the teacher ruled, where it decided about this answer. */
  ruling: v.exactOptional(appliedRulingSchema),
  /** The response that was judged, in the form's numbering. */
  response: responseSchema,
  /** The best response, in the form's numbering; for a number, one that is right. */
  key: responseSchema,
  keyText: v.string(),
  /** Why the key is right. */
  explanation: v.string(),
  /** How well that rests. */
  support: v.exactOptional(v.string()),
  /** Why what was chosen is not it, where its origin tells. */
  why: v.exactOptional(v.string()),
  standing: v.picklist(STANDINGS),
  /** How many independent sources support the key. */
  independent: v.number(),
  receipts: v.array(receiptSchema),
})

/** What a student learns of an item once its answer is in. */
export type Verdict = Inferred<typeof verdictSchema>
