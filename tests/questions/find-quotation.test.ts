import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slice, textOf } from '../../questions/facts/evidence.ts'
import { findQuotation, type Quotation } from '../../questions/facts/written/find-quotation.ts'
import { foldText } from '../../questions/facts/written/folded-text.ts'

type Place = Omit<Quotation, 'quote'>

const find = (text: string, quote: string, place: Place = {}) =>
  findQuotation({ quote, ...place }, foldText(textOf(text)), 'The Post')

/** The text with brackets around what was found, or why nothing was. */
function marked(raw: string, quote: string, place?: Place): string {
  const text = textOf(raw)
  const found = find(raw, quote, place)
  if (!found.ok) return found.why
  const [start, end] = found.span
  return `${slice(text, [0, start])}[${slice(text, [start, end])}]${slice(text, [end, text.length])}`
}

/** The words of each piece of what was found, as the text has them. */
function partsOf(text: string, quote: string): readonly string[] {
  const found = find(text, quote)
  return found.ok ? found.parts.map((part) => slice(textOf(text), part)) : [found.why]
}

test.each([
  ['from the first character of a text', '[40 lorries] stood there.', '40 lorries'],
  ['to the last one', 'There stood [40 lorries]', '40 lorries'],
  ['behind the same characters inside another figure', '140 lorries, and then [40 lorries].', '40 lorries'],
  ['as a word, where longer words hold it before and behind', 'Unsafe or safest is not [safe].', 'safe'],
  ['as a figure, where a decimal ends with it', 'Of 2.5 m, [5] were dry.', '5'],
  ['as a figure, where a decimal begins with it', 'Of 2.5 m, [2] were dry.', '2'],
  ['as a figure, where thousands begin with it', 'Of 2,000 men [2] stayed.', '2'],
  ['as a figure, where thousands end with it', 'Of 2,000 men [000] is no count.', '000'],
  ['before the stop of its sentence', 'They were [2]. 5 more came.', '2'],
  ['behind a stop and a blank', 'They were 2. [5] more came.', '5'],
  ['before a stop that a word follows', 'It says [2].x of it.', '2'],
  ['behind a stop that a figure stands before', 'It says 2.[x] of it.', 'x'],
  ['before a stop that a figure follows', '[No].5 came.', 'No'],
  ['behind a stop that a word stands before', 'No.[5] came.', '5'],
  ['beside a dash between two figures', 'It ended [2]-5.', '2'],
  ['behind a dash between two figures', 'It ended 2-[5].', '5'],
  ['in the second of two characters', 'a [b]', 'b'],
])('words are found %s', (_, expected, quote) => {
  expect(marked(expected.replace(/[[\]]/g, ''), quote)).toBe(expected)
})

test.each([
  ['the end of a word', 'The burned lorries.', 'ned lorries'],
  ['the beginning of a word', 'The burned lorries.', 'burned lorr'],
  ['the first digits of a decimal', '2.5 m of water.', '2'],
  ['the last digits of a decimal', '2.5 m of water.', '5 m of water'],
])('%s is no quotation', (_, text, quote) => {
  expect(find(text, quote).ok).toBe(false)
})

test('only the first and the last words of a long quotation are written, and stand for all between them', () => {
  const text = 'The ferry came at 6.40 am. It was late, as always, and half empty.'
  expect(marked(text, 'came … late')).toBe('The ferry [came at 6.40 am. It was late], as always, and half empty.')
  expect(partsOf(text, 'came … late')).toEqual(['came', 'late'])
  expect(partsOf(text, 'came at 6.40…late,...and')).toEqual(['came at 6.40', 'late,', 'and'])
  expect(partsOf(text, '… came ..... late …')).toEqual(['came', 'late'])
})

test('each piece is looked for behind the one before it, and the nearest is taken', () => {
  expect(marked('two lorries and two or two', 'lorries … two')).toBe('two [lorries and two] or two')
  expect(partsOf('x two x', 'x … two … x')).toEqual(['x', 'two', 'x'])
  expect(marked('x two x', 'x … two … x')).toBe('[x two x]')
  expect(marked('one two three', 'one … three')).toBe('[one two three]')
})

