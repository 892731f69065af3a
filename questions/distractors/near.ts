import type { Topic } from '../facts/topic.ts'
import type { Quantity, Value } from '../ledger-value.ts'
import type { Random } from '../random.ts'
import { rememberOf } from '../text/remember.ts'
import { dayOf, extentOf, isPlainDate, spansOf } from '../values/date.ts'
import { SMALL, significantDigits } from '../values/figures.ts'
import { figuresOf } from '../values/quantity.ts'
import { dimensionOf, measureOf } from '../values/units.ts'

const FACTORS = [0.5, 0.6, 0.75, 1.25, 1.5, 1.75, 2]
const STEPS = [-6, -4, -3, -2, -1, 1, 2, 3, 4, 6]
const DAY = 1440

/** A value that a rule made beside another. */
interface Near {
  readonly value: Value
  readonly rule: string
}

/**
 * Plausible values beside a figure or a date: other magnitudes written as precisely, neighbouring counts, days, months
 * or years. For names and texts there are none.
 *
 * None is a figure of the ledger, nor a sum or a difference of two of the same unit: those are too often true of
 * something.
 */
export function nearValues(value: Value, unit: string, topic: Topic, random: Random): readonly Near[] {
  if ('date' in value) return nearDates(value.date)
  if (!isQuantity(value)) return []
  const figures = figuresIn(topic, dimensionOf(unit))
  const isFree = (near: Quantity) => figuresOf(near).every((n) => !isCombination(n, figures))
  const isShare = dimensionOf(value.unit ?? unit) === 'share' && figuresOf(value).every((n) => n <= WHOLE)
  const isPart = (near: Quantity) => !isShare || figuresOf(near).every((n) => n <= WHOLE)
  const magnitudes = FACTORS.map((factor) => ({ value: scaled(value, factor, random), rule: `× ${factor}` }))
  return [...neighbours(value, unit), ...magnitudes].flatMap(({ value: near, rule }) =>
    near && isFree(near) && isPart(near) ? [{ value: near, rule }] : [],
  )
}

/** In per cent: beside 68 % nobody believes 120. */
const WHOLE = 100

interface NearFigure extends Near {
  readonly value: Quantity
}

/** A small count's neighbours: beside 3 schools, 2 and 4 are likelier than any multiple. */
function neighbours(value: Quantity, unit: string): readonly NearFigure[] {
  if (!('is' in value) || value.is > SMALL || measureOf(value.unit ?? unit)) return []
  return [-2, -1, 1, 2, 3].flatMap((step) =>
    value.is + step > 0 ? [{ value: { is: value.is + step }, rule: `${step > 0 ? '+' : '−'} ${Math.abs(step)}` }] : [],
  )
}

const figuresIn = (topic: Topic, dimension: string): ReadonlySet<number> =>
  figuresByDimension(topic).get(dimension) ?? new Set()

/** Every figure asks for them. */
const figuresByDimension = rememberOf((topic: Topic): ReadonlyMap<string, ReadonlySet<number>> => {
  const figures = topic.ledger.facts.flatMap((fact) =>
    fact.claims.flatMap(({ value }) => figuresOf(value).map((n) => ({ n, dimension: dimensionOf(fact.unit ?? '') }))),
  )
  const groups = Map.groupBy(figures, ({ dimension }) => dimension)
  return new Map([...groups].map(([dimension, of]) => [dimension, new Set(of.map(({ n }) => n))]))
})

/** Whether a value is a figure, of whatever bounds. */
export const isQuantity = (value: Value): value is Quantity =>
  !(
    'date' in value ||
    'time' in value ||
    'yesNo' in value ||
    'name' in value ||
    'names' in value ||
    'text' in value ||
    'before' in value ||
    'after' in value
  )

function isCombination(n: number, figures: ReadonlySet<number>): boolean {
  if (figures.has(n)) return true
  for (const figure of figures) {
    const rest = n - figure
    // Twice a figure is no sum of two.
    if ((rest !== figure && figures.has(rest)) || figures.has(n + figure)) return true
  }
  return false
}

function scaled(quantity: Quantity, factor: number, random: Random): Quantity | undefined {
  const jitter = (n: number) => rounded(n * factor * (1 + (random() - 0.5) / 10), n)
  if ('from' in quantity) {
    const from = jitter(quantity.from)
    const width = rounded((quantity.to - quantity.from) * factor, quantity.to - quantity.from)
    return { ...quantity, from, to: from + Math.max(width, 1) }
  }
  const [bound, n] = Object.entries(quantity).find(([key, v]) => typeof v === 'number' && key !== 'within') ?? []
  if (bound === undefined || typeof n !== 'number') return undefined
  const near = jitter(n)
  return near === n ? undefined : ({ ...quantity, [bound]: near } as Quantity)
}

/** As many significant digits as another figure is written with, and no more decimals. */
function rounded(n: number, like: number): number {
  const digits = significantDigits(like)
  const decimals = String(like).split('.')[1]?.length ?? 0
  return Number(Number(n.toPrecision(digits)).toFixed(decimals))
}

/** Years, months, days or minutes beside a date, or as many days after or before a set of days. */
function nearDates(date: string): readonly Near[] {
  const spans = spansOf(date)
  if (!spans) return []
  const [start, end] = extentOf(spans)
  return STEPS.flatMap((step) => {
    const near = isPlainDate(date) ? stepped(date, start, step) : shifted(start, end, step)
    return near === undefined ? [] : [{ value: { date: near }, rule: `${step > 0 ? '+' : '−'} ${Math.abs(step)}` }]
  })
}

function stepped(date: string, start: number, step: number): string | undefined {
  const [year = 0, month = 1] = date.split('-').map(Number)
  if (date.length === 4) return String(year + step)
  if (date.length === 7) return new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7)
  if (date.length === 10) return dayOf(start + step * DAY)
  return new Date((start + step * 30) * 60_000).toISOString().slice(0, 16)
}

function shifted(start: number, end: number, step: number): string | undefined {
  const length = end - start
  const first = start + step * length
  return length >= DAY && Math.abs(step) <= 2 ? `[${dayOf(first)}..${dayOf(first + length - DAY)}]` : undefined
}
