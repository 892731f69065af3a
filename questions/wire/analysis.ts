import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

// What a teacher may be told of how a quiz worked: plain data, which a page words. Every shape is a union by `detail`,
// so that what a small class does not allow to be said is not there to be shown; see detail.ts.

const estimateSchema = v.object({ value: v.number(), low: v.number(), high: v.number() })

/** A figure and the interval in which the true one lies, with the certainty of confidence.ts; low ≤ value ≤ high. */
export type Estimate = Inferred<typeof estimateSchema>

const itemCountsSchema = v.object({
  /** The item's id. */
  item: v.string(),
  /** Attempts that had it on their form. */
  shown: v.number(),
  answered: v.number(),
  /** Attempts with full credit. */
  correct: v.number(),
  /** How many chose each option: of `one` and `several`. */
  chosen: v.exactOptional(v.array(v.number())),
  /** For each left side, how many gave it each right one: of `pairs`. */
  paired: v.exactOptional(v.array(v.array(v.number()))),
})

export type ItemCounts = Inferred<typeof itemCountsSchema>

/**
 * Whether those who earn more elsewhere earn more here; absent where the credits here or elsewhere are all the same.
 */
const signSchema = v.picklist(['positive', 'zero', 'negative'])

export type Sign = Inferred<typeof signSchema>

const itemAnalysisSchema = v.variant('detail', [
  v.object({ detail: v.literal('totals'), item: v.string(), shown: v.number() }),
  v.object({ detail: v.literal('counts'), ...itemCountsSchema.entries }),
  v.object({
    detail: v.literal('facility'),
    ...itemCountsSchema.entries,
    facility: estimateSchema,
    discrimination: v.exactOptional(signSchema),
  }),
  v.object({
    detail: v.literal('full'),
    ...itemCountsSchema.entries,
    facility: estimateSchema,
    discrimination: v.exactOptional(estimateSchema),
  }),
])

/** One item, in as much detail as the attempts that had it on their form allow. */
export type ItemAnalysis = Inferred<typeof itemAnalysisSchema>

const reliabilitySchema = v.variant('is', [
  v.object({
    is: v.literal('alpha'),
    /** How many items the form has. */
    items: v.number(),
    alpha: estimateSchema,
    /** Standard deviation of the scores, in points. */
    deviation: v.number(),
    /** Standard error of measurement, in points. */
    error: v.number(),
  }),
  v.object({ is: v.literal('none'), because: v.picklist(['forms-differ', 'one-item', 'equal-scores']) }),
])

/** How far the scores of one form can be trusted. Forms with different items have no common reliability. */
export type Reliability = Inferred<typeof reliabilitySchema>

const halfChoiceSchema = v.object({ attempts: v.number(), key: v.number(), option: v.number() })

/** What one half of the class chose. */
export type HalfChoice = Inferred<typeof halfChoiceSchema>

const keyInDoubtSchema = v.variant('because', [
  v.object({
    is: v.literal('key-in-doubt'),
    /** Who earns more elsewhere earns less here. */
    because: v.literal('negative-discrimination'),
    item: v.string(),
    shown: v.number(),
    discrimination: estimateSchema,
  }),
  v.object({
    is: v.literal('key-in-doubt'),
    /** Those with the higher scores elsewhere prefer another option. */
    because: v.literal('better-half'),
    item: v.string(),
    /** Index of the option that they prefer. */
    option: v.number(),
    better: halfChoiceSchema,
    weaker: halfChoiceSchema,
  }),
])

/** The key may be wrong: look at it. */
export type KeyInDoubt = Inferred<typeof keyInDoubtSchema>

const misreadSchema = v.object({
  is: v.literal('misread'),
  /** The fact that was asked. */
  asked: v.string(),
  /** The fact whose value was chosen. */
  taken: v.string(),
  /** Attempts that had an item where that could be chosen; each counts once. */
  shown: v.number(),
  /** Attempts that chose a wrong option there. */
  wrong: v.number(),
  /** Attempts that chose that one. */
  took: v.number(),
  /** took / shown. */
  share: estimateSchema,
  /** Where: the items, and the options that stand for the fact that was taken. */
  items: v.array(v.object({ item: v.string(), options: v.array(v.number()) })),
})

/** One fact was taken for another: teach that again. */
export type Misread = Inferred<typeof misreadSchema>

const extremeSchema = v.object({
  is: v.picklist(['too-easy', 'too-hard']),
  item: v.string(),
  shown: v.number(),
  facility: estimateSchema,
  /** The whole interval is above it, or below it. */
  bound: v.number(),
})

/** Nearly all, or hardly any, earn its credit. */
export type Extreme = Inferred<typeof extremeSchema>

const unchosenSchema = v.object({
  is: v.literal('unchosen'),
  item: v.string(),
  option: v.number(),
  shown: v.number(),
  /** Attempts that chose a wrong option. */
  wrong: v.number(),
})

const findingSchema = v.variant('is', [keyInDoubtSchema, misreadSchema, extremeSchema, unchosenSchema])

export type AnalysisFinding = Inferred<typeof findingSchema>

const totalsSchema = v.object({
  attempts: v.number(),
  /** Mean of what each attempt earned as a share of what its form offers, 0 to 1; absent where there is no attempt. */
  mean: v.exactOptional(v.number()),
})

export type Totals = Inferred<typeof totalsSchema>

const worked = {
  ...totalsSchema.entries,
  /** In the quiz's order. */
  items: v.array(itemAnalysisSchema),
  /** The gravest kind first, within a kind in the quiz's order. */
  findings: v.array(findingSchema),
}

export const analysisSchema = v.variant('detail', [
  v.object({ detail: v.literal('totals'), ...totalsSchema.entries }),
  v.object({ detail: v.picklist(['counts', 'facility']), ...worked }),
  v.object({ detail: v.literal('full'), ...worked, reliability: reliabilitySchema }),
])

export type Analysis = Inferred<typeof analysisSchema>
