import type { Item } from '../../item.ts'
import type { Extreme } from '../../wire/analysis.ts'
import type { Finder } from './finding.ts'

/**
 * Beyond these facilities an item of all or nothing tells students apart no more than half as well as it could: p(1 −
 * p), its variance, is below half of the ¼ that it is at ½. That is so outside (1 ± √½) / 2.
 */
const BOUNDS = { hard: (1 - Math.SQRT1_2) / 2, easy: (1 + Math.SQRT1_2) / 2 } as const

/** Items whose facility is beyond a bound with its whole interval; hard is also what falls below blind guessing. */
export const extreme: Finder = (examined) =>
  examined.flatMap(({ sample, analysis }): readonly Extreme[] => {
    if (analysis.detail !== 'facility' && analysis.detail !== 'full') return []
    const { item, shown, facility } = analysis
    const hard = Math.max(BOUNDS.hard, guessed(sample.item))
    if (facility.high < hard) return [{ is: 'too-hard', item, shown, facility, bound: hard }]
    return facility.low > BOUNDS.easy ? [{ is: 'too-easy', item, shown, facility, bound: BOUNDS.easy }] : []
  })

/**
 * The mean credit of blind guessing; 0 where there is nothing to guess among, or where it depends on how many are
 * picked.
 */
function guessed(item: Item): number {
  if (item.shape === 'one') return 1 / item.options.length
  if (item.shape === 'pairs') return 1 / item.right.length
  // Every pair of a random order stands the right way round half of the time.
  return item.shape === 'order' ? 1 / 2 : 0
}
