import type { Item } from '../../item.ts'
import type { Response } from '../../wire/item.ts'
import type { Exported } from '../format.ts'
import type { Markup } from '../markup.ts'
import { acceptedOf, isGiven } from '../ruled.ts'
import type { Dialect } from './dialect.ts'
import { choiceId, leftId } from './interactions.ts'
import { float, set, variable, when } from './scoring.ts'

/**
 * What comes after an item's own scoring: the point for every answer that the teacher accepts, or for whatever is
 * answered.
 */
export function ruledScore(item: Item, quiz: Exported, dialect: Dialect): readonly Markup[] {
  const point = set('SCORE', float(1, dialect), dialect)
  if (isGiven(item, quiz)) return [point]
  return acceptedOf(item, quiz).map((response) => when(isGivenAs(item, response, dialect), point, dialect))
}

/** Whether this very response was given. */
function isGivenAs(item: Item, response: Exclude<Response, null>, dialect: Dialect): Markup {
  const { qti } = dialect
  const given = variable('RESPONSE', dialect)
  if (typeof response === 'number') {
    if (item.shape === 'number') return qti('equal', { toleranceMode: 'exact' }, given, float(response, dialect))
    return qti('match', {}, given, qti('baseValue', { baseType: 'identifier' }, choiceId(response)))
  }
  const baseType = item.shape === 'pairs' ? 'directedPair' : 'identifier'
  const values = response.map((option, i) =>
    qti('baseValue', { baseType }, item.shape === 'pairs' ? `${leftId(i)} ${choiceId(option)}` : choiceId(option)),
  )
  return qti('match', {}, given, qti(item.shape === 'order' ? 'ordered' : 'multiple', {}, ...values))
}
