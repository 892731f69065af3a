import { expect, test } from 'vitest'
import type { Value } from '../../questions/ledger-value.ts'
import { formatDate, formatNumber, formatValue, unitLabel } from '../../questions/values/format.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

const ledger = await ledgerOf({
  fire: { type: 'order', event: 'the fire', claims: [{ source: 'post', value: { before: 'flood' } }] },
  flood: { type: 'order', event: 'the flood', claims: [{ source: 'post', value: { after: 'fire' } }] },
})
const words = (value: Value, unit = 'people') => formatValue(value, { unit }, ledger)

test.each<[Value, string, string]>([
  [{ is: 422 }, 'people', '422 people'],
  [{ is: 12_500 }, 'people', '12,500 people'],
  [{ is: 0 }, 'people', '0 people'],
  [{ is: 1 }, 'people', '1 person'],
  [{ is: 1 }, 'lorries', '1 lorry'],
  [{ is: 422 }, '', '422'],
  [{ is: 422, unit: 'lorries' }, 'people', '422 lorries'],
  [{ over: 400 }, 'people', 'more than 400 people'],
  [{ under: 400 }, 'people', 'less than 400 people'],
  [{ atLeast: 400 }, 'people', 'at least 400 people'],
  [{ upTo: 400 }, 'people', 'up to 400 people'],
  [{ about: 400 }, 'people', 'about 400 people'],
  [{ unit: 'lorries', over: 400 }, 'people', 'more than 400 lorries'],
  [{ from: 20, to: 30 }, 'people', '20 to 30 people'],
  [{ is: 19 }, 'mile', '19 miles'],
  [{ is: 7.5 }, 'cm', '7.5 cm'],
  [{ is: 35 }, '%', '35 per cent'],
  [{ is: 5 }, 'GBP', '£5'],
  [{ is: 6.5 }, 'GBP', '£6.50'],
  [{ is: 2_345_678.5 }, 'GBP', '£2,345,678.5'],
  [{ is: 5 }, 'USD', '$5'],
  [{ is: 5 }, 'EUR', '€5'],
  [{ is: 5 }, 'CAD', 'C$5'],
  [{ is: 2_300_000 }, 'GBP', '£2.3 million'],
  [{ from: 2_000_000, to: 2_500_000 }, 'GBP', '£2 million to £2.5 million'],
])('%j in %s reads "%s"', (value, unit, expected) => {
  expect(words(value, unit)).toBe(expected)
})

test.each<[Value, string]>([
  [{ name: 'Robin Wettlaufer' }, 'Robin Wettlaufer'],
  [{ text: 'by sea' }, 'by sea'],
  [{ names: ['Canada'] }, 'Canada'],
  [{ names: ['Canada', 'France', 'Germany'] }, 'Canada, France and Germany'],
  [{ names: ['Canada', 'France'], open: true }, 'Canada, France, among others'],
  [{ before: 'fire' }, 'before the fire'],
  [{ after: 'flood' }, 'after the flood'],
  [{ before: 'storm' }, 'before storm'],
  [{ date: '2018-07-21' }, '21 July 2018'],
  [{ date: '2018-07', words: 'in high summer' }, 'in high summer'],
  [{ time: '06:40' }, '6.40 am'],
  [{ time: '06:40', until: '07:05' }, 'between 6.40 am and 7.05 am'],
  [{ time: '06:40', words: 'at dawn' }, 'at dawn'],
  [{ yesNo: 'yes' }, 'yes'],
  [{ yesNo: 'no' }, 'no'],
])('%j reads "%s"', (value, expected) => {
  expect(words(value)).toBe(expected)
})

test('a quantity without a unit of its own or its fact’s is a bare figure', () => {
  expect(formatValue({ is: 422 }, {}, ledger)).toBe('422')
})

test.each([
  ['2018', '2018'],
  ['2018-07', 'July 2018'],
  ['2018-07-01', '1 July 2018'],
  ['2018-07-21T06:40', '06:40, 21 July 2018'],
  ['[2018-07-01..2018-07-10]', 'between 1 and 10 July 2018'],
  ['[2018-07-01..2018-08-10]', 'between 1 July 2018 and 10 August 2018'],
  ['[2017-07-01..2018-07-10]', 'between 1 July 2017 and 10 July 2018'],
  ['July, it seems', 'July, it seems'],
])('the date "%s" reads "%s"', (date, expected) => {
  expect(formatDate(date, 'en')).toBe(expected)
})

test.each([
  [999_999, '999,999'],
  [1_000_000, '1 million'],
  [-1_000_000, '-1 million'],
  [2_300_000, '2.3 million'],
  [2_340_000, '2.34 million'],
  [2_345_000, '2,345,000'],
  [2_345_678, '2,345,678'],
  [0.1234567, '0.123457'],
])('the number %d reads "%s"', (n, expected) => {
  expect(formatNumber(n, 'en')).toBe(expected)
})

test('a language that writes its units out has no signs before figures, and its own comma', () => {
  const french = (value: Value, unit: string) =>
    formatValue(value, { unit }, { language: 'fr', facts: [] }).replace(/[\u00a0\u202f]/g, ' ')
  expect(french({ is: 6.5 }, 'EUR')).toBe('6,50 euros')
  expect(french({ is: 0.1234567 }, 'km')).toBe('0,123457 kilomètre')
  expect(french({ names: ['Anne', 'Luc'] }, '')).toBe('Anne et Luc')
})

test('beside a number that is typed money stands as its sign, and any other unit by its own name', () => {
  expect(['GBP', 'CAD', 'mile', 'people', ''].map((unit) => unitLabel(unit, 'en'))).toEqual([
    '£',
    'C$',
    'miles',
    'people',
    '',
  ])
})
