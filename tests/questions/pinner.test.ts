import { expect, test } from 'vitest'
import { paragraphsOf, slice, textOf } from '../../questions/facts/evidence.ts'
import { type Pin, pinName } from '../../questions/facts/written/lock.ts'
import { atHand, describeText, type Pinned, pin, pinOf, withDigests } from '../../questions/facts/written/pinner.ts'
import { sha256 } from '../support/questions/topic-of.ts'

const RAW = 'Rain fell.\r\n\r\nThe 40 lorries\u00a0stood\u202fon the\tquay,  in the rain … at 6.40 am.'
const TEXT = textOf(RAW)
const kept = atHand('The Post', true, RAW, undefined)
const unkept = atHand('The Post', false, RAW, undefined)
const pinned = (pins: Readonly<Record<string, Pin>> = {}) => atHand('The Post', false, undefined, pins)
const found = (result: Pinned) => (result.ok ? result : expect.fail(result.why))
const whyNot = (result: Pinned) => (result.ok ? undefined : result.why)

test('a quotation is pinned to its span, with the words of each piece as the source has them', () => {
  const { at, words, ...rest } = found(pin({ quote: 'lorries stood … 6.40' }, kept))
  expect(slice(TEXT, at)).toBe('lorries\u00a0stood\u202fon the\tquay,  in the rain … at 6.40')
  expect(words).toEqual(['lorries\u00a0stood', '6.40'])
  expect(rest).toStrictEqual({ ok: true })
})

test('in the words that are kept a tab and several blanks are one blank; blanks that do not break stay', () => {
  const wordsOf = (quote: string) => found(pin({ quote }, kept)).words
  expect(wordsOf('on the quay, in the')).toEqual(['on the quay, in the'])
  expect(wordsOf('lorries stood on')).toEqual(['lorries\u00a0stood\u202fon'])
})

test('a place that is said counts, and what is not found is told with the source’s label', () => {
  expect(found(pin({ quote: 'rain', after: 'quay' }, kept)).words).toEqual(['rain'])
  expect(whyNot(pin({ quote: 'The 40', paragraph: 1 }, kept))).toMatch(/does not stand in ¶1 of The Post/)
})

const SEVEN = 'The 40 lorries stood … in the rain'
const EIGHT = 'The 40 lorries stood on … in the rain'

test('of a text that may not be kept seven words are quoted at most, in all pieces together', () => {
  expect(pin({ quote: SEVEN }, unkept).ok).toBe(true)
  expect(pin({ quote: EIGHT }, kept).ok).toBe(true)
  expect(whyNot(pin({ quote: EIGHT }, unkept))).toBe(
    'The quotation has 8 words, and of The Post at most 7 are kept. Shorten it: “first words … last words”.',
  )
  expect(whyNot(pin({ quote: EIGHT }, pinned()))).toMatch(/^The quotation has 8 words/)
})

test.each([
  'lorries stood … 6.40',
  'the quay…in the rain',
  '… 40 lorries ...on the.....in the …',
  '40   lorries',
  'rain … at',
  'on the quay',
])('“%s”, pinned while the text was at hand, is the same without it', async (quote) => {
  const quotation = { quote, paragraph: undefined, after: undefined }
  const before = found(pin(quotation, unkept))
  const digest = await sha256(slice(TEXT, before.at))
  const pins = { [pinName(quotation)]: pinOf(quotation, before, digest) }
  expect(found(pin(quotation, pinned(pins)))).toEqual({ ...before, sha256: digest })
})

test('a pin keeps the source’s words only where they are not those of the quotation', () => {
  const wordsOf = (quote: string, ...words: readonly string[]) =>
    pinOf({ quote }, { at: [3, 9], words }, 'digest').words ?? 'none'
  expect(pinOf({ quote: 'a … b' }, { at: [3, 9], words: ['a', 'b'] }, 'digest')).toEqual({
    at: [3, 9],
    sha256: 'digest',
  })
  expect(wordsOf('a … b', 'a', 'b')).toBe('none')
  expect(wordsOf('a…b', 'a', 'b')).toBe('none')
  expect(wordsOf('… at 6.40 ..... b', 'at 6.40', 'b')).toBe('none')
  expect(wordsOf('a … b', 'a … b')).toEqual(['a … b'])
  expect(wordsOf('a b', 'a', 'b')).toEqual(['a', 'b'])
  expect(wordsOf('ab', 'a', 'b')).toEqual(['a', 'b'])
  expect(wordsOf('a..b', 'a', 'b')).toEqual(['a', 'b'])
  expect(wordsOf("Brunn's", 'Brunn’s')).toEqual(['Brunn’s'])
})

test.each(['40 lorries', 'constructor', '__proto__'])('“%s” that was never pinned is asked for', (quote) => {
  expect(whyNot(pin({ quote }, pinned()))).toBe(
    `“${quote}” is not pinned yet. Run "npm run ledger -- pin TOPIC --sources DIR" with the articles at hand.`,
  )
  expect(whyNot(pin({ quote }, atHand('The Post', true, undefined, undefined)))).toMatch(/is not pinned yet/)
})

test('a quotation at another place is another one to be pinned', () => {
  const pins = { [pinName({ quote: 'rain', paragraph: 2 })]: { at: [1, 5] as [number, number], sha256: 'x' } }
  expect(pin({ quote: 'rain', paragraph: 2 }, pinned(pins)).ok).toBe(true)
  expect(pin({ quote: 'rain' }, pinned(pins)).ok).toBe(false)
  expect(pin({ quote: 'rain', paragraph: 2, after: 'the' }, pinned(pins)).ok).toBe(false)
})

test('a text at hand is counted, whatever was locked; without one the lock is what is known', async () => {
  const locked = { sha256: 'locked', length: 7, paragraphs: [0] }
  const own = { length: TEXT.length, paragraphs: [...paragraphsOf(TEXT)] }
  expect(await describeText(kept, locked, sha256)).toEqual({ ...own, sha256: await sha256(TEXT.whole) })
  expect(await describeText(kept, locked, undefined)).toStrictEqual(own)
  expect(await describeText(pinned(), locked, sha256)).toBe(locked)
  expect(await describeText(pinned(), undefined, sha256)).toBeUndefined()
})

test('evidence is given the digest of each of its spans where the text is at hand, and else stays as it was pinned', async () => {
  const evidence = { at: [[0, 4] as const, [5, 9] as const], sha256: ['pinned', 'too'] }
  const digests = [await sha256('Rain'), await sha256('fell')]
  expect(await withDigests(evidence, kept, sha256)).toEqual({ ...evidence, sha256: digests })
  expect(await withDigests(evidence, pinned(), sha256)).toBe(evidence)
  expect(await withDigests(evidence, undefined, sha256)).toBe(evidence)
})
