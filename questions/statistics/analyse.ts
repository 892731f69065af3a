import type { Item } from '../item.ts'
import type { Analysis, Totals } from '../wire/analysis.ts'
import { detailOf } from './detail.ts'
import { analysisFindings } from './findings/findings.ts'
import { analyseItem } from './item-analysis.ts'
import { reliabilityOf } from './reliability.ts'
import { type Answered, earnedBy, samplesOf } from './sample.ts'

/**
 * How a quiz worked, as far as the number of its attempts allows it to be said; see detail.ts.
 *
 * The order of the attempts changes nothing. They count as made by as many students: whoever counts several attempts of
 * one student gets intervals that are too narrow.
 *
 * @param items The quiz's, in its order.
 * @param attempts Those that count, marked as they count.
 */
export function analyse(items: readonly Item[], attempts: readonly Answered[]): Analysis {
  const totals = totalsOf(items, attempts)
  const detail = detailOf(attempts.length)
  if (detail === 'totals') return { detail, ...totals }
  const examined = samplesOf(items, attempts).map((sample) => ({ sample, analysis: analyseItem(sample) }))
  const worked = { items: examined.map(({ analysis }) => analysis), findings: analysisFindings(examined, attempts) }
  if (detail !== 'full') return { detail, ...totals, ...worked }
  return { detail, ...totals, ...worked, reliability: reliabilityOf(attempts, items.length) }
}

function totalsOf(items: readonly Item[], attempts: readonly Answered[]): Totals {
  const shares = attempts.flatMap((attempt) => {
    const { points, items: most } = earnedBy(attempt, items.length)
    return most > 0 ? [points / most] : []
  })
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return { attempts: attempts.length, ...(shares.length > 0 ? { mean } : {}) }
}
