import { contentWords } from '../languages/content-words.ts'
import { wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import type { StudioWords } from './words/studio-words.ts'
import { studioWords } from './words/words-of.ts'

/** What words come to when they are compared. */
interface Stems {
  /** One stem for all forms of a word and for what may stand for it. */
  readonly of: (word: string) => string
  /** Words that carry no content. */
  readonly isEmpty: (word: string) => boolean
  /** Words that only ask for a sort of answer. */
  readonly isAsking: (word: string) => boolean
}

const stemsIn = rememberOf((words: StudioWords): Stems => {
  const alike = new Map<string, string>()
  for (const group of words.alike) {
    const stems = group.split(' ').map(words.stem)
    const [first = ''] = stems.map((stem) => alike.get(stem) ?? '').filter(Boolean)
    for (const stem of stems) alike.set(stem, first || (stems[0] ?? ''))
  }
  // Of the words themselves: « pays » asks for a sort of answer, « payer » does not.
  const asking = new Set(words.asking)
  const isFrench = words.by.includes('par')
  const empty = contentWords(isFrench ? 'fr' : 'en')?.empty ?? new Set<string>()
  return {
    of: remember((word) => {
      const stem = words.stem(word)
      return alike.get(stem) ?? stem
    }, 20_000),
    isEmpty: (word) => empty.has(word),
    isAsking: (word) => asking.has(word),
  }
})

/** The stems of a language, by BCP 47 tag. */
export const stemsOf = (language: string): Stems => stemsIn(studioWords(language))

/** The stems of the words that carry content, figures too, in their order. */
export function contentStems(text: string, language: string): readonly string[] {
  const { of, isEmpty } = stemsOf(language)
  return wordsOf(text).flatMap((word) => (isEmpty(word) || (word.length < 2 && !/\d/.test(word)) ? [] : [of(word)]))
}

/** Those of a question or a sentence that must stand in its evidence. */
export function askedStems(text: string, language: string): ReadonlySet<string> {
  const { of, isEmpty, isAsking } = stemsOf(language)
  return new Set(
    wordsOf(text).flatMap((word) => (isEmpty(word) || isAsking(word) || word.length < 2 ? [] : [of(word)])),
  )
}
