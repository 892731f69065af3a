import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reprints } from '../../questions/facts/independence.ts'
import { runTable } from '../../questions/text/runs.ts'

const run = (n: number, word = 'word'): string => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ')
const found = (...texts: string[]) => reprints(new Map(texts.map((text, i) => [`${i}`, text])))

test('twenty words in a row that two texts share are a reprint, nineteen are none', () => {
  expect(found(`One. ${run(20)}`, `Another ${run(20)} and more`)).toEqual([['0', '1']])
  expect(found(`One. ${run(19)}`, `Another ${run(19)} and more`)).toEqual([])
})

test('a run that a quotation interrupts is none, in whichever marks; what is never closed is no quotation', () => {
  for (const [before, behind] of ['“”', '""', '«»']) {
    const parted = `${run(10)} ${before}so it was${behind} ${run(10, 'more')}`
    expect(found(parted, parted)).toEqual([])
    const open = `${run(10)} ${before}so it was ${run(10, 'more')}`
    expect(found(open, open)).toEqual([['0', '1']])
    const quoted = `${before}${run(25)}${behind}`
    expect(found(quoted, quoted)).toEqual([])
  }
})

test('a run goes on over the end of a line', () => {
  const lines = run(20).replace('word10 ', 'word10\n')
  expect(found(lines, run(20))).toEqual([['0', '1']])
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

/** Words of which each was chosen so that the run that ends with it has the smallest hash that a choice can give it. */
function crowded(count: number, length: number): Int32Array {
  const words = Int32Array.from({ length: count }, (_, i) => i + 1)
  const left = Array.from({ length }).reduce<number>((power) => Math.imul(power, 0x2c1b3c6d), 1)
  let hash = 0
  for (let at = 0; at < count; at += 1) {
    const base = (Math.imul(hash, 0x2c1b3c6d) - Math.imul(at < length ? 0 : (words[at - length] ?? 0), left)) | 0
    const sizeWith = (word: number) => Math.imul((base + word) | 0, 0x297a2d39) >>> 0
    let best = at + 1
    if (at >= length) for (let word = 1; word <= 500; word += 1) if (sizeWith(word) < sizeWith(best)) best = word
    words[at] = best
    hash = (base + best) | 0
  }
  return words
}

test('a run is looked for in few places, whatever words somebody chose', () => {
  const words = crowded(4_000, 20)
  let reads = 0
  const counted = new Proxy(words, {
    get: (target, key) => {
      if (key !== 'length') reads += 1
      return Reflect.get(target, key, target)
    },
  })
  const { firstPlace } = runTable(counted, 20)
  const places = Array.from({ length: words.length - 19 }, (_, start) => firstPlace(start))
  expect(places.filter((place, start) => place !== start)).toEqual([])
  expect(reads / places.length).toBeLessThan(200)
})
