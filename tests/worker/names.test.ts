import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NAME_BYTES, NAME_GRAPHEMES } from '../../worker/limits.ts'
import { parseName } from '../../worker/operations/names.ts'

test.each([
  ['Ann', 'Ann'],
  ['  Ann \n Lee ', 'Ann Lee'],
  ['Cafe\u0301', 'Café'],
  ['<b>Ann</b> & "Bob"', '<b>Ann</b> & "Bob"'],
  ['김민수', '김민수'],
  ['Nguyễn Thị', 'Nguyễn Thị'],
  ['नमस्ते', 'नमस्ते'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👩🏽\u200d🚀', '👩🏽\u200d🚀'],
  ['❤\ufe0f', '❤\ufe0f'],
])('the name %j is kept as %j', (typed, kept) => {
  expect(parseName(typed)).toBe(kept)
})

test.each([
  ['a direction that is turned', 'Ann\u202egnp.exe', 'Anngnp.exe'],
  ['an isolate', '\u2067Ann\u2069', 'Ann'],
  ['a zero-width space', 'An\u200bn', 'Ann'],
  ['a joiner between Latin letters', 'A\u200dn\u200cn', 'Ann'],
  ['a soft hyphen and a word joiner', 'A\u00ad\u2060nn', 'Ann'],
  ['tags', 'Ann\u{e0041}\u{e0042}', 'Ann'],
  ['control characters', 'A\u0000n\u0007n\u001b', 'Ann'],
  ['private and unassigned characters', 'A\ue000n\u{fffff}n\u0378', 'Ann'],
  ['letters that look like nothing', '\u3164\u115f\uffa0\u2800', ''],
  ['marks that pile up', `Z${'\u0335\u0301'.repeat(10)}`, 'Z\u0301\u0335\u0335\u0335'],
  ['a mark on nothing', '\u0301 \u0301', ''],
])('of %s nothing is left', (_, typed, kept) => {
  expect(parseName(typed)).toBe(kept.normalize('NFC'))
})

test('a name has at most 24 characters as a reader counts them, and 96 bytes', () => {
  expect(parseName('a'.repeat(NAME_GRAPHEMES))).toBeDefined()
  expect(parseName('a'.repeat(NAME_GRAPHEMES + 1))).toBeUndefined()
  const family = '👨\u200d👩\u200d👧'
  expect(parseName(family.repeat(5))).toBe(family.repeat(5))
  expect(parseName(family.repeat(6))).toBeUndefined()
})

/** Names as people type them and as people who want to break something do. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'a é\u0301\u200b\u200c\u200d\u202e\u2066\ufe0f👩🚀\u3164ن\u0335\ud800\u{e0041}<&"'),
    maxLength: 40,
  }),
)

test('whatever is typed, what is kept is short, seen, settled and turns nothing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const name = parseName(text)
      if (name === undefined) return
      expect(name).toBe(name.normalize('NFC').trim())
      expect(name).not.toMatch(/\p{Bidi_Control}|\p{Cc}|\p{Co}|\p{Cs}|\p{M}{4}|\s\s|[\u200b\u2060\ufeff\u3164]/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(NAME_BYTES)
      expect(parseName(name)).toBe(name)
    }),
    { numRuns: 2000 },
  )
})
