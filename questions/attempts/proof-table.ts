import { cell } from '../formats/cell.ts'
import { BYTE_ORDER_MARK } from './csv.ts'
import type { ProofRow, ProofState } from './proof-rows.ts'
import { asText } from './text-cell.ts'

/** How a table of proofs is headed, in one language. */
export interface ProofTableWords {
  readonly name: string
  readonly seat: string
  readonly score: string
  readonly max: string
  readonly state: string
  readonly states: Readonly<Record<ProofState, string>>
  readonly late: string
  readonly isLate: string
  readonly handedIn: string
  readonly sheet: string
}

/** The proofs of a class as a file for grades: one line each, with the desk's score where the desk has one. */
export function proofTable(rows: readonly ProofRow[], words: ProofTableWords, decimal: '.' | ','): string {
  const separator = decimal === ',' ? ';' : ','
  const number = (n: number | undefined) => `"${n === undefined ? '' : String(n).replace('.', decimal)}"`
  const isSeated = rows.some(({ reading }) => reading?.seat !== undefined)
  const head = [
    isSeated ? words.seat : words.name,
    ...[words.score, words.max, words.state, words.late, words.handedIn, words.sheet],
  ]
  const lines = rows.map(({ state, reading, attempt }) => [
    isSeated ? number(reading?.seat) : cell(asText(reading?.name ?? '')),
    number(attempt?.score),
    number(attempt?.max),
    cell(words.states[state]),
    cell((attempt?.late ?? reading?.late) ? words.isLate : ''),
    cell(reading?.submitted ?? ''),
    cell(asText(reading?.sheet ?? '')),
  ])
  return BYTE_ORDER_MARK + [head.map(cell), ...lines].map((line) => `${line.join(separator)}\r\n`).join('')
}
