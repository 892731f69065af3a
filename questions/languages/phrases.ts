/** How a language words stems, options and explanations. Values, subjects and labels come in ready to stand in a sentence. */
export interface Phrases {
  /** A list of names: "A, B and C". */
  readonly list: (names: readonly string[]) => string
  /** Starts a sentence: the first letter is made a capital. */
  readonly sentence: (text: string) => string
  /** What asks for the question that a figure answers. */
  readonly standsFor: readonly ((value: string) => string)[]
  /** What asks for a number in a unit that the question does not name. */
  readonly inUnit: (ask: string, unit: string) => string
  /** Which source gives this answer to this question? */
  readonly whichSource: (ask: string, value: string) => string
  /** Do the two give the same answer to this question? */
  readonly doTheyAgree: (ask: string, sources: readonly [string, string]) => string
  readonly agree: (first: string, second: string) => string
  readonly partlyAgree: (first: string, second: string) => string
  readonly differ: (first: string, second: string) => string
  /** What sources give. */
  readonly gives: (labels: readonly string[], value: string) => string
  readonly givesNothing: (label: string, about: string) => string
  /** Why an option is wrong. */
  readonly belongsTo: (value: string, about: string) => string
  readonly nobodyGives: (value: string) => string
  /** Why the key is right. */
  readonly corroborated: (statement: string, labels: readonly string[], independent: number) => string
  readonly singleSource: (statement: string, labels: readonly string[]) => string
  readonly attributed: (statement: string, who: readonly string[], labels: readonly string[]) => string
  /** The source hedges. */
  readonly hedged: (label: string, hedge: string) => string
  readonly because: (because: string) => string
  readonly asOf: (date: string) => string
  readonly sum: (operands: readonly string[]) => string
  readonly difference: (operands: readonly string[]) => string
  readonly weekdayBefore: (weekday: string, day: string) => string
  readonly weekdayAfter: (weekday: string, day: string) => string
  readonly daysAround: (holiday: string, first: number, last: number) => string
  readonly yearsBefore: (years: number, day: string) => string
}
