import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../questions/attempts/csv.ts'
import type { DeskAttempt, DeskItem } from '../../questions/wire/desk.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'

const item = (part: Partial<DeskItem>): DeskItem => ({
  id: 'q1',
  kind: 'choice',
  shape: 'one',
  stem: 'Which bridge?',
  options: ['The old "one"', '=2+2', '-12'],
  keyText: 'The old "one"',
  standing: 'corroborated',
  receipts: [],
  ...part,
})

const attempt = (part: Partial<DeskAttempt>): DeskAttempt => ({
  id: '1',
  started: '2031-03-07T09:30:00.000Z',
  seconds: 75,
  score: 1.5,
  max: 2,
  late: false,
  lateness: 0,
  digest: 'd',
  fast: false,
  submissions: 1,
  responses: [0],
  credits: [1],
  ...part,
})

const csv = (attempts: readonly Partial<DeskAttempt>[], items = [item({})], rulings: readonly Ruling[] = []): string =>
  csvOf({ items, attempts: attempts.map(attempt), rulings })

/** Reads RFC 4180: every field quoted, CRLF at each line's end. */
const rows = (text: string): string[][] =>
  text
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, field = '']) => field.replaceAll('""', '"')))

test('it begins with the mark by which Excel knows UTF-8, and has a line for each attempt', () => {
  const text = csv([{ name: 'Ann “é”' }, { name: 'Bob', late: true, fast: true, score: 0 }])
  expect(text.startsWith('\ufeff"Name","Started"')).toBe(true)
  expect(rows(text)).toEqual([
    ['Name', 'Started', 'Seconds', 'Score', 'Max', 'Late', 'Fast', 'Submissions', '1. Which bridge?', '1. Points'],
    ['Ann “é”', '2031-03-07T09:30:00.000Z', '75', '1.5', '2', '', '', '1', 'The old "one"', '1'],
    ['Bob', '2031-03-07T09:30:00.000Z', '75', '0', '2', 'late', 'fast', '1', 'The old "one"', '1'],
  ])
})

test('a column says beside its question what was ruled, the ruling that wins where there are several', () => {
  const items = ['q1', 'q2', 'q3', 'q4'].map((id) => item({ id, stem: `What of ${id}?` }))
  const rulings: readonly Ruling[] = [
    { item: 'q1', is: 'accept', response: 1 },
    { item: 'q1', is: 'drop' },
    { item: 'q2', is: 'everyone' },
    { item: 'q3', is: 'accept', response: 1 },
  ]
  expect(rows(csv([], items, rulings))[0]?.slice(8, 12)).toEqual([
    '1. What of q1? [does not count]',
    '2. What of q2? [a point for everyone]',
    '3. What of q3? [more than one answer accepted]',
    '4. What of q4?',
  ])
})

test('answers are in words: several, an order, pairs, a number, none', () => {
  const items = [
    item({ kind: 'multiple', options: ['a', 'b', 'c'] }),
    item({ kind: 'numeric', options: [] }),
    item({ kind: 'match' }),
    item({ kind: 'choice' }),
  ]
  const { options: _, ...number } = item({ kind: 'numeric' })
  const { options: __, ...pairs } = item({ kind: 'match', left: ['Ann', 'Bob'], right: ['cook', 'judge'] })
  const answered = csv([{ responses: [[0, 2], -12.5, [1, 0], null] }], [items[0] ?? item({}), number, pairs, item({})])
  expect(rows(answered)[1]?.slice(8, 12)).toEqual(['a; c', '-12.5', 'Ann: judge; Bob: cook', ''])
})

test.each([
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\u0000=1',
  '\u200b=1',
  ' =1',
  '＝1+1',
  "=cmd|'/c calc'!A0",
  'a;=1',
  'a,=1',
  '"=1',
  '-2; =3',
])('the name %j is no formula', (name) => {
  expect(rows(csv([{ name }]))[1]?.[0]).toMatch(/'[=+\-@＝]|^[^=+\-@＝]*$|^"=1$/)
})

test.each(['What; =1+1', 'What, @SUM(A1)', 'What\t=1', 'What| -1+2'])(
  'the question %j is no formula in its heading',
  (stem) => {
    const [head = []] = rows(csv([], [item({ stem })]))
    expect(head[8]).toMatch(/[;,\t\n|]\s*'[=+\-@]/)
  },
)

test('a number stays a number, an option that looks like a formula does not', () => {
  expect(
    rows(csv([{ responses: [2] }, { responses: [1] }]))
      .slice(1)
      .map((row) => row[8]),
  ).toEqual(['-12', "'=2+2"])
})

test('whatever the names, every line has the same fields, and none of them begins as a formula', () => {
  const name = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\';,|a 1＝'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (names) => {
      const text = csv(names.map((text) => ({ name: text })))
      for (const cells of parsed(text)) {
        expect(cells).toHaveLength(
          new Set(names.map((name) => name.trim().toLowerCase())).size < names.length ? cells.length : 10,
        )
        for (const cell of cells) expect(/^\s*[=+\-@＝]/.test(cell) && !/^-?\d+$/.test(cell)).toBe(false)
      }
    }),
  )
})

/** Reads RFC 4180 with line breaks inside fields. */
function parsed(text: string): string[][] {
  const fields = [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)]
  const lines: string[][] = [[]]
  for (const [, field = '', end] of fields) {
    lines.at(-1)?.push(field)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}
