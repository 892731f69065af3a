import { wordsOf } from '../text/normal-form.ts'
import { yearsIn } from '../text/years.ts'
import { spansOf } from '../values/date.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { datesIn } from './mentions.ts'
import { marksIn } from './sentence-marks.ts'
import { wordsAt } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** A year that the sentence does not name is that of the article, or the last one named before. */
export function yearReasons(date: string, place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const spans = spansOf(date)
  const year = /\d{4}/.exec(date)?.[0]
  const words = wordsAt(place.view, place)
  if (!spans || year === undefined || yearsIn(words).length > 0) return []
  const { published } = one.source.source
  if (governingYear(place, one) === year) return []
  const told = yearTold(place, one)
  if (told !== undefined) return told === year ? [] : [reasonOf('year', one, { words: year, sentence: place.view })]
  if (published === undefined)
    return yearsBefore(place, one).includes(year) ? [] : [reasonOf('year', one, { words: year, sentence: place.view })]
  const [event, issued] = [spans[0]?.[0] ?? 0, spansOf(published)?.[0]?.[0] ?? 0]
  const days = (issued - event) / 1440
  const isNear = published.slice(0, 4) === year || Math.abs(days) < 200
  return isNear || yearsBefore(place, one).includes(year)
    ? []
    : [reasonOf('year', one, { words: year, sentence: place.view })]
}

/** What has happened did so before it was told. */
export function toComeReasons(date: string, { view }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { published = '' } = one.source.source
  const [start, told] = [spansOf(date)?.[0]?.[0] ?? 0, spansOf(published)?.[0]?.[1] ?? Number.POSITIVE_INFINITY]
  return one.fact.mood === 'outcome' && start > told && studioWords(view.language).past.test(view.form)
    ? [reasonOf('other-words', one, { words: date, sentence: view })]
    : []
}

/** « Qu'elle tint jusqu'en 1947 » does not say that she opened it then: up to which day it was so must be asked. */
export function upToReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { upToDay } = studioWords(view.language)
  if (!datesIn(view).some((day) => day.from < to && day.to > from)) return []
  const before = view.tokens.slice(Math.max(0, from - 3), from)
  const at = before.findLastIndex(({ word }) => upToDay.includes(word))
  if (at < 0 || !before.slice(at + 1).every(({ word }) => stemsOf(view.language).isEmpty(word))) return []
  const isSaid = saidAndAsked(one).some((text) => wordsOf(text).some((word) => upToDay.includes(word)))
  return isSaid ? [] : [reasonOf('other-words', one, { words: before[at]?.word, sentence: view })]
}

/** "Next year" of an article of 2034 is 2035. Another clause may speak of another year. */
function yearTold({ view, from }: ValuePlace, { source }: ClaimCase): string | undefined {
  const published = Number(source.source.published?.slice(0, 4))
  if (Number.isNaN(published)) return undefined
  const clause = view.tokens.filter((token) => token.clause === view.tokens[from]?.clause)
  const has = (phrases: readonly string[]) => marksIn(phrases, clause).length > 0
  const { nextYear, lastYear } = studioWords(view.language)
  if (has(nextYear) === has(lastYear)) return undefined
  return String(published + (has(nextYear) ? 1 : -1))
}

/** Of a history told day by day: the year that was named last, where that was with its day, and nothing since. */
function governingYear({ at }: ValuePlace, { source }: ClaimCase): string | undefined {
  const last = source.sentences.slice(0, at).findLast(({ form }) => yearsIn(form).length > 0)
  const [day, more] = last ? datesIn(last) : []
  return day && !more && /\p{L}/u.test(day.words) && /\d{1,2}.*\d{4}/.test(day.words)
    ? yearsIn(day.words)[0]
    : undefined
}

/** The years that the sentence and the three before it name. */
const yearsBefore = ({ at }: ValuePlace, { source }: ClaimCase): readonly string[] =>
  source.sentences.slice(Math.max(0, at - 3), at + 1).flatMap(({ form }) => yearsIn(form))
