import { expect, test } from 'vitest'
import { readingWords } from '../../questions/languages/languages.ts'
import { placesOfPhrase, tokensOfSentence } from '../../questions/studio/clauses.ts'
import { studioWords } from '../../questions/studio/words/words-of.ts'
import { normalForm, wordsOf } from '../../questions/text/normal-form.ts'

/** Lists that are looked for among the words of a question, and not in a sentence. */
const OF_QUESTIONS = ['asking', 'alike']
/** What ends in a full stop there. */
const OF_STOPS = ['abbreviations']

test.each(['en', 'fr'])(
  'each word and phrase of the table for %s can be found in a sentence that has it',
  (language) => {
    const words = studioWords(language)
    const lost = Object.entries(words).flatMap(([name, list]) => {
      if (!Array.isArray(list) || OF_QUESTIONS.includes(name) || OF_STOPS.includes(name)) return []
      return list.filter((phrase) => {
        const form = readingWords(language).beforeNumbers(normalForm(phrase))
        return placesOfPhrase(phrase.split(' '), tokensOfSentence(form, words)).length === 0
      })
    })
    expect(lost).toEqual([])
  },
)

test.each(['en', 'fr'])('each word that only asks, and each of two words alike, is one word for %s', (language) => {
  const { asking, alike } = studioWords(language)
  expect(
    [...asking, ...alike.flatMap((group) => group.split(' '))].filter((word) => wordsOf(word).join(' ') !== word),
  ).toEqual([])
})

test('what will be is told by the form of a word, too', () => {
  const isUnsure = (text: string, language: string) =>
    tokensOfSentence(normalForm(text), studioWords(language)).some(({ word }) =>
      studioWords(language).unsureForm?.test(word),
    )
  expect(isUnsure('They’ll open the bridge in May', 'en')).toBe(true)
  expect(isUnsure('They opened the bridge in May', 'en')).toBe(false)
  expect(isUnsure('Le pont rouvrira en mai', 'fr')).toBe(true)
  expect(isUnsure('Le pont a rouvert en mai', 'fr')).toBe(false)
})

test.each([
  ['en', ['winner', 'makers', 'founder'], ['towers', 'flower', 'summer', 'number', 'letters', 'former']],
  ['fr', ['fondateur', 'vendeuses', 'gardienne'], ['couleur', 'moteurs', 'hauteur', 'plusieurs', 'secteur']],
] as const)(
  '%s: a person is named for what they do, and a thing that ends like one is not',
  (language, people, things) => {
    const { doneBy } = studioWords(language)
    expect(people.filter((word) => doneBy(word) === undefined)).toEqual([])
    expect(things.filter((word) => doneBy(word) !== undefined)).toEqual([])
  },
)
