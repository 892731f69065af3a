import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

/** How much of the sources' texts a quiz on own texts shows: all of them, briefs with links, or nothing to read. */
export const TEXT_SHOWINGS = ['shown', 'links', 'none'] as const
export type TextShowing = (typeof TEXT_SHOWINGS)[number]

const sourceSheet = v.object({
  label: v.string(),
  title: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  author: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  url: v.exactOptional(v.pipe(v.string(), v.startsWith('https://'))),
  /** Its text, a paragraph each, where that may be shown. */
  paragraphs: v.exactOptional(v.array(v.string())),
  /** Else what it says in our words, in its order. */
  brief: v.exactOptional(v.array(v.string())),
})

/**
 * What there is to read before a quiz: `GET /api/quizzes/{code}/sources`. The same for every student, and nothing in it
 * names an item or a fact.
 */
export const sourceSheetsSchema = v.object({
  /** BCP 47. */
  language: v.string(),
  title: v.string(),
  notice: v.exactOptional(v.string()),
  sources: v.array(sourceSheet),
})

export type SourceSheet = Inferred<typeof sourceSheet>
export type SourceSheets = Inferred<typeof sourceSheetsSchema>
