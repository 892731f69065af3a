import { wordsOf } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import { type ClaimCase, isToldAnywhere, type ValuePlace } from './claim-case.ts'
import { modalityIn } from './modality.ts'
import { rivalsIn } from './rivals.ts'
import { contentStems, stemsOf } from './stems.ts'
import { askingWords } from './words/asking-words.ts'
import { studioWords } from './words/words-of.ts'

/** So many of its words may be the writer's own. */
const MOST_OWN = 1

/**
 * Ways to ask that are borne out, with those that ask for the same in plain words.
 *
 * @param cases The claims, each with the places where its value stands.
 */
export function withSpoken(
  asks: readonly string[],
  wordings: readonly string[],
  cases: readonly { readonly one: ClaimCase; readonly places: readonly { readonly place: ValuePlace | undefined }[] }[],
): readonly string[] {
  const places = cases.flatMap(({ places: all }) => all.flatMap(({ place }) => place ?? []))
  const like = asks.map((ask) => wordings.indexOf(ask))
  const isSpoken = (which: number) =>
    like.some((other) => cases.every(({ one }) => isSpokenLike(one, which, other, places)))
  const all = wordings.filter((ask, i) => asks.includes(ask) || isSpoken(i))
  const [{ one } = {}] = cases
  const fit = one ? all.filter((ask) => suitsType(ask, one.fact.type, one.source.language)) : all
  return fit.length > 0 ? fit : all
}

/**
 * Whether one way to ask says in plain words what another does: its words stand in that one, in the statement or in the
 * sentences of the value, or the article is about them. One may be the writer's own, if no article tells a value of the
 * kind with it.
 *
 * @param places Where the fact's values stand, in all its sources.
 */
function isSpokenLike(one: ClaimCase, which: number, other: number, places: readonly ValuePlace[]): boolean {
  const [asked, like] = [one.asks[which], one.asks[other]]
  if (!asked || !like) return false
  const { language } = one.source
  const { of } = stemsOf(language)
  const { how } = studioWords(language)
  const { plainVerbs } = askingWords(language)
  const words = wordsOf(asked.text)
  const degree = words[words.findIndex((word) => how.includes(word)) + 1] ?? ''
  const idle = new Set([...plainVerbs, degree].map(of))
  const isIn = (stem: string) =>
    like.stems.has(stem) || one.says.stems.has(stem) || places.some(({ view }) => view.holds.has(stem))
  const shared = [...asked.stems].filter(isIn)
  const fresh = [...asked.stems].filter((stem) => !isIn(stem) && !one.topic.has(stem) && !idle.has(stem))
  const counted = contentStems(one.fact.unit ?? '', language)
  const isClose = shared.length > 1 || shared.some((stem) => counted.includes(stem))
  const isOwn = (stem: string) => !asked.names.has(stem) && !/\d/.test(stem) && isFree(stem, one, places)
  return (
    shared.length > 0 &&
    fresh.length <= MOST_OWN &&
    (fresh.length === 0 || isClose) &&
    fresh.every(isOwn) &&
    asksAlike(asked.text, like.text, language) &&
    (modalityIn([asked.text], language).negated === undefined) ===
      (modalityIn([like.text], language).negated === undefined)
  )
}

/** No article has the word, or none tells a value of the kind with it. */
function isFree(stem: string, one: ClaimCase, places: readonly ValuePlace[]): boolean {
  if (!isToldAnywhere(stem, one)) return true
  const { value } = one.claim
  if (!('is' in value || 'about' in value || 'date' in value || 'time' in value)) return false
  const views = one.sources.flatMap(({ places: told, sentences }) =>
    (told.get(stem) ?? []).flatMap((at) => sentences[at] ?? []),
  )
  return views.every((view) => places.every((place) => rivalsIn(view, place, one).length === 0))
}

/** Neither asks who where the other asks when; what time is when. */
function asksAlike(text: string, other: string, language: string): boolean {
  const [one, two] = [askedFor(text, language), askedFor(other, language)]
  return one === two || one === 'what' || two === 'what'
}

/** What a question asks for by its first asking word. */
function askedFor(ask: string, language: string) {
  const { askers } = askingWords(language)
  return askers[wordsOf(ask).find((word) => word in askers) ?? ''] ?? 'what'
}

/** Nobody asks who or when for a figure, nor who or where for a day. */
function suitsType(ask: string, type: ValueType, language: string): boolean {
  const asked = askedFor(ask, language)
  if (type === 'quantity') return asked === 'what'
  return !(type === 'date' || type === 'time') || asked === 'what' || asked === 'when'
}
