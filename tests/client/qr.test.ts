import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { proofLink, qrOf } from '../../client/quiz/qr.ts'
import type { QrCode } from '../../client/quiz/state.ts'

/** Pixels to a module. */
const SCALE = 3

/** What a reader of QR codes reads in a drawn code; `undefined` where it finds none. */
function readIn({ size, path }: QrCode): string | undefined {
  const width = size * SCALE
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, ...stroke] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    const [x = 0, y = 0, length = 0] = stroke.map((part) => Number(part) * SCALE)
    for (let row = y; row < y + SCALE; row += 1)
      for (let at = x; at < x + length; at += 1) pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3)
  }
  return jsQR(pixels, width, width)?.data
}

// Proofs have about 500 characters. At 1,000 comes a version of codes that this reader cannot read, whoever draws it.
test('a reader of QR codes reads each link that is drawn, up to twice the length of a proof', () => {
  const proof = 'aB3_-.xYz9'.repeat(90)
  for (let length = 1; length < proof.length; length += length < 60 ? 1 : 61) {
    const link = proofLink('https://quiz.example', proof.slice(0, length))
    expect(readIn(qrOf(link)), `${length} characters`).toBe(link)
  }
})

test('a link to a site with letters of its own is read too', () => {
  const link = 'https://école.example/q/abcde fghij'
  expect(readIn(qrOf(link))).toBe(link)
})

test('four modules around a code stay white, and what is too long for any is refused', () => {
  const { size, path } = qrOf('https://quiz.example/q/abcde')
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
  }
  expect(() => qrOf('x'.repeat(2_954))).toThrow()
})
