import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  attemptId,
  newAttempt,
  newCode,
  newKey,
  parseCode,
  parseSeat,
  seatAgain,
  seatAttempt,
  seatFrom,
  seatOf,
  startOf,
  timeOf,
  timeText,
} from '../../worker/tokens/codes.ts'

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

test.each([
  'Our code is 01234-56789, see you there.',
  '01234 56789 is today’s',
  'Type o1234 s6789!'.replace('s', '5'),
  'HELLO WORLD: 01234–56789',
  '01234-56789, once more: 0123456789',
  '代码01234-56789是',
  '«(01234-56789)».',
  'quiz?code=01234-56789',
  'https://quiz.example/q/0123456789',
  'https://quiz.example/EMBED//0123456789/7-abcdefghjk',
  'results/01234-56789/7-abcdefghjk',
  'Our code is 0123456789 today',
  'a/b/print/01234-56789/c',
  'https://quiz.example/q/01234-56789?lang=fr\n&x#y',
  'https://quiz.example/0123456789/',
  'quiz.example/0123456789/ /?x=1',
  '/01234-56789',
])('in %j the code is found', (typed) => {
  expect(parseCode(typed)).toBe('0123456789')
})

test.each([
  'Either 01234-56789 or 98765-43210',
  'x01234-56789',
  '01234-56789y',
  '401234-56789',
  '01234-567890',
  'Type 0123u-56789 now',
  '01234*56789',
  '01234  56789 is parted twice, and',
  'https://quiz.example/faq/0123456789/about',
  'Every word here has five: seven eight',
])('in %j there is none', (typed) => {
  expect(parseCode(typed)).toBeUndefined()
})

test('a code without a digit is told from two words by its hyphen or its capitals', () => {
  expect(parseCode('Type abcde-fghjk now')).toBe('abcdefghjk')
  expect(parseCode('Type ABCDE FGHJK now')).toBe('abcdefghjk')
  expect(parseCode('Type abcde fghjk now')).toBeUndefined()
  expect(parseCode('Type Abcde fghjk now')).toBeUndefined()
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

test('what is longer than anybody types is not looked at', () => {
  const typed = '01234 56789'
  expect(parseCode(typed.padEnd(300))).toBe('0123456789')
  expect(parseCode(typed.padEnd(301))).toBeUndefined()
})

test('an attempt’s number is sixteen characters, and a time nine that sort like it', () => {
  expect(newAttempt()).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)
  expect(timeText(0)).toBe('000000000')
  expect(timeText(32 ** 9 - 1)).toBe('zzzzzzzzz')
  expect(timeOf('000000010')).toBe(32)
  for (const text of ['', '00000001', '0000000100', '00000001u']) expect(timeOf(text)).toBeUndefined()
})

const SECRET = '0123456789'

test.each([
  `7-${SECRET}`,
  `7 01234 56789`,
  `7${SECRET}`,
  `007-${SECRET}`,
  '7-O1234-56789',
  `https://quiz.example/q/0000000000/7-${SECRET}`,
  `https://quiz.example/q/0000000000/7-${SECRET}?lang=fr`,
  `https://quiz.example/q/0000000000/7-${SECRET}#top\n/x`,
  `https://quiz.example/q/0000000000/7-${SECRET}/)`,
  `((7-${SECRET}»).`,
  `7-${SECRET}`.padEnd(300),
])('%s is seat 7', (typed) => {
  expect(parseSeat(typed)).toEqual({ number: 7, code: `7-${SECRET}` })
})

test('a seat’s secret may be letters', () => {
  expect(parseSeat('12-abcde-fghjk')).toEqual({ number: 12, code: '12-abcdefghjk' })
})

test.each([
  `1e2-${SECRET}`,
  `7.5-${SECRET}x`,
  `x7-${SECRET}`,
  `7x-${SECRET}`,
  `7-${SECRET}`.padEnd(301),
  '',
  SECRET,
  `0-${SECRET}`,
  `501-${SECRET}`,
  `-1-${SECRET}u`,
  `x-${SECRET}`,
  `7-${SECRET.slice(1)}u`,
  '7-',
])('%j is no seat', (typed) => {
  expect(parseSeat(typed)).toBeUndefined()
})

test('the first seat is 1 and the last 500', () => {
  expect(parseSeat(`1-${SECRET}`)?.number).toBe(1)
  expect(parseSeat(`500-${SECRET}`)?.number).toBe(500)
})

test('a seat’s code is its number and ten characters of its bytes', () => {
  expect(
    seatFrom(
      12,
      Uint8Array.from({ length: 32 }, (_, i) => i + 32),
    ),
  ).toEqual({ number: 12, code: '12-0123456789' })
})

test('a seat’s attempt is called by its number, whenever it was begun; once it was erased, by when as well', () => {
  expect(seatAttempt(7)).toBe('#0007')
  expect(attemptId(99, seatAttempt(7))).toBe('#0007')
  expect(seatAgain(7, 32)).toBe('#0007000000010')
  expect([seatAttempt(7), seatAgain(7, 32)].map(seatOf)).toEqual([7, 7])
  for (const id of ['0007', 'x0007', '00007', '#007', '#00a7', '#0007x', '#000700000001u', attemptId(99, newAttempt())])
    expect(seatOf(id), id).toBeUndefined()
  expect(startOf(seatAttempt(7))).toBeUndefined()
})
