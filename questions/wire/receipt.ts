import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const receiptSchema = v.object({
  /** The source's id. */
  source: v.string(),
  label: v.string(),
  title: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  author: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  url: v.exactOptional(v.pipe(v.string(), v.startsWith('https://'))),
  /** Counted from 1, of how many; absent for a value that is worked out and stands nowhere. */
  paragraph: v.exactOptional(v.number()),
  paragraphs: v.number(),
  /** Fragments of the source, word for word. */
  words: v.array(v.string()),
  /**
   * The sentences around the evidence, where the source's text is kept: plain text and evidence in turn, plain text
   * first.
   */
  sentences: v.exactOptional(v.array(v.array(v.string()))),
  /** The value that this source gives, in words. */
  says: v.string(),
  /** Who, in the source, says so: "Robin Wettlaufer", "the army, as quoted by Haaretz". */
  saidBy: v.exactOptional(v.string()),
  /** How the value follows, where the source does not say it in so many words: "98 + 324". */
  derived: v.exactOptional(v.string()),
})

/** Where one source says what it says, with all that a reader needs to look it up. */
export type Receipt = Inferred<typeof receiptSchema>
