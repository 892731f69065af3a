import { readingWords } from '../languages/languages.ts'
import { type NumberMention, numbersIn } from '../reading/numbers.ts'
import { firstPlace } from '../text/first-place.ts'
import { rememberOf } from '../text/remember.ts'
import type { Token } from './clauses.ts'
import { type SentenceView, wordsAt } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** Something of a kind that a sentence names, and which of its tokens it is. */
export interface Mention {
  readonly from: number
  readonly to: number
  /** As the sentence's normal form has it. */
  readonly words: string
}

export interface Figure extends Mention {
  readonly number: NumberMention
}

/** The first token that ends behind a place of the form. */
const tokenAt = (tokens: readonly Token[], at: number): number =>
  firstPlace(tokens.length, (i) => (tokens[i]?.end ?? 0) <= at)

const spanned = (view: SentenceView, at: number, end: number): Mention => ({
  from: tokenAt(view.tokens, at),
  to: tokenAt(view.tokens, Math.max(at, end - 1)) + 1,
  words: view.form.slice(at, end),
})

/** The figures of a sentence that are no part of a date or a time. */
export const figuresIn = rememberOf((view: SentenceView): readonly Figure[] => {
  const others = [...datesIn(view), ...timesIn(view)]
  return numbersIn(view.raw, readingWords(view.language)).flatMap((number): Figure[] => {
    const mention = spanned(view, ...number.at)
    // The tram "N2" counts nothing.
    const isPartOfName =
      /\p{L}$/u.test(view.form.slice(Math.max(0, number.at[0] - 2), number.at[0])) && /^\d/.test(mention.words)
    const isOther = others.some(({ from, to }) => mention.from >= from && mention.from < to)
    return isPartOfName || isOther ? [] : [{ ...mention, number }]
  })
})

const datePatterns = rememberOf((words: ReturnType<typeof readingWords>) => {
  const months = [...words.months, ...Object.keys(words.shortMonths)].sort((a, b) => b.length - a.length).join('|')
  // « Sept » is a number, and "may" a verb; « septembre » is a month wherever it stands.
  const alone = words.months.filter((month) => !/^(?:may|march|mars|mai|august)$/.test(month)).join('|')
  const counted = months.replace(/(?:^|\|)sept(?=\||$)/, Object.hasOwn(words.numberWords, 'sept') ? '' : '$&')
  const year = '(?:1\\d|20)\\d\\d'
  const before =
    '(?:in|of|since|until|till|by|last|next|this|early|late|mid|end|en|de|depuis|dès|fin|début|mi|mois|du|avant|après|before|after|from|to|and|during|vers|for|pour|à|jusqu en)'
  return new RegExp(
    [
      `(?:\\d{1,2}(?:st|nd|rd|th|er)? ?(?:-|to|and|et|au) ?(?:(?:${words.weekdays.join('|')}) )?)?(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th|er)?(?: of)? (?:${months})(?!\\p{L})(?:\\.?,? ${year}(?!\\d))?`,
      `(?<!\\p{L})(?:${months})\\.? (?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d| (?:people|per|%))(?:,? ${year}(?!\\d))?`,
      `(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)`,
      `(?<!\\p{L})(?:${months}),? ${year}(?!\\d)`,
      `(?<=(?<!\\p{L})${before}[ -])(?:${counted})(?!\\p{L})`,
      `(?<!\\p{L})(?:${alone})(?!\\p{L})`,
      // "The 1904 Harcombe organ".
      `(?<=(?<!\\p{L})the )${year}(?= \\p{L})`,
      `(?<=(?<!\\p{L})(?:${before}|year|l'an|l an|année|spring|summer|autumn|winter|printemps|été|automne|hiver|around|about|circa)[ -]|\\()${year}(?![\\d%]|[.,]\\d)`,
    ].join('|'),
    'gu',
  )
})

/** The dates of a sentence: days, months and years, as far as it names them. */
export const datesIn = rememberOf((view: SentenceView): readonly Mention[] => {
  const found = [...view.form.matchAll(datePatterns(readingWords(view.language)))]
  return found.map(({ 0: words, index }) => spanned(view, index, index + words.length))
})

/** The times of day that a sentence names. "At seven" may be none: what it is held against decides. */
export const timesIn = rememberOf((view: SentenceView): readonly Mention[] =>
  [...view.form.matchAll(readingWords(view.language).clock)].flatMap(({ 0: words, index }) =>
    readingWords(view.language).times(asTime(words)).length === 0 || isAmount(view.form, index, index + words.length)
      ? []
      : [spanned(view, index, index + words.length)],
  ),
)

/** A time of day as it is read where its sentence stands no longer beside it: "ten" and "ten to nine" may be others. */
export const asTime = (words: string): string =>
  /^(?:\d+|[\p{L}-]+)(?: to (?:\d+|\p{L}+))?$/u.test(words) ? `at ${words}` : words

/** "£11.40", "9.58 seconds": no time of day. */
const isAmount = (form: string, from: number, to: number): boolean =>
  /[£$€]$/.test(form.slice(0, from)) ||
  /^ ?(?:%|per cent|million|billion|metres|seconds|points|euros)/.test(form.slice(to))

const INNER = new Set(['of', 'the', 'de', 'la', 'du', 'des', 'd', 'l', 'le', 'van', 'von', 'al', 'and', 'für'])

/** The names of a sentence: words with a capital, one after another, with little words between them. */
export const nameMentions = rememberOf((view: SentenceView): readonly Mention[] => {
  const names: Mention[] = []
  const { tokens, capitals } = view
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isName(view, i)) continue
    let to = i + 1
    while (joins(view, to, capitals)) to += 1
    names.push({ from: i, to, words: wordsAt(view, { from: i, to }) })
    i = to - 1
  }
  return names
})

/**
 * The first word of a sentence has its capital anyway: it is one where the next has one too, or where it is one
 * elsewhere.
 */
function isName({ tokens, capitals, language }: SentenceView, i: number): boolean {
  const word = tokens[i]?.word ?? ''
  const { months, weekdays } = readingWords(language)
  if (months.includes(word) || weekdays.includes(word)) return false
  if (capitals.has(word)) return true
  const isJoined = capitals.has(tokens[1]?.word ?? '') && tokens[1]?.gap === ' '
  // "Since Christmas" is no name.
  const { times, breakers } = studioWords(language)
  const isWord = INNER.has(word) || times.includes(word) || breakers.includes(word) || stemsOf(language).isEmpty(word)
  return i === 0 && isJoined && word.length > 1 && !isWord
}

function joins({ tokens }: SentenceView, at: number, capitals: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token || !/^(?:[ '’-]|\. )$/.test(token.gap)) return false
  if (capitals.has(token.word)) return true
  const next = tokens[at + 1]
  return (
    INNER.has(token.word) &&
    token.word !== 'and' &&
    next !== undefined &&
    capitals.has(next.word) &&
    /^[ '’]$/.test(next.gap)
  )
}

/** "From Lyon", "on Tuesday": no pronoun for somebody means it. */
export function isWhere({ tokens, language }: SentenceView, at: number): boolean {
  const { weekdays, months } = readingWords(language)
  const { wheres, articles } = studioWords(language)
  const word = tokens[at]?.word ?? ''
  const before = articles.includes(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  return weekdays.includes(word) || months.includes(word) || wheres.includes(tokens[before]?.word ?? '')
}
