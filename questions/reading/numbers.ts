import type { ReadingWords } from '../languages/language.ts'
import { normalForm } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { BOUNDS, type Bound } from '../vocabulary.ts'

/** A number as a text writes it. */
export interface NumberMention {
  readonly n: number
  /** One unit of the last digit written: 0.1 million for "2.3 million", 0.01 for "2.50". */
  readonly grain: number
  /** The words before it that hedge it, as a bound: "more than" is `over`. */
  readonly hedge: Bound | undefined
  /** Where it stands in the text's normal form, hedge and currency left out. */
  readonly at: readonly [number, number]
}

// "25.000" is twenty-five thousand wherever it stands: nobody writes a decimal figure with three noughts. "1.250" is a
// figure with decimals where the language writes them after a point, and 1,250 where it writes them after a comma.
const tokens = {
  '.': /\d{1,3}(?:\.\d{3})+(?<=\.000)(?![\d.,]*\d)|\d+(?:[,\u0020\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)*|[^\s]/gu,
  ',': /\d{1,3}(?:[.\u0020\u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?|\p{L}+(?:'\p{L}+)*|[^\s]/gu,
} as const

/**
 * The numbers that a text writes, in digits or words: "422", "115,000", "£2.3 million", "half a million",
 * "two-per-cent", "a dozen".
 *
 * Each reading is of one whole number phrase: "two hundred and six" is 206, and neither two nor six.
 */
export const numbersIn = (text: string, language: ReadingWords): readonly NumberMention[] => readingIn(language)(text)

/** The same few words of a topic are read for their type, their value and their evidence. */
const readingIn = rememberOf((language: ReadingWords) => remember((text) => readNumbers(text, language)))

function readNumbers(text: string, language: ReadingWords): readonly NumberMention[] {
  const found = [...language.beforeNumbers(normalForm(text)).matchAll(tokens[language.decimal])]
  const words = found.map(([word]) => word)
  const mentions: NumberMention[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = numberAt(words, i, language)
    if (!phrase) {
      i += 1
      continue
    }
    const last = found[phrase.end - 1]
    mentions.push({
      n: phrase.n,
      grain: phrase.grain,
      hedge: hedgeBefore(words.slice(Math.max(0, i - LONGEST_HEDGE), i), language),
      at: [found[i]?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)],
    })
    i = phrase.end
  }
  return mentions
}

/** In words, with what may stand between a hedge and its number. */
const LONGEST_HEDGE = 8

interface Phrase {
  readonly n: number
  readonly grain: number
  readonly end: number
}

/** What has been read of a number phrase: what is finished, and the part that a scale may still multiply. */
interface Reading {
  readonly total: number
  readonly part: number | undefined
  /** One unit of the last digit of what was read last. */
  readonly grain: number
}

/** A number phrase is smaller numbers, each multiplied by the scales that follow it, added up. */
function numberAt(tokens: readonly string[], start: number, language: ReadingWords): Phrase | undefined {
  let reading: Reading = { total: 0, part: undefined, grain: 1 }
  let end = start
  for (let i = start; i < tokens.length; i += 1) {
    const next = readOn(reading, tokens, i, language)
    if (next) {
      reading = next
      end = i + 1
    } else if (!isGlue(reading, tokens, i, language)) break
  }
  if (reading.part === undefined) return undefined
  return { n: clean(reading.total + reading.part), grain: reading.grain, end }
}

/** The reading with one more word, or `undefined` if that word adds no number to it. */
function readOn(
  { total, part, grain }: Reading,
  tokens: readonly string[],
  i: number,
  language: ReadingWords,
): Reading | undefined {
  const word = tokens[i] ?? ''
  const before = tokens[i - 1] ?? ''
  const figure = figureOf(word, language)
  if (figure !== undefined) {
    return part === undefined || continues(part, figure, before, /^\d/.test(word), language)
      ? { total, part: (part ?? 0) + figure, grain: grainOf(word, language) }
      : undefined
  }
  const scale = language.scales[word]
  if (scale === undefined || (part === undefined && !language.articles.includes(before))) return undefined
  const product = (part ?? 1) * scale
  const scaled = part === undefined ? scale : grain * scale
  return scale >= 1000 ? { total: total + product, part: 0, grain: scaled } : { total, part: product, grain: scaled }
}

/** Binary fractions carry 15 digits: 2.3 times a million is 2,300,000. */
const clean = (n: number): number => Number(n.toPrecision(15))

function grainOf(word: string, { decimal, numberWords }: ReadingWords): number {
  // "Half a million" is as fine as 0.5.
  if ((numberWords[word] ?? 1) === 0.5) return 0.1
  const decimals = isGrouped(word) ? undefined : word.split(decimal)[1]
  return decimals === undefined || !/^\d/.test(word) ? 1 : 10 ** -decimals.length
}

const isGrouped = (word: string): boolean => /^\d{1,3}(?:\.\d{3})*\.000$/.test(word)

function figureOf(word: string, language: ReadingWords): number | undefined {
  if (/^\d/.test(word)) {
    if (isGrouped(word)) return Number(word.replaceAll('.', ''))
    const [whole = '', decimals] = word.split(language.decimal)
    return Number(`${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`)
  }
  return Object.hasOwn(language.numberWords, word) ? language.numberWords[word] : undefined
}

/** "twenty three", "two hundred and six" and "million, two hundred" go on; "12 38" are two numbers. */
function continues(part: number, figure: number, before: string, isDigits: boolean, language: ReadingWords): boolean {
  if (before === '-' && isDigits) return false
  if (before === '-' || language.joiners.includes(before))
    return part % 100 === 0 ? figure < 100 : part % 10 === 0 && part >= 20 && figure < 10
  return (
    (part % 100 === 0 && figure < 100 && (part >= 100 || part === 0)) ||
    (part % 10 === 0 && part >= 20 && part < 100 && figure < 10)
  )
}

/**
 * What may stand inside a number phrase: the hyphen of "twenty-three", the "and" of "two hundred and six", the "a" of
 * "half a million".
 */
function isGlue({ part }: Reading, tokens: readonly string[], i: number, language: ReadingWords): boolean {
  const word = tokens[i] ?? ''
  const next = tokens[i + 1] ?? ''
  if (language.articles.includes(word)) return next in language.scales
  return (
    part !== undefined &&
    (word === '-' || language.joiners.includes(word)) &&
    (next in language.scales || figureOf(next, language) !== undefined)
  )
}

function hedgeBefore(before: readonly string[], language: ReadingWords): NumberMention['hedge'] {
  const text = ` ${before.filter((word) => !/^[£$€]$/.test(word) && !language.articles.includes(word)).join(' ')} `
  const endings = hedgesOf(language)
  if (language.notHedges.some((words) => text.endsWith(` ${words} `))) return undefined
  return BOUNDS.find((hedge) => endings[hedge].some((ending) => text.endsWith(ending)))
}

/** The hedges of a language without their articles, each between two blanks. */
const hedgesOf = rememberOf(({ hedges, articles }: ReadingWords) => {
  const bare = (wording: string) =>
    ` ${wording
      .split(' ')
      .filter((word) => !articles.includes(word))
      .join(' ')} `
  const of = (hedge: Bound) => hedges[hedge].map(bare)
  return { over: of('over'), under: of('under'), atLeast: of('atLeast'), upTo: of('upTo'), about: of('about') }
})
