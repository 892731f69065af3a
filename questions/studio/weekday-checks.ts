import { readingWords } from '../languages/languages.ts'
import { WEEKDAYS } from '../vocabulary.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { modalityAt } from './modality.ts'
import { studioWords } from './words/words-of.ts'

/** A weekday that a claim's date was worked out from. */
type FromWeekday = Extract<NonNullable<ClaimCase['claim']['from']>, { weekday: string }>

/** How a claim's date follows from a weekday, where it does: such a claim is judged where the weekday stands. */
export const weekdayOf = ({ claim: { from } }: Pick<ClaimCase, 'claim'>): FromWeekday | undefined =>
  from && 'weekday' in from ? from : undefined

/** Where the weekday stands in what is quoted. */
export function weekdayPlaces({ weekday }: FromWeekday, { quoted, source }: ClaimCase): readonly ValuePlace[] {
  const day = readingWords(source.language).weekdays[WEEKDAYS.indexOf(weekday)]
  return quoted.flatMap(({ at, view }) =>
    view.tokens.flatMap(({ word }, i) => (word === day ? [{ at, view, from: i, to: i + 1 }] : [])),
  )
}

/** It is counted from the article's own day, and forward where the sentence speaks of what is to come. */
export function weekdayReasons(from: FromWeekday, place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view } = place
  const { published } = one.source.source
  if ((from.onOrBefore ?? from.after) !== published)
    return [reasonOf('year', one, { words: from.onOrBefore ?? from.after, sentence: view })]
  const modality = modalityAt(view, place.from, place.to, one.says.stems)
  const [before = '', behind, beyond = ''] = [
    view.tokens[place.from - 1]?.word,
    view.tokens[place.to],
    view.tokens[place.to + 1]?.word,
  ]
  const isAhead =
    modality.unsure !== undefined ||
    isToCome(place, one) ||
    /^(?:next|prochain)$/.test(before) ||
    // "On Saturday next to the mill" is no Saturday next.
    (behind?.gap === ' ' && /^(?:next(?! to$| door$)|prochain)(?: |$)/.test(`${behind.word} ${beyond}`))
  return isAhead === (from.after !== undefined)
    ? []
    : [reasonOf('derived', one, { words: view.tokens[place.from]?.word, sentence: view })]
}

/** "Work begins on Thursday", of a plan: a verb of the statement in the present, right before the day. */
function isToCome({ view, from }: ValuePlace, { fact, says }: ClaimCase): boolean {
  const { present } = studioWords(view.language)
  const at = view.tokens.findLastIndex(({ word }, i) => i < from && word.length > 2)
  return (
    fact.mood === 'plan' &&
    from - at <= 2 &&
    says.stems.has(view.stems[at] ?? '') &&
    present.test(view.tokens[at]?.word ?? '')
  )
}
