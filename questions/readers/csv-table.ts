import papa from 'papaparse'
import { numberedLines } from './numbered-lines.ts'
import { QUIZ_LIMITS } from './quiz-limits.ts'
import type { QuizFile, ReadFault } from './read-question.ts'

/** A row of a table, and the line on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** With the heading, and one more that says that there are more. Empty rows take their places, too. */
const MOST_ROWS = 2 * QUIZ_LIMITS.questions
/** Passages, sides, options, reasons and feedback: many times as many as anybody needs. */
const MOST_COLUMNS = 300

/**
 * A file of separated values as rows. The separator is the one of comma, semicolon and tab that the first row has most
 * often outside of quotation marks.
 */
export function csvTable({ name: file, text }: QuizFile): readonly CsvRow[] | ReadFault {
  for (const [line, { length }] of numberedLines(text))
    if (length > QUIZ_LIMITS.line) return { is: 'too-long', file, line }
  const whole = text.replace(/^\ufeff/, '')
  const { data, errors } = papa.parse(whole, {
    delimiter: separatorOf(whole),
    skipEmptyLines: false,
    preview: MOST_ROWS,
  })
  const [wrong] = errors
  const rows: CsvRow[] = []
  let line = 1
  for (const [i, cells] of data.entries()) {
    if (wrong && wrong.row === i) return { is: 'open-quote', file, line }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.slice(0, MOST_COLUMNS) })
    line += 1
    for (const cell of cells) line += cell.match(/\r\n|\r|\n/g)?.length ?? 0
  }
  return wrong ? { is: 'open-quote', file, line } : rows
}

export function separatorOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((mark) => [mark, 0]))
  let quoted = false
  for (const char of text.slice(0, 20_000)) {
    if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === '\n' || char === '\r') break
    else if (counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? ','
}
