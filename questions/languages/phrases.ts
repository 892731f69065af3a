import type { Relation, Weekday } from '../vocabulary.ts'

/** A way to word something, of several. */
type Wordings<T extends readonly unknown[]> = readonly ((...parts: T) => string)[]

/**
 * How a language words stems, options and explanations. A clause is a statement without its full stop, small where it
 * does not open with a name; a label is what a source is called; a value is in words. Every sentence that comes out is
 * one that a teacher could say aloud.
 */
export interface Phrases {
  /** A list of names: "A, B and C". A name with a comma in it is closed by another. */
  readonly list: (names: readonly string[]) => string
  /** Starts a sentence: the first letter is made a capital. */
  readonly sentence: (text: string) => string
  readonly quoted: (text: string) => string
  /** A value behind other words of its sentence: « elle a coulé le 3 juin ». */
  readonly inPlace: (value: string, before: string) => string
  /** Two columns in one line: "Priya Raman: inspector; Owen Farr: head teacher". */
  readonly pairs: (pairs: readonly (readonly [left: string, right: string])[]) => string

  // What is asked.
  /** What asks for a number in a unit that the question does not name. */
  readonly inUnit: (ask: string, unit: string) => string
  /** "How deep was the water, according to Ada Brunn?" */
  readonly askedOf: (ask: string, who: string) => string
  readonly whoSaid: (clause: string) => string
  readonly whichSource: (clause: string) => string
  /** The same where somebody in the source says so. */
  readonly inWhichSource: (who: string, clause: string) => string
  /**
   * Of two passages, on one question: whole sentences say more than they are held against each other for.
   *
   * @param indirect The question inside a sentence, where somebody has written it so: "how long the detour is".
   */
  readonly doTheyAgree: (ask: string, indirect?: string) => string
  readonly relations: Readonly<Record<Relation, string>>
  readonly inOrder: string
  /**
   * Puts each of a left column to one of a right column. `kind` says what stands on the right, "role", or what the two
   * have to do with each other, "what each person did".
   */
  readonly match: (left: 'person' | 'other', kind: string) => string
  /** What each source answers to a question. */
  readonly compare: Wordings<[ask: string]>
  /** Somebody in a source, as one side of a pair. */
  readonly speakerIn: (who: string, label: string) => string

  // Why the key is right: one sentence.
  /** Who leans on the sentence ("the trust that runs it") comes behind it. */
  readonly accordingTo: (who: string, clause: string) => string
  /** Whoever is several, or leans on the sentence, is no subject of "says": they come behind what is said. */
  readonly comesBehind: (who: string) => boolean
  /** The same, inside a sentence: "310, according to the police registers". */
  readonly attributed: (said: string, who: string) => string
  /** The key of an order, in words. */
  readonly sequence: (events: readonly string[]) => string
  readonly saysThat: (labels: readonly string[], clause: string) => string
  /** What two sides say: "The Post says 40, but Harbour Radio says 35." */
  readonly sayAgainst: (one: readonly string[], value: string, other: readonly string[], instead: string) => string
  /**
   * Which words decide what two passages are to each other: one of two units comes to the other; the less exact leaves
   * room.
   */
  readonly decides: Readonly<Record<'same' | 'fits', (one: string, other: string) => string>>
  readonly bothSay: (clause: string) => string

  // How well it rests, each said once.
  /** What some sources say where the key is another value: "The Post says 20 to 30." */
  readonly saysValue: (labels: readonly string[], value: string) => string
  /** What a source says word for word. */
  readonly saysWords: (label: string, quoted: string) => string
  /** The same of a value that leaves room for the one told before: "about 150" for 148. */
  readonly lessExactly: (labels: readonly string[], value: string) => string
  /** Sources that spell a name otherwise. */
  readonly spells: (labels: readonly string[], name: string) => string
  /** Sources that report what somebody said, where the sentence before it has said who. */
  readonly report: (labels: readonly string[]) => string
  readonly onlyReports: (labels: readonly string[]) => string
  /** How a value follows that no source gives in so many words. */
  readonly workedOut: (how: string) => string
  /** Of two answers both may be right. */
  readonly sayDifferent: string
  /** All that differs, differs inside one source. */
  readonly selfDiffers: (label: string) => string
  /** After another day that a source names for an event: its place among others is not contested. */
  readonly sameOrder: string
  readonly allSay: (sources: number) => string
  /** That several give the answer, of which each says less or more than the sentence told before. */
  readonly theyAnswer: (labels: readonly string[]) => string
  readonly theySay: (labels: readonly string[]) => string
  readonly onlySays: (labels: readonly string[]) => string
  readonly saidBy: (who: readonly string[], labels: readonly string[]) => string
  readonly disagree: string
  /** All that differs comes from one owner. */
  readonly ownDiffer: (owner: string, reports: number) => string
  /** The same of two sources that have different owners and one text. */
  readonly copyDiffers: string
  readonly reprint: string
  /** A source gives no such value, but what it says comes to it. */
  readonly comesTo: (label: string, how: string) => string
  readonly oneHouse: (owner: string) => string
  /** Of several facts that an item puts together, none stands in two sources. */
  readonly eachRestsOnOne: string
  readonly hedged: (labels: readonly string[], hedge: string) => string
  readonly because: (because: string) => string
  /** When it was true: a month or a year. */
  readonly asOf: (date: string) => string

  // Why what was chosen is not the key.
  readonly saysNothing: (label: string) => string
  /** What somebody said of something else. */
  readonly saysInstead: (who: string, value: string) => string
  /** Somebody says nothing of it, but something else, and where. */
  readonly saysBeside: (who: string, said: string, label: string) => string
  readonly speaksNotOf: (who: string) => string
  readonly nobodySays: (value: string) => string
  /** Why two passages are not what was chosen, by what they are. */
  readonly isNot: {
    readonly same: (one: string, other: string) => string
    readonly fits: Readonly<Record<Exclude<Relation, 'fits'>, string>>
    readonly clash: Readonly<Record<Exclude<Relation, 'clash'>, string>>
    readonly other: string
  }
  /** Why a number is wrong: how it comes from one that is right. */
  readonly tenTimesTooMuch: string
  readonly tenTimesTooLittle: string
  readonly digitsSwapped: string

  // How a value is worked out.
  readonly sum: (operands: readonly string[]) => string
  readonly difference: (operands: readonly string[]) => string
  /** A weekday counted from a day of which the weekday is told: "8 March is a Saturday, so Monday is 10 March". */
  readonly weekdayFrom: (day: string, its: Weekday, weekday: Weekday, found: string) => string
  readonly daysAround: (holiday: string, first: number, last: number) => string
  readonly yearsBefore: (years: number, day: string) => string

  /** What a file of the quiz says of its questions in another system. */
  readonly exported: {
    /** A source says a passage, word for word. */
    readonly passage: (source: string, words: string) => string
    /** Where a source says what it says, in which words, and what that comes to. */
    readonly citation: (where: readonly string[], words: readonly string[], meaning: readonly string[]) => string
    readonly paragraph: (n: number, of: number) => string
    readonly accordingTo: (who: string) => string
    readonly workedOut: (how: string) => string
    readonly alsoRight: (answer: string, why: string | undefined) => string
    readonly pointForEveryone: (why: string | undefined) => string
    readonly reworded: string
  }
}
