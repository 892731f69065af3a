import type { ItemAnalysis } from '../wire/analysis.ts'
import { correlationOf, fisher, signOf } from './correlation.ts'
import { countsOf } from './counts.ts'
import { detailOf } from './detail.ts'
import { facilityOf } from './facility.ts'
import type { Sample } from './sample.ts'

/**
 * All that may be said of one item.
 *
 * Discrimination is the corrected item–rest correlation (S. Henrysson, "Correction of item-total correlations in item
 * analysis", Psychometrika 28, 1963): of the item's credit with what the same attempts earned on their other items, so
 * that it does not meet itself.
 */
export function analyseItem(sample: Sample): ItemAnalysis {
  const { item, credits, rests } = sample
  const detail = detailOf(credits.length)
  if (detail === 'totals') return { detail, item: item.id, shown: credits.length }
  const counts = countsOf(sample)
  if (detail === 'counts') return { detail, ...counts }
  const facility = facilityOf(credits)
  const correlation = rests && correlationOf(credits, rests)
  if (detail === 'facility')
    return {
      detail,
      ...counts,
      facility,
      ...(correlation === undefined ? {} : { discrimination: signOf(correlation) }),
    }
  const discrimination = correlation === undefined ? undefined : fisher(correlation, credits.length)
  return { detail, ...counts, facility, ...(discrimination ? { discrimination } : {}) }
}
