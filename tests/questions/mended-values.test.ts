import { expect, test } from 'vitest'
import { mendValues } from '../../questions/studio/mend-values.ts'

// Of what type the values of a fact are, as assistants write them.

test.each([
  ['29 to 28', 'text'],
  ['from 40 to 30', undefined],
  ['£40 to £30', undefined],
  ['1,340 to 1,200', undefined],
  ['28 to 29', undefined],
])('“%s” is of type %s', (value, type) => {
  expect(mendValues({ unit: 'points', claims: [{ a: value }] }, ['a'], 'en').type).toBe(type)
})

test.each([
  ['The mill, of 1924, burned.', '1924', 'year', 'The mill, built 109 years ago, burned.', '109 years ago'],
  ['Her rating will rise to 2,310.', '2,310', 'rating', 'It should pass 2,300.', 'pass 2,300'],
])('of “%s”, and %s as a %s, the other paper’s “%s” is no figure: both are words', (a, value, unit, b, other) => {
  const claims = [
    { a: value, quote: a.replace(/\.$/, '') },
    { b: other, quote: b.replace(/\.$/, '') },
  ]
  expect(mendValues({ unit, claims }, ['a', 'b'], 'en').type).toBe('text')
  expect(mendValues({ unit, claims: claims.slice(0, 1) }, ['a', 'b'], 'en').type).not.toBe('text')
})
