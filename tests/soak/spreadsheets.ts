import { parse } from 'csv-parse/sync'
import { tableIn } from '../../client/words/table.ts'
import { csvOf } from '../../questions/attempts/csv.ts'
import { below, type Random } from '../../questions/random.ts'
import type { Desk, DeskAttempt, DeskItem } from '../../questions/wire/desk.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { cellsIn, type SheetCell } from './libreoffice.ts'
import { readableText } from './readable-text.ts'

/** A country's spreadsheet, and the table that the desk writes for it: German is no language of ours. */
const LOCALES = [
  { locale: 'en-US', style: { decimal: '.', words: tableIn('en') } },
  { locale: 'en-GB', style: { decimal: '.', words: tableIn('en') } },
  { locale: 'fr-FR', style: { decimal: ',', words: tableIn('fr') } },
  { locale: 'de-DE', style: { decimal: ',', words: tableIn('en') } },
] as const

const OPTIONS = 60

const FAULTS = ['rows of other columns', 'numbers that are none', 'texts that became something else'] as const

/**
 * Names and answers that look like dates, numbers and truths, through the desk's own CSV into LibreOffice as somebody
 * opens it in each country: every row has a column for each field, a number is that number, and a text that text.
 */
export const spreadsheets: Figure = async ({ count, random }) => {
  const tally = tallyOf(...FAULTS)
  const desk = readableClass(count, random)
  for (const { locale, style } of LOCALES) {
    const file = csvOf(desk, style)
    const fields: string[][] = parse(file, { bom: true, delimiter: style.decimal === ',' ? ';' : ',' })
    const rows = await cellsIn(file, locale)
    for (const [i, line] of fields.entries()) compare(tally, locale, line, rows[i] ?? [], i > 0)
    await tally.reach(fields.length)
  }
  return tally.found(`${spelled(count)} names and answers, opened by LibreOffice in ${LOCALES.length} locales`)
}

/** @param hasNumbers Its heading has none. */
function compare(
  tally: Tally<(typeof FAULTS)[number]>,
  locale: string,
  fields: readonly string[],
  cells: readonly SheetCell[],
  hasNumbers: boolean,
): void {
  if (fields.length !== cells.length)
    tally.add('rows of other columns', () => `${locale} ${JSON.stringify({ fields, cells })}`)
  for (const [i, field] of fields.entries()) {
    const cell = cells[i] ?? { type: '', value: 0, text: '' }
    const told = () => `${locale} ${JSON.stringify({ field, cell })}`
    if (hasNumbers && isNumberAt(fields.length - i)) {
      if (cell.type !== 'float' || cell.value !== Number(field.replace(',', '.')))
        tally.add('numbers that are none', told)
    } else if (cell.text !== field || (field !== '' && cell.type !== 'string' && !isWholeNumber(field)))
      tally.add('texts that became something else', told)
  }
}

/** An option that is a whole number is the same as a number. */
const isWholeNumber = (field: string): boolean => /^(?:0|-?[1-9]\d*)$/.test(field)

/**
 * Of the columns, counted from the end: the points of both questions, the number that was typed, how often it was
 * handed in, the most there was to score, the score and the seconds.
 */
const isNumberAt = (place: number): boolean => [1, 2, 3, 5, 8, 9, 10].includes(place)

function readableClass(size: number, random: Random): Pick<Desk, 'items' | 'attempts' | 'rulings'> {
  const options = Array.from({ length: OPTIONS }, () => readableText(random))
  const common = { stem: 'Which; or, what?', keyText: '', standing: 'corroborated', receipts: [] } as const
  const items: DeskItem[] = [
    { ...common, id: 'q1', kind: 'choice', shape: 'one', options },
    { ...common, id: 'q2', kind: 'numeric', shape: 'number', unit: 'km' },
  ]
  return { items, attempts: Array.from({ length: size }, () => readableAttempt(random)), rulings: [] }
}

const readableAttempt = (random: Random): DeskAttempt => ({
  id: '',
  name: readableText(random),
  started: '2031-03-07T09:30:00.000Z',
  seconds: below(4000, random),
  score: below(9, random) / 4,
  max: 2,
  late: random() < 0.5,
  lateness: 0,
  digest: 'd',
  fast: random() < 0.5,
  submissions: 1 + below(3, random),
  responses: [below(OPTIONS, random), below(4001, random) / 8 - 250],
  credits: [below(2, random), below(5, random) / 4],
})
