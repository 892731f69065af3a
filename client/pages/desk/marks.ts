import type { DeskAttempt } from '../../../questions/wire/desk.ts'

export const MARKS = ['right', 'partly', 'wrong', 'empty', 'absent', 'dropped'] as const
/** What came of one item in one attempt; `empty`: left out; `absent`: not on the form; `dropped`: counts for nobody. */
export type CellMark = (typeof MARKS)[number]

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
