import { expect, test } from 'vitest'
import { readingWords } from '../../questions/languages/languages.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { numbersIn } from '../../questions/reading/numbers.ts'
import { readWritten, typeOfWritten } from '../../questions/reading/written.ts'
import type { ValueType } from '../../questions/vocabulary.ts'

const read = (written: string, type: ValueType, unit?: string, language = 'en') =>
  readWritten(written, { type, unit, language })

test.each<[string, string | undefined, Value]>([
  ['40', 'lorries', { is: 40 }],
  ['40 lorries', 'lorries', { is: 40 }],
  ['1 lorry', 'lorries', { is: 1 }],
  ['010', 'lorries', { is: 10 }],
  ['more than 35', 'lorries', { over: 35 }],
  ['fewer than 20', 'people', { under: 20 }],
  ['at least 6', 'weeks', { atLeast: 6 }],
  ['up to 50', 'people', { upTo: 50 }],
  ['as much as 26 metres', 'm', { upTo: 26 }],
  ['a maximum of 26 metres', 'm', { upTo: 26 }],
  ['in excess of 26 metres', 'm', { over: 26 }],
  ['within 11 minutes', 'minutes', { upTo: 11 }],
  ['about 14,000', 'vehicles', { about: 14_000 }],
  ['about a dozen', 'people', { about: 12 }],
  ['two dozen', 'people', { is: 24 }],
  ['20 to 30', 'families', { from: 20, to: 30 }],
  ['between 20 and 30', 'families', { from: 20, to: 30 }],
  ['20-30', 'families', { from: 20, to: 30 }],
  ['20–30', 'families', { from: 20, to: 30 }],
  ['between £2m and £2.5m', 'GBP', { from: 2e6, to: 2.5e6 }],
  ['2 to 2.5 million', 'GBP', { from: 2e6, to: 2.5e6 }],
  ['£2.3 million', 'GBP', { is: 2_300_000, within: 50_000 }],
  ['more than £2 million', 'GBP', { over: 2_000_000 }],
  ['2.3 million', 'people', { is: 2_300_000 }],
  ['15 inches', 'cm', { is: 15, unit: 'in' }],
  ['38 cm', 'cm', { is: 38 }],
  ['2.50', 'm', { is: 2.5, within: 0.005 }],
  ['2.5', 'm', { is: 2.5 }],
  ['2.5 m', 'm', { is: 2.5 }],
  ['25.000', 'people', { is: 25_000 }],
  ['60 per cent', 'percent', { is: 60 }],
  ['60%', 'percent', { is: 60 }],
  ['38 per cent of voters', 'percent', { is: 38 }],
  ['no one', 'people', { is: 0 }],
  ['41 years old', 'years', { is: 41 }],
  ['half an hour', 'minutes', { is: 0.5, unit: 'hours' }],
  ['three quarters of an hour', 'minutes', { is: 0.75, unit: 'hours' }],
  ['half a million', 'GBP', { is: 500_000, within: 50_000 }],
  ['80 miles an hour', 'km/h', { is: 80, unit: 'mph' }],
  ['31.4°C', 'degrees', { is: 31.4 }],
  ['99 acres', 'hectares', { is: 99, unit: 'acres' }],
  ['1,214 pounds', 'kg', { is: 1214, unit: 'lb' }],
  ['92m', 'metres', { is: 92 }],
  ['19 miles', 'km', { is: 19, unit: 'miles' }],
])('the quantity "%s" (%s) is read as %j', (written, unit, value) => {
  expect(read(written, 'quantity', unit)).toEqual({ ok: true, value })
})

test.each<[string, string | undefined, Value]>([
  ['plus de 35', 'camions', { over: 35 }],
  ['25 000', 'habitants', { is: 25_000 }],
  ['25.000', 'habitants', { is: 25_000 }],
  ['2,5 millions', 'EUR', { is: 2_500_000, within: 50_000 }],
  ['quatre-vingt-dix-sept', 'personnes', { is: 97 }],
  ['soixante et onze', 'personnes', { is: 71 }],
  ['vingt et un', 'personnes', { is: 21 }],
  ['deux cents', 'personnes', { is: 200 }],
  ['une vingtaine', 'personnes', { about: 20 }],
  ["jusqu'à 50", 'personnes', { upTo: 50 }],
  ['de 20 à 30', 'familles', { from: 20, to: 30 }],
  ['environ 12 km', 'km', { about: 12 }],
  ['23,4 millions d’euros', 'EUR', { is: 23_400_000, within: 50_000 }],
  ['1 850 m', 'mètres', { is: 1850 }],
  ['38 % des habitants', 'pour cent', { is: 38 }],
  ['sept points et demi', 'points', { is: 7.5 }],
  ['une demi-tonne', 'tonnes', { is: 0.5 }],
  ["trois quarts d'heure", 'minutes', { is: 0.75, unit: 'hours' }],
  ['une heure et demie', 'minutes', { is: 1.5, unit: 'hours' }],
  ["quatre-vingts kilomètres à l'heure", 'km/h', { is: 80 }],
])('the French quantity "%s" (%s) is read as %j', (written, unit, value) => {
  expect(read(written, 'quantity', unit, 'fr')).toEqual({ ok: true, value })
})

