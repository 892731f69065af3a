import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reprints } from '../../questions/facts/independence.ts'

const run = (n: number, word = 'word'): string => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ')
const found = (...texts: string[]) => reprints(new Map(texts.map((text, i) => [`${i}`, text])))

test('twenty words in a row that two texts share are a reprint, nineteen are none', () => {
  expect(found(`One. ${run(20)}`, `Another ${run(20)} and more`)).toEqual([['0', '1']])
  expect(found(`One. ${run(19)}`, `Another ${run(19)} and more`)).toEqual([])
})

test('a run that a quotation interrupts is none', () => {
  const parted = `${run(10)} “so it was” ${run(10, 'more')}`
  expect(found(parted, parted)).toEqual([])
})

test('of three texts with one run each pair is told', () => {
  expect(found(run(30), 'Nothing.', `${run(25)} ${run(25)}`, `So: ${run(20)}`)).toEqual([
    ['0', '2'],
    ['0', '3'],
    ['2', '3'],
  ])
})

/** Of few words, so that runs meet by accident; each run as a string. */
const runsOf = (text: string) => {
  const words = text.split(' ')
  return words.flatMap((_, i) => (i + 20 <= words.length ? [words.slice(i, i + 20).join(' ')] : []))
}
const repeated = fc
  .tuple(fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 5, max: 30 }))
  .map(([words, times]) => Array.from({ length: times }, () => words.join(' ')).join(' '))
const article = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' c '))

test('texts share a run just where one and the same stands in both, however often it is repeated', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 2, maxLength: 4 }), (texts) => {
      const runs = texts.map(runsOf)
      const shared = runs.flatMap((own, i) =>
        runs.flatMap((others, k) => (k > i && own.some((one) => others.includes(one)) ? [[`${i}`, `${k}`]] : [])),
      )
      expect(found(...texts)).toEqual(shared)
    }),
    { numRuns: 100 },
  )
})
