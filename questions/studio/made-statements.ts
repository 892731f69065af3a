import { wordsOf } from '../text/normal-form.ts'
import { escapedPattern } from '../text/pattern.ts'
import { studioWords } from './words/words-of.ts'

/**
 * The statement that a question makes with its answer, where the answer is who or how many did it: "Who built the
 * mill?" is "{Ada Brunn} built the mill."
 *
 * @param says The statement with the answer in braces.
 * @returns `undefined` where the question's words would have to change their places.
 */
export function statementFromAsk(ask: string, says: string, language: string): string | undefined {
  const { asksSubject, turned } = studioWords(language)
  const value = /\{([^{}]+)\}/.exec(says)?.[1]
  const rest = asksSubject.exec(ask)?.[1]
  if (value === undefined || rest === undefined || turned.test(ask)) return undefined
  // "40 lorries" of how many lorries would name them twice.
  const [noun = ''] = wordsOf(rest)
  if (wordsOf(value).includes(noun)) return undefined
  return `{${value.charAt(0).toUpperCase()}${value.slice(1)}} ${rest}.`
}

/** Longer ones tell more than one thing. */
const MOST_WORDS = 25

/**
 * A sentence of an article as the statement of a fact, its value in braces.
 *
 * @returns `undefined` where it cannot stand alone: it is long, has a comma or a pronoun, or has the value twice or
 *   only inside a longer word.
 */
export function statementFromSentence(sentence: string, value: string, language: string): string | undefined {
  const words = wordsOf(sentence)
  const { pronouns } = studioWords(language)
  const isAlone = /^\p{Lu}[^{}"“”«»,;:]+\.$/u.test(sentence) && !words.some((word) => pronouns.includes(word))
  // In "three lorries and 13 boats" stands no 3, and in "2.5 metres" no 2.
  const whole = `(?<![\\p{L}\\p{N}-]|\\p{N}[.,])${escapedPattern(value)}(?![\\p{L}\\p{N}-]|[.,]\\p{N})`
  const [before, after, more] = sentence.split(new RegExp(whole, 'u'))
  if (!isAlone || words.length > MOST_WORDS || value === '' || after === undefined || more !== undefined)
    return undefined
  return `${before}{${value}}${after}`
}
