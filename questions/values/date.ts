import edtf from 'edtf'
import { remember } from '../text/remember.ts'

/** Stretches of time, [start, end) in minutes since 1970 UTC, ascending and apart. */
export type Spans = readonly (readonly [number, number])[]

const MINUTE = 60_000
const shape = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/

const OPEN = 'A date with an open end is not one.'

type Extent = ReturnType<typeof edtf>

/**
 * The days (or minutes) that a date allows: every instant of "2018-07", each day of "[2018-07-01..2018-07-10]".
 *
 * Read by edtf.js (ISO 8601-2 level 2), less what says that its writer was not sure: a ledger says "one of these days"
 * instead.
 *
 * @returns `undefined` if it is not such a date.
 */
export const spansOf: (date: string) => Spans | undefined = remember((date) => {
  if (/[?~%]/.test(date)) return undefined
  try {
    return merged(stretches(edtf(date)))
  } catch {
    return undefined
  }
})

function stretches(extent: Extent): [number, number][] {
  if (extent.earlier || extent.later) throw new RangeError(OPEN)
  // A range inside a set is a pair of dates; edtf.js gives a set's own extent wrongly there, so its members are read
  // one by one.
  if (extent.type === 'Set' || extent.type === 'List')
    return (extent.values ?? []).flatMap((member) => ofMember(member))
  // Both ends are included. A date with a time has no length of its own; it stands for its minute.
  const end = extent.max + 1
  if (!Number.isFinite(extent.min) || !Number.isFinite(end)) throw new RangeError(OPEN)
  return [[Math.floor(extent.min / MINUTE), Math.ceil(end / MINUTE)]]
}

function ofMember(member: Extent | readonly Extent[]): [number, number][] {
  if (!('length' in member)) return stretches(member)
  const [first, last] = member.map(stretches)
  const start = first?.[0]?.[0]
  const end = last?.at(-1)?.[1]
  if (start === undefined || end === undefined || end <= start) throw new RangeError('A range of dates runs forwards.')
  return [[start, end]]
}

function merged(spans: readonly [number, number][]): Spans {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const result: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

/** The time that both allow, or `undefined` where there is none. Commutative, associative and idempotent. */
export function meetSpans(a: Spans, b: Spans): Spans | undefined {
  const common = a.flatMap(([startA, endA]) =>
    b.flatMap(([startB, endB]): [number, number][] => {
      const start = Math.max(startA, startB)
      const end = Math.min(endA, endB)
      return start < end ? [[start, end]] : []
    }),
  )
  return common.length > 0 ? merged(common) : undefined
}

/** The first and the last instant that spans allow, in minutes; what lies between may have gaps. */
export function extentOf(spans: Spans): readonly [number, number] {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]
}

/** One date, not a set of them: a year, month, day or minute. */
export function isPlainDate(date: string): boolean {
  return shape.test(date)
}

/** The day, as YYYY-MM-DD, on which a minute since 1970 UTC falls. */
export function dayOf(minute: number): string {
  return new Date(minute * MINUTE).toISOString().slice(0, 10)
}
