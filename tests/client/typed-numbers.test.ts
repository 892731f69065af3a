import { expect, test } from 'vitest'
import { numberIn } from '../../client/words/writer.ts'
import { typedNumber } from '../../questions/wire/fields.ts'

const locales = ['en', 'fr', 'fr-CA', 'fr-CH', 'fr-BE', 'ar', 'ar-EG', 'ar-MA', 'ar-SA', 'ar-DZ', 'ar-IQ']

test.each(locales)('what %s writes as a number is read as that number when it is typed', (locale) => {
  const write = numberIn(locale)
  for (const n of [0, 7, 12, 422, 1200, 12345, 98765, 123456, 1234567, -5, -1200, 0.5, 3.25, 12345.5, 1234567.25])
    expect([n, write(n), typedNumber(write(n))]).toEqual([n, write(n), n])
})

test.each([
  ['١٢٠٠', 1200],
  ['١٬٢٠٠', 1200],
  ['٣٫٥', 3.5],
  ['١٢٣٬٤٥٦٫٧٥', 123456.75],
  ['1 200', 1200],
  ['1 200', 1200],
  ['1 200,5', 1200.5],
  ['3,5', 3.5],
  ['−5', -5],
  ['۱۲۰۰', 1200],
  ['؜-١٢', -12],
  ['\u200f١٢', 12],
  ['٣،٥', 3.5],
])('%j is %d', (typed, n) => {
  expect(typedNumber(typed)).toBe(n)
})
