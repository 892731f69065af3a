import { contentWords } from '../languages/content-words.ts'
import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import { remember } from '../text/remember.ts'
import { wordsWithFigures } from './clauses.ts'
import { studioWords } from './words/words-of.ts'

/** What words come to when they are compared. */
interface Stems {
  /** One stem for all forms of a word and for what may stand for it. */
  readonly of: (word: string) => string
  /** Words that carry no content. */
  readonly isEmpty: (word: string) => boolean
  /** Words that only ask for a sort of answer. */
  readonly isAsking: (word: string) => boolean
  /** Words without content that turn a question round: "against". */
  readonly isTurning: (word: string) => boolean
}

/** The stems of a language, by BCP 47 tag. */
export const stemsOf = remember((language: string): Stems => {
  const words = studioWords(language)
  const alike = new Map<string, string>()
  for (const group of words.alike) {
    const stems = group.split(' ').map(words.stem)
    const [first = ''] = stems.map((stem) => alike.get(stem) ?? '').filter(Boolean)
    for (const stem of stems) alike.set(stem, first || (stems[0] ?? ''))
  }
  // Of the words themselves: « pays » asks for a sort of answer, « payer » does not.
  const asking = new Set(words.asking)
  const turning = new Set(words.turning)
  const empty = (contentWords(language) ?? contentWords('en'))?.empty ?? new Set<string>()
  return {
    of: remember((word) => {
      const stem = words.stem(word)
      return alike.get(stem) ?? stem
    }, 20_000),
    isEmpty: (word) => empty.has(word),
    isAsking: (word) => asking.has(word),
    isTurning: (word) => turning.has(word),
  }
})

/** The stems of the words that carry content, figures too, in their order. */
export function contentStems(text: string, language: string): readonly string[] {
  const { of, isEmpty } = stemsOf(language)
  return wordsWithFigures(text)
    .filter((word) => !isEmpty(word) && (word.length > 1 || /\d/.test(word)))
    .map(of)
}

/** Those of a question or a sentence that must stand in its evidence. */
export function askedStems(text: string, language: string): ReadonlySet<string> {
  const { of, isEmpty, isAsking, isTurning } = stemsOf(language)
  const isWanted = (word: string) => word.length > 1 && !isAsking(word) && (!isEmpty(word) || isTurning(word))
  // As its sentence has it: "an hour and a half" is 1.5 hours.
  const plain = readingWords(language).beforeNumbers(normalForm(text))
  return new Set(wordsWithFigures(plain).filter(isWanted).map(of))
}
