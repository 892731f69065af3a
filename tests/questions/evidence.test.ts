import { expect, test } from 'vitest'
import {
  digestProblems,
  evidenceProblems,
  paragraphAt,
  paragraphsOf,
  slice,
  textOf,
} from '../../questions/facts/evidence.ts'
import { sha256 } from '../support/questions/topic-of.ts'

test('a text is composed, and its lines end in one way, before anything in it is counted', () => {
  expect(textOf('Cafe\u0301\r\nat\rthe\nquay').whole).toBe('Café\nat\nthe\nquay')
  expect(textOf('a🚚b')).toHaveLength(3)
})

test('a span is counted in code points, whatever stands before it', () => {
  expect(slice(textOf('🚚🚚 40 lorries'), [3, 5])).toBe('40')
  expect(slice(textOf('40 lorries'), [3, 10])).toBe('lorries')
})

test('a paragraph begins with the first letter of a line that is not blank', () => {
  const text = textOf('One\n\n  \n \u00a0Two two\nThree\n\n')
  expect(paragraphsOf(text).map((start) => slice(text, [start, start + 2]))).toEqual(['On', 'Tw', 'Th'])
  expect(paragraphsOf(textOf('\n \n'))).toEqual([])
})

test('a place is in the last paragraph that has begun; before the first it counts as the first', () => {
  const at = (position: number) => paragraphAt([2, 10, 20], position)
  expect([0, 2, 9, 10, 19, 20, 500].map(at)).toEqual([1, 1, 1, 2, 2, 3, 3])
  expect(paragraphAt([], 7)).toBe(1)
})

const text = textOf('40 lorries stood on the quay, and two cars beside them in the rain.')
const evidence = { source: 'post', at: [[0, 10]], sha256: [], words: ['40 lorries'] } as const
const messages = (part: object) =>
  evidenceProblems({ ...evidence, ...part } as never, text, 'x').map(({ message }) => message)

test('a span may go to the last character of its text, and each fragment stands in any one of the spans', () => {
  expect(messages({ at: [[0, text.length]] })).toEqual([])
  expect(messages({ at: [[0, text.length + 1]] })).toEqual([`The span [0, 68] runs past the text's end at 67.`])
  expect(
    messages({
      at: [
        [0, 10],
        [34, 42],
      ],
      words: ['40 lorries', 'two cars'],
    }),
  ).toEqual([])
})

test('a fragment of seven words is one, and it is composed as the text is', () => {
  expect(messages({ at: [[0, text.length]], words: ['40 lorries stood on the quay, and'] })).toEqual([])
  const accented = textOf('The café is closed.')
  expect(evidenceProblems({ ...evidence, at: [[4, 8]], words: ['cafe\u0301'] } as never, accented, 'x')).toEqual([])
})

test('a fragment has one blank where its text has several or a tab, and those that do not break as they are', () => {
  const uneven = textOf('The 40  lorries\tstood\u00a0there.')
  const found = (fragment: string) =>
    evidenceProblems({ ...evidence, at: [[0, uneven.length]], words: [fragment] } as never, uneven, 'x').length === 0
  expect(found('The 40 lorries stood\u00a0there')).toBe(true)
  expect(found('40  lorries\tstood')).toBe(true)
  expect(found('stood there')).toBe(false)
  expect(found('40lorries')).toBe(false)
})

test('of words that were changed the first forty characters are shown, and none behind the span', async () => {
  const shown = async (at: readonly [number, number]) =>
    (await digestProblems({ ...evidence, at: [at], sha256: ['0'.repeat(64)] } as never, text, sha256, 'x'))[0]?.message
  expect(await shown([0, 60])).toContain('at [0, 60]: "40 lorries stood on the quay, and two ca…"')
  expect(await shown([0, 10])).toContain('at [0, 10]: "40 lorries…"')
})
