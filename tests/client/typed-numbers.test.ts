import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberIn } from '../../client/words/writer.ts'
import { LARGEST, typedNumber } from '../../questions/wire/typed-number.ts'

const locales = [
  'en',
  'fr',
  'fr-CA',
  'fr-CH',
  'fr-BE',
  'ar',
  'ar-EG',
  'ar-MA',
  'ar-SA',
  'ar-DZ',
  'ar-IQ',
  'fa-IR',
  'en-IN',
  'hi-IN',
  'mr-IN',
  'bn-BD',
  'ne-NP',
  'my-MM',
  'de-CH',
  'es-MX',
]
const anyLocale = fc.constantFrom(...locales)
/** As a writer of two decimals writes them; thousandths would be read as thousands. */
const anyFigure = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100))
  .map(([n, parts]) => n / parts + 0)

test('what any locale writes as a number is read as that number when it is typed, with its unit or without', () => {
  const unit = fc.constantFrom('people', 'lorries', 'km', 'percent', '°C', 'cubic metres', '')
  fc.assert(
    fc.property(anyLocale, anyFigure, unit, fc.constantFrom('', ' '), (locale, n, name, space) => {
      const written = numberIn(locale)(n)
      expect(typedNumber(written)).toBe(n)
      expect(typedNumber(`${written}${space}${name}`, { unit: name })).toBe(n)
    }),
  )
})

test.each([
  ['١٢٠٠', 1200],
  ['١٬٢٠٠', 1200],
  ['٣٫٥', 3.5],
  ['١٢٣٬٤٥٦٫٧٥', 123456.75],
  ['1 200', 1200],
  ['1\u202f200', 1200],
  ['1 200,5', 1200.5],
  ['3,5', 3.5],
  ['−5', -5],
  ['- 5', -5],
  ['۱۲۰۰', 1200],
  ['؜-١٢', -12],
  ['\u200f١٢', 12],
  ['٣،٥', 3.5],
  ['1’234’567', 1234567],
  ['４２２', 422],
  ['422.', 422],
  ['five', 5],
  ['Zéro', 0],
  ['dix-sept', 17],
  ['خمسة', 5],
  ['أربع', 4],
  ['1.5 million', 1_500_000],
  ['1,1 millions', 1_100_000],
  ['two million', 2_000_000],
  ['5 آلاف', 5000],
  ['٢٫٣ مليون', 2_300_000],
  ['3 milliards', 3_000_000_000],
  ['1,00,000', 100_000],
  ['12,34,567.50', 1_234_567.5],
  ['1 00 000', 100_000],
  ['१,००,०००', 100_000],
  ['৪২২', 422],
  ['๔๒๒', 422],
  ['1.5 lakh', 150_000],
  ['2 crore', 20_000_000],
])('%j is %d', (typed, n) => {
  expect(typedNumber(typed)).toBe(n)
})

test.each([
  ['422 people', 'people', 422],
  ['422 persons', 'people', 422],
  ['422 personnes', 'people', 422],
  ['1 person', 'people', 1],
  ['٤٢٢ شخصًا', 'people', 422],
  ['twelve people', 'people', 12],
  ['1 lorry', 'lorries', 1],
  ['40 Lorries.', 'lorries', 40],
  ['10 bus', 'buses', 10],
  ['35 °C', '°C', 35],
  ['35℃', '°C', 35],
  ['35 degrees', '°C', 35],
  ['38cm', 'cm', 38],
  ['38 centimètres', 'cm', 38],
  ['٣٨ سم', 'cm', 38],
  ['5 m', 'm', 5],
  ['5 per cent', 'percent', 5],
  ['5 %', 'percent', 5],
  ['٥٪', 'percent', 5],
  ['£2.3m', '£', 2_300_000],
  ['2.3 million pounds', '£', 2_300_000],
  ['GBP 2,300,000', '£', 2_300_000],
  ['5,6 millions de personnes', 'people', 5_600_000],
  ['2 millions d’euros', '€', 2_000_000],
  ['5.6m people', 'people', 5_600_000],
  ['C$5', 'C$', 5],
])('%j in answer to a number of %s is %d', (typed, unit, n) => {
  expect(typedNumber(typed, { unit })).toBe(n)
})

test('the noun that the question itself uses of a count may stand behind the number', () => {
  const asked = { unit: 'people', stem: 'How many volunteers crossed the border?' }
  expect(typedNumber('98 volunteers', asked)).toBe(98)
  expect(typedNumber('1 volunteer', asked)).toBe(1)
  expect(typedNumber('98 journalists', asked)).toBeNaN()
  expect(typedNumber('5 miles', { unit: 'km', stem: 'How many km, and not miles, is it?' })).toBeNaN()
})

test.each([
  ['5 miles', 'km'],
  ['5 cm', 'm'],
  ['5 m', 'km'],
  ['5k', 'km'],
  ['$5', '£'],
  ['5 euros', '£'],
  ['20-30', 'people'],
  ['20 to 30', 'people'],
  ['10 or 11', 'people'],
  ['about 400', 'people'],
  ['400+', 'people'],
  ['a dozen', 'people'],
  ['42 2', 'people'],
  ['422¹', 'people'],
  ['5½', 'people'],
  ['1.2.3', 'people'],
  ['1,234 million', 'people'],
  ['999 billion million', 'people'],
  ['1000 billion', 'people'],
  ['people', 'people'],
  ['0x1F', 'people'],
  ['1e3', 'people'],
  ['Infinity', 'people'],
  ['', 'people'],
])('%j is not plainly a number of %s', (typed, unit) => {
  expect(typedNumber(typed, { unit, stem: 'How many?' })).toBeNaN()
})

test('whatever is typed is a number below the largest, or none', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    anyFigure.map(String),
    fc.constantFrom(' ', ',', '.', '-', 'million', 'm', 'five', 'people', '£', '²', '٣', 'آلاف'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('people', 'm', '£', ''), (pieces, unit) => {
      const n = typedNumber(pieces.join(''), { unit, stem: 'How many people?' })
      expect(Number.isNaN(n) || Math.abs(n) < LARGEST).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
