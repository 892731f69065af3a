import type { WordRules } from '../languages/word-rules.ts'
import { wordsOf } from '../text/normal-form.ts'

/** The words of a text that carry content, each once; all of them in a language whose empty words are not known. */
export function contentWordsOf(text: string, rules: WordRules | undefined): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap((word) => (rules?.empty.has(word) ? [] : [rules?.root(word) ?? word])))
}

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length
