import { wordRules } from '../languages/languages.ts'
import { remember } from '../text/remember.ts'

/**
 * Two names for people or bodies that share a word of substance may be one: "Assad’s regime", "Bashar al-Assad". A
 * country is of its people too: what is said of Jordan is no riddle where one speaker is Jordanian.
 *
 * A word of a name is held against words of names by how they begin, and a common word against common words as a whole:
 * a statement is not of the State Department.
 *
 * @param language BCP 47 tag of the topic.
 */
export function areKin(a: string, b: string, language: string): boolean {
  const [one, other] = [wordsOfSubstance(a), wordsOfSubstance(b)]
  const people = wordRules(language)?.people
  return (
    one.names.some((name) => other.names.some((own) => own.startsWith(name) || name.startsWith(own))) ||
    one.common.some((word) => other.common.some((own) => singular(own) === singular(word))) ||
    (people !== undefined && (isOfPeople(one, other, people) || isOfPeople(other, one, people)))
  )
}

interface Substance {
  /** Words with a capital, without the ending that "Canada" loses in "Canadian". */
  readonly names: readonly string[]
  readonly common: readonly string[]
}

/** A common word of the one is of the people of a country that the other names. */
const isOfPeople = ({ names }: Substance, { common }: Substance, people: RegExp): boolean =>
  names.some((name) => common.some((word) => word.startsWith(name) && people.test(word.slice(name.length))))

/** A shorter word is no name that tells anybody apart. */
const SHORTEST = 5

const wordsOfSubstance = remember((text): Substance => {
  // Accents change with the ending: "Israël", "israélien".
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const long = words.filter((word) => word.length >= SHORTEST)
  const isCommon = (word: string) => /^\p{Ll}/u.test(word)
  return {
    names: long.filter((word) => !isCommon(word)).map(rootOfName),
    common: long.filter(isCommon),
  }
})

const singular = (word: string): string => word.replace(/[sx]$/, '')

function rootOfName(word: string): string {
  const small = word.toLowerCase()
  return small.length > SHORTEST ? small.replace(/[aey]$/, '') : small
}
