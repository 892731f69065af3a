/**
 * What a teacher may be told of how a quiz worked: plain data, which a page words.
 *
 * Every shape is a union by `detail`, so that what a small class does not allow to be said is not there to be shown; see detail.ts.
 */

/** A figure and the interval in which the true one lies, with the certainty of confidence.ts; low ≤ value ≤ high. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

export type Analysis =
  | (Totals & { readonly detail: 'totals' })
  | (Totals & Items & { readonly detail: 'counts' | 'facility' })
  | (Totals & Items & { readonly detail: 'full'; readonly reliability: Reliability })

export interface Totals {
  readonly attempts: number
  /** Mean of what each attempt earned as a share of what its form offers, 0 to 1; absent where there is no attempt. */
  readonly mean?: number
}

export interface Items {
  /** In the quiz's order. */
  readonly items: readonly ItemAnalysis[]
  /** The gravest kind first, within a kind in the quiz's order. */
  readonly findings: readonly Finding[]
}

/** One item, in as much detail as the attempts that had it on their form allow. */
export type ItemAnalysis =
  | { readonly detail: 'totals'; readonly item: string; readonly shown: number }
  | (ItemCounts & { readonly detail: 'counts' })
  | (ItemCounts & { readonly detail: 'facility'; readonly facility: Estimate; readonly discrimination?: Sign })
  | (ItemCounts & { readonly detail: 'full'; readonly facility: Estimate; readonly discrimination?: Estimate })

/** Whether those who earn more elsewhere earn more here; absent where the credits here or elsewhere are all the same. */
export type Sign = 'positive' | 'zero' | 'negative'

export interface ItemCounts {
  /** The item's id. */
  readonly item: string
  /** Attempts that had it on their form. */
  readonly shown: number
  readonly answered: number
  /** Attempts with full credit. */
  readonly correct: number
  /** How many chose each option: of `one` and `several`. */
  readonly chosen?: readonly number[]
  /** For each left side, how many gave it each right one: of `pairs`. */
  readonly paired?: readonly (readonly number[])[]
}

/** How far the scores of one form can be trusted. Forms with different items have no common reliability. */
export type Reliability =
  | {
      readonly is: 'alpha'
      /** How many items the form has. */
      readonly items: number
      readonly alpha: Estimate
      /** Standard deviation of the scores, in points. */
      readonly deviation: number
      /** Standard error of measurement, in points. */
      readonly error: number
    }
  | { readonly is: 'none'; readonly because: 'forms-differ' | 'one-item' | 'equal-scores' }

export type Finding = KeyInDoubt | Misread | Extreme | Unchosen

/** The key may be wrong: look at it. */
export type KeyInDoubt =
  | {
      readonly is: 'key-in-doubt'
      /** Who earns more elsewhere earns less here. */
      readonly because: 'negative-discrimination'
      readonly item: string
      readonly shown: number
      readonly discrimination: Estimate
    }
  | {
      readonly is: 'key-in-doubt'
      /** Those with the higher scores elsewhere prefer another option. */
      readonly because: 'better-half'
      readonly item: string
      /** Index of the option that they prefer. */
      readonly option: number
      readonly better: HalfChoice
      readonly weaker: HalfChoice
    }

/** What one half of the class chose. */
export interface HalfChoice {
  readonly attempts: number
  readonly key: number
  readonly option: number
}

/** One fact was taken for another: teach that again. */
export interface Misread {
  readonly is: 'misread'
  /** The fact that was asked. */
  readonly asked: string
  /** The fact whose value was chosen. */
  readonly taken: string
  /** Attempts that had an item where that could be chosen; each counts once. */
  readonly shown: number
  /** Attempts that chose a wrong option there. */
  readonly wrong: number
  /** Attempts that chose that one. */
  readonly took: number
  /** took / shown. */
  readonly share: Estimate
  /** Where: the items, and the options that stand for the fact that was taken. */
  readonly items: readonly { readonly item: string; readonly options: readonly number[] }[]
}

/** Nearly all, or hardly any, earn its credit. */
export interface Extreme {
  readonly is: 'too-easy' | 'too-hard'
  readonly item: string
  readonly shown: number
  readonly facility: Estimate
  /** The whole interval is above it, or below it. */
  readonly bound: number
}

/** A wrong option that nobody chose, though enough chose the others. */
export interface Unchosen {
  readonly is: 'unchosen'
  readonly item: string
  readonly option: number
  readonly shown: number
  /** Attempts that chose a wrong option. */
  readonly wrong: number
}
