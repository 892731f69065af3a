import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hex, isSame, policyHash, sha256, shortDigest } from '../../worker/tokens/digests.ts'

// Node's own SHA-256 says what must come out: what was stored yesterday is compared tomorrow.

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest()

test('a digest is SHA-256 of a text’s bytes, in whichever way it is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await sha256(text)).toBe(digest(text).toString('hex'))
      expect(await shortDigest(text)).toBe(digest(text).subarray(0, 16).toString('base64url'))
      expect(await policyHash(text)).toBe(`'sha256-${digest(text).toString('base64')}'`)
    }),
  )
  expect(hex(Uint8Array.of(0, 7, 255))).toBe('0007ff')
})

test('two texts are the same where every character is, and not where one bit of one is turned', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(6), (text, place, bit) => {
      const at = place % text.length
      const turned = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)
      expect(isSame(text, `${text}`)).toBe(true)
      expect(isSame(text, turned)).toBe(false)
      expect(isSame(text, text.slice(1))).toBe(false)
      expect(isSame(text.slice(1), text)).toBe(false)
    }),
  )
  expect(isSame('', '')).toBe(true)
  expect(isSame('aa', 'bb'), 'differences do not cancel each other').toBe(false)
})
