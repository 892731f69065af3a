import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { classProofs } from '../../client/words/en/class-proofs.ts'
import { writerIn } from '../../client/words/writer.ts'
import { csvOf } from '../../questions/attempts/csv.ts'
import { type ProofState, proofRow, proofsIn } from '../../questions/attempts/proof-rows.ts'
import { proofTable } from '../../questions/attempts/proof-table.ts'
import type { ProofReading } from '../../questions/wire/proof-reading.ts'
import { attempt, deskOf } from '../support/client/desk-of.ts'

const reading = (part: Partial<ProofReading> = {}): ProofReading => ({
  quiz: '0123456789',
  attempt: 'a1',
  submitted: '2031-03-07T09:01:00.000Z',
  items: 1,
  late: false,
  sheet: 'abc123',
  name: 'Sam',
  ...part,
})

function unnamed(part: Partial<ProofReading>): ProofReading {
  const { name: _, ...rest } = reading(part)
  return rest
}

const counted = { ...attempt('a1', [0, 1]), name: 'Sam', digest: 'abc123rest' }
const desk = deskOf({ attempts: [counted, { ...attempt('#0007', [1, 0]), seat: 7, digest: 'abc123rest' }] })

test.for<[ProofState, ProofReading | undefined]>([
  ['counts', reading()],
  ['counts', reading({ name: ' sam ' })],
  ['other-sheet', reading({ sheet: 'def456' })],
  ['name-differs', reading({ name: 'Ida' })],
  ['not-found', reading({ attempt: 'a2' })],
  ['other-quiz', reading({ quiz: '9876543210' })],
  ['not-genuine', undefined],
])('a proof is joined to its attempt: %s', ([state, said]) => {
  expect(proofRow(said, desk).state).toBe(state)
})

test('a seat’s proof is joined by its number, whatever its attempt is called by now', () => {
  expect(proofRow(unnamed({ seat: 7, attempt: '#0007again' }), desk)).toMatchObject({
    state: 'counts',
    attempt: { id: '#0007', score: 0 },
  })
})

test('proofs are found in links, in mails that break lines, and behind each other; each once', () => {
  const token = (mark: string) => `eyJhbGciOiJIUzI1NiJ9.eyJ${mark}In0.${mark.repeat(43)}`
  const [a, b] = [token('a'), token('b')]
  const text = `Dear teacher,\nhere: https://quiz.example/proof#${a}\n\n${b.slice(0, 30)}\n  ${b.slice(30)}\n${a}\nSam`
  expect(proofsIn(text)).toEqual([a, b])
  expect(proofsIn('no proof here')).toEqual([])
})

test('the file has the desk’s score, whatever a proof says, and no score where the desk has none', () => {
  const { table } = classProofs(writerIn('en'))
  const rows = [
    proofRow(reading({ score: 0, max: 1 }), desk),
    proofRow(reading({ attempt: 'a2', score: 1, max: 1, name: '=1+1' }), desk),
    proofRow(undefined, desk),
  ]
  for (const [decimal, delimiter] of [
    ['.', ','],
    [',', ';'],
  ] as const) {
    const file = proofTable(rows, desk, table, decimal)
    const lines: string[][] = parse(file, { bom: true, delimiter })
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ['Name', 'Score', 'Max', 'Proof'],
      ['Sam', '1', '1', 'counts'],
      ["'=1+1", '', '', 'not at this desk'],
      ['', '', '', 'not genuine'],
    ])
  }
})

const late = { ...counted, late: true }

test.for([
  ['sent late', late, reading({ late: true })],
  ['sent in time, as its slip says', { ...counted, slip: '2031-03-07T10:00:00.000Z' }, reading()],
  ['without a name', attempt('a1b2c3', [0, 1]), unnamed({ attempt: 'a1b2c3' })],
] as const)('the file of the proofs says of an attempt %s what the file of the answers says', ([, one, said]) => {
  const its = deskOf({ attempts: [one] })
  const { table } = classProofs(writerIn('en'))
  const alike = (file: string): readonly Record<string, string>[] => {
    const rows: Record<string, string>[] = parse(file, { bom: true, columns: true })
    return rows.map(({ Name = '', Score = '', Max = '', Late = '' }) => ({ Name, Score, Max, Late }))
  }
  expect(alike(proofTable([proofRow(said, its)], its, table, '.'))).toEqual(alike(csvOf(its)))
})
