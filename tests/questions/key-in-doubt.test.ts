import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { analyse } from '../../questions/statistics/analyse.ts'
import { choices, chose, found, times } from '../support/questions/statistics-class.ts'

const four = choices(4)

test('the key is in doubt where who earns more elsewhere earns less here, for sure', () => {
  const rows = [...times(15, '1000'), ...times(15, '0111')]
  expect(found('key-in-doubt', four, chose(four, rows))[0]).toMatchObject({
    because: 'negative-discrimination',
    item: 'item-0',
    shown: 30,
    discrimination: { value: -1, low: -1, high: -1 },
  })
})

const doubtedFor = (because: string, items: readonly Item[], rows: readonly string[]) =>
  found('key-in-doubt', items, chose(items, rows)).filter((finding) => finding.because === because)

/** The discrimination of the first item, of a class large enough for its interval. */
function discriminationOf(items: readonly Item[], rows: readonly string[]) {
  const analysis = analyse(items, chose(items, rows))
  const [first] = analysis.detail === 'full' ? analysis.items : []
  if (first?.detail !== 'full' || !first.discrimination) throw new Error('no interval')
  return first.discrimination
}

test('an interval that reaches 0 leaves the key in peace', () => {
  const rows = [...times(10, '1000'), ...times(6, '0000'), ...times(6, '1111'), ...times(9, '0111')]
  const { value, high } = discriminationOf(four, rows)
  expect([value < 0, high > 0]).toEqual([true, true])
  expect(doubtedFor('negative-discrimination', four, rows)).toEqual([])
})

test('the slips of a few of the best students make no wrong key, those of five may', () => {
  const lopsided = (count: number) => [...times(count, '1000'), ...times(40, '0111')]
  expect(discriminationOf(four, lopsided(4)).high).toBeLessThan(0)
  expect(doubtedFor('negative-discrimination', four, lopsided(4))).toEqual([])
  expect(doubtedFor('negative-discrimination', four, lopsided(5))).toHaveLength(1)
})

test('items that do not surely hang together accuse none of them', () => {
  // Who has the first item right has the second wrong; the others go with nothing, then a little with each other.
  const loose = times(4, ['1000', '1001', '1010', '1011', '0100', '0101', '0110', '0111']).flat()
  const joined = (count: number) => [...loose, ...times(count, '1000'), ...times(count, '0111')]
  expect([0, 12, 16].map((count) => discriminationOf(four, joined(count)).high < 0)).toEqual([true, true, true])
  // With 12 of each the others' mean discrimination is 0.25, from −0.01 on; with 16 it is 0.33, from 0.09 on.
  expect([0, 12, 16].map((n) => doubtedFor('negative-discrimination', four, joined(n)).length)).toEqual([0, 0, 1])
})

test('the key is in doubt where the better half prefers one other option, even if nobody chose the key', () => {
  const rows = [...times(15, '1000'), ...times(12, '1111'), ...times(3, '2111')]
  expect(found('key-in-doubt', four, chose(four, rows))).toEqual([
    {
      is: 'key-in-doubt',
      because: 'better-half',
      item: 'item-0',
      option: 1,
      better: { attempts: 15, key: 0, option: 15 },
      weaker: { attempts: 15, key: 0, option: 12 },
    },
  ])
})

test('the halves are those above and below the middle; who stands on it is in neither', () => {
  const rows = [...times(10, '1000'), ...times(12, '2001'), ...times(8, '1111')]
  expect(found('key-in-doubt', four, chose(four, rows))).toMatchObject([
    { better: { attempts: 10, key: 0, option: 10 }, weaker: { attempts: 8, key: 0, option: 8 } },
  ])
})

test('a preference is held against all the options that it was picked from', () => {
  // Eight of eight is chance once in 256, for either of two options twice; four items ask for less than once in 80.
  const rows = (count: number) => [...times(count, '1000'), ...times(15 - count, '.000'), ...times(15, '.111')]
  expect([7, 8].map((count) => doubtedFor('better-half', four, rows(count)).length)).toEqual([0, 1])
})

test('what the weaker half prefers even more is a misreading, not a wrong key', () => {
  const rows = [...times(1, '0000'), ...times(14, '1000'), ...times(15, '1111')]
  expect(found('key-in-doubt', four, chose(four, rows))).toEqual([])
})

test('a preference that chance explains leaves the key in peace', () => {
  const rows = [...times(5, '0000'), ...times(10, '1000'), ...times(10, '0111'), ...times(5, '1111')]
  expect(doubtedFor('better-half', four, rows)).toEqual([])
})
