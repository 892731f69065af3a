import { cell } from '../formats/cell.ts'
import { type DecimalMark, figureCell } from '../formats/spreadsheet.ts'
import type { DeskAttempt } from '../wire/desk.ts'
import { attemptLabel } from './attempt-label.ts'
import { asText } from './text-cell.ts'

/** Whose row it is: the seat, the name, or the label of an attempt that has neither. */
export const whoCell = (attempt: Pick<DeskAttempt, 'id' | 'name' | 'seat'>, decimal: DecimalMark): string =>
  attempt.seat === undefined ? cell(asText(attempt.name ?? attemptLabel(attempt))) : figureCell(attempt.seat, decimal)

/** Whether it came late, and whether its slip says that it was sent in time. */
export const lateCell = (
  { late, slip }: Pick<DeskAttempt, 'late' | 'slip'>,
  { isLate, bySlip }: { readonly isLate: string; readonly bySlip: string },
): string => cell([late ? isLate : '', slip === undefined ? '' : bySlip].filter(Boolean).join(', '))
