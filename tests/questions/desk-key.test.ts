import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKey } from '../../questions/text/key.ts'

const KEY = 'aZ09_-bcdefghijklmnopq'
const LONE = '-Z09_abcdefghijklmno_-'

test.each([
  KEY,
  `#${KEY}`,
  `##${KEY}`,
  `%23${KEY}`,
  `%2523${KEY}`,
  `${KEY}.`,
  `${KEY})`,
  `${KEY}]`,
  `(${KEY})`,
  `${KEY}>`,
  `${KEY}"`,
  `${KEY}%22`,
  `“${KEY}”`,
  `‘${KEY}’,`,
  `«${KEY}».`,
  ` ${KEY} `,
  `${KEY}%20`,
  `${KEY}\u200b`,
  `${KEY}%E2%80%8B`,
  `\ufeff${KEY}`,
  `${KEY.slice(0, 9)}\u00ad${KEY.slice(9)}`,
  `${KEY.slice(0, 9)}\n${KEY.slice(9)}`,
  `${KEY}/`,
  `${KEY}?fbclid=abc`,
  `${KEY}&utm_source=mail`,
  `${KEY}#top`,
  `key=${KEY}`,
  `${KEY}_`,
  `_${KEY}_`,
  `**${KEY}**`,
  `__${KEY}__`,
  `${KEY}%`,
  `35;${KEY}`,
  `${KEY} Keep it.`,
  `${KEY}\nhttps://other.example/abc`,
  `${KEY.slice(0, 9)}=\n${KEY.slice(9)}`,
  `${KEY.slice(0, 9)}=${KEY.slice(9)}`,
])('%j holds the key', (typed) => {
  expect(readKey(typed)).toBe(KEY)
})

test('a key may begin and end with a hyphen or an underscore', () => {
  expect(readKey(LONE)).toBe(LONE)
  expect(readKey(`#${LONE}.`)).toBe(LONE)
})

test('any key comes back from its link', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), minLength: 22, maxLength: 22 }), (key) => {
      for (const typed of [key, `#${key}`, `${key}.`, `<${key}>`]) expect(readKey(typed)).toBe(key)
    }),
  )
})

test('where there is no key, what was there is kept, and is not looked at for long', () => {
  expect(readKey('')).toBe('')
  expect(readKey('wrong')).toBe('wrong')
  expect(readKey('x'.repeat(9999))).toBe('x'.repeat(9999))
})
