import { wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** Stand behind "first". */
const PARTS = {
  en: ['day', 'night', 'week', 'weekend', 'month', 'hour'],
  fr: ['jour', 'soir', 'nuit', 'semaine', 'mois', 'heure'],
}

/** "640 people" and "900 bathers": one of them says only that they are people. */
export function areBothPeople(some: readonly string[], others: readonly string[], language: string): boolean {
  const { of } = stemsOf(language)
  const { people, generic } = studioWords(language)
  const [all, plain] = [people.map(of), [...generic, people[0] ?? ''].map(of)]
  const arePeople = (stems: readonly string[]) => stems.some((stem) => all.includes(stem) || plain.includes(stem))
  const arePlain = (stems: readonly string[]) => stems.some((stem) => plain.includes(stem))
  return arePeople(some) && arePeople(others) && (arePlain(some) || arePlain(others))
}

/** "By noon" of a question and "on the first day" of a sentence: each is of a part that the other is not of. */
export function isOtherPart(asked: string, told: SentenceView): boolean {
  const other = partsToldIn(told)
  if (other.length === 0) return false
  const own = partsIn(told.language)(asked)
  return own.length > 0 && !own.some((word) => other.includes(word))
}

/** Each sentence is held against every fact, and each question against every sentence. */
const partsToldIn = rememberOf(({ raw, language }: SentenceView) => partsOf(raw, language))
const partsIn = remember((language) => remember((text) => partsOf(text, language)))

function partsOf(text: string, language: string): readonly string[] {
  const { partly, ordinals } = studioWords(language)
  const times = /^fr/.test(language) ? PARTS.fr : PARTS.en
  const words = wordsOf(text)
  // "At first" is of no part.
  return words.filter(
    (word, i) => partly.includes(word) || (times.includes(word) && ordinals.includes(words[i - 1] ?? '')),
  )
}
