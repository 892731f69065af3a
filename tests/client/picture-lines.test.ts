import { expect, test } from 'vitest'
import { linesOf } from '../../client/quiz/picture-lines.ts'

test('a title is broken between words, into as many lines as there is room for', () => {
  expect(linesOf('A cracked hanger closes a road bridge', 20)).toEqual(['A cracked hanger', 'closes a road bridge'])
  expect(linesOf('one two three four', 4)).toEqual(['one', 'two', 'three …'])
  expect(linesOf('Donaudampfschifffahrtsgesellschaft', 10)).toEqual(['Donaudampfschifffahrtsgesellschaft'])
})
