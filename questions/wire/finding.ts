/** B blocks the item, W warns the teacher, A is repaired when the item is made. */
export type Level = 'B' | 'W' | 'A'

/** One line of the design's list, under its number there. */
export interface Rule {
  readonly number: number
  readonly level: Level
  /** The rule in one line, as a teacher reads it. */
  readonly rule: string
}

export interface Finding {
  readonly check: number
  readonly level: Level
  readonly rule: string
  /** The very words that are wrong. */
  readonly found: string
}
