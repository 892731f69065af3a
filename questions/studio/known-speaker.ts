import { normalForm, wordsOf } from '../text/normal-form.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { speakerReasons } from './speaker-checks.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** "Ada Brunn says", "according to Ada Brunn": a wording names her as the one who says so, and not as who did it. */
function isNamedAsSpeaker(text: string, who: string, language: string): boolean {
  const { speech, according } = studioWords(language)
  const words = wordsOf(normalForm(text))
  const name = wordsOf(who)
  const at = words.findIndex((_, i) => name.every((part, k) => words[i + k] === part))
  if (at < 0) return false
  const before = ` ${words.slice(0, at).join(' ')} `
  const isBeside = [at - 1, at + name.length].some((i) => speech.includes(words[i] ?? ''))
  return isBeside || according.some((phrase) => before.endsWith(` ${phrase} `))
}

/**
 * What need not stand beside a value, by the wording: of "according to Ada Brunn" her name, where what is told is hers,
 * or is of herself: "I should have gone".
 */
export function withSpeaker(place: ValuePlace, one: ClaimCase): (text: string) => ReadonlySet<string> {
  const { language } = one.source
  const who = one.claim.saidBy?.who ?? ''
  const isHers = who !== '' && speakerReasons(place, one).length === 0
  const hers = new Set([...one.topic, ...(isHers ? wordsOf(who).map(stemsOf(language).of) : [])])
  const isOfHerself = isHers && saysOfThemself(place)
  return (text) => (isOfHerself || (isHers && isNamedAsSpeaker(text, who, language)) ? hers : one.topic)
}

/** In words of theirs that speak of themselves, and of nobody else. */
function saysOfThemself({ view, from }: ValuePlace): boolean {
  const { firstPerson } = studioWords(view.language)
  const words = view.tokens.flatMap(({ word, quoted }) => (quoted ? [word] : []))
  return (
    view.tokens[from]?.quoted === true &&
    words.some((word) => firstPerson.includes(word)) &&
    !words.some((word) => /^(?:he|she|they|him|her|them|ils?|elles?|lui|leur|eux)$/.test(word))
  )
}
