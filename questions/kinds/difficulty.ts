import type { Item, Option } from '../item.ts'
import { wordsOf } from '../text/normal-form.ts'
import { singleFigure } from '../values/quantity.ts'
import type { Standing } from '../vocabulary.ts'
import { traitsOf } from './kinds.ts'

/** What only one source says is read once; what sources differ on has to be kept apart. */
const STRAIN: Readonly<Record<Standing, number>> = {
  corroborated: 0,
  'single-source': 0.4,
  attributed: 0.6,
  contested: 1,
  unsupported: 1,
}

const WEIGHT = { demand: 0.5, strain: 0.2, guessing: 0.15, closeness: 0.15 } as const

/**
 * How hard an item is likely to be, from 0 to 1: half what its kind demands, a fifth how well its fact is supported,
 * the rest how little guessing helps and how close the wrong options are.
 *
 * An estimate from the item alone, for making forms alike; a quiz's results say how hard an item was.
 */
export function difficultyOf(item: Item): number {
  return (
    WEIGHT.demand * traitsOf(item.kind).demand +
    WEIGHT.strain * STRAIN[item.standing] +
    WEIGHT.guessing * (1 - guessing(item)) +
    WEIGHT.closeness * closeness(item)
  )
}

/** The credit that blind guessing can expect, roughly: one of so many. */
function guessing(item: Item): number {
  if (item.shape === 'number') return 0
  const options = item.shape === 'pairs' ? item.right.length : item.options.length
  return options === 0 ? 0 : 1 / options
}

/** How near the wrong options come to the key, from 0 to 1: figures by their ratio, words by how many they share. */
function closeness(item: Item): number {
  if (item.shape !== 'one') return 0.5
  const key = item.options[item.key]
  const others = item.options.filter((option) => option !== key)
  if (!key || others.length === 0) return 0
  return others.reduce((sum, other) => sum + nearness(key, other), 0) / others.length
}

function nearness(a: Option, b: Option): number {
  const [x, y] = [a, b].map(({ value }) => value && singleFigure(value))
  if (x !== undefined && y !== undefined) return x === y ? 1 : Math.min(x, y) / Math.max(x, y)
  const [own, theirs] = [new Set(wordsOf(a.text)), new Set(wordsOf(b.text))]
  const common = [...own].filter((word) => theirs.has(word)).length
  return common / Math.max(1, own.size + theirs.size - common)
}
