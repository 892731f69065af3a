import type { ContentLanguage } from '../languages/language.ts'
import { contentLanguage, wordRules } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { remember } from '../text/remember.ts'
import { isYear } from '../text/years.ts'

/** What an option is, as far as its words show: a figure, perhaps with its unit; a date or a time; anything else. */
type Sort = 'figure' | 'time' | 'words'

/** At most so many words beside a number leave it a figure: "12 people", "about 30 families". */
const UNIT_WORDS = 2

export function sortOf(text: string, tag: string): Sort {
  return sortIn(`${tag}\n${text}`)
}

/** Asked again and again of the same options: worked out once for a tag and a text. */
const sortIn = remember((key): Sort => {
  const [tag = '', text = ''] = key.split('\n')
  const language = contentLanguage(tag)
  const words = wordsOf(text)
  const empty = wordRules(tag)?.empty
  const bare = words.filter((word) => !empty?.has(word))
  if (isTime(text, words, language) || (bare.length === 1 && isYear(bare[0] ?? ''))) return 'time'
  const opening = words.find((word) => !isHedge(word, language)) ?? ''
  if (!/^\d/.test(opening) && !isNumeral(opening, language)) return 'words'
  const digits = /\d/.test(text)
  const beside = words.filter((word) => !/\d/.test(word) && !isNumeral(word, language) && !isHedge(word, language))
  return (digits ? beside.length <= UNIT_WORDS : beside.length === 0) && numbersIn(text, language).length > 0
    ? 'figure'
    : 'words'
})

function isTime(text: string, words: readonly string[], { months, weekdays }: ContentLanguage): boolean {
  const named = words.some(
    (word) => weekdays.includes(word) || (months.includes(word) && (words.length === 1 || /\d/.test(text))),
  )
  return (
    named ||
    /^\d{1,2}[.:]\d\d(?: ?[ap]m)?\b|^\d{1,2} ?[ap]m\b|^\d{1,2} ?h(?: ?\d\d)?$|^\d{3,4}s?$(?<=s)/.test(normalForm(text))
  )
}

const isNumeral = (word: string, { numberWords, scales, joiners, articles }: ContentLanguage): boolean =>
  Object.hasOwn(numberWords, word) || Object.hasOwn(scales, word) || joiners.includes(word) || articles.includes(word)

const isHedge = (word: string, { hedges }: ContentLanguage): boolean =>
  Object.values(hedges).some((wordings) => wordings.some((wording) => wording.split(' ').includes(word)))

/** How a number is written: in digits or in words. `undefined` where there is none. */
export function numeralStyle(text: string, tag: string): 'digits' | 'words' | undefined {
  if (/\d/.test(text)) return 'digits'
  return sortOf(text, tag) === 'figure' ? 'words' : undefined
}

/** Digits behind the point of the first figure, or its comma where the language writes one. */
export const decimalsOf = (text: string, tag: string): number =>
  (contentLanguage(tag).decimal === ',' ? /\d,(\d+)/ : /\d\.(\d+)/).exec(text)?.[1]?.length ?? 0

/** What stands beside the figures of a text, as its unit: "people", "£", "km". */
export function unitOf(text: string, tag: string): string {
  const language = contentLanguage(tag)
  return normalForm(text)
    .replace(/\d[\d,.]*/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !isNumeral(word, language) && !isHedge(word, language))
    .map((word) => language.say.one(word))
    .join(' ')
}
