import type { Claim, Derivation, Fact, Ledger } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { spansOf } from '../values/date.ts'
import { type Canon, meet, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import { measureOf } from '../values/units.ts'
import { WEEKDAYS } from '../vocabulary.ts'

const DAY = 1440

/** What a derivation comes to, or why it comes to nothing. */
type Derived = { readonly ok: true; readonly says: Possibilities } | { readonly ok: false; readonly why: string }

const failed = (why: string): Derived => ({ ok: false, why })

/** Works out a derived claim from its operands, so that its value can be held against the result. */
function derive(from: Derivation, claim: Claim, fact: Fact, ledger: Ledger, canon: Canon): Derived {
  if ('sum' in from)
    return combine(from.sum, (figures) => figures.reduce((a, b) => a + b, 0), claim, fact, ledger, canon)
  if ('difference' in from) return combine(from.difference, ([a = 0, b = 0]) => a - b, claim, fact, ledger, canon)
  if ('weekday' in from) return weekday(from)
  if ('holiday' in from) return holiday(from, ledger)
  return age(from)
}

/** An operand is what the claim's own source says of that fact, else what any source says exactly. */
function operand(id: string, source: string, ledger: Ledger): Value | undefined {
  const exact = ledger.facts.find((fact) => fact.id === id)?.claims.filter(({ value }) => 'is' in value)
  return (exact?.find((claim) => claim.source === source) ?? exact?.[0])?.value
}

function combine(
  ids: readonly string[],
  compute: (figures: number[]) => number,
  claim: Claim,
  fact: Fact,
  ledger: Ledger,
  canon: Canon,
): Derived {
  const figures: number[] = []
  for (const id of ids) {
    const value = operand(id, claim.source, ledger)
    if (!value || !('is' in value)) return failed(`the fact "${id}" has no exact figure`)
    const unit = ledger.facts.find((f) => f.id === id)?.unit ?? ''
    figures.push(value.is * (measureOf(value.unit ?? unit)?.factor ?? 1))
  }
  const factor = measureOf(fact.unit ?? '')?.factor ?? 1
  return { ok: true, says: possibilitiesOf({ is: compute(figures) / factor }, fact, canon) }
}

const days = (first: number, last: number): Derived => ({
  ok: true,
  says: { type: 'date', spans: [[first * DAY, (last + 1) * DAY]] },
})

function dayNumber(date: string): number | undefined {
  const start = spansOf(date)?.[0]?.[0]
  return start === undefined ? undefined : start / DAY
}

function weekday(from: Extract<Derivation, { weekday: string }>): Derived {
  const wanted = WEEKDAYS.indexOf(from.weekday)
  const anchor = dayNumber(from.onOrBefore ?? from.after ?? '')
  if (anchor === undefined) return failed('a weekday is counted from a day: give onOrBefore or after')
  // 1970-01-01 was a Thursday.
  const today = (((anchor + 4) % 7) + 7) % 7
  const back = (today - wanted + 7) % 7
  return from.onOrBefore ? days(anchor - back, anchor - back) : days(anchor + 7 - back, anchor + 7 - back)
}

function holiday(from: Extract<Derivation, { holiday: string }>, ledger: Ledger): Derived {
  const entry = ledger.calendar.find(({ id }) => id === from.holiday)
  const anchor = entry && dayNumber(entry.date)
  return anchor === undefined
    ? failed(`the calendar has no entry "${from.holiday}"`)
    : days(anchor + from.days[0], anchor + from.days[1])
}

/**
 * Somebody who is 67 on a day was born in the 366 days that end on that day 67 years before; on a year alone, in one of
 * two years.
 */
function age(from: Extract<Derivation, { age: number }>): Derived {
  const year = Number(from.on.slice(0, 4)) - from.age
  const spans = spansOf(`[${year - 1}..${year}]`)
  return spans ? { ok: true, says: { type: 'date', spans } } : failed(`"${from.on}" is not a date`)
}

/** Whether a derived claim's value is what its operands come to. */
export function derives(from: Derivation, claim: Claim, fact: Fact, ledger: Ledger, canon: Canon): Derived {
  const derived = derive(from, claim, fact, ledger, canon)
  if (!derived.ok) return derived
  const says = possibilitiesOf(claim.value, fact, canon)
  const same = says.type === derived.says.type && meet(says, derived.says) !== undefined
  return same ? derived : failed(`its operands come to ${JSON.stringify(derived.says)}`)
}