test('a text that has such dots itself is quoted with them, and one with two dots is not taken apart', () => {
  expect(partsOf('“I was … there,” she said.', 'was … there')).toEqual(['was … there'])
  expect(partsOf('Well.. she said so.', 'Well.. she')).toEqual(['Well.. she'])
  expect(partsOf('“I was … really there,” she said.', 'was … there')).toEqual(['was', 'there'])
})

test.each(['', ' ', '…', ' ... … ', '\u200b'])('“%s” is an empty quotation', (quote) => {
  expect(marked('One … two.', quote)).toBe('The quotation is empty. Copy a few words of the source.')
})

const TWO = 'Rain fell.\n\nThe end came. The rain went on.'

test('a paragraph is one that the text has, counted from 1', () => {
  expect(marked(TWO, 'Rain', { paragraph: 1 })).toBe('[Rain] fell.\n\nThe end came. The rain went on.')
  expect(marked(TWO, 'The end', { paragraph: 2 })).toBe('Rain fell.\n\n[The end] came. The rain went on.')
  expect(marked(TWO, 'Rain', { paragraph: 0 })).toBe('The Post has 2 paragraphs, and no ¶0.')
  expect(marked(TWO, 'Rain', { paragraph: 3 })).toBe('The Post has 2 paragraphs, and no ¶3.')
})

test('words that stand in another paragraph than it says are told where: five places at most, each once', () => {
  expect(marked(TWO, 'The end', { paragraph: 1 })).toBe('“The end” does not stand in ¶1 of The Post. It stands in ¶2.')
  expect(marked(TWO, 'Rain', { paragraph: 2 })).toBe('“Rain” does not stand in ¶2 of The Post. It stands in ¶1.')
  const seven = ['none', 'one one', 'one', 'one', 'one', 'one', 'one'].join('\n')
  expect(marked(seven, 'one', { paragraph: 1 })).toBe(
    '“one” does not stand in ¶1 of The Post. It stands in ¶2 and ¶3 and ¶4 and ¶5 and ¶6.',
  )
})

test('what stands several times is told apart by its paragraph, or in one paragraph by a word before it', () => {
  expect(marked('one two\none\none', 'one')).toBe(
    '“one” stands 3 times in The Post: ¶1 and ¶2 and ¶3. Add "in: ¶1", or more words.',
  )
  expect(marked('none\none two one', 'one')).toBe(
    '“one” stands 2 times in ¶2 of The Post. Add "after:" and a word before it, or more words.',
  )
  expect(marked('one two\none', 'one', { paragraph: 2 })).toBe('one two\n[one]')
  expect(marked('one two one\none', 'one', { paragraph: 1 })).toMatch(/^“one” stands 2 times in ¶1/)
})

test('of a word that stands everywhere a hundred places are counted', () => {
  expect(marked('one '.repeat(99), 'one')).toMatch(/^“one” stands 99 times/)
  expect(marked('one '.repeat(101), 'one')).toMatch(/^“one” stands 100 times/)
})

test('a word before it chooses the first that follows it in its own paragraph', () => {
  const text = 'The police began. The police closed the quay. The police left.\nThe police came back.'
  expect(marked(text, 'The police', { after: 'closed' })).toMatch(/quay\. \[The police\] left/)
  expect(marked(text, 'The police', { after: 'began' })).toMatch(/began\. \[The police\] closed/)
  expect(marked(text, 'The police', { after: 'The' })).toMatch(/began\. \[The police\] closed/)
  expect(marked(text, 'The police', { after: 'back' })).toBe('“The police” does not stand after “back” in The Post.')
  expect(marked(text, 'came', { after: 'left' })).toBe('“came” does not stand after “left” in The Post.')
  expect(marked(text, 'The police', { after: 'gan' })).toBe('“The police” does not stand after “gan” in The Post.')
  expect(marked(text, 'The police', { after: 'closed', paragraph: 2 })).toMatch(/does not stand after “closed”/)
  expect(marked('Brunn’s crew. One crew.', 'crew', { after: "Brunn's" })).toBe('Brunn’s [crew]. One crew.')
})

