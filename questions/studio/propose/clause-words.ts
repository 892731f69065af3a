/** How a language builds the sentences that a statement is taken from. */
export interface ClauseWords {
  readonly isVerb: (word: string) => boolean
  /** Opens what stands before a clause: "and", "while". */
  readonly joins: RegExp
  /** Ends a statement behind its value. */
  readonly ends: RegExp
  /** What somebody said follows. */
  readonly says: RegExp
  readonly relative: RegExp
  /** A day seen from the article's, at the end. One that closes "every" or "from Monday to" belongs to what is told. */
  readonly day: RegExp
  /** On a condition, what is told may never be. */
  readonly condition: RegExp
}
