import { expect, test } from 'vitest'
import { proofLink, qrOf } from '../../client/quiz/qr.ts'

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
