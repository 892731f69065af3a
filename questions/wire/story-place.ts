import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const storyPlaceSchema = v.object({
  /** It asks what somebody retelling the story would say. */
  core: v.boolean(),
  /** It asks a detail, for which others give way. */
  minor: v.exactOptional(v.literal(true)),
  /** It asks the one fact that no retelling leaves out. */
  headline: v.boolean(),
  /** It asks what the sources differ on, or whether they do. */
  disputed: v.boolean(),
  /** The sources that differ have one owner. */
  inOneHouse: v.boolean(),
  /** It asks what the sources differ on most of all. */
  central: v.exactOptional(v.literal(true)),
  /** The part of the story that it is about, where its ledger names one. */
  matter: v.exactOptional(v.string()),
  /**
   * It can open a quiz: a plain question on a core fact that sources say themselves, so that nothing has to be known
   * before.
   */
  opens: v.exactOptional(v.literal(true)),
  /** Counted from 0 in the order in which the story is told. */
  place: v.number(),
  /** Whom it is about. */
  people: v.array(v.string()),
  /** Facts that are not asked in one quiz with it, because one gives the other away. */
  apart: v.array(v.string()),
})

/** Where an item stands in its topic's story, and what a quiz is balanced by. */
export type StoryPlace = Inferred<typeof storyPlaceSchema>
