/** A way to word something, of several. */
type Wordings<T extends readonly unknown[]> = readonly ((...parts: T) => string)[]

/** What some sources give, and who says so where nobody says it in a source's own voice. */
export interface Given {
  readonly value: string
  readonly labels: readonly string[]
  readonly who: readonly string[]
}

/** How a language words stems, options and explanations. Values, subjects and labels come in ready to stand in a sentence. */
export interface Phrases {
  /** A list of names: "A, B and C". A name with a comma in it is closed by another. */
  readonly list: (names: readonly string[]) => string
  /** Starts a sentence: the first letter is made a capital. */
  readonly sentence: (text: string) => string
  readonly quoted: (text: string) => string

  /** What asks for the question that a figure answers. */
  readonly standsFor: Wordings<[value: string]>
  /** What asks for a number in a unit that the question does not name. */
  readonly inUnit: (ask: string, unit: string) => string
  /** A sentence to be completed at its end. */
  readonly complete: Wordings<[opening: string]>
  readonly completeWithNumber: (opening: string) => string
  /** Whether a text can stand before a value of any form: it does not end in an article. */
  readonly canOpen: (opening: string) => boolean
  /** What asks who says so; none where the sentence cannot be said without its speaker. */
  readonly whoSaid: (statement: string, who: string) => string | undefined
  /** The same for a sentence that does not name its speaker. */
  readonly whoSaidThat: (statement: string) => string
  /** What asks whose words, view or feeling a text is. */
  readonly whose: (kind: string, text: string) => string
  readonly inOrder: Wordings<[]>
  /** The key of an order, in words. */
  readonly sequence: (events: readonly string[]) => string
  /** What asks for the right side of each pair; `noun` says what stands there. */
  readonly match: Wordings<[noun: string]>
  /** What a figure is called as one side of a pair. */
  readonly figure: string
  /** Which source gives this answer to this question? */
  readonly whichSource: Wordings<[about: string, value: string, statement: string]>
  /** Do the two give the same answer to this question? */
  readonly doTheyAgree: Wordings<[ask: string, about: string, sources: readonly [string, string]]>
  readonly agree: (first: string, second: string) => string
  readonly partlyAgree: (first: string, second: string) => string
  readonly differ: (first: string, second: string) => string
  readonly compare: Wordings<[ask: string, about: string]>
  /** Somebody in a source, as one side of a pair. */
  readonly speakerIn: (who: string, label: string) => string
  readonly whyDiffer: Wordings<[labels: readonly string[], about: string]>
  /** Why sources can differ: as a reason, and why it is not so here. */
  readonly reasons: Readonly<
    Record<'date' | 'attribution' | 'event' | 'mood' | 'unit', readonly [reason: string, denial: string]>
  >

  /** What sources give. */
  readonly gives: (labels: readonly string[], value: string) => string
  readonly givesNothing: (label: string, about: string) => string
  /** Who does not say so. */
  readonly saysElse: (who: string) => string
  /** Why an option is wrong: it is right elsewhere, and the statement there. */
  readonly belongsTo: (option: string, statement: string) => string
  readonly nobodyGives: (value: string) => string
  /** Why a number is wrong: how it comes from one that is right. */
  readonly tenTimesTooMuch: string
  readonly tenTimesTooLittle: string
  readonly digitsSwapped: string
  /** All that sources say of a subject. */
  readonly sourcesSay: (agree: boolean, about: string, given: readonly Given[]) => string
  /** Why the key is right. */
  readonly corroborated: (statement: string, labels: readonly string[], independent: number) => string
  readonly singleSource: (statement: string, labels: readonly string[]) => string
  readonly attributed: (statement: string, who: readonly string[], labels: readonly string[]) => string
  /** Of several facts that an item puts together, not every one is corroborated. */
  readonly someRestOnOne: string
  /** Sources hedge. */
  readonly hedged: (labels: readonly string[], hedge: string) => string
  readonly because: (because: string) => string
  /** When it was true: a month or a year. */
  readonly asOf: (date: string) => string
  readonly sum: (operands: readonly string[]) => string
  readonly difference: (operands: readonly string[]) => string
  readonly weekdayBefore: (weekday: string, day: string) => string
  readonly weekdayAfter: (weekday: string, day: string) => string
  readonly daysAround: (holiday: string, first: number, last: number) => string
  readonly yearsBefore: (years: number, day: string) => string
}
