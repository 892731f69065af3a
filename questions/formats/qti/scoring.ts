import type { Range } from '../../values/quantity.ts'
import type { Markup } from '../markup.ts'
import type { Dialect } from './dialect.ts'

// Response processing: rules that give SCORE from 0 to 1. Every item starts with 0.

/** A point for the key. */
export function wholeScore(dialect: Dialect): Markup {
  const { qti } = dialect
  const isKey = qti('match', {}, variable('RESPONSE', dialect), qti('correct', { identifier: 'RESPONSE' }))
  return when(isKey, set('SCORE', float(1, dialect), dialect), dialect)
}

/** What the response's mapping gives for all that was chosen. */
export function mappedScore(dialect: Dialect): Markup {
  return set('SCORE', dialect.qti('mapResponse', { identifier: 'RESPONSE' }), dialect)
}

/** A point for a number of the range. Of a count a fraction earns nothing: it is not the whole number nearest to it. */
export function rangeScore({ min, max, minOpen, maxOpen, whole }: Range, dialect: Dialect): Markup {
  const { qti } = dialect
  const bound = (name: string, end: number) => qti(name, {}, variable('RESPONSE', dialect), float(end, dialect))
  const given = variable('RESPONSE', dialect)
  const nearest = qti('integerToFloat', {}, qti('round', {}, given))
  const isWhole = whole && min !== max ? [qti('equal', { toleranceMode: 'exact' }, given, nearest)] : []
  const isInside = qti('and', {}, bound(minOpen ? 'gt' : 'gte', min), bound(maxOpen ? 'lt' : 'lte', max), ...isWhole)
  return when(isInside, set('SCORE', float(1, dialect), dialect), dialect)
}

const placeOf = (choice: string): string => `PLACE-${choice}`

/**
 * The share of all pairs of choices that stand the right way round. First each choice is told its place; then the pairs
 * are counted.
 *
 * @param right The choices in their right order.
 */
export function orderedScore(
  right: readonly string[],
  dialect: Dialect,
): { readonly outcomes: readonly Markup[]; readonly scoring: readonly Markup[] } {
  const { qti } = dialect
  const outcomes = right.map((choice) =>
    qti(
      'outcomeDeclaration',
      { identifier: placeOf(choice), cardinality: 'single', baseType: 'integer' },
      qti('defaultValue', {}, qti('value', {}, '0')),
    ),
  )
  const places = right.flatMap((_, i) => right.map((choice) => place(i + 1, choice, dialect)))
  const pairs = right.flatMap((first, i) => right.slice(i + 1).map((second) => [first, second] as const))
  const counts = pairs.map(([first, second]) => {
    const isRight = qti('lt', {}, variable(placeOf(first), dialect), variable(placeOf(second), dialect))
    return when(isRight, set('SCORE', qti('sum', {}, variable('SCORE', dialect), float(1, dialect)), dialect), dialect)
  })
  const share = qti('divide', {}, variable('SCORE', dialect), float(pairs.length, dialect))
  return { outcomes, scoring: [...places, ...counts, set('SCORE', share, dialect)] }
}

/** Tells a choice its place, if it stands there. */
function place(n: number, choice: string, dialect: Dialect): Markup {
  const { qti } = dialect
  const there = qti('index', { n }, variable('RESPONSE', dialect))
  const isThere = qti('match', {}, there, qti('baseValue', { baseType: 'identifier' }, choice))
  const at = qti('baseValue', { baseType: 'integer' }, String(n))
  return when(isThere, set(placeOf(choice), at, dialect), dialect)
}

export const when = (condition: Markup, rule: Markup, { qti }: Dialect): Markup =>
  qti('responseCondition', {}, qti('responseIf', {}, condition, rule))

export const set = (identifier: string, value: Markup, { qti }: Dialect): Markup =>
  qti('setOutcomeValue', { identifier }, value)
export const variable = (identifier: string, { qti }: Dialect): Markup => qti('variable', { identifier })
export const float = (value: number, { qti }: Dialect): Markup => qti('baseValue', { baseType: 'float' }, String(value))
