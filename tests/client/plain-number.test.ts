import { expect, test } from 'vitest'
import { plainNumber } from '../../client/words/plain-number.ts'

test.each(['en', 'en-GB', 'en-IN', 'en-ZA', 'fr', 'fr-FR', 'fr-CH', 'fr-CA', 'fr-MA'])(
  'every whole number below a thousand is written as Intl writes it in %s',
  (locale) => {
    const { format } = new Intl.NumberFormat(locale)
    for (let n = 0; n < 1000; n += 1) expect(plainNumber(locale, n)).toBe(format(n))
  },
)

test.each([
  ['ar-EG', 12],
  ['ar', 12],
  ['frr', 12],
  ['en', 1000],
  ['en', 1.5],
  ['en', -1],
  ['en', Number.NaN],
])('in %s, %d is for Intl to write', (locale, n) => {
  expect(plainNumber(locale, n)).toBeUndefined()
})
