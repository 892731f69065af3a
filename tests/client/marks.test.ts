import { expect, test } from 'vitest'
import { type CellMark, cellMarkOf } from '../../client/pages/desk/marks.ts'
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
