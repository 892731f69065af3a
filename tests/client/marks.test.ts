import { expect, test } from 'vitest'
import { type CellMark, cellMarkOf, figureOf } from '../../client/pages/desk/marks.ts'
import type { DeskAttempt } from '../../questions/wire/desk.ts'
import type { Response } from '../../questions/wire/item.ts'

const attempt = (response: Response | false, credit: number): DeskAttempt => ({
  id: '1',
  started: '2031-03-07T09:00:00.000Z',
  seconds: 60,
  score: credit,
  max: 1,
  late: false,
  lateness: 0,
  digest: 'd',
  fast: false,
  submissions: 1,
  responses: [response],
  credits: [credit],
})

test.each<[CellMark, Response | false, number, boolean?]>([
  ['right', 0, 1],
  ['partly', [0, 1], 0.5],
  ['wrong', 0, 0],
  ['wrong', [], 0],
  ['empty', null, 0],
  ['absent', false, 0],
  // Everybody gets the point, also who left it out.
  ['right', null, 1],
  ['dropped', 0, 0, true],
  ['dropped', null, 0, true],
  ['absent', false, 0, true],
])('%s: response %j with credit %d', (mark, response, credit, isDropped = false) => {
  expect(cellMarkOf(attempt(response, credit), 0, isDropped)).toBe(mark)
})

test('a part of a point is told as people write it, a third apart from two thirds; what has no sign is a number', () => {
  const said = [1 / 3, 0.33, 0.5, 2 / 3, 0.67, 3 / 4, 3 / 7, 0.01].map((credit) => figureOf(credit, String))
  expect(said).toEqual(['⅓', '⅓', '½', '⅔', '⅔', '¾', String(3 / 7), '0.01'])
  expect([figureOf(0, String), figureOf(1, String)]).toEqual([undefined, undefined])
})
