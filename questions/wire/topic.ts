import * as v from 'valibot'
import { MOODS, STANDINGS, VALUE_TYPES } from '../vocabulary.ts'
import { disputeSchema } from './dispute.ts'
import type { Inferred } from './inferred.ts'

const topicCardSchema = v.object({
  id: v.string(),
  title: v.string(),
  language: v.string(),
  /** How many items its bank holds. */
  items: v.number(),
  /** How many default quizzes there are. */
  quizzes: v.number(),
  /** How many of its facts have each standing. */
  facts: v.object({
    corroborated: v.number(),
    'single-source': v.number(),
    attributed: v.number(),
    contested: v.number(),
  }),
  contentNote: v.exactOptional(v.string()),
  notice: v.exactOptional(v.string()),
})

/** One line of `GET /api/topics`. */
export type TopicCard = Inferred<typeof topicCardSchema>

export const topicCardsSchema = v.array(topicCardSchema)

const topicSourceSchema = v.object({
  id: v.string(),
  label: v.string(),
  title: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  author: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  /** Sources with the same number are not independent of each other; counted from 1. */
  group: v.number(),
  /** How many facts it answers. */
  answers: v.number(),
})

export type TopicSource = Inferred<typeof topicSourceSchema>

const topicFactSchema = v.object({
  ...disputeSchema.entries,
  about: v.string(),
  type: v.picklist(VALUE_TYPES),
  mood: v.picklist(MOODS),
  standing: v.picklist(STANDINGS),
  independent: v.number(),
  /** The value in words; absent where the sources contradict each other. */
  value: v.exactOptional(v.string()),
  /** Why the sources differ, where one of them shows it. */
  because: v.exactOptional(v.string()),
})

export type TopicFact = Inferred<typeof topicFactSchema>

const topicViewSchema = v.object({
  ...topicCardSchema.entries,
  asOf: v.exactOptional(v.string()),
  sources: v.array(topicSourceSchema),
  view: v.array(topicFactSchema),
})

/** A ledger as a page for readers. */
export type TopicView = Inferred<typeof topicViewSchema>
