import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../../questions/facts/evidence.ts'
import { foldText } from '../../questions/facts/written/folded-text.ts'

const SEED = 11

const typography: Readonly<Record<string, string>> = {
  '’': "'",
  '“': '"',
  '«': '"',
  '–': '-',
  '…': '...',
  '\u00ad': '',
}
const folded = (char: string): string => typography[char] ?? (/\s/u.test(char) ? ' ' : char)

/** Character by character, as slowly as it likes. */
function slowly(text: readonly string[]): { readonly folded: string; readonly offsets: readonly number[] } {
  const units = text.flatMap((char, at) =>
    folded(char)
      .split('')
      .map((unit) => ({ unit, at })),
  )
  const kept = units.filter(({ unit }, i) => unit !== ' ' || units[i - 1]?.unit !== ' ')
  return { folded: kept.map(({ unit }) => unit).join(''), offsets: [...kept.map(({ at }) => at), text.length] }
}

test('a folded text knows of each character where it stands in the text', () => {
  const piece = fc.constantFrom(
    ...'aB9,. ',
    '  ',
    '\n',
    '\u00a0',
    ...Object.keys(typography),
    'é',
    'ع',
    '😀',
    'e\u0301',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = textOf(pieces.join(''))
      const { folded, offsetOf } = foldText(text)
      const offsets = Array.from({ length: folded.length + 1 }, (_, place) => offsetOf(place))
      expect({ folded, offsets }).toEqual(slowly(text))
    }),
    { seed: SEED, numRuns: 2000 },
  )
})
