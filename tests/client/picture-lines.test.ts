import { expect, test } from 'vitest'
import { footnotesOf, linesOf } from '../../client/quiz/picture-lines.ts'

test('a title is broken between words, into as many lines as there is room for', () => {
  expect(linesOf('A cracked hanger closes a road bridge', 20)).toEqual(['A cracked hanger', 'closes a road bridge'])
  expect(linesOf('one two three four', 5)).toEqual(['one', 'two', 'three …'])
})

test('a word that no line has room for is cut, and letters that are twice as wide count for two', () => {
  expect(linesOf('Donaudampfschiff ahoi', 10)).toEqual(['Donaudampf', 'schiff', 'ahoi'])
  expect(linesOf('橋梁の吊り材に亀裂', 10)).toEqual(['橋梁の吊り', '材に亀裂'])
  expect(linesOf('“Bridges” – closed', 20)).toEqual(['“Bridges” – closed'])
})

test('footnotes are told one by one as long as they fit on a line, else the first and the last', () => {
  expect(footnotesOf(5, String)).toBe('1 · 2 · 3 · 4 · 5')
  expect(footnotesOf(12, String)).toContain('11 · 12')
  expect(footnotesOf(50, String)).toBe('1–50')
})
