import * as v from 'valibot'
import { SHAPES, STANDINGS, STORED_KINDS } from '../vocabulary.ts'
import { findingSchema, ruleSchema } from './finding.ts'
import type { Inferred } from './inferred.ts'
import { passageSchema } from './passage.ts'
import { receiptSchema } from './receipt.ts'
import { storyPlaceSchema } from './story-place.ts'

export const reviewItemSchema = v.object({
  ...storyPlaceSchema.entries,
  id: v.string(),
  turn: v.exactOptional(v.number()),
  reworded: v.exactOptional(v.literal(true)),
  kind: v.picklist(STORED_KINDS),
  shape: v.picklist(SHAPES),
  /** The facts that it asks; the first is the one that it is about. */
  facts: v.array(v.string()),
  /** Other facts that give its key away or are given away by it. */
  related: v.exactOptional(v.array(v.string())),
  stem: v.string(),
  /** The text to read before answering. */
  exhibit: v.exactOptional(v.array(passageSchema)),
  options: v.exactOptional(v.array(v.string())),
  /** Indices of the right options, where some are right and the rest wrong. */
  right: v.exactOptional(v.array(v.number())),
  left: v.exactOptional(v.array(v.string())),
  unit: v.exactOptional(v.string()),
  keyText: v.string(),
  /** Wordings of its key, and of the figures that it is worked out from, that no other question should hold. */
  secrets: v.array(v.string()),
  explanation: v.string(),
  /** How well that rests. */
  support: v.exactOptional(v.string()),
  standing: v.picklist(STANDINGS),
  independent: v.number(),
  /** How hard it is likely to be, from 0 to 1; see difficulty.ts. */
  difficulty: v.number(),
  /** The checks that ran on it, as places in `Review.rules`. */
  checked: v.array(v.number()),
  /** What they found; of an item of the bank nothing that blocks. */
  findings: v.array(findingSchema),
})

/**
 * An item as its teacher sees it before publishing: key and what the checks found. Its evidence is that of its facts.
 */
export type ReviewItem = Inferred<typeof reviewItemSchema>

const reviewSchema = v.object({
  items: v.array(reviewItemSchema),
  /** The default quizzes: ids of items, in the order in which they are asked. */
  quizzes: v.array(v.array(v.string())),
  /** What the sources say of each fact, by its id. */
  evidence: v.record(v.string(), v.array(receiptSchema)),
  /** Every check of an item. */
  rules: v.array(ruleSchema),
  /** Places of those that could not run: the sources' texts are not at hand, or the language has no rules. */
  idle: v.array(v.number()),
})

/** A bank with all that its teacher reviews it by. */
export type Review = Inferred<typeof reviewSchema>
