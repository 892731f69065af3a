import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { analyse } from '../../questions/statistics/analyse.ts'
import type { Answered } from '../../questions/statistics/sample.ts'
import { answered, asking, choices, chose, fact, rule, scored, times } from '../support/questions/statistics-class.ts'
import { choice, ordering } from '../support/questions/stub-items.ts'

const items = choices(3)

/** So many attempts, in which all varies: what is not said is left out for their number alone. */
const classOf = (count: number): readonly Answered[] =>
  chose(
    items,
    Array.from({ length: count }, (_, i) => ['000', '011', '102', '120', '1.2'][i % 5] ?? ''),
  )

const keysOf = (object: object | undefined) => Object.keys(object ?? {}).sort()
const COUNTS = ['answered', 'chosen', 'correct', 'detail', 'item', 'shown']

test.each([0, 1, 4])('of %i attempts only totals are told', (count) => {
  const analysis = analyse(items, classOf(count))
  expect(keysOf(analysis)).toEqual(count === 0 ? ['attempts', 'detail'] : ['attempts', 'detail', 'mean'])
  expect(analysis).toMatchObject({ detail: 'totals', attempts: count })
})

test.each([5, 9])('of %i attempts counts are told', (count) => {
  const analysis = analyse(items, classOf(count))
  expect(keysOf(analysis)).toEqual(['attempts', 'detail', 'findings', 'items', 'mean'])
  expect(analysis).toMatchObject({ detail: 'counts', findings: [] })
  if (analysis.detail === 'totals') throw new Error('no items')
  expect(analysis.items.map(keysOf)).toEqual(times(3, COUNTS))
})

test.each([10, 29])(
  'of %i attempts the facility with its interval is told, and only the sign of discrimination',
  (count) => {
    const analysis = analyse(items, classOf(count))
    expect(keysOf(analysis)).toEqual(['attempts', 'detail', 'findings', 'items', 'mean'])
    if (analysis.detail !== 'facility') throw new Error(analysis.detail)
    expect(analysis.items.map(keysOf)).toEqual(times(3, [...COUNTS, 'discrimination', 'facility'].sort()))
    for (const item of analysis.items) {
      if (item.detail !== 'facility') throw new Error(item.detail)
      expect(keysOf(item.facility)).toEqual(['high', 'low', 'value'])
      expect(['positive', 'zero', 'negative']).toContain(item.discrimination)
    }
  },
)

test('from 30 attempts on everything is told, with intervals', () => {
  const analysis = analyse(items, classOf(30))
  expect(keysOf(analysis)).toEqual(['attempts', 'detail', 'findings', 'items', 'mean', 'reliability'])
  if (analysis.detail !== 'full' || analysis.reliability.is !== 'alpha') throw new Error(analysis.detail)
  expect(keysOf(analysis.reliability.alpha)).toEqual(['high', 'low', 'value'])
  for (const item of analysis.items) {
    if (item.detail !== 'full') throw new Error(item.detail)
    expect([item.facility, item.discrimination].map(keysOf)).toEqual(times(2, ['high', 'low', 'value']))
  }
})

test.each([
  [4, 'totals'],
  [5, 'counts'],
  [9, 'counts'],
  [10, 'facility'],
  [29, 'facility'],
  [30, 'full'],
])('an item that only %i of 60 attempts had is told of as %s', (had, detail) => {
  const rows = ['000', '011', '102'].flatMap((row) => times(20, row))
  const analysis = analyse(
    items,
    chose(
      items,
      rows.map((row, i) => (i % 60 < had ? row : `${row.slice(0, 2)}-`)),
    ),
  )
  if (analysis.detail !== 'full') throw new Error(analysis.detail)
  expect(analysis.items.map((item) => item.detail)).toEqual(['full', 'full', detail])
  expect(analysis.items[2]?.shown).toBe(had)
  if (detail === 'totals') expect(keysOf(analysis.items[2])).toEqual(['detail', 'item', 'shown'])
})

test('no finding comes from fewer than 10 attempts, none that the key is wrong from fewer than 30', () => {
  // Everybody takes fact b for fact a, nobody chooses the third option, and who is right elsewhere is wrong here.
  const wrong: readonly Item[] = [asking('a', 'a', [fact('b'), rule]), ...choices(3)]
  const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => (i % 3 > 0 ? '1000' : '0111'))
  const found = (count: number) => {
    const analysis = analyse(wrong, chose(wrong, rowsOf(count)))
    return analysis.detail === 'totals' ? [] : analysis.findings.map(({ is }) => is)
  }
  expect(found(9)).toEqual([])
  expect(found(10)).toEqual(expect.arrayContaining(['misread', 'unchosen']))
  expect(found(29)).not.toContain('key-in-doubt')
  expect(found(30)).toContain('key-in-doubt')
  // All of the better half choose option 1, and nobody the key.
  const preferring = (count: number) => chose(wrong, [...times(14, '1000'), ...times(count - 14, '2111')])
  expect([29, 30].map((count) => JSON.stringify(analyse(wrong, preferring(count))).includes('better-half'))).toEqual([
    false,
    true,
  ])
})

