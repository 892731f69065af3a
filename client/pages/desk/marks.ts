import type { DeskAttempt } from '../../../questions/wire/desk.ts'

export const MARKS = ['right', 'partly', 'wrong', 'empty', 'absent', 'dropped'] as const
/** What came of one item in one attempt; `empty`: left out; `absent`: not on the form; `dropped`: counts for nobody. */
export type CellMark = (typeof MARKS)[number]

const FIGURES = [
  ['⅙', 1 / 6],
  ['⅕', 1 / 5],
  ['¼', 1 / 4],
  ['⅓', 1 / 3],
  ['⅖', 2 / 5],
  ['½', 1 / 2],
  ['⅗', 3 / 5],
  ['⅔', 2 / 3],
  ['¾', 3 / 4],
  ['⅘', 4 / 5],
  ['⅚', 5 / 6],
] as const

/** Credits are shown to two decimals. */
const NEAR = 0.005

/**
 * The part of a point that an answer earned, as people write it; nothing where it earned all of it or none.
 *
 * @param number Writes what no sign stands for.
 */
export function figureOf(credit: number, number: (n: number) => string): string | undefined {
  if (credit <= 0 || credit >= 1) return undefined
  return FIGURES.find(([, value]) => Math.abs(value - credit) < NEAR)?.[0] ?? number(credit)
}

/** @param index The item's place in the quiz. */
export function cellMarkOf({ responses, credits }: DeskAttempt, index: number, isDropped: boolean): CellMark {
  const response = responses[index] ?? null
  const credit = credits[index] ?? 0
  if (response === false) return 'absent'
  if (isDropped) return 'dropped'
  // Before whether it is empty: a ruling may give the point to everybody.
  if (credit === 1) return 'right'
  if (response === null) return 'empty'
  return credit > 0 ? 'partly' : 'wrong'
}
