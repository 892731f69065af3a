import type { Token } from './clauses.ts'
import type { SentenceView } from './sentence-view.ts'
import { isBe, studioWords } from './words/words-of.ts'

/** "It was shut, he claims, by a stranger": between two commas stands who says so, and nothing else. */
export function isTag(tokens: readonly Token[], at: number): boolean {
  const segment = tokens[at]?.segment
  const start = tokens.findIndex((token) => token.segment === segment)
  const end = tokens.findLastIndex((token) => token.segment === segment) + 1
  const isSet = /^,/.test(tokens[start]?.gap ?? '') && /^,/.test(tokens[end]?.gap ?? '')
  // Who says so stands right before the verb, or behind it.
  const isSpeaker = (at === start || at === end - 1) && !NO_TAG.test(tokens[at]?.word ?? '')
  return (
    isSet && isSpeaker && end - start >= 2 && end - start <= LONGEST_TAG && !OPENING_TAG.test(tokens[start]?.word ?? '')
  )
}

const LONGEST_TAG = 5
const NO_TAG = /^(?:called?|asked|wrote|write|notes?|écrit|juge|told)$/
const OPENING_TAG = /^(?:as|comme|who|which|whose|qui|que|dont|and|et|but|mais)$/

/** "…, and, as he later said, forgot it": all that is said is what stands beside it. */
export function isAsTold(tokens: readonly Token[], at: number): boolean {
  const start = tokens.find(({ segment }) => segment === tokens[at]?.segment)
  return /^(?:as|comme)$/.test(start?.word ?? '')
}

/** « …, a révélé vendredi la procureure »: who says so, behind a comma. */
export const isTeller = ({ tokens, language }: SentenceView, at: number): boolean => {
  const own = tokens.filter(({ segment }) => segment === tokens[at]?.segment)
  return (
    own.slice(0, 2).some(({ word }) => studioWords(language).speech.includes(word)) &&
    own[0]?.gap.includes(',') === true
  )
}

/** "He was told to leave it" names nobody who says that he was. */
export const isHearing = (words: readonly string[], at: number, language: string): boolean =>
  /^(?:told|asked|warned|called)$/.test(words[at] ?? '') &&
  words.slice(Math.max(0, at - 4), at).some((word) => isBe(word, language))
