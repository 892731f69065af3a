import { expect, test } from 'vitest'
import { dayOf, extentOf, isPlainDate, meetSpans, spansOf } from '../../questions/values/date.ts'

const DAY = 24 * 60
const at = (time: string): number => Date.parse(`${time}Z`) / 60_000
const day = (date: string): number => at(`${date}T00:00`)

test.each<[string, readonly (readonly [number, number])[]]>([
  ['2018', [[day('2018-01-01'), day('2019-01-01')]]],
  ['2018-07', [[day('2018-07-01'), day('2018-08-01')]]],
  ['2018-07-21', [[day('2018-07-21'), day('2018-07-22')]]],
  ['2018-07-21T06:40', [[at('2018-07-21T06:40'), at('2018-07-21T06:41')]]],
  ['2018-07-21/2018-07-23', [[day('2018-07-21'), day('2018-07-24')]]],
  ['[2018-07-01..2018-07-03]', [[day('2018-07-01'), day('2018-07-04')]]],
  [
    '{2018-07-05,2018-07-01..2018-07-03}',
    [
      [day('2018-07-01'), day('2018-07-04')],
      [day('2018-07-05'), day('2018-07-06')],
    ],
  ],
  ['[2018-07-02,2018-07-01]', [[day('2018-07-01'), day('2018-07-03')]]],
  ['[2018-07-01..2018-07-03,2018-07-02]', [[day('2018-07-01'), day('2018-07-04')]]],
  [
    '[2018-07-01..2018-07-09,2018-07-20]',
    [
      [day('2018-07-01'), day('2018-07-10')],
      [day('2018-07-20'), day('2018-07-21')],
    ],
  ],
  ['201X', [[day('2010-01-01'), day('2020-01-01')]]],
])('"%s" allows just these minutes', (date, spans) => {
  expect(spansOf(date)).toEqual(spans)
})

test.each([
  '2018?',
  '2018~',
  '2018%',
  'July',
  '2018-13',
  '2018/..',
  '../2018',
  '[..2018]',
  '{2018..}',
  '[2018-07-10..2018-07-01]',
  '[2018-07-02..2018-07-01]',
  '',
])('"%s" is none that a claim can be held to', (date) => {
  expect(spansOf(date)).toBeUndefined()
})

test('two stretches have in common what lies in both, and nothing where they only touch', () => {
  expect(meetSpans([[0, 10]], [[5, 20]])).toEqual([[5, 10]])
  expect(meetSpans([[0, 10]], [[10, 20]])).toBeUndefined()
  expect(
    meetSpans(
      [
        [0, 10],
        [20, 30],
      ],
      [[8, 25]],
    ),
  ).toEqual([
    [8, 10],
    [20, 25],
  ])
  expect(
    meetSpans(
      [[0, 10]],
      [
        [2, 3],
        [5, 6],
      ],
    ),
  ).toEqual([
    [2, 3],
    [5, 6],
  ])
  expect(meetSpans([], [[0, 10]])).toBeUndefined()
})

test('an extent reaches from the first instant to the last, gaps and all', () => {
  expect(
    extentOf([
      [3, 10],
      [20, 30],
    ]),
  ).toEqual([3, 30])
  expect(extentOf([[3, 10]])).toEqual([3, 10])
  expect(extentOf([])).toEqual([0, 0])
})

test('one date is a year, a month, a day or a minute, and no set of them', () => {
  for (const date of ['2018', '2018-07', '2018-07-21', '2018-07-21T06:40']) expect(isPlainDate(date), date).toBe(true)
  for (const date of [
    '18',
    '2018-7',
    '2018-07-21T',
    '2018-07-21T6:40',
    'x2018',
    '2018-07-21T06:40:00',
    '[2018]',
    '2018/2019',
  ])
    expect(isPlainDate(date), date).toBe(false)
})

test('every minute falls on a day', () => {
  expect(dayOf(0)).toBe('1970-01-01')
  expect(dayOf(DAY - 1)).toBe('1970-01-01')
  expect(dayOf(DAY)).toBe('1970-01-02')
  expect(dayOf(day('2018-07-21') + 400)).toBe('2018-07-21')
})
