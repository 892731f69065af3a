import { expect, test } from 'vitest'
import { type Counting, entriesOf, type RosterSort } from '../../client/pages/desk/roster.ts'
import { placesOfNames } from '../../questions/attempts/same-names.ts'
import type { DeskAttempt } from '../../questions/wire/desk.ts'

const attempt = (id: string, name: string | undefined, score: number, seconds = 60): DeskAttempt => ({
  id,
  ...(name === undefined ? {} : { name }),
  started: `2031-03-07T09:0${id}:00.000Z`,
  seconds,
  score,
  max: 4,
  late: false,
  lateness: 0,
  digest: 'd',
  fast: false,
  submissions: 1,
  responses: [],
  credits: [],
})

const class_ = [
  attempt('1', 'Bob', 1, 90),
  attempt('2', 'ann', 4, 80),
  attempt('3', 'Ann ', 2, 70),
  attempt('4', undefined, 3, 60),
  attempt('5', undefined, 0, 50),
]

const shown = (counting: Counting, by: RosterSort = 'started', descending = false, search = '') =>
  entriesOf(class_, counting, search, { by, descending }).map(({ attempt: { id }, score }) => [id, score])

test('names repeat whatever their case and the space around them; those without a name are never the same', () => {
  const places = (of: readonly DeskAttempt[]) => [...placesOfNames(of)].map(([{ id }, place]) => [id, place])
  expect(places(class_)).toEqual([
    ['2', [1, 2]],
    ['3', [2, 2]],
  ])
  expect(places(class_.filter(({ id }) => id !== '3'))).toEqual([])
})

test.each<[Counting, (string | number)[][]]>([
  [
    'all',
    [
      ['1', 1],
      ['2', 4],
      ['3', 2],
      ['4', 3],
      ['5', 0],
    ],
  ],
  [
    'first',
    [
      ['1', 1],
      ['2', 4],
      ['4', 3],
      ['5', 0],
    ],
  ],
  [
    'best',
    [
      ['1', 1],
      ['2', 4],
      ['4', 3],
      ['5', 0],
    ],
  ],
  [
    'last',
    [
      ['1', 1],
      ['3', 2],
      ['4', 3],
      ['5', 0],
    ],
  ],
  [
    'average',
    [
      ['1', 1],
      ['3', 3],
      ['4', 3],
      ['5', 0],
    ],
  ],
])('of several attempts under one name, %s', (counting, expected) => {
  expect(shown(counting)).toEqual(expected)
})

test('an average says of how many and whether one was late; of one attempt it is that attempt, with all that can be done with it', () => {
  const attempts = class_.map((each) => ({ ...each, late: each.id === '2' }))
  const entries = entriesOf(attempts, 'average', '', { by: 'started', descending: false })
  expect(entries.map(({ averaged }) => averaged)).toEqual([undefined, { count: 2, late: true }, undefined, undefined])
})

test.each<[RosterSort, boolean, string]>([
  ['name', false, '45231'],
  ['name', true, '13245'],
  ['score', true, '24315'],
  ['took', false, '54321'],
])('sorted by %s, descending: %s', (by, descending, expected) => {
  const ids = shown('all', by, descending).map(([id]) => id)
  expect(ids.join('')).toBe(expected)
})

test('a search looks anywhere in a name, whatever its case', () => {
  expect(shown('all', 'started', false, ' AN').map(([id]) => id)).toEqual(['2', '3'])
})

test('seats stand in the order of their numbers and are found by the whole number, in whatever digits it is typed', () => {
  const seats = [10, 2, 1].map((seat) => ({ ...attempt(String(seat), undefined, 1), seat }))
  const found = (search: string) =>
    entriesOf(seats, 'all', search, { by: 'name', descending: false }).map((entry) => entry.attempt.seat)
  expect(found('')).toEqual([1, 2, 10])
  expect(found('1')).toEqual([1])
  expect(found('١٠')).toEqual([10])
})

test('what was given stays in its order', () => {
  const before = [...class_]
  shown('all', 'score', true)
  expect(class_).toEqual(before)
})
