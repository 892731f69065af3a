import { ENGINE } from '../e2e/axe.ts'
import type { Measurement } from './measure.ts'
import { SIDES, type Side } from './states.ts'
import type { Language } from './visit.ts'

/** One measurement, and of what. */
export interface Looked extends Measurement {
  readonly side: Side
  readonly state: string
  readonly language: Language
}

const sum = (list: readonly Looked[]): number => list.reduce((all, { found }) => all + found.length, 0)

/**
 * How many violations there were, by one of the things that a measurement is of; in the order of the alphabet, for
 * walks go side by side.
 */
function violationsBy(list: readonly Looked[], part: (one: Looked) => string): Readonly<Record<string, number>> {
  const groups = [...Map.groupBy(list, part)].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(groups.map(([name, group]) => [name, sum(group)]))
}

/**
 * What was measured, as client/pages/accessibility/measured.json holds it for the accessibility statement. @param date
 * YYYY-MM-DD.
 */
export function measuredOn(date: string, list: readonly Looked[]): object {
  const by = {
    checks: violationsBy(list, ({ check }) => check),
    languages: violationsBy(list, ({ language }) => language),
    themes: violationsBy(list, ({ theme }) => theme),
    windows: violationsBy(list, ({ window }) => window),
  }
  const sides = SIDES.map((side) => [
    side,
    violationsBy(
      list.filter((one) => one.side === side),
      ({ state }) => state,
    ),
  ])
  return { date, engine: ENGINE, ...by, ...Object.fromEntries(sides) }
}
