import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptId, newAttempt, newCode, newKey, parseCode, startOf } from '../../worker/codes.ts'

test('a code is ten characters of Crockford’s alphabet, and never the same', () => {
  const codes = Array.from({ length: 200 }, newCode)
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
  expect(new Set(codes).size).toBe(200)
})

test('a code is read as people type it: in groups, in capitals, with look-alikes', () => {
  for (const typed of [
    '0123456789',
    '01234 56789',
    '01234-56789',
    'O1234-56789',
    ' oI234–56789 ',
    '0l234 56789',
    '０１２３４５６７８９',
  ]) {
    expect(parseCode(typed)).toBe('0123456789')
  }
})

test.each(['', '012345678', '01234567890', '012345678u', '012345678é', '0123456789'.repeat(1000)])(
  '%s is no code',
  (typed) => {
    expect(parseCode(typed)).toBeUndefined()
  },
)

test('any code comes back from what a blackboard makes of it', () => {
  fc.assert(
    fc.property(fc.constantFrom('-', ' ', '', ' - '), (gap) => {
      const code = newCode()
      expect(parseCode(`${code.slice(0, 5).toUpperCase()}${gap}${code.slice(5)}`)).toBe(code)
    }),
  )
})

test('a key holds 128 random bits', () => {
  expect(newKey()).toMatch(/^[\w-]{22}$/)
  expect(newKey()).not.toBe(newKey())
})

test('the ids of attempts sort by their start, and tell it', () => {
  fc.assert(
    fc.property(fc.nat(32 ** 9 - 1), fc.nat(32 ** 9 - 1), (a, b) => {
      const [one, two] = [attemptId(a, newAttempt()), attemptId(b, newAttempt())]
      expect(startOf(one)).toBe(a)
      if (a < b) expect(one < two).toBe(true)
    }),
  )
  expect(startOf('nothing')).toBeUndefined()
  expect(startOf('!'.repeat(25))).toBeUndefined()
})
