import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../questions/wire/plain-text.ts'
import { cpuOf, mostCpu } from '../support/cpu.ts'

/** As much as one body holds. */
const BODY = 60_000

const hostile = [
  ['a joiner and a mark', '\u200d\u064b'],
  ['a mark', '\u0301'],
  ['a mark and a space', ' \u0301'],
  ['a joiner', '\u200d'],
  ['a joiner between letters', '\u0646\u200d'],
  ['a joiner between pictures', '👩\u200d'],
  ['a selector', '\ufe0f'],
  ['a selector on nothing', ' \ufe0f'],
  ['half a pair', '\ud800'],
  ['spaces', '   \t'],
  ['letters that compose', '\u1100\u1161'],
] as const

// Were it the square of its length, each would take seconds.
test.each(hostile)('a body full of %s is cleaned in one pass', async (_, unit) => {
  const text = unit.repeat(BODY / unit.length)
  expect(await cpuOf(() => plainText(text))).toBeLessThan(await mostCpu())
})

test.each([
  ['a\u200d\u0301', 'á'],
  ['\u064b\u200d\u064b\u200d\u064b\u200d\u064b\u200d\u064b', ''],
  ['ن\u064b\u200d\u064b\u200d\u064b\u200d\u064b\u200d\u064b', 'ن\u064b\u064b\u064b'],
  ['क्\u200dष', 'क्\u200dष'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
  ['Ann\u202e \u0000 Lee', 'Ann Lee'],
  ['one\r\n two\n', 'one two'],
])('%j is kept as %j', (typed, kept) => {
  expect(plainText(typed)).toBe(kept)
})

test('cleaned once is cleaned for good', () => {
  const unit = fc.constantFrom(...'a é\u0301\u064b\u200b\u200c\u200d\u202e\ufe0f👩🏽नن\u3164\u0335\ud800 \u1100\u1161')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (typed) => {
      const kept = plainText(typed)
      expect(plainText(kept)).toBe(kept)
      expect(kept).not.toMatch(/\p{M}{4}|^\p{M}|\s\p{M}|\s\s|^\s|\s$|\p{Bidi_Control}/u)
    }),
    { numRuns: 5000 },
  )
})
