import { STORED_KINDS } from '../vocabulary.ts'
import { present } from '../wire/present.ts'
import { csvAnswer } from './csv-answer.ts'
import { type CsvColumn, columnsOfHeading } from './csv-headings.ts'
import { type CsvRow, csvTable, separatorOf } from './csv-table.ts'
import type { QuizFile, QuizReader, ReadFault, ReadParts, ReadQuestion } from './read-question.ts'
import { takenApart } from './taken-apart.ts'

/**
 * A spreadsheet of questions, a row for each: its first row says in English, French or Arabic what each column holds.
 * The twin of our own export; what that wrote before a text that looks like a formula is taken away again.
 */
export const csvReader: QuizReader = {
  id: 'csv',
  label: 'CSV',
  recognises: ({ name, text }) => /\.(csv|tsv)$/i.test(name) || isHeading(headingOf(text)),
  read: readCsv,
}

function headingOf(text: string): readonly (CsvColumn | undefined)[] {
  const [first = ''] = text
    .replace(/^\ufeff/, '')
    .slice(0, 4000)
    .split(/[\r\n]/, 1)
  return columnsOfHeading(first.split(separatorOf(first)).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')))
}

/** A question and what is right. */
const isHeading = (columns: readonly (CsvColumn | undefined)[]): boolean =>
  columns.includes('stem') && (['key', 'answer', 'min'] as const).some((column) => columns.includes(column))

function readCsv(files: readonly QuizFile[]): ReadParts | ReadFault {
  const parts: { file: string; row: CsvRow; columns: readonly (CsvColumn | undefined)[] }[] = []
  for (const file of files) {
    const rows = csvTable(file)
    if ('is' in rows) return rows
    const [heading, ...others] = rows
    const columns = columnsOfHeading(heading?.cells ?? [])
    if (!isHeading(columns)) return { is: 'no-columns', file: file.name, line: heading?.line ?? 1 }
    for (const row of others) parts.push({ file: file.name, row, columns })
  }
  return takenApart(parts, ({ row, columns }) => questionOf(row, columns))
}

function questionOf({ line, cells }: CsvRow, columns: readonly (CsvColumn | undefined)[]): ReadQuestion | ReadFault {
  const all = (column: CsvColumn) => cells.flatMap((cell, i) => (columns[i] === column ? [asWritten(cell).trim()] : []))
  const one = (column: CsvColumn) => all(column)[0] ?? ''
  const said = (column: CsvColumn) => all(column).filter((cell) => cell !== '')
  const kind = STORED_KINDS.find((name) => name === one('kind'))
  const place = { line, ...present({ name: one('id') || undefined }) }
  const read = csvAnswer({
    kind: one('kind'),
    left: said('left'),
    options: said('option'),
    key: one('key'),
    answer: one('answer'),
    range: [one('min'), one('max') || one('below')],
    tolerance: one('tolerance'),
  })
  if ('fault' in read) return { is: read.fault, ...place, ...present({ what: read.what?.slice(0, 80) }) }
  const stem = [...said('passage'), one('stem')].join('\n')
  return { ...place, stem, explanation: said('explanation').join('\n'), answer: read, ...present({ kind }) }
}

/**
 * Without the apostrophe that keeps a spreadsheet from taking a text for a formula. It looks back from each apostrophe,
 * for to look ahead from each blank of a long run would take hours.
 */
const asWritten = (cell: string): string =>
  cell.replace(/(?<=(?:^|[;,|\t\r\n])[\s\p{Cc}\p{Cf}]*)'(?=[=+\-@＝＋－＠])/gu, '')
