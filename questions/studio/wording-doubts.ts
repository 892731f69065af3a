import { standsIn, wordsOf } from '../text/normal-form.ts'
import type { Asked } from './asked.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { withoutContrast } from './contrasted.ts'
import { countedAt } from './counted-checks.ts'
import { topicStems } from './coverage.ts'
import { modalityIn } from './modality.ts'
import type { SentenceView } from './sentence-view.ts'
import { contentStems, stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** A wording beside one of the places where a claim's value stands. */
export interface AskedAt {
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
 * "Had cut staff since the closure" does not say that they have closed: what the wording says is done, the sentence
 * only names to say when.
 */
export function isWhenOnly({ asked, one, place }: AskedAt): boolean {
  if (!place) return false
  const { tokens, stems, language } = place.view
  const words = wordsOf(asked.text)
  const { articles, definite, sayWhen, auxiliary } = studioWords(language)
  const isWhenAt = (i: number) => {
    const [before = '', last = ''] = [tokens[i - 2]?.word, tokens[i - 1]?.word]
    return sayWhen.includes(last) || (sayWhen.includes(before) && [...articles, ...definite].includes(last))
  }
  return words.some((word, i) => {
    const stem = stemsOf(language).of(word)
    const isDone = auxiliary.includes(words[i - 1] ?? '') && asked.stems.has(stem) && !one.topic.has(stem)
    const places = isDone ? stems.flatMap((other, k) => (other === stem ? [k] : [])) : []
    return (
      places.length > 0 &&
      places.every(isWhenAt) &&
      !words.slice(Math.max(0, i - 4), i).some((w) => sayWhen.includes(w))
    )
  })
}

/**
 * Only what all questions name stands away from the value, and of what this one asks nothing stands beside it but what
 * is counted: « Les syndicats réclamaient 25 postes » does not say what the accord promises.
 */
export function isOnlySetting({ asked, one, place }: AskedAt): boolean {
  if (!place || asked.setting.size === 0) return false
  const { view, from, to } = place
  const near = [view, one.source.sentences[place.at - 1]]
  const known = topicStems(one.source)
  const isAway = [...asked.stems].some(
    (stem) => asked.setting.has(stem) && !known.has(stem) && !near.some((sentence) => sentence?.holds.has(stem)),
  )
  const counted = new Set([...contentStems(one.fact.unit ?? '', view.language), ...countedAt(view)(String(to))])
  const beside = new Set(view.stems.filter((_, i) => i < from || i >= to))
  const isOwn = (stem: string) => !one.topic.has(stem) && !counted.has(stem) && beside.has(stem)
  return isAway && ![...asked.stems].some(isOwn)
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
  // "Praised the work, but said that it never left the water" denies, if of something else.
  if (negated !== undefined || denied !== undefined || standsIn(said, place.view.form)) return undefined
  return isToldPlainly([asked.text], said, place.view) ? 'negated' : 'denied'
}

/** What a wording denies, the sentence tells: the word behind the denial stands there, or that before « pas ». */
export function isToldPlainly(texts: readonly string[], mark: string, view: SentenceView): boolean {
  const { of, isEmpty } = stemsOf(view.language)
  return texts.some((text) =>
    beside(wordsOf(text), mark, view).some((word) => !isEmpty(word) && view.holds.has(of(word))),
  )
}

/** The word that a denial denies. */
function beside(words: readonly string[], mark: string, { language }: SentenceView): readonly string[] {
  const at = words.indexOf(mark.split(' ').at(-1) ?? '')
  const behind = words.slice(at + 1).find((word) => !stemsOf(language).isEmpty(word))
  return at < 0 ? [] : [mark === 'pas' ? words[at - 1] : undefined, behind].flatMap((word) => word ?? [])
}
