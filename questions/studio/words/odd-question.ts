/** What nobody says aloud, in the questions of a language. */
export interface OddQuestions {
  /** A question begins so. */
  readonly opening: RegExp
  /** Or with a few words more: "at the end of which month". */
  readonly late: RegExp
  /** Or behind something in front and a comma; else its question word stands in the middle. */
  readonly inFront: RegExp
  /** What may stand in front: whose figure it is, and how much is meant. */
  readonly fineInFront: RegExp
  /** Shapes with how odd they are: 1 is stiff, 2 is what no teacher says. */
  readonly shapes: readonly (readonly [shape: RegExp, odd: 1 | 2])[]
  /** Those that a rule puts right whatever stands in them. */
  readonly turns: readonly (readonly [shape: RegExp, turned: (...parts: readonly string[]) => string])[]
  /** Ask for a count: the hedge comes before. */
  readonly counting: RegExp
  readonly about: string
}

/** A pattern for one of several words. */
export const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`
