import type { ContentLanguage } from '../languages/language.ts'
import { normal } from '../text/normal.ts'

/** A number as a text writes it. */
export interface NumberMention {
  readonly n: number
  /** The words before it that hedge it, as a bound: "more than" is `over`. */
  readonly hedge: keyof ContentLanguage['hedges'] | undefined
}

const token = /\d+(?:[,\u0020\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)*|[^\s]/gu

/**
 * The numbers that a text writes, in digits or words: "422", "115,000", "£2.3 million", "half a million", "two-per-cent", "a dozen".
 *
 * Each reading is of one whole number phrase: "two hundred and six" is 206, and neither two nor six.
 */
export function numbersIn(text: string, language: ContentLanguage): readonly NumberMention[] {
  const tokens = normal(text).match(token) ?? []
  const mentions: NumberMention[] = []
  for (let i = 0; i < tokens.length; ) {
    const phrase = numberAt(tokens, i, language)
    if (!phrase) {
      i += 1
      continue
    }
    mentions.push({ n: phrase.n, hedge: hedgeBefore(tokens.slice(0, i), language) })
    i = phrase.end
  }
  return mentions
}

interface Phrase {
  readonly n: number
  readonly end: number
}

/** What has been read of a number phrase: what is finished, and the part that a scale may still multiply. */
interface Reading {
  readonly total: number
  readonly part: number | undefined
}

/** A number phrase is smaller numbers, each multiplied by the scales that follow it, added up. */
function numberAt(tokens: readonly string[], start: number, language: ContentLanguage): Phrase | undefined {
  let reading: Reading = { total: 0, part: undefined }
  let end = start
  for (let i = start; i < tokens.length; i += 1) {
    const next = readOn(reading, tokens, i, language)
    if (next) {
      reading = next
      end = i + 1
    } else if (!isGlue(reading, tokens, i, language)) break
  }
  return reading.part === undefined ? undefined : { n: reading.total + reading.part, end }
}

/** The reading with one more word, or `undefined` if that word adds no number to it. */
function readOn(
  { total, part }: Reading,
  tokens: readonly string[],
  i: number,
  language: ContentLanguage,
): Reading | undefined {
  const word = tokens[i] ?? ''
  const before = tokens[i - 1] ?? ''
  const figure = figureOf(word, language)
  if (figure !== undefined) {
    return part === undefined || continues(part, figure, before, language)
      ? { total, part: (part ?? 0) + figure }
      : undefined
  }
  const scale = language.scales[word]
  if (scale === undefined || (part === undefined && !language.articles.includes(before))) return undefined
  const product = (part ?? 1) * scale
  return scale >= 1000 ? { total: total + product, part: 0 } : { total, part: product }
}

function figureOf(word: string, language: ContentLanguage): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(/[^\d.]/g, ''))
  return Object.hasOwn(language.numberWords, word) ? language.numberWords[word] : undefined
}

/** "twenty three", "two hundred and six" and "million, two hundred" go on; "12 38" are two numbers. */
function continues(part: number, figure: number, before: string, language: ContentLanguage): boolean {
  if (before === '-' || language.joiners.includes(before))
    return part % 100 === 0 ? figure < 100 : part % 10 === 0 && part >= 20 && figure < 10
  return (
    (part % 100 === 0 && figure < 100 && (part >= 100 || part === 0)) ||
    (part % 10 === 0 && part >= 20 && part < 100 && figure < 10)
  )
}

/** What may stand inside a number phrase: the hyphen of "twenty-three", the "and" of "two hundred and six", the "a" of "half a million". */
function isGlue({ part }: Reading, tokens: readonly string[], i: number, language: ContentLanguage): boolean {
  const word = tokens[i] ?? ''
  const next = tokens[i + 1] ?? ''
  if (language.articles.includes(word)) return next in language.scales
  return (
    part !== undefined &&
    (word === '-' || language.joiners.includes(word)) &&
    (next in language.scales || figureOf(next, language) !== undefined)
  )
}

function hedgeBefore(before: readonly string[], language: ContentLanguage): NumberMention['hedge'] {
  const text = ` ${before.filter((word) => !/^[£$€]$/.test(word) && !language.articles.includes(word)).join(' ')} `
  for (const [hedge, wordings] of Object.entries(language.hedges)) {
    if (
      wordings.some((wording) =>
        text.endsWith(
          ` ${wording
            .split(' ')
            .filter((w) => !language.articles.includes(w))
            .join(' ')} `,
        ),
      )
    )
      return hedge as keyof ContentLanguage['hedges']
  }
  return undefined
}
