import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Claim } from '../ledger.ts'
import type { Quantity } from '../ledger-value.ts'
import { rememberOf } from '../text/remember.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import { isQuantity } from './near.ts'

/** A figure that the ledger gives for some fact. */
interface Figure {
  readonly assessment: Assessment
  readonly claim: Claim
  readonly value: Quantity
}

/**
 * Figures of a ledger that one in a unit may be mistaken for, in the ledger's order: counts for counts, measures in the
 * same unit.
 */
export function figuresFor(unit: string, topic: Topic): readonly Figure[] {
  return figuresByUnit(topic).get(keyOf(unit)) ?? []
}

/** Every typed number asks for its figures. */
const figuresByUnit = rememberOf((topic: Topic): ReadonlyMap<string, readonly Figure[]> => {
  const found = topic.assessments.flatMap((assessment) =>
    assessment.fact.claims.flatMap((claim): readonly Figure[] => {
      const { value } = claim
      return isQuantity(value) && ('is' in value || 'about' in value) ? [{ assessment, claim, value }] : []
    }),
  )
  return Map.groupBy(found, ({ value, assessment }) => keyOf(unitName(value.unit ?? assessment.fact.unit ?? '')))
})

const keyOf = (unit: string): string => (measureOf(unit) ? unit : dimensionOf(unit) === '' ? '' : 'a count')
