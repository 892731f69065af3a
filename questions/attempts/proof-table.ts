import { cell } from '../formats/cell.ts'
import { type DecimalMark, figureCell, spreadsheet } from '../formats/spreadsheet.ts'
import type { Desk } from '../wire/desk.ts'
import { present } from '../wire/present.ts'
import { lateCell, whoCell } from './attempt-cells.ts'
import type { TableWords } from './csv.ts'
import type { ProofRow, ProofState } from './proof-rows.ts'
import { asText } from './text-cell.ts'

/** How a table of proofs is headed, in one language: as a table of answers is, and what it alone has. */
export interface ProofTableWords
  extends Pick<TableWords, 'name' | 'seat' | 'score' | 'max' | 'late' | 'isLate' | 'bySlip'> {
  readonly state: string
  readonly states: Readonly<Record<ProofState, string>>
  readonly handedIn: string
  readonly sheet: string
}

/** The proofs of a class as a file for grades: one line each, with the desk's score where the desk has one. */
export function proofTable(
  rows: readonly ProofRow[],
  { settings }: Pick<Desk, 'settings'>,
  words: ProofTableWords,
  decimal: DecimalMark,
): string {
  const number = (n: number | undefined) => (n === undefined ? cell('') : figureCell(n, decimal))
  const head = [
    settings.seats === undefined ? words.name : words.seat,
    ...[words.score, words.max, words.state, words.late, words.handedIn, words.sheet],
  ]
  const lines = rows.map(({ state, reading, attempt }) => [
    reading ? whoCell({ ...reading, id: reading.attempt }, decimal) : cell(''),
    number(attempt?.score),
    number(attempt?.max),
    cell(words.states[state]),
    lateCell(attempt ?? { late: reading?.late ?? false, ...present({ slip: reading?.brought }) }, words),
    cell(reading?.submitted ?? ''),
    cell(asText(reading?.sheet ?? '')),
  ])
  return spreadsheet([head.map(cell), ...lines], decimal)
}
