import { slice } from '../facts/evidence.ts'
import { readingWords } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { remember } from '../text/remember.ts'
import type { SourceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** "About 800" is no 800: a figure takes the words with it that leave it open. */
export function withHedge(
  view: SourceView,
  span: readonly [number, number] | undefined,
  language: string,
): readonly [number, number] | undefined {
  if (!span || numbersIn(slice(view.text, span), readingWords(language)).length !== 1) return span
  const before = slice(view.text, [Math.max(0, span[0] - 30), span[0]])
  const hedge = hedgesBefore(language).find(({ pattern }) => pattern.test(before))
  return hedge === undefined ? span : [span[0] - hedge.length - 1, span[1]]
}

/** The hedges of a language, the longest first. */
const hedgesBefore = remember((language: string) =>
  [...studioWords(language).hedges]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => ({
      length: phrase.length,
      pattern: new RegExp(`(?:^|[^\\p{L}])${phrase.replaceAll(' ', "[ ’']")}[ ’']$`, 'iu'),
    })),
)

/** "About 300" as another sentence says it: without the capital of its first word. "Rs 300" keeps its own. */
export const withinSentence = (figure: string): string =>
  figure.replace(/^\p{Lu}(?=\p{Ll}{2})/u, (first) => first.toLowerCase())

/** "The ferry" is the ferry, and "her ferry" may be another. */
export const withoutArticle = (words: readonly string[], language: string): readonly string[] =>
  studioWords(language).articles.includes(words[0] ?? '') ? words.slice(1) : words
