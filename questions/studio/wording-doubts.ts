import type { Asked } from './asked.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { modalityIn } from './modality.ts'
import { contentStems } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** A wording beside one of the places where a claim's value stands. */
interface AskedAt {
  readonly one: ClaimCase
  readonly place: ValuePlace | undefined
  readonly asked: Asked
}

/** All that is asked is what the article is about, and what is counted: nothing says that it is said of this value. */
export function isOnlyTopic({ asked, one, place }: AskedAt): boolean {
  if (!place) return false
  const counted = new Set(contentStems(one.fact.unit ?? '', place.view.language))
  const { tokens, language } = place.view
  // "Its 412 beds", « il s'élève à »: of what the article is about.
  const { pronouns } = studioWords(language)
  const clause = tokens[place.from]?.clause
  if (tokens.slice(0, place.from).some((token) => token.clause === clause && pronouns.includes(token.word)))
    return false
  const wanted = [...asked.stems].filter((stem) => !counted.has(stem))
  // "A female called Saga" of what it is called, though to call asks for a name only.
  const said = contentStems(asked.text, language).filter((stem) => !counted.has(stem) && !one.topic.has(stem))
  const own = new Set(place.view.stems.slice(place.from, place.to))
  if (said.some((stem) => place.view.holds.has(stem) && !own.has(stem))) return false
  return wanted.length > 0 && wanted.every((stem) => one.topic.has(stem) && !place.view.holds.has(stem))
}

/** The wording denies, and nothing of what the value stands in does. */
export function isDenying({ asked, one, place }: AskedAt): boolean {
  const { language } = one.source
  const isNone = 'is' in one.claim.value && one.claim.value.is === 0
  if (!place || isNone || modalityIn([asked.text], language).negated === undefined) return false
  const { negated, denied } = modalityIn([place.view.form], language)
  return negated === undefined && denied === undefined
}
