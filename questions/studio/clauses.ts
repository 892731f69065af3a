import { normalForm } from '../text/normal-form.ts'
import { remember } from '../text/remember.ts'
import type { StudioWords } from './words/studio-words.ts'

/** One word of a sentence in its normal form. */
export interface Token {
  readonly word: string
  /** Where it stands in the sentence's normal form. */
  readonly at: number
  readonly end: number
  /** What stands between the token before and this one. */
  readonly gap: string
  /** Clauses are counted from 0. */
  readonly clause: number
  /** A comma opens a new one, too. */
  readonly segment: number
  /** What is set against the rest of the sentence is a part of its own: behind a semicolon, "but", "while". */
  readonly part: number
  /** Inside quotation marks. */
  readonly quoted: boolean
}

const WORD = /\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu
const ELIDED = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u

export const AGAINST: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'although', 'though', 'mais', 'tandis'])

/** Stand before what is otherwise. */
const UNLIKE = new Set(['unlike', 'contrairement'])
const UNLIKE_OPENING = /^(?:unlike|contrairement)[^,]*, ?$/

const DEGREES = new Set(['many', 'much', 'often', 'long', 'high', 'large', 'big', 'old', 'fast'])

/** Speak of a part of what was counted: "most of them", "of whom". */
export const OF_PARTS: ReadonlySet<string> = new Set([
  'most',
  'some',
  'many',
  'few',
  'several',
  'half',
  'dont',
  'certains',
  'certaines',
])

/** "Dont la cour" is "whose yard", and sets nothing apart. */
const WHOSE = /^ (?:la?|les?|l')(?!\p{L})/u

/** "Nine of whom": the figure is of what it sets apart. */
const COUNTED_OUT = /^ of (?:which|whom|them)(?!\p{L})/u

/** "Less than a quarter of what they had demanded": what follows is no answer, but what it is held against. */
export const isCompared = (word: string, before: string, behind: string): boolean =>
  (word === 'what' && /^(?:of|than)$/.test(before)) ||
  (word === 'ce' && /^(?:de|que)$/.test(before) && /^ qu/.test(behind))

function isSetApart(word: string, gap: string, before: string, behind: string, sofar: boolean): boolean {
  if (word === 'dont' && WHOSE.test(behind)) return false
  if (gap.includes(';') || AGAINST.has(word) || UNLIKE.has(word)) return true
  // "Twice as many as its neighbour"; "as many as 40" is a hedge.
  if (word === 'as' && DEGREES.has(before)) return !/^ \d/.test(behind)
  if (before === 'of' && (word === 'which' || word === 'whom')) return !sofar
  if (isCompared(word, before, behind)) return true
  return gap.includes(',') && (OF_PARTS.has(word) || COUNTED_OUT.test(behind))
}

/** "…, for she was ahead" and "…, so she won" give a reason and what came of it in clauses of their own. */
const opensOwnClause = (word: string, gap: string, behind: string): boolean =>
  /^(?:for|so)$/.test(word) && gap.includes(',') && /^ (?:he|she|it|they|we|i|there)(?!\p{L})/u.test(behind)

/** Opens a clause: a semicolon, a dash, a bracket, a quotation mark. */
const OPENS = /[;:()"]|\s-|-\s/

/**
 * The words of a sentence, each with the clause that it is in: a semicolon, a dash or a joining word opens a new one.
 *
 * @param isQuoted It goes on with what the sentence before quotes.
 */
export function tokensOfSentence(text: string, words: StudioWords, isQuoted = false): readonly Token[] {
  const tokens: Token[] = []
  const breakers = new Set(words.breakers)
  let last: Token | undefined
  for (const { 0: whole, index } of text.matchAll(WORD))
    for (const [word, at] of parted(whole, index)) {
      last = nextToken(word, at, text, last, { breakers, oneDay: words.oneDay, isQuoted })
      tokens.push(last)
    }
  return tokens
}

interface TokenRules extends Pick<StudioWords, 'oneDay'> {
  readonly breakers: ReadonlySet<string>
  readonly isQuoted: boolean
}

function nextToken(
  word: string,
  at: number,
  text: string,
  last: Token | undefined,
  { breakers, oneDay, isQuoted }: TokenRules,
): Token {
  const gap = text.slice(last?.end ?? 0, at)
  const behind = text.slice(at + word.length, at + word.length + 12)
  const isCountedOut = /, ?\S+ of $/.test(text.slice(Math.max(0, at - 24), at))
  const turns = gap.split('"').length - 1
  const isBreak = last !== undefined && (OPENS.test(gap) || breakers.has(word) || opensOwnClause(word, gap, behind))
  const isComma =
    last !== undefined && gap.includes(',') && !oneDay.test(`${text.slice(Math.max(0, at - 24), at)}|${word}${behind}`)
  const isBack = isComma && last.segment === 0 && UNLIKE_OPENING.test(text.slice(0, at))
  const isApart = last !== undefined && (isBack || isSetApart(word, gap, last.word, behind, isCountedOut))
  return {
    word,
    at,
    end: at + word.length,
    gap,
    clause: (last?.clause ?? 0) + (isBreak ? 1 : 0),
    part: (last?.part ?? 0) + (isApart ? 1 : 0),
    segment: (last?.segment ?? 0) + (isBreak || isComma ? 1 : 0),
    quoted: (last?.quoted ?? isQuoted) !== (turns % 2 === 1),
  }
}

/** The words of a text as a sentence has them: "31,000" is one. */
export const wordsWithFigures: (text: string) => readonly string[] = remember((text) =>
  [...normalForm(text).matchAll(WORD)].flatMap(({ 0: whole }) => parted(whole, 0).map(([word]) => word)),
)

function parted(whole: string, index: number): readonly (readonly [string, number])[] {
  const [little] = ELIDED.exec(whole) ?? []
  if (little === undefined) return [[whole.replace(/(?<=\p{L}{2})'s$/u, ''), index]]
  return [
    [little.slice(0, -1), index],
    [whole.slice(little.length), index + little.length],
  ]
}

/** Where a phrase of several words stands among tokens; the first word's place of each. */
export function placesOfPhrase(phrase: readonly string[], tokens: readonly Token[]): readonly number[] {
  const [first] = phrase
  if (first === undefined) return []
  return tokens.flatMap(({ word }, i) =>
    word === first && phrase.every((part, k) => tokens[i + k]?.word === part) ? [i] : [],
  )
}
