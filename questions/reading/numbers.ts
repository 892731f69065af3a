import type { ContentLanguage } from '../languages/language.ts'
import { normal } from '../normal.ts'

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

/** A number phrase is smaller numbers, each multiplied by the scales that follow it, added up. */
function numberAt(tokens: readonly string[], start: number, language: ContentLanguage): Phrase | undefined {
  let total = 0
  let part: number | undefined
  let end = start
  for (let i = start; i < tokens.length; i += 1) {
    const word = tokens[i] ?? ''
    const figure = figureOf(word, language)
    const scale = language.scales[word]
    if (figure !== undefined && (part === undefined || continues(part, figure, tokens[i - 1] ?? '', language)))
      part = (part ?? 0) + figure
    else if (scale !== undefined && (part !== undefined || isArticle(tokens[i - 1], language))) {
      part = (part ?? 1) * scale
      if (scale >= 1000) {
        total += part
        part = 0
      }
    } else if (part !== undefined && isGlue(word, tokens[i + 1], language)) continue
    else if (part === undefined && isArticle(word, language) && (tokens[i + 1] ?? '') in language.scales) continue
    else break
    end = i + 1
  }
  return part === undefined ? undefined : { n: total + part, end }
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

const isArticle = (word: string | undefined, language: ContentLanguage): boolean =>
  word !== undefined && language.articles.includes(word)

/** What may stand inside a number phrase: the hyphen of "twenty-three", the "and" of "two hundred and six", the "a" of "half a million". */
function isGlue(word: string, next: string | undefined, language: ContentLanguage): boolean {
  if (next === undefined) return false
  const numeric = figureOf(next, language) !== undefined || next in language.scales
  return (
    numeric &&
    (word === '-' || language.joiners.includes(word) || (isArticle(word, language) && next in language.scales))
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
