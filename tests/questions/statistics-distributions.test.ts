import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaBelow, betaQuantile } from '../../questions/probability/beta.ts'
import { atLeast } from '../../questions/probability/binomial.ts'
import { CONFIDENCE, DEVIATE } from '../../questions/probability/confidence.ts'
import { fQuantile } from '../../questions/probability/f-quantile.ts'
import { rejectedOf } from '../../questions/probability/holm.ts'
import { fisher } from '../../questions/statistics/correlation.ts'
import { wilson } from '../../questions/statistics/facility.ts'

/** Expects agreement to so many parts of the value. */
const agrees = (actual: number, expected: number, parts: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(parts * Math.abs(expected))

test('the deviate is R’s qnorm(0.975)', () => {
  expect([CONFIDENCE, DEVIATE]).toEqual([0.95, expect.closeTo(1.9599639845400536, 14)])
})

test.each([
  // R: pbeta(x, a, b)
  [0.3, 2, 3, 0.3483],
  [0.999, 0.5, 0.5, 0.97986495836662257],
  [1e-6, 1, 1, 1.0000000000000004e-6],
  [0.02, 50, 2450, 0.51824026693994807],
  [0.021, 5000, 245000, 0.99978367537379764],
  [0.5, 0.1, 40, 0.99999999999999367],
  [0.75, 300, 100, 0.49231934710173059],
  [0.0001, 14.5, 420.5, 4.0060009385398469e-32],
])('I_%s(%s, %s) is R’s to 12 digits', (x, a, b, expected) => agrees(betaBelow(x, a, b), expected, 1e-12))

test.each([
  // R: qf(p, d1, d2)
  [0.975, 29, 29, 2.1009958172842129],
  [0.025, 29, 29, 0.47596477431003104],
  [0.975, 29, 551, 1.603418431744416],
  [0.025, 29, 551, 0.54795653223804708],
  [0.975, 999, 3996, 1.1014512333334121],
  [0.5, 1, 1, 1],
  [0.95, 4, 10, 3.4780496907652294],
  // From d2 = 400,000 on R's qf takes F for χ² / d1 and is 3 in 10,000 off; this is d2 q / (d1 (1 − q)) of its q =
  // qbeta(p, d1 / 2, d2 / 2).
  [0.025, 9999, 489951, 0.97220070145460635],
  [0.975, 9999, 489951, 1.0282018225514311],
])('the %s quantile of F(%s, %s) is R’s to 12 digits', (p, d1, d2, expected) =>
  agrees(fQuantile(p, d1, d2), expected, 1e-12),
)

test.each([
  // R: pbinom(least − 1, count, p, lower.tail = FALSE)
  [0, 5, 0.5, 1],
  [5, 5, 0.5, 0.03125],
  [7, 8, 0.5, 0.035156250000000014],
  [20, 22, 0.5, 6.0558319091796828e-5],
  [600, 1000, 0.5, 1.3642320780330136e-10],
  [12, 30, 1 / 3, 0.27613563469036223],
  [30, 30, 1 / 3, 4.8569357496188701e-15],
  [31, 30, 0.5, 0],
])('the chance of %s or more of %s is R’s to 12 digits', (least, count, p, expected) =>
  agrees(atLeast(least, count, p), expected, 1e-12),
)

test('a beta quantile is where the distribution reaches its probability', () => {
  const size = fc.double({ min: 1, max: 500, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), size, size, (p, a, b) => {
      expect(betaBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 11)
    }),
  )
})

test('both tails of the beta distribution make up all of it, and nothing lies outside [0, 1]', () => {
  const size = fc.double({ min: 0.5, max: 5000, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), size, size, (x, a, b) => {
      expect(betaBelow(x, a, b) + betaBelow(1 - x, b, a)).toBeCloseTo(1, 11)
    }),
  )
  expect([betaBelow(0, 2, 3), betaBelow(1, 2, 3)]).toEqual([0, 1])
})

test('Holm rejects what R’s p.adjust(p, "holm") puts at or below the level', () => {
  // p.adjust(c(.01, .04, .03, .005), 'holm') is 0.03 0.06 0.06 0.02
  expect(rejectedOf([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true])
  expect(rejectedOf([0.01, 0.04, 0.03, 0.005], 0.06)).toEqual([true, true, true, true])
  expect(rejectedOf([], 0.05)).toEqual([])
})

test('what is no probability, no shape parameter, no share, and too few pairs for an interval are refused', () => {
  expect(() => betaBelow(1.1, 1, 1)).toThrow(RangeError)
  expect(() => betaBelow(0.5, 0, 1)).toThrow(RangeError)
  expect(() => betaBelow(0.5, 1, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  expect(() => betaQuantile(Number.NaN, 1, 1)).toThrow(RangeError)
  expect(() => wilson(0.5, 0)).toThrow(RangeError)
  expect(() => wilson(1.1, 5)).toThrow(RangeError)
  expect(() => fisher(0.5, 3)).toThrow(RangeError)
})
