import { wordsOf } from '../text/normal-form.ts'
import type { Asked } from './asked.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { withoutContrast } from './contrasted.ts'
import { modalityIn } from './modality.ts'
import type { SentenceView } from './sentence-view.ts'
import { contentStems, stemsOf } from './stems.ts'
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

/**
 * The wording denies, and nothing of what the value stands in does.
 *
 * @returns Whether the sentence tells what is denied, or only does not say it.
 */
export function denialIn({ asked, one, place }: AskedAt): 'negated' | 'denied' | undefined {
  const { language } = one.source
  const isNone = 'is' in one.claim.value && one.claim.value.is === 0
  const said = modalityIn([withoutContrast(asked.text)], language).negated
  if (!place || isNone || said === undefined) return undefined
  const { negated, denied } = modalityIn([place.view.form], language)
  if (negated !== undefined || denied !== undefined) return undefined
  return isToldPlainly([asked.text], said, place.view) ? 'negated' : 'denied'
}

/** What a wording denies, the sentence tells: the word behind the denial stands there, or that before « pas ». */
export function isToldPlainly(texts: readonly string[], mark: string, view: SentenceView): boolean {
  const { of, isEmpty } = stemsOf(view.language)
  return texts.some((text) => {
    const words = wordsOf(text)
    const at = words.indexOf(mark.split(' ').at(-1) ?? '')
    const behind = words.slice(at + 1).find((word) => !isEmpty(word))
    const beside = [mark === 'pas' ? words[at - 1] : undefined, behind].flatMap((word) => word ?? [])
    return at >= 0 && beside.some((word) => !isEmpty(word) && view.holds.has(of(word)))
  })
}
