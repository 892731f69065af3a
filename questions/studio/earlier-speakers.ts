import { standsIn, wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { nameMentions } from './mentions.ts'
import { otherSpeaker, speechIn, standing } from './named-speakers.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** Speech goes on over sentences: the last who was named before, where nobody else was. */
export function earlierSpeakerReasons(
  ways: readonly (readonly string[])[],
  place: ValuePlace,
  one: ClaimCase,
): readonly DraftReason[] {
  const { sentences } = one.source
  const who = one.claim.saidBy?.who
  const nameless = namelessSpeaker(place.view)
  const own = wordsOf(who ?? '')
  const isOwn = (words: string) => wordsOf(words).every((word) => own.includes(word))
  const isElse = (noun: string) =>
    sentences.some((view) => nameMentions(view).some(({ words }) => standsIn(noun, words) && !isOwn(words)))
  // "The ministry" is the Ministry of Water where the article has no other.
  const isCalled = (noun: string) => own.includes(noun) && !isElse(noun)
  if (nameless?.nouns.some(isCalled)) return []
  // "A spokeswoman denied that …", « Un expert consulté par notre journal l'évalue ».
  const { articles, definite, speech } = studioWords(place.view.language)
  const [first = '', noun = '', next = ''] = place.view.tokens.slice(0, 3).map(({ word }) => word)
  if ([...articles, ...definite].includes(first) && isCalled(noun) && [...speech, ...own].includes(next)) return []
  // "According to the company": who that is a person knows, and the sentences around need not.
  for (const back of nameless?.isAccording ? [] : [1, 2, 3, -1]) {
    const view = sentences[place.at - back]
    const between = sentences.slice(Math.max(0, place.at - back + 1), place.at)
    const found = view && speakerNear(ways, view, back, place, between)
    if (found === 'ours') return []
    if (found === 'named') return [reasonOf('no-speaker', one, { words: who, sentence: view })]
    if (found === 'another' && !nameless) return [reasonOf('other-speaker', one, { sentence: view })]
  }
  // Who else says it nobody can tell.
  return [reasonOf('no-speaker', one, { words: who, sentence: place.view })]
}

/** "According to the company", "the ferry company said": who says so by what they are, and by no name. */
function namelessSpeaker(
  view: SentenceView,
): { readonly isAccording: boolean; readonly nouns: readonly string[] } | undefined {
  const { according, definite } = studioWords(view.language)
  const tokens = view.tokens.map((token) => (token.quoted ? { ...token, word: '' } : token))
  const isArticle = (at: number) => definite.includes(tokens[at]?.word ?? '')
  const nounsAt = (places: readonly number[]) => places.map((at) => tokens[at]?.word ?? '')
  const ways = marksIn(according, tokens).filter(({ to }) => isArticle(to))
  if (ways.length > 0) return { isAccording: true, nouns: nounsAt(ways.flatMap(({ to }) => [to + 1, to + 2])) }
  const verbs = speechIn(view).filter((verb) => isArticle(verb - 2) || isArticle(verb - 3))
  return verbs.length > 0
    ? { isAccording: false, nouns: nounsAt(verbs.flatMap((verb) => (isArticle(verb - 2) ? [verb - 1] : []))) }
    : undefined
}

/** Whom a sentence near by says to speak. */
function speakerNear(
  ways: readonly (readonly string[])[],
  view: SentenceView,
  back: number,
  place: ValuePlace,
  between: readonly SentenceView[],
): 'ours' | 'named' | 'another' | undefined {
  const ours = standing(ways, view)
  const found = ours.length > 0
  // Somebody else's full name.
  const others = nameMentions(view).filter(
    (name) => name.words.includes(' ') && !ours.some(({ from, to }) => from < name.to && to > name.from),
  )
  const other = otherSpeaker(view, ways)
  // « La porte était usée. Rémi Fournel répond que … »: behind what nobody quotes, somebody else answers.
  const isTold = back > 0 || place.view.tokens[place.from]?.quoted === true
  const isQuoted = place.view.tokens[place.from]?.quoted === true && speechIn(place.view).length === 0
  // Nobody else is there who could speak.
  const isAlone =
    back > 0 &&
    (isQuoted || saysPronoun(place.view) || PRONOUN.test(place.view.tokens[0]?.word ?? '')) &&
    others.length === 0 &&
    between.every(({ tokens }) => tokens.some(({ quoted }) => quoted))
  if (found && other === undefined) return isAlone || (isTold && speechIn(view).length > 0) ? 'ours' : 'named'
  const isOther = other !== undefined || (back === 1 && others.length > 0 && saysPronoun(place.view))
  return isOther && back > 0 ? 'another' : undefined
}

/** Opens a sentence: "He expects to lose money". */
const PRONOUN = /^(?:s?he|il|elle)$/

/** "He said", « assure-t-il »: who it is was named before. */
function saysPronoun(view: SentenceView): boolean {
  const { tokens } = view
  return speechIn(view).some(
    (verb) =>
      /^(?:s?he|it|il|elle)$/.test(tokens[verb - 1]?.word ?? '') ||
      [verb + 1, verb + 2].some((at) => tokens[at]?.gap === '-' && /^(?:il|elle)$/.test(tokens[at]?.word ?? '')),
  )
}
