import * as v from 'valibot'
import type { Analysis, Finding, ItemAnalysis, Reliability } from '../../questions/wire/analysis.ts'

// What the server says of how a quiz worked: parsers of the types in questions/wire/analysis.ts.

const estimate = v.object({ value: v.number(), low: v.number(), high: v.number() })
const counts = v.array(v.number())

const itemCounts = {
  item: v.string(),
  shown: v.number(),
  answered: v.number(),
  correct: v.number(),
  chosen: v.exactOptional(counts),
  paired: v.exactOptional(v.array(counts)),
}

const item: v.GenericSchema<unknown, ItemAnalysis> = v.variant('detail', [
  v.object({ detail: v.literal('totals'), item: v.string(), shown: v.number() }),
  v.object({ detail: v.literal('counts'), ...itemCounts }),
  v.object({
    detail: v.literal('facility'),
    ...itemCounts,
    facility: estimate,
    discrimination: v.exactOptional(v.picklist(['positive', 'zero', 'negative'])),
  }),
  v.object({
    detail: v.literal('full'),
    ...itemCounts,
    facility: estimate,
    discrimination: v.exactOptional(estimate),
  }),
])

const reliability: v.GenericSchema<unknown, Reliability> = v.variant('is', [
  v.object({ is: v.literal('alpha'), items: v.number(), alpha: estimate, deviation: v.number(), error: v.number() }),
  v.object({ is: v.literal('none'), because: v.picklist(['forms-differ', 'one-item', 'equal-scores']) }),
])

const half = v.object({ attempts: v.number(), key: v.number(), option: v.number() })

const finding: v.GenericSchema<unknown, Finding> = v.variant('is', [
  v.variant('because', [
    v.object({
      is: v.literal('key-in-doubt'),
      because: v.literal('negative-discrimination'),
      item: v.string(),
      shown: v.number(),
      discrimination: estimate,
    }),
    v.object({
      is: v.literal('key-in-doubt'),
      because: v.literal('better-half'),
      item: v.string(),
      option: v.number(),
      better: half,
      weaker: half,
    }),
  ]),
  v.object({
    is: v.literal('misread'),
    asked: v.string(),
    taken: v.string(),
    shown: v.number(),
    wrong: v.number(),
    took: v.number(),
    share: estimate,
    items: v.array(v.object({ item: v.string(), options: counts })),
  }),
  v.object({
    is: v.picklist(['too-easy', 'too-hard']),
    item: v.string(),
    shown: v.number(),
    facility: estimate,
    bound: v.number(),
  }),
  v.object({ is: v.literal('unchosen'), item: v.string(), option: v.number(), shown: v.number(), wrong: v.number() }),
])

const totals = { attempts: v.number(), mean: v.exactOptional(v.number()) }
const worked = { items: v.array(item), findings: v.array(finding) }

export const analysis: v.GenericSchema<unknown, Analysis> = v.variant('detail', [
  v.object({ detail: v.literal('totals'), ...totals }),
  v.object({ detail: v.picklist(['counts', 'facility']), ...totals, ...worked }),
  v.object({ detail: v.literal('full'), ...totals, ...worked, reliability }),
])