test.each<[string, string, RegExp]>([
  ['$5 million', 'GBP', /no rate is known/],
  ['3 km', 'kg', /cannot be compared/],
  ['40 sheep', 'lorries', /no unit of ours/],
  ['many', 'lorries', /no figure/],
  ['1, 2 and 3', 'lorries', /3 figures/],
  ['40 lorries 50', 'lorries', /two figures/],
  ['-4°C', 'degrees', /below zero/],
  ['almost half', 'percent', /no figure in per cent/],
])('the quantity "%s" (%s) is refused in a sentence', (written, unit, why) => {
  const result = read(written, 'quantity', unit)
  expect(result.ok ? '' : result.why).toMatch(why)
})

test.each<[string, string | undefined, Value]>([
  ['2031-03-04', undefined, { date: '2031-03-04' }],
  ['2018-07', undefined, { date: '2018-07' }],
  ['1964', undefined, { date: '1964' }],
  ['4 March 2031', undefined, { date: '2031-03-04' }],
  ['Oct 8, 2018', undefined, { date: '2018-10-08' }],
  ['early July 2018', '2018-07-01..2018-07-10', { date: '[2018-07-01..2018-07-10]', words: 'early July 2018' }],
])('the date "%s" (%s) is read as %j', (written, days, value) => {
  expect(readWritten(written, { type: 'date', unit: undefined, language: 'en' }, days)).toEqual({ ok: true, value })
})

test.each([
  ['2031-02-30', /There is no date/],
  ['early July 2018', /days: 2018/],
  ['4 March', /no year/],
  ['soon', /is no date/],
])('the date "%s" is refused in a sentence', (written, why) => {
  const result = read(written, 'date')
  expect(result.ok ? '' : result.why).toMatch(why)
})

test.each<[string, string, Value]>([
  ['6.40 am', 'en', { time: '06:40' }],
  ['6.40am', 'en', { time: '06:40' }],
  ['6:40 p.m.', 'en', { time: '18:40' }],
  ['18:40', 'en', { time: '18:40' }],
  ['noon', 'en', { time: '12:00' }],
  ['7 am', 'en', { time: '07:00' }],
  ['shortly before midnight', 'en', { time: '23:30', until: '23:59', words: 'shortly before midnight' }],
  ['shortly after 11.59 pm', 'en', { time: '23:59', until: '23:59', words: 'shortly after 11.59 pm' }],
  ['vers minuit', 'fr', { time: '23:45', until: '23:59', words: 'vers minuit' }],
  ['shortly before 7 am', 'en', { time: '06:30', until: '06:59', words: 'shortly before 7 am' }],
  ['between 6.30 am and 7 am', 'en', { time: '06:30', until: '07:00', words: 'between 6.30 am and 7 am' }],
  ['half past four in the afternoon', 'en', { time: '16:30' }],
  ['at 6.40 a.m.', 'en', { time: '06:40' }],
  ['seven in the evening', 'en', { time: '19:00' }],
  ['twenty to midnight', 'en', { time: '23:40' }],
  [
    'at about half past ten at night',
    'en',
    { time: '22:15', until: '22:45', words: 'at about half past ten at night' },
  ],
  ['à sept heures cinq du matin', 'fr', { time: '07:05' }],
  ['huit heures et demie du soir', 'fr', { time: '20:30' }],
  ["à deux heures et quart de l'après-midi", 'fr', { time: '14:15' }],
  ['à trois heures', 'fr', { time: '03:00' }],
  ['6 h 40', 'fr', { time: '06:40' }],
  ['18h', 'fr', { time: '18:00' }],
  ['midi', 'fr', { time: '12:00' }],
  ['vers 18 heures', 'fr', { time: '17:45', until: '18:15', words: 'vers 18 heures' }],
])('the time "%s" (%s) is read as %j', (written, language, value) => {
  expect(read(written, 'time', undefined, language)).toEqual({ ok: true, value })
})

test.each<[(string | string[])[], string | undefined, ValueType]>([
  [['40', 'more than 35'], 'lorries', 'quantity'],
  [['1964'], 'people', 'quantity'],
  [['1964'], undefined, 'date'],
  [['2031-03-04', 'early March 2031'], undefined, 'date'],
  [['6.40 am', 'shortly before 7 am'], undefined, 'time'],
  [['yes', 'no'], undefined, 'yes-no'],
  [[['Britain', 'Germany']], 'country', 'names'],
  [['Priya Raman', 'Priya Rahman'], 'person', 'name'],
  [['a crack in a hanger'], 'reason', 'text'],
  [['7 am', 'a crack'], 'reason', 'text'],
])('%j (%s) are of type %s', (values, unit, type) => {
  expect(typeOfWritten(values, unit, 'en')).toBe(type)
})

test.each<[string, string, RegExp]>([
  ['five o’clock', 'en', /morning or evening/],
  ['ten to nine', 'en', /no time of day/],
  ['5 people at 6pm', 'en', /more than a time/],
  ['trois heures', 'fr', /more than a time/],
])('the time "%s" (%s) is refused in a sentence', (written, language, why) => {
  const result = read(written, 'time', undefined, language)
  expect(result.ok ? '' : result.why).toMatch(why)
})

test.each([
  ['The firm has handed over £31,400.', undefined],
  ['The firm is handing over £31,400.', undefined],
  ['The ferry took over 300 passengers.', 'over'],
  ['The ferry took well over 300 passengers.', 'over'],
  ['The ferry took a little over 300 passengers.', 'over'],
  ['It holds just under four hundred dollars.', 'under'],
  ['They paid over 900 pounds.', 'over'],
  ['The firm has over £31,400.', 'over'],
] as const)('“%s” hedges its figure: %s', (text, hedge) => {
  expect(numbersIn(text, readingWords('en'))[0]?.hedge).toBe(hedge)
})
