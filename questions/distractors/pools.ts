import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Claim, Value } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import { isPlainDate } from '../values/date.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'

/** A value that the ledger gives for some fact. */
export interface Found {
  readonly assessment: Assessment
  readonly claim: Claim
  /** The claim's value, or one member of the set that it names. */
  readonly value: Value
}

type Pools = ReadonlyMap<string | undefined, readonly Found[]>

/** Worked out once for each topic: every fact asks for its pool several times. */
const known = new WeakMap<Topic, Pools>()

/**
 * Values of a ledger that can stand beside one of a fact's, in a random order: names and texts of the same unit; dates as fine as it; counts
 * of whatever things, measured figures in the same unit.
 */
export function poolFor(value: Value, unit: string | undefined, topic: Topic, random: Random): readonly Found[] {
  return shuffled(pool(poolKey(value, unit), topic), random)
}

/** Figures of a ledger that can stand beside one in a unit, in the ledger's order. */
export function figuresFor(unit: string, topic: Topic): readonly Found[] {
  return pool(figureKey(unit), topic)
}

function pool(key: string | undefined, topic: Topic): readonly Found[] {
  const pools = known.get(topic) ?? poolsOf(topic)
  known.set(topic, pools)
  return pools.get(key) ?? []
}

function poolsOf(topic: Topic): Pools {
  const found = topic.assessments.flatMap((assessment) =>
    assessment.fact.claims.flatMap((claim) =>
      members(claim.value).map((value): Found => ({ assessment, claim, value })),
    ),
  )
  const pools = Map.groupBy(found, ({ value, assessment }) => poolKey(value, assessment.fact.unit))
  pools.delete(undefined)
  return pools
}

/** A set of names gives each of its members. */
const members = (value: Value): readonly Value[] => ('names' in value ? value.names.map((name) => ({ name })) : [value])

/** Values with the same key can stand beside each other; `undefined` where none can. */
function poolKey(value: Value, factUnit: string | undefined): string | undefined {
  if ('date' in value) return isPlainDate(value.date) ? `date ${value.date.length}` : 'dates'
  if ('time' in value) return 'time'
  if ('name' in value || 'names' in value) return `name ${factUnit}`
  if ('text' in value) return `text ${factUnit}`
  return 'is' in value || 'about' in value ? figureKey(unitName(value.unit ?? factUnit ?? '')) : undefined
}

function figureKey(unit: string): string | undefined {
  if (dimensionOf(unit) === '') return undefined
  return measureOf(unit) ? `figure ${unit}` : 'figure'
}