test('totals are the share of what each form offers', () => {
  expect(analyse(items, scored('110 1-- 00-'))).toEqual({ detail: 'totals', attempts: 3, mean: (2 / 3 + 1 + 0) / 3 })
  expect(analyse(items, scored('---'))).toEqual({ detail: 'totals', attempts: 1 })
})

test('counts tell what was shown, answered, right and chosen; option 0 is an answer', () => {
  const analysis = analyse(items, chose(items, ['00-', '01-', '0.-', '2.-', '100']))
  if (analysis.detail !== 'counts') throw new Error(analysis.detail)
  expect(analysis.items).toEqual([
    { detail: 'counts', item: 'item-0', shown: 5, answered: 5, correct: 3, chosen: [3, 1, 1] },
    { detail: 'counts', item: 'item-1', shown: 5, answered: 3, correct: 2, chosen: [2, 1, 0] },
    { detail: 'totals', item: 'item-2', shown: 1 },
  ])
})

test('counts of several choices count every one, of pairs each side, of an order none', () => {
  const { options: _, ...base } = choice('pairs') as Extract<Item, { shape: 'one' }>
  const right = ['Ann', 'Ben'].map((text) => ({ text, provenance: { from: 'key' } as const }))
  const mixed: readonly Item[] = [
    { ...(choice('several') as Extract<Item, { shape: 'one' }>), shape: 'several', key: [0, 1] },
    { ...base, shape: 'pairs', left: ['led', 'drove', 'paid'], right, key: [0, 1, 1] },
    ordering('order'),
  ]
  const responses = [
    [0, 1],
    [0, 1, 1],
    [0, 1, 2],
  ] as const
  const other = [[1, 2], [0, 0, 1], null] as const
  const analysis = analyse(mixed, [...times(4, answered(mixed, responses)), answered(mixed, other)])
  if (analysis.detail !== 'counts') throw new Error(analysis.detail)
  expect(analysis.items).toEqual([
    { detail: 'counts', item: 'several', shown: 5, answered: 5, correct: 4, chosen: [4, 5, 1] },
    // Led: Ann five times. Drove: Ben four times, Ann once. Paid: Ben five times.
    {
      detail: 'counts',
      item: 'pairs',
      shown: 5,
      answered: 5,
      correct: 4,
      paired: [
        [5, 0],
        [1, 4],
        [0, 5],
      ],
    },
    { detail: 'counts', item: 'order', shown: 5, answered: 4, correct: 4 },
  ])
})

test.each([
  ['forms-differ', '11- 1-0 -01'],
  ['one-item', '1-- 0-- 1--'],
  ['equal-scores', '110 011 101'],
])('there is no reliability where it would be none: %s', (because, rows) => {
  const analysis = analyse(items, scored(times(10, rows).join(' ')))
  expect(analysis).toMatchObject({ detail: 'full', reliability: { is: 'none', because } })
})

test('scores that differ only by what adding thirds in another order leaves are equal', () => {
  expect(1 / 3 + 2 / 3 + 2 / 3 + 2 / 3).not.toBe(2 / 3 + 2 / 3 + 2 / 3 + 1 / 3)
  const analysis = analyse(choices(4), scored(times(15, '1222 2221').join(' '), 3))
  expect(analysis).toMatchObject({ reliability: { is: 'none', because: 'equal-scores' } })
})

test('items that work against each other make an alpha below 0, and then all spread is error', () => {
  const analysis = analyse(choices(2), scored(times(10, '10 01 11').join(' ')))
  if (analysis.detail !== 'full' || analysis.reliability.is !== 'alpha') throw new Error(analysis.detail)
  const { alpha, error, deviation } = analysis.reliability
  expect(alpha.value).toBeLessThan(0)
  expect(error).toBe(deviation)
})

test('discrimination is left out where credits do not vary, or a form holds nothing to compare with', () => {
  const of = (rows: string) => {
    const analysis = analyse(items, scored(times(15, rows).join(' ')))
    if (analysis.detail !== 'full') throw new Error(analysis.detail)
    return analysis.items.map((item) => 'discrimination' in item)
  }
  expect(of('110 100 111')).toEqual([false, true, true])
  expect(of('111 000')).toEqual([true, true, true])
  expect(of('1-- 0--')).toEqual([false, false, false])
})

test('forms of different lengths compare by the share that was earned elsewhere', () => {
  const analysis = analyse(items, scored(times(10, '11- 111 000 00-').join(' ')))
  expect(analysis).toMatchObject({ items: [{ discrimination: { value: expect.closeTo(1, 12) } }, {}, {}] })
})

test('no correlation has no sign', () => {
  const analysis = analyse(choices(2), scored(times(3, '11 10 01 00').join(' ')))
  if (analysis.detail !== 'facility') throw new Error(analysis.detail)
  expect(analysis.items.map((item) => item.detail === 'facility' && item.discrimination)).toEqual(['zero', 'zero'])
})
