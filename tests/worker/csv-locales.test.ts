import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { tableIn } from '../../client/words/table.ts'
import { csvOf } from '../../questions/attempts/csv.ts'
import { tableName } from '../../questions/attempts/table-name.ts'
import type { DeskAttempt, DeskItem } from '../../questions/wire/desk.ts'
import { footnote } from '../support/served.ts'
import { anyResponses, bearer, publish, start, submit } from '../support/worker/calls.ts'

type TableStyle = NonNullable<Parameters<typeof csvOf>[1]>

const choice: DeskItem = {
  id: 'q1',
  kind: 'choice',
  shape: 'one',
  stem: 'Which bridge; the old, or the new?',
  options: ['The old; "one"', 'The new, one'],
  keyText: 'The new, one',
  standing: 'corroborated',
  receipts: [],
}
const { options: _, ...common } = choice
const number: DeskItem = { ...common, id: 'q2', kind: 'numeric', shape: 'number', unit: 'km' }

const attempt = (part: Partial<DeskAttempt>): DeskAttempt => ({
  id: '1',
  started: '2031-03-07T09:30:00.000Z',
  seconds: 75,
  score: 1.5,
  max: 2,
  late: true,
  lateness: 0,
  digest: 'd',
  fast: false,
  submissions: 1,
  responses: [1, -12.5],
  credits: [1, 0.5],
  ...part,
})

const styles: readonly (readonly [string, TableStyle])[] = [
  ['en', { decimal: '.', words: tableIn('en') }],
  ['fr', { decimal: ',', words: tableIn('fr') }],
  ['de, in English', { decimal: ',', words: tableIn('en') }],
  ['ar', { decimal: '.', words: tableIn('ar') }],
]

const rowsOf = (attempts: readonly Partial<DeskAttempt>[], style?: TableStyle): readonly (readonly string[])[] =>
  parse(csvOf({ items: [choice, number], attempts: attempts.map(attempt), rulings: [] }, style), {
    bom: true,
    delimiter: style?.decimal === ',' ? ';' : ',',
    record_delimiter: '\r\n',
  })

test.each(styles)('%s: one column a field, with numbers as that country writes them', (_locale, style) => {
  const [head = [], row = []] = rowsOf([{ name: 'Ann' }], style)
  expect(row).toHaveLength(head.length)
  const written = (n: string) => n.replace('.', style.decimal)
  expect(row.slice(2, 5)).toEqual(['75', written('1.5'), '2'])
  expect(row.slice(8)).toEqual(['The new, one', written('-12.5'), '1', written('0.5')])
})

test('the headings are in the reader’s language, and say what is right and wrong for every question', () => {
  const [fr] = rowsOf([{ name: 'Ann' }], { decimal: ',', words: tableIn('fr-CA') })
  expect(fr).toEqual([
    ...['Nom', 'Début', 'Secondes', 'Résultat', 'Maximum', 'Retard', 'Rapide', 'Envois'],
    ...['1. Which bridge; the old, or the new?', '2. Which bridge; the old, or the new?', '1. Points', '2. Points'],
  ])
  const [ar] = rowsOf([{ name: 'Ann' }], { decimal: '.', words: tableIn('ar') })
  expect(ar?.[0]).toBe('الاسم')
})

test('a question that was not on the form has no points, one that was left out has none of them', () => {
  const [, row] = rowsOf([{ responses: [false, null], credits: [0, 0] }])
  expect(row?.slice(8)).toEqual(['', '', '', '0'])
})

test.each([
  ...[
    '3-4',
    '3/4',
    '1.2',
    '12',
    '007',
    '1,5',
    '1e5',
    '2E3',
    '10:30',
    '5am',
    '10:30 p.m.',
    '12/03/2010',
    '2010-03-12',
    '50%',
    '$5',
    '+4',
    '(3)',
  ],
  ...[
    '5 March',
    'March 5',
    'mars 3',
    '3 mai',
    'Mai 2010',
    '7. März',
    'Sept 5',
    'Jan-5',
    '5-Dez',
    'TRUE',
    'faux',
    'Wahr',
    '٣-٤',
  ],
])('the name %j stays a text', (name) => {
  expect(rowsOf([{ name }])[1]?.[0]).toMatch(/^'/)
})

test.each([
  'Ann',
  'May',
  'April June',
  'Mark 2',
  '7b',
  'Ann-Marie',
  'Bold Tapir',
  'Jean-Paul II',
  'Augusta',
  'Marie 3',
  '',
])('the name %j stays as it was typed', (name) => {
  expect(rowsOf([{ name }])[1]?.[0]).toBe(name)
})

test.each(['3,000', '6 March 2031', '£500,000', '1/2', '12 %', '007', '1.5', '-0'])(
  'the answer %j stays as it was on the screen',
  (option) => {
    expect(answered(option)).toBe(`'${option}`)
  },
)

test.each(['12', '-12', '0', '2018', 'Bridge 3'])('the answer %j needs nothing for that', (option) => {
  expect(answered(option)).toBe(option)
})

/** What stands in the table for an answer. */
function answered(option: string): string | undefined {
  const table = { items: [{ ...choice, options: [option] }], attempts: [attempt({ responses: [0] })], rulings: [] }
  return parse(csvOf(table), { bom: true })[1]?.[8]
}

test('rows of one name are counted, each row by itself; where no name comes twice there is no such column', () => {
  const [head, ...rows] = rowsOf([{ name: 'Sam' }, { name: 'Ann' }, { name: 'sam ' }, { name: 'Sam' }, {}, {}])
  expect(head?.[1]).toBe('Same name')
  expect(rows.map((row) => row[1])).toEqual(['1 of 3', '', '2 of 3', '3 of 3', '', ''])
  expect(rowsOf([{ name: 'Sam' }, { name: 'Ann' }])[0]).not.toContain('Same name')
})

test('the file is called by title, code and day, with nothing in it that a file system refuses', () => {
  const now = Date.parse('2031-03-07T23:59:00Z')
  expect(tableName({ title: 'Bridges', code: '0123456789' }, now)).toBe('Bridges 0123456789 2031-03-07.csv')
  expect(tableName({ title: '../a:b*"c"\n<d>?|50%', code: 'c' }, now)).toBe('a b c d 50 c 2031-03-07.csv')
  expect(tableName({ title: '...', code: 'c' }, now)).toBe('c 2031-03-07.csv')
  expect(tableName({ title: 'ü'.repeat(200), code: 'c' }, now)).toHaveLength(60 + ' c 2031-03-07.csv'.length)
})

test('the Worker writes it as it is asked to, under a name in every script', async () => {
  const { code, key } = await publish(footnote, { title: 'Étang “bleu”', count: 3, feedback: 'end' })
  const started = await start(footnote, code)
  await submit(footnote, code, started.token, anyResponses(started))
  const asked = (query: string) => footnote.fetch(`/api/quizzes/${code}/results.csv${query}`, { headers: bearer(key) })
  const french = await asked('?lang=fr&decimal=comma')
  expect(await french.text()).toMatch(/^\ufeff?"Nom";"Début";/)
  const named = french.headers.get('Content-Disposition') ?? ''
  expect(decodeURIComponent(named.split("''")[1] ?? '')).toMatch(
    new RegExp(`^Étang “bleu” ${code} \\d{4}-\\d\\d-\\d\\d\\.csv$`),
  )
  expect(await (await asked('')).text()).toMatch(/^\ufeff?"Name","Started",/)
})
