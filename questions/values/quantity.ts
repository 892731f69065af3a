import type { Quantity, Value } from '../ledger-value.ts'
import type { Bound } from '../vocabulary.ts'
import { dimensionOf, isCurrency, measureOf } from './units.ts'

/** A set of numbers without gaps, in the base unit of its dimension. Infinite ends are open. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly minOpen: boolean
  readonly maxOpen: boolean
  /** Only whole numbers: a count. Then both ends are closed and whole, or infinite. */
  readonly whole: boolean
}

type Bounded = Exclude<Quantity, { is: number } | { from: number }>

const ABOUT = 0.1

/** From here on a sum of money is told roughly: a price of 2 is not 1.80. */
const ROUGH_SUM = 100

/** A length of time is told within so much of it: two hours are no hour and a half. */
const ROUGH_TIME = 0.15

/** Half a unit of the last digit written: 38 → 0.5, 7.5 → 0.05. A price is told to the hundredth. */
function halfUnit(figure: number, unit: string): number {
  if (Math.abs(figure) < ROUGH_SUM && isCurrency(unit)) return 0.005
  const decimals = String(figure).split('.')[1]?.length ?? 0
  const half = 0.5 / 10 ** decimals
  return dimensionOf(unit) === 'time' ? Math.min(half, clean(Math.abs(figure) * ROUGH_TIME)) : half
}

/** Binary fractions carry 15 digits; sums and conversions are compared after dropping the noise behind the twelfth. */
const clean = (n: number): number => (Number.isInteger(n) || !Number.isFinite(n) ? n : Number(n.toPrecision(12)))

/**
 * Every number that a quantity's words allow.
 *
 * A count is exact; a measured figure stands for ± half a unit of its last digit, its upper end excluded, so that 18
 * miles and 19 miles are two things. "about n" is n ± 10 %.
 *
 * @param unit The fact's unit, where the quantity names none of its own.
 * @param hasFractions Of what is counted there are halves, too, as of points and of degrees.
 * @throws {RangeError} If `from` is above `to`.
 */
export function rangeOf(quantity: Quantity, unit: string, hasFractions = false): Range {
  const measure = measureOf(quantity.unit ?? unit)
  const bounds = boundsOf(quantity, measure && (quantity.unit ?? unit))
  if (bounds.min > bounds.max)
    throw new RangeError(`A range runs upwards; this one goes from ${bounds.min} to ${bounds.max}.`)
  if (measure)
    return { ...bounds, min: clean(bounds.min * measure.factor), max: clean(bounds.max * measure.factor), whole: false }
  if (hasFractions) return { ...bounds, whole: false }
  const lowest = Math.ceil(clean(bounds.min))
  const highest = Math.floor(clean(bounds.max))
  return {
    min: bounds.minOpen && lowest === bounds.min ? lowest + 1 : lowest,
    max: bounds.maxOpen && highest === bounds.max ? highest - 1 : highest,
    minOpen: lowest === -Infinity,
    maxOpen: highest === Infinity,
    whole: true,
  }
}

/** @param measured The unit that it is measured in; none for a count. */
function boundsOf(quantity: Quantity, measured: string | undefined): Omit<Range, 'whole'> {
  const closed = { minOpen: false, maxOpen: false }
  if ('is' in quantity) {
    const half = measured === undefined ? 0 : (quantity.within ?? halfUnit(quantity.is, measured))
    return { min: quantity.is - half, max: quantity.is + half, minOpen: false, maxOpen: half > 0 }
  }
  if ('over' in quantity) return { min: quantity.over, max: Infinity, minOpen: true, maxOpen: true }
  if ('atLeast' in quantity) return { min: quantity.atLeast, max: Infinity, minOpen: false, maxOpen: true }
  if ('under' in quantity) return { min: -Infinity, max: quantity.under, minOpen: true, maxOpen: true }
  if ('upTo' in quantity) return { min: -Infinity, max: quantity.upTo, minOpen: true, maxOpen: false }
  if ('about' in quantity) {
    const slack = Math.abs(quantity.about) * ABOUT
    return { min: quantity.about - slack, max: quantity.about + slack, ...closed }
  }
  return { min: quantity.from, max: quantity.to, ...closed }
}

/** The bound of a figure that has one: "more than 35" is over 35. */
export function boundOf(quantity: Bounded): readonly [bound: Bound, figure: number] {
  if ('over' in quantity) return ['over', quantity.over]
  if ('under' in quantity) return ['under', quantity.under]
  if ('atLeast' in quantity) return ['atLeast', quantity.atLeast]
  return 'upTo' in quantity ? ['upTo', quantity.upTo] : ['about', quantity.about]
}

/** The figures that stand for a quantity: one, or the ends of a range. Any other value has none. */
export function figuresOf(value: Value): readonly number[] {
  if ('is' in value) return [value.is]
  if ('from' in value) return [value.from, value.to]
  if ('over' in value || 'under' in value || 'atLeast' in value || 'upTo' in value || 'about' in value)
    return [boundOf(value)[1]]
  return []
}

/** The one figure of a quantity, exact or about so much. */
export const singleFigure = (value: Value): number | undefined =>
  'is' in value ? value.is : 'about' in value ? value.about : undefined

/**
 * The numbers that two ranges share, or `undefined` where there are none.
 *
 * Commutative, associative and idempotent. Ranges of different units are compared by the caller's care: both must be of
 * one dimension.
 */
export function meetRanges(a: Range, b: Range): Range | undefined {
  const min = Math.max(a.min, b.min)
  const max = Math.min(a.max, b.max)
  const minOpen = (a.min === min && a.minOpen) || (b.min === min && b.minOpen)
  const maxOpen = (a.max === max && a.maxOpen) || (b.max === max && b.maxOpen)
  if (min > max || (min === max && (minOpen || maxOpen))) return undefined
  return { min, max, minOpen, maxOpen, whole: a.whole || b.whole }
}

/** Whether a number lies in a range. */
export function holds(range: Range, n: number): boolean {
  const x = clean(n)
  const above = range.minOpen ? x > range.min : x >= range.min
  const below = range.maxOpen ? x < range.max : x <= range.max
  return above && below && (!range.whole || Number.isInteger(x))
}

/** Bounded on both sides, so that a number can be marked right or wrong by it. */
export function isBounded(range: Range): boolean {
  return Number.isFinite(range.min) && Number.isFinite(range.max)
}
