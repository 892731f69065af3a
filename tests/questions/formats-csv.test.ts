import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv } from '../../questions/formats/csv.ts'
import { expectQuiz, expressedBy, nastyQuiz, type ReadBack, textOf } from '../support/questions/formats-samples.ts'

type Row = Readonly<Record<string, string>>

/** csv-parse as it stands: quotes in their places, as many fields in each record as in the heading. */
const rowsOf = (body: string): readonly Row[] => parse(body, { bom: true, columns: true, record_delimiter: '\r\n' })

/** An apostrophe stands before what a spreadsheet would take for a formula; the teacher is told. */
const harmless = (text: string): string => text.replace(/(^|[;,|\t\r\n])(\s*)'(?=[=+\-@])/g, '$1$2')

const filled = (row: Row, name: string): readonly string[] =>
  Object.entries(row).flatMap(([column, text]) =>
    new RegExp(`^${name} \\d+$`).test(column) && text !== '' ? [text] : [],
  )

function readBack(row: Row): ReadBack {
  const [left, options] = [filled(row, 'Left').map(harmless), filled(row, 'Option').map(harmless)]
  const picked = (row.Key ?? '')
    .split(' ')
    .filter(Boolean)
    .map((n) => options[Number(n) - 1] ?? '')
  const key = left.length > 0 ? left.map((side, i) => `${side} → ${picked[i]}`) : picked
  const ends = row['At least'] ? [Number(row['At least']), Number(row['At most'] || row.Below)] : undefined
  return {
    stem: [...filled(row, 'Passage'), row.Question ?? ''].map(harmless).join('\n'),
    options,
    key: ends ?? key,
    feedback: filled(row, 'Feedback').map(harmless).join('\n'),
    whys: filled(row, 'Why not option').map(harmless),
  }
}

test.each(expressedBy(csv))('%s: a strict parser of CSV reads back every item', (_topic, quiz, expressed) => {
  expectQuiz(quiz, expressed, rowsOf(textOf(expressed)).map(readBack))
})

test.each(expressedBy(csv))('%s: no cell is a formula, whatever separates cells', (_topic, _quiz, expressed) => {
  const cells = rowsOf(textOf(expressed)).flatMap((row) => Object.values(row))
  const formulas = cells.filter((cell) => /(^|[;,|\t\r\n])\s*[=+\-@]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
  expect(formulas).toEqual([])
})

test('a heading says what each column is, numbered from 1', () => {
  const [heading = ''] = textOf(csv.express({ ...nastyQuiz, items: nastyQuiz.items.slice(-5) })).split('\r\n')
  expect(heading.replaceAll('"', '')).toBe(
    '\ufeffId,Kind,Question,Passage 1,Passage 2,Left 1,Left 2,Option 1,Option 2,Option 3,Key,Unit,At least,At most,Below,Whole number,Answer,' +
      'Why not option 1,Why not option 2,Why not option 3,Feedback 1,Feedback 2,Notice',
  )
})

test('items with a text like a formula are listed, others are not', () => {
  const listed = csv.express(nastyQuiz).left.map(({ item }) => item)
  expect(listed).toContain('nasty-one-8')
  expect(listed).not.toContain('nasty-one-2')
  expect(csv.express(nastyQuiz).left.some(({ whole }) => whole)).toBe(false)
})
