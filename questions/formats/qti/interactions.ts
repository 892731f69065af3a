import type { Item, ItemOf, Option } from '../../item.ts'
import { element, type Markup, withBreaks } from '../markup.ts'
import { toleranceOf } from '../tolerance.ts'
import type { Dialect } from './dialect.ts'
import { mappedScore, orderedScore, rangeScore, wholeScore } from './scoring.ts'

/** How an item of one shape is answered and what the answer earns. */
interface Interaction {
  readonly response: Markup
  /** What scoring keeps beside SCORE. */
  readonly outcomes: readonly Markup[]
  readonly body: readonly Markup[]
  readonly scoring: readonly Markup[]
}

export const choiceId = (index: number): string => `choice-${index + 1}`
export const leftId = (index: number): string => `left-${index + 1}`

export function interactionOf(item: Item, dialect: Dialect): Interaction {
  if (item.shape === 'one') return one(item, dialect)
  if (item.shape === 'several') return several(item, dialect)
  if (item.shape === 'number') return number(item, dialect)
  return item.shape === 'order' ? order(item, dialect) : pairs(item, dialect)
}

function one(item: ItemOf<'one'>, dialect: Dialect): Interaction {
  const { qti } = dialect
  return {
    response: declaration('single', 'identifier', [choiceId(item.key)], dialect),
    outcomes: [],
    body: [
      qti(
        'choiceInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: !item.sorted, maxChoices: 1 },
        prompt(item, dialect),
        ...choices(item.options, dialect),
      ),
    ],
    scoring: [wholeScore(dialect)],
  }
}

/** Right picks less wrong ones, over all that are right, never below 0. */
function several(item: ItemOf<'several'>, dialect: Dialect): Interaction {
  const { qti } = dialect
  const share = 1 / item.key.length
  const mapping = qti(
    'mapping',
    { lowerBound: 0, upperBound: 1, defaultValue: 0 },
    ...item.options.map((_, i) =>
      qti('mapEntry', { mapKey: choiceId(i), mappedValue: item.key.includes(i) ? share : -share }),
    ),
  )
  return {
    response: declaration('multiple', 'identifier', item.key.map(choiceId), dialect, mapping),
    outcomes: [],
    body: [
      qti(
        'choiceInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: !item.sorted, maxChoices: 0 },
        prompt(item, dialect),
        ...choices(item.options, dialect),
      ),
    ],
    scoring: [mappedScore(dialect)],
  }
}

function number(item: ItemOf<'number'>, dialect: Dialect): Interaction {
  const { qti } = dialect
  const { key } = item
  const middle = toleranceOf(key).middle
  const best = key.whole ? Math.round(middle) : middle
  return {
    response: declaration('single', 'float', [String(best)], dialect),
    outcomes: [],
    body: [
      element('p', {}, ...withBreaks(item.stem)),
      element('p', {}, qti('textEntryInteraction', { responseIdentifier: 'RESPONSE', expectedLength: 12 })),
    ],
    scoring: [rangeScore(key, dialect)],
  }
}

/** The share of all pairs that stand the right way round. */
function order(item: ItemOf<'order'>, dialect: Dialect): Interaction {
  const { qti } = dialect
  const right = item.key.map(choiceId)
  return {
    response: declaration('ordered', 'identifier', right, dialect),
    ...orderedScore(right, dialect),
    body: [
      qti(
        'orderInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: true },
        prompt(item, dialect),
        ...choices(item.options, dialect),
      ),
    ],
  }
}

/** The share of left sides that are given their right one. */
function pairs(item: ItemOf<'pairs'>, dialect: Dialect): Interaction {
  const { qti } = dialect
  const right = item.key.map((option, left) => `${leftId(left)} ${choiceId(option)}`)
  const mapping = qti(
    'mapping',
    { lowerBound: 0, upperBound: 1, defaultValue: 0 },
    ...right.map((mapKey) => qti('mapEntry', { mapKey, mappedValue: 1 / right.length })),
  )
  const sides = item.left.map((text, i) =>
    qti('simpleAssociableChoice', { identifier: leftId(i), matchMax: 1, fixed: true }, ...withBreaks(text)),
  )
  // A right side may belong to several left ones: 0 is no limit.
  const options = item.right.map(({ text }, i) =>
    qti('simpleAssociableChoice', { identifier: choiceId(i), matchMax: 0 }, ...withBreaks(text)),
  )
  return {
    response: declaration('multiple', 'directedPair', right, dialect, mapping),
    outcomes: [],
    body: [
      qti(
        'matchInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: !item.sorted, maxAssociations: item.left.length },
        prompt(item, dialect),
        qti('simpleMatchSet', {}, ...sides),
        qti('simpleMatchSet', {}, ...options),
      ),
    ],
    scoring: [mappedScore(dialect)],
  }
}

function declaration(
  cardinality: 'single' | 'multiple' | 'ordered',
  baseType: 'identifier' | 'float' | 'directedPair',
  right: readonly string[],
  { qti }: Dialect,
  ...mapping: readonly Markup[]
): Markup {
  const values = right.map((value) => qti('value', {}, value))
  return qti(
    'responseDeclaration',
    { identifier: 'RESPONSE', cardinality, baseType },
    qti('correctResponse', {}, ...values),
    ...mapping,
  )
}

const prompt = ({ stem }: Item, { qti }: Dialect): Markup => qti('prompt', {}, ...withBreaks(stem))

const choices = (options: readonly Option[], { qti }: Dialect): readonly Markup[] =>
  options.map(({ text }, i) => qti('simpleChoice', { identifier: choiceId(i) }, ...withBreaks(text)))