test('words that stand nowhere are told with the nearest that do, and only those of the piece that is lost', () => {
  const text = 'Rain fell.\n\nThe 40 lorries stood on the quay.'
  expect(marked(text, '40 “vans” stood on')).toBe(
    '“40 “vans” stood on” does not stand in The Post. The nearest is “40 lorries stood on” (¶2).',
  )
  expect(marked(text, 'Rain … forty lorries')).toMatch(/^“forty lorries” does not stand in The Post\. The nearest is “/)
  expect(marked(text, 'No rain … 40 lorries')).toMatch(/^“No rain” does not stand in The Post\. The nearest is “/)
  expect(marked(text, 'nobody')).toBe('“nobody” does not stand in The Post. Copy the words from the source.')
})

test.each([
  ['the other way round', 'one two three', 'three … one', {}],
  ['in two paragraphs', 'one two\nthree four', 'one … three', {}],
  ['in two paragraphs, of which one is named', 'one two\nthree four', 'one … three', { paragraph: 1 }],
  ['of which the second goes on in the next paragraph', 'one two\nthree four', 'one … two three', {}],
  ['of which one alone goes on in the next paragraph', 'one two\nthree four', 'two three', {}],
])('pieces that stand there, but %s, are no quotation', (_, text, quote, place) => {
  expect(marked(text, quote, place)).toBe(
    `The words of “${quote}” stand in The Post, but not in this order in one paragraph. Quote one paragraph.`,
  )
})

test('from the first to the last words there are 500 characters at most', () => {
  const text = (length: number) => `So first ${'x'.repeat(length - 'first  last'.length)} last it was.`
  const quote = 'first … last'
  expect(find(text(500), quote)).toMatchObject({ ok: true, span: [3, 503] })
  expect(marked(text(501), quote)).toBe(
    'From the first to the last words of “first … last” are 501 characters. Quote words that stand within 500.',
  )
})

test('of places inside a word five hundred are passed over, and no more', () => {
  // In so many letters "aaa" stands at all places but two.
  const text = (inside: number) => `${'a'.repeat(inside + 2)} aaa`
  expect(find(text(499), 'aaa').ok).toBe(true)
  expect(find(text(500), 'aaa').ok).toBe(false)
})

const WORDS = ['a', 'b', 'ab', '2', '5', '2.5', 'Ab—']

/** Where pieces follow each other in a paragraph, word by word: the first word and the one behind the last, each. */
function slowly(words: readonly string[], pieces: readonly (readonly string[])[]) {
  const placeOf = (piece: readonly string[], from: number) =>
    words.findIndex((_, at) => at >= from && piece.every((word, i) => words[at + i] === word))
  return words.flatMap((_, start) => {
    let end = start
    for (const [i, piece] of pieces.entries()) {
      const at = placeOf(piece, end)
      if (at < 0 || (i === 0 && at !== start)) return []
      end = at + piece.length
    }
    return [[start, end] as const]
  })
}

test('a quotation is found just where its words stand once, one after another, in the paragraph that is named', () => {
  const some = (most: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
  const paragraphs = fc.array(some(6), { minLength: 1, maxLength: 3 })
  const pieces = fc.array(some(2), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(paragraphs, pieces, fc.nat(2), (paragraphs, pieces, nth) => {
      const within = nth % paragraphs.length
      const [before, words] = [paragraphs.slice(0, within), paragraphs[within] ?? []]
      const written = (some: readonly string[]) => some.map((one) => `${one} `).join('')
      const text = paragraphs.map(written).join('\n')
      const found = find(text, pieces.map(written).join('… '), { paragraph: within + 1 })
      const hits = slowly(words, pieces)
      expect(found.ok).toBe(hits.length === 1)
      if (!found.ok) return
      const [start, end] = hits[0] ?? [0, 0]
      const first = before.map((of) => `${written(of)}\n`).join('').length + written(words.slice(0, start)).length
      expect(found.span).toEqual([first, first + written(words.slice(start, end)).length - 1])
    }),
    { numRuns: 500 },
  )
})
