import { readingWords } from '../../languages/languages.ts'
import { studioWords } from '../words/words-of.ts'

/** What is counted inside a value: of "about 40 lorries" and "nine days" what stands behind the figure. */
export function nounWithin(value: string, language: string): string | undefined {
  const { numberWords, scales, articles, joiners } = readingWords(language)
  const hedges = new Set(studioWords(language).hedges.flatMap((phrase) => phrase.split(' ')))
  const isNumber = (word: string) =>
    /\d|^(?:\p{L}+aine|millier)s?$/u.test(word) ||
    Object.hasOwn(numberWords, word) ||
    Object.hasOwn(scales, word) ||
    joiners.includes(word)
  const all = value.toLowerCase().split(/ |(?<=\d)(?=[a-z])|(?<=\w)-(?=\w)/)
  const from = all.findIndex(
    (word) => !isNumber(word) && !hedges.has(word) && !articles.includes(word) && !/^[dl]['’]/.test(word),
  )
  const noun = from < 1 ? [] : all.slice(from)
  return noun.length > 0 && noun.every((word) => /^\p{L}[\p{L}'’-]*$/u.test(word)) ? noun.join(' ') : undefined
}
