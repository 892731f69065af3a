import { expect, test } from 'vitest'
import { english } from '../../questions/languages/en/english.ts'
import { dateReads } from '../../questions/reading/dates.ts'
import { numbersIn } from '../../questions/reading/numbers.ts'
import { valueReads } from '../../questions/reading/value.ts'

test.each<[string, readonly number[]]>([
  ['422 people', [422]],
  ['about 14,000 vehicles', [14_000]],
  ['£2.3 million', [2_300_000]],
  ['between £2m and £2.5m', [2_000_000, 2_500_000]],
  ['half a million', [500_000]],
  ['a million', [1_000_000]],
  ['one hundred thousand', [100_000]],
  ['two hundred and six', [206]],
  ['a two-per-cent chance', [2]],
  ['thirty-one kilometres', [31]],
  ['about a dozen', [12]],
  ['nobody was hurt', [0]],
  ['98 White Helmets and 324 relatives', [98, 324]],
  ['20 to 30 families', [20, 30]],
  ['more than 670,000 of the 5.6 million', [670_000, 5_600_000]],
  ['the 67-year-old bridge', [67]],
  ['52, who walked', [52]],
  ['another notice', []],
  ['25.000 people', [25_000]],
  ['2.50 km', [2.5]],
  ['within 11 minutes', [11]],
])('"%s" reads as %j', (text, figures) => {
  expect(numbersIn(text, english).map(({ n }) => n)).toEqual(figures)
})

test.each([
  ['more than 400', 'over'],
  ['fewer than 20', 'under'],
  ['at least six', 'atLeast'],
  ['up to 50', 'upTo'],
  ['some 14,000', 'about'],
  ['about a dozen', 'about'],
  ['over £2 million', 'over'],
  ['exactly 7', undefined],
])('the hedge of "%s" is %s', (text, hedge) => {
  expect(numbersIn(text, english)[0]?.hedge).toBe(hedge)
})

test.each<[string, string, boolean]>([
  ['2018-07-21', 'Saturday, July 21', true],
  ['2018-07-21', 'on 21st of July', true],
  ['2018-07-23', 'Saturday, July 21', false],
  // A slip of the calendar is the source's own; the date is what it gives.
  ['2018-07-21', 'Sunday, July 21', true],
  ['2018-07-21', 'on Sunday', false],
  ['2018-10-08', 'on Oct 8', true],
  ['2018-05-18', 'Monday, May 18', true],
  ['2018-07-21', 'in July', false],
  ['2018-07', 'in July', true],
  ['2018-07', 'in June', false],
  ['[2018-07-01..2018-07-10]', 'in early July', true],
  ['[2018-07-01..2018-07-10]', 'in July', false],
  ['1964', 'opened in 1964', true],
  ['1964', 'opened in 1965', false],
  ['2031-03-06T06:40', 'at 6.40am on Thursday', true],
  ['2031-03-06T18:40', 'at 6.40am', false],
])('%s read from "%s" is %s', (date, words, reads) => {
  expect(dateReads(date, words, english)).toBe(reads)
})

test('a name reads by itself or by a declared alias, as whole words', () => {
  const ledger = { language: 'en', aliases: { Britain: ['the United Kingdom', 'U.K.'] } }
  expect(valueReads({ name: 'Britain' }, 'in the U.K., Canada, and Germany', ledger)).toBe(true)
  expect(valueReads({ name: 'Britain' }, 'the British ambassador', ledger)).toBe(false)
  expect(valueReads({ names: ['Britain', 'Canada'] }, 'the United Kingdom and Canada', ledger)).toBe(true)
  expect(valueReads({ names: ['Britain', 'France'] }, 'the United Kingdom and Canada', ledger)).toBe(false)
})
