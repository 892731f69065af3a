import { wordsOf } from '../text/normal-form.ts'
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
