import type { Fact, Ledger } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { normalForm } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { minuteOf } from './clock.ts'
import { meetSpans, type Spans, spansOf } from './date.ts'
import { figuresOf, meetRanges, type Range, rangeOf } from './quantity.ts'
import { dimensionOf } from './units.ts'

/** The set of possibilities that a value's words allow. */
export type Possibilities =
  | { readonly type: 'quantity'; readonly dimension: string; readonly range: Range }
  | { readonly type: 'date'; readonly spans: Spans }
  /** Minutes after midnight, the last one included. */
  | { readonly type: 'time'; readonly first: number; readonly last: number }
  /** Normal forms, sorted. Open: at least these. */
  | { readonly type: 'names'; readonly names: readonly string[]; readonly open: boolean }
  /** The normal form of a name, a text or an order. */
  | { readonly type: 'exactly'; readonly is: string }

/** The one wording that stands for all the wordings a ledger declares equal, in its normal form. */
export type Canon = (wording: string) => string

/** The canon of a ledger's aliases. */
export const canonOf = ({ aliases }: Pick<Ledger, 'aliases'>): Canon => canonOfAliases(aliases)

const canonOfAliases = rememberOf((aliases: Ledger['aliases']): Canon => {
  const table = new Map(
    Object.entries(aliases).flatMap(([wording, others]) =>
      others.map((alias) => [normalForm(alias), normalForm(wording)]),
    ),
  )
  return remember((wording) => table.get(normalForm(wording)) ?? normalForm(wording))
})

/**
 * What a value allows.
 *
 * @param fact Whose `unit` counts where a quantity names none. Where one of its claims has a fraction of what is
 * counted, its other figures are no whole numbers either: "more than 7" points may be 7½.
 * @throws {RangeError} If a date cannot be read, or a range runs downwards: the ledger's verification refuses such a
 * value.
 */
export function possibilitiesOf(
  value: Value,
  fact: Pick<Fact, 'unit'> & Partial<Pick<Fact, 'claims'>>,
  canon: Canon,
): Possibilities {
  if ('date' in value) {
    const spans = spansOf(value.date)
    if (!spans) throw new RangeError(`"${value.date}" is not a date of EDTF level 2 without qualifiers.`)
    return { type: 'date', spans }
  }
  if ('time' in value) return timesOf(value.time, value.until ?? value.time)
  if ('yesNo' in value) return { type: 'names', names: [value.yesNo], open: false }
  if ('name' in value) return { type: 'exactly', is: canon(value.name) }
  if ('text' in value) return { type: 'exactly', is: canon(value.text) }
  if ('before' in value) return { type: 'exactly', is: `before ${value.before}` }
  if ('after' in value) return { type: 'exactly', is: `after ${value.after}` }
  if ('names' in value) {
    return { type: 'names', names: [...new Set(value.names.map(canon))].sort(), open: value.open ?? false }
  }
  const unit = fact.unit ?? ''
  return {
    type: 'quantity',
    dimension: dimensionOf(value.unit ?? unit),
    range: rangeOf(value, unit, hasFraction(value, fact)),
  }
}

const hasFraction = (value: Value, { claims = [] }: Partial<Pick<Fact, 'claims'>>): boolean =>
  [value, ...claims.map((claim) => claim.value)].some((one) => figuresOf(one).some((n) => !Number.isInteger(n)))

function timesOf(from: string, until: string): Possibilities {
  const [first, last] = [minuteOf(from), minuteOf(until)]
  if (last < first) throw new RangeError(`A time of day runs forwards; this one goes from ${from} to ${until}.`)
  return { type: 'time', first, last }
}

/**
 * What two claims can both mean.
 *
 * Commutative, associative and idempotent, so the order in which sources are read does not matter.
 *
 * @returns The overlap, or `undefined` where there is none.
 * @throws {RangeError} If the two are not of one type and dimension: the ledger's verification should have refused
 * that.
 */
export function meet(a: Possibilities, b: Possibilities): Possibilities | undefined {
  if (a.type === 'quantity' && b.type === 'quantity' && a.dimension === b.dimension) {
    const range = meetRanges(a.range, b.range)
    return range && { ...a, range }
  }
  if (a.type === 'date' && b.type === 'date') {
    const spans = meetSpans(a.spans, b.spans)
    return spans && { type: 'date', spans }
  }
  if (a.type === 'time' && b.type === 'time') return meetTimes(a, b)
  if (a.type === 'names' && b.type === 'names') return meetNames(a, b)
  if (a.type === 'exactly' && b.type === 'exactly') return a.is === b.is ? a : undefined
  throw new RangeError(`A ${a.type} cannot be compared with a ${b.type} of another type or dimension.`)
}

type Times = Extract<Possibilities, { type: 'time' }>

function meetTimes(a: Times, b: Times): Times | undefined {
  const first = Math.max(a.first, b.first)
  const last = Math.min(a.last, b.last)
  return first <= last ? { type: 'time', first, last } : undefined
}

type Names = Extract<Possibilities, { type: 'names' }>

function meetNames(a: Names, b: Names): Names | undefined {
  const all = [...new Set([...a.names, ...b.names])].sort()
  const fits = (set: Names) => set.open || set.names.length === all.length
  return fits(a) && fits(b) ? { type: 'names', names: all, open: a.open && b.open } : undefined
}

/**
 * Whether two claims cannot both be true.
 *
 * Names, texts and orders that differ contradict only where just one can be true; figures, dates and closed sets always
 * do.
 */
export function contradict(a: Possibilities, b: Possibilities, exclusive: boolean): boolean {
  if (meet(a, b)) return false
  return a.type !== 'exactly' || exclusive
}
