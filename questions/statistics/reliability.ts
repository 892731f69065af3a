import { CONFIDENCE } from '../probability/confidence.ts'
import { fQuantile } from '../probability/f-quantile.ts'
import type { Estimate, Reliability } from '../wire/analysis.ts'
import { varies } from './correlation.ts'
import { type Answered, isShown } from './sample.ts'

/**
 * How far the scores can be trusted: coefficient alpha (L. J. Cronbach, "Coefficient alpha and the internal structure
 * of tests", Psychometrika 16, 1951), which for credits of all or nothing is Kuder and Richardson's formula 20 (1937),
 * and the standard error of measurement s√(1 − α).
 *
 * Alpha is a lower bound of reliability, and below 0 where items work against each other; no more than all of the
 * scores' spread is then called error. Only for attempts that share one form.
 *
 * @param count How many items the quiz has.
 */
export function reliabilityOf(attempts: readonly Answered[], count: number): Reliability {
  const places = Array.from({ length: count }, (_, index) => index)
  const form = places.filter((index) => attempts.some((attempt) => isShown(attempt, index)))
  if (!attempts.every((attempt) => form.every((index) => isShown(attempt, index))))
    return { is: 'none', because: 'forms-differ' }
  if (form.length < 2) return { is: 'none', because: 'one-item' }
  const columns = form.map((index) => attempts.map(({ credits }) => credits[index] ?? 0))
  const scores = attempts.map((_, row) => columns.reduce((sum, column) => sum + (column[row] ?? 0), 0))
  // Scores that differ only by what adding thirds leaves do not differ.
  if (!varies(scores.map((score) => Math.round(score * 1e9)))) return { is: 'none', because: 'equal-scores' }
  const spread = varianceOf(scores)
  const within = columns.reduce((sum, column) => sum + varianceOf(column), 0) / spread
  const alpha = (form.length / (form.length - 1)) * (1 - within)
  return {
    is: 'alpha',
    items: form.length,
    alpha: feldt(alpha, attempts.length, form.length),
    deviation: Math.sqrt(spread),
    error: Math.sqrt(spread * (1 - Math.max(0, alpha))),
  }
}

/**
 * Alpha with Feldt's interval: (1 − α) / (1 − α̂) is distributed as F with n − 1 and (n − 1)(k − 1) degrees of freedom
 * (L. S. Feldt, "The approximate sampling distribution of Kuder–Richardson reliability coefficient twenty",
 * Psychometrika 30, 1965).
 *
 * @param attempts n, at least 2.
 * @param items k, at least 2.
 */
function feldt(alpha: number, attempts: number, items: number): Estimate {
  const [d1, d2] = [attempts - 1, (attempts - 1) * (items - 1)]
  const bound = (probability: number) => 1 - (1 - alpha) * fQuantile(probability, d1, d2)
  return { value: alpha, low: bound((1 + CONFIDENCE) / 2), high: bound((1 - CONFIDENCE) / 2) }
}

/** The unbiased one, over n − 1. */
function varianceOf(list: readonly number[]): number {
  const mean = list.reduce((sum, n) => sum + n, 0) / list.length
  return list.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (list.length - 1)
}
