import { type Conflict, conflictOf } from '../../../questions/checks/statement.ts'
import { contentWords } from '../../../questions/languages/content-words.ts'
import type { ReviewItem } from '../../../questions/wire/review.ts'

/** Two questions of a plan that should not stand on one form, by their places, and why. */
export interface PlanClash {
  readonly places: readonly [number, number]
  readonly why: Conflict
}

/** Every such pair; places count from 0. */
export function clashesIn(items: readonly ReviewItem[], language: string): readonly PlanClash[] {
  const rules = contentWords(language)
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b, j): PlanClash[] => {
      const why = conflictOf(a, b, rules)
      return why ? [{ places: [i, i + 1 + j], why }] : []
    }),
  )
}
