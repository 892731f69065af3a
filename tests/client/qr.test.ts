import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { proofLink, qrOf } from '../../client/quiz/qr.ts'
import { qrModules } from '../../client/quiz/qr-code.ts'

/** The dark modules that a path of strokes draws. */
function modulesOf(path: string): ReadonlySet<string> {
  const strokes = [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].map(([, x, y, length]) => [x, y, length].map(Number))
  return new Set(strokes.flatMap(([x = 0, y = 0, length = 0]) => Array.from({ length }, (_, i) => `${x + i} ${y}`)))
}

test('a code has its three finders and four modules of white around', () => {
  const { size, path } = qrOf(proofLink('https://quiz.example', 'a.b.c'))
  const dark = modulesOf(path)
  const finder = ([left, top]: readonly [number, number]) =>
    Array.from({ length: 7 }, (_, i) => [`${left + i} ${top}`, `${left} ${top + i}`]).flat()
  for (const corner of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const)
    for (const module of finder(corner)) expect(dark.has(module)).toBe(true)
  for (const module of dark) {
    for (const place of module.split(' ').map(Number)) {
      expect(place).toBeGreaterThanOrEqual(4)
      expect(place).toBeLessThan(size - 4)
    }
  }
})

test('the longest proof fits', () => {
  expect(qrOf(proofLink('https://quiz.example', 'x'.repeat(1_500))).size).toBeLessThanOrEqual(177 + 8)
})

test('a code of any length is what a library draws, and one that is too long for any is refused', () => {
  const text = `https://quiz.example/proof#${'aB3_-.é'.repeat(500)}`
  for (let length = 1; length < 2_500; length += length < 120 ? 1 : 37) {
    const some = text.slice(0, length)
    const drawn = encode(some, { ecc: 'L', border: 0, maskPattern: 2 }).data
    expect(qrModules(some), `${length} characters`).toEqual(drawn)
  }
  expect(() => qrModules('x'.repeat(2_954))).toThrow(RangeError)
})
