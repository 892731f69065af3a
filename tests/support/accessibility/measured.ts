import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Where the accessibility statement reads what was measured. */
export const MEASURED = join(import.meta.dirname, '../../../client/pages/accessibility/measured.json')

/** What was in somebody's way, by where it was. */
export const foundIn = (list: readonly Looked[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    list
      .filter(({ found }) => found.length > 0)
      .map(({ state, window, theme, check, found }) => [`${state}, ${window}, ${theme}, ${check}`, found]),
  )

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
 * What was measured, as MEASURED holds it. Measured again with the same outcome, the statement keeps its date.
 *
 * @param today YYYY-MM-DD.
 */
export function measuredText(today: string, list: readonly Looked[]): string {
  const written = readFileSync(MEASURED, 'utf8')
  const textOf = (date: string) => `${JSON.stringify(measuredOn(date, list), null, 2)}\n`
  const again = textOf(JSON.parse(written).date)
  return again === written ? again : textOf(today)
}

function measuredOn(date: string, list: readonly Looked[]): object {
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
