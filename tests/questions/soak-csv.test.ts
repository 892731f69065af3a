import { expect, test } from 'vitest'
import { plainText } from '../../questions/wire/plain-text.ts'
import { asCellsKeepIt } from '../soak/csv.ts'

test('what LibreOffice keeps of a text: each end of a line is one, also where a NUL parts two, and no NUL', () => {
  expect(asCellsKeepIt('a\r\n\n\rb\0')).toBe('a\n\nb')
  // As LibreOffice 7 wrote it again: two ends, for it parts lines before it drops what is no letter.
  expect(asCellsKeepIt('a\f\r\0\n')).toBe('a\f\n\n')
  // No such name reaches a desk.
  expect(plainText('a\f\r\0\n')).toBe('a')
})
