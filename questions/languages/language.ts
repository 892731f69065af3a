import type { Phrases } from './phrases.ts'

/** What the domain must know of a language to read values from a text and to write them. Words are lower case. */
export interface ContentLanguage {
  /** For Intl: "en-GB" writes 21 July 2018. */
  readonly locale: string
  /** Words for whole numbers below a hundred and for what stands for one: "twelve", "dozen", "nobody". */
  readonly numberWords: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
  /** Words that stand for one before a scale or a number word: "a dozen". */
  readonly articles: readonly string[]
  /** Words that join the parts of one number: "two hundred and six". */
  readonly joiners: readonly string[]
  /** January first. */
  readonly months: readonly string[]
  /** Sunday first. */
  readonly weekdays: readonly string[]
  /** Words that narrow a month or a year to a part of it: "early". */
  readonly parts: readonly string[]
  readonly hedges: Readonly<Record<'over' | 'under' | 'atLeast' | 'upTo' | 'about', readonly string[]>>
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
    readonly percent: (n: string) => string
    /** A time of day, from hour 0 to 23. */
    readonly time: (hour: number, minute: number) => string
    readonly yesNo: Readonly<Record<'yes' | 'no', string>>
    readonly oneOf: (from: string, to: string) => string
    readonly open: (names: string) => string
    readonly before: (event: string) => string
    readonly after: (event: string) => string
  }
  readonly phrases: Phrases
}
