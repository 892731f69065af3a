import type { Bound } from '../vocabulary.ts'
import type { Phrases } from './phrases.ts'

/**
 * What the domain must know of a language to read values from a text. Words are lower case, with straight apostrophes.
 */
export interface ReadingWords {
  /** What stands before the decimals of a figure. */
  readonly decimal: '.' | ','
  /** A text in its normal form with what is no plain sum of number words made one: "quatre-vingt-dix" is 90. */
  readonly beforeNumbers: (text: string) => string
  /** Words for whole numbers below a hundred and for what stands for one: "twelve", "dozen", "nobody". */
  readonly numberWords: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
  /** Words that stand for one before a scale or a number word: "a dozen". */
  readonly articles: readonly string[]
  /** Words that join the parts of one number: "two hundred and six". */
  readonly joiners: readonly string[]
  /** What stands between the ends of a range: "20 to 30". */
  readonly ranges: readonly string[]
  /** What opens a range: "between 20 and 30". */
  readonly openers: readonly string[]
  /** January first. */
  readonly months: readonly string[]
  /** Short forms of the months, without a full stop; read beside a day or a year only. */
  readonly shortMonths: Readonly<Record<string, number>>
  /** Sunday first. */
  readonly weekdays: readonly string[]
  /** The days of a month as words, before its name: "the ninth of January", « le premier mai ». */
  readonly ordinals: readonly string[]
  /** Words that narrow a month or a year to a part of it: "early". */
  readonly parts: readonly string[]
  readonly hedges: Readonly<Record<Bound, readonly string[]>>
  /** End in a word that hedges and hedge nothing: "handed over £31,400". */
  readonly notHedges: readonly string[]
  /** What stands before a hedge and leaves the bound where it is: "a little" over. Without articles. */
  readonly degrees: readonly string[]
  /**
   * Clock times that a text in its normal form names, in minutes after midnight; "ten o'clock" is both of its hours.
   */
  readonly times: (text: string) => readonly number[]
  /** Where a sentence in its normal form names a time of day; "at seven" may be none. */
  readonly clock: RegExp
  /** All that may stand in a time of day that is told whole, its figures left out. */
  readonly timeWords: RegExp
  /** Words that leave a time of day vague, and the minutes that they allow beside it: "shortly before" is [-30, -1]. */
  readonly nearTimes: Readonly<Record<string, readonly [number, number]>>
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>
  /** What a unit is called beside a figure, by its own name: inches for in. */
  readonly unitWords: Readonly<Record<string, readonly string[]>>
}

/** What the domain must know of a language to read values from a text, to write them and to ask for them. */
export interface ContentLanguage extends ReadingWords {
  /** For Intl: "en-GB" writes 21 July 2018. */
  readonly locale: string
  /** What measured units are called, one and several, where it is not their name in a ledger. */
  readonly units: Readonly<Record<string, readonly [one: string, several: string]>>
  readonly say: {
    readonly over: (n: string) => string
    readonly under: (n: string) => string
    readonly atLeast: (n: string) => string
    readonly upTo: (n: string) => string
    readonly about: (n: string) => string
    readonly range: (from: string, to: string) => string
    readonly million: (n: string) => string
    /** The singular of a counted thing. */
    readonly one: (unit: string) => string
    /** A figure with its unit behind it: "12 people", "1 person". */
    readonly amount: (figure: string, n: number, unit: string) => string
    readonly percent: (n: string) => string
    /** A time of day, from hour 0 to 23. */
    readonly time: (hour: number, minute: number) => string
    /**
     * A date that Intl has written, or the number of its day, as a newspaper writes it: in French the first is « 1er ».
     */
    readonly date: (written: string) => string
    readonly oneOf: (from: string, to: string) => string
    readonly open: (names: string) => string
    readonly before: (event: string) => string
    readonly after: (event: string) => string
  }
  readonly phrases: Phrases
}
