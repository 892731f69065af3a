import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Claim, Quantity } from '../ledger.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import { isQuantity } from './near.ts'

/** A figure that the ledger gives for some fact. */
interface Figure {
  readonly assessment: Assessment
  readonly claim: Claim
  readonly value: Quantity
}

/** Worked out once for each topic: every typed number asks for its figures. */
const known = new WeakMap<Topic, ReadonlyMap<string, readonly Figure[]>>()

/** Figures of a ledger that one in a unit may be mistaken for, in the ledger's order: counts for counts, measures in the same unit. */
export function figuresFor(unit: string, topic: Topic): readonly Figure[] {
  const figures = known.get(topic) ?? figuresByUnit(topic)
  known.set(topic, figures)
  return figures.get(keyOf(unit)) ?? []
}

function figuresByUnit(topic: Topic): ReadonlyMap<string, readonly Figure[]> {
  const found = topic.assessments.flatMap((assessment) =>
    assessment.fact.claims.flatMap((claim): readonly Figure[] => {
      const { value } = claim
      return isQuantity(value) && ('is' in value || 'about' in value) ? [{ assessment, claim, value }] : []
    }),
  )
  return Map.groupBy(found, ({ value, assessment }) => keyOf(unitName(value.unit ?? assessment.fact.unit ?? '')))
}

const keyOf = (unit: string): string => (measureOf(unit) ? unit : dimensionOf(unit) === '' ? '' : 'a count')
