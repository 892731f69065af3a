import { readingWords } from '../../languages/languages.ts'
import { numbersIn } from '../../reading/numbers.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { placeOfTokens } from './raw-places.ts'
import { datedMentions } from './resolved-dates.ts'

/** Dates of one sentence that do not fit what it says of them. */
export interface CalendarSlip {
  readonly source: string
  /** In code points of the text: the sentence, and what in it does not fit. */
  readonly sentence: readonly [number, number]
  readonly marks: readonly (readonly [number, number])[]
  /** One date with another weekday than its own, or two that are told in the wrong order or distance; YYYY-MM-DD. */
  readonly dates: readonly [string] | readonly [string, string]
  /** The weekday that the sentence gives, from 0 for Sunday. */
  readonly said?: number
}

interface Day {
  readonly from: number
  readonly to: number
  readonly date: string
}

const DAY = 86_400_000
/** A date without a year is surely of the year that is meant so many days around the article's own. */
const NEAR = 60
/** Before it some countries counted their days otherwise. */
const FIRST_YEAR = 1924

/** Days of the texts that surely do not fit: a weekday that the date does not have, "two days after" that are three. */
export const slipsIn = (views: readonly SourceView[]): readonly CalendarSlip[] =>
  views.flatMap((source) =>
    source.sentences.flatMap((view) => {
      const days = sureDays(view, source)
      return days.length === 0 ? [] : [...weekdaySlips(view, days), ...orderSlips(view, days)].map(told(view, source))
    }),
  )

type Slip = Pick<CalendarSlip, 'dates' | 'said'> & { readonly places: readonly Pick<Day, 'from' | 'to'>[] }

const told =
  (view: SentenceView, { source: { id } }: SourceView) =>
  ({ places, ...slip }: Slip): CalendarSlip => ({
    ...slip,
    source: id,
    sentence: view.span,
    marks: places.map((place) => placeOfTokens(view, place)),
  })

/** Whole days whose year nobody can doubt. */
function sureDays(view: SentenceView, source: SourceView): readonly Day[] {
  const published = Date.parse(source.source.published ?? '')
  return datedMentions(view, source).filter(({ words, date, isNamed }) => {
    const isDay = isNamed && date.length === 10 && Number(date.slice(0, 4)) >= FIRST_YEAR
    // "Friday and Saturday, 3 and 4 April": which day is which is not said.
    const isOne = /^\d{4}-/.test(words) || (words.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []).length === 1
    const hasYear = /(?<!\d)\d{4}(?!\d)/.test(words)
    return isDay && isOne && (hasYear || Math.abs(Date.parse(date) - published) <= NEAR * DAY)
  })
}

/** "Saturday 3 April", "Saturday, the 3rd of April": the weekday stands right before the day. */
function weekdaySlips(view: SentenceView, days: readonly Day[]): readonly Slip[] {
  const { weekdays } = readingWords(view.language)
  return days.flatMap(({ from, to, date }): Slip[] => {
    const at = view.tokens[from - 1]?.word === 'the' ? from - 2 : from - 1
    const said = weekdays.indexOf(view.tokens[at]?.word ?? '')
    const isBeside = view.tokens.slice(at + 1, from + 1).every(({ gap }) => /^,? $/.test(gap))
    if (said < 0 || !isBeside || said === new Date(date).getUTCDay()) return []
    return [{ places: [{ from: at, to }], dates: [date], said }]
  })
}

const AFTER = /^(?:after|après)$/
const BEFORE = /^(?:before|avant)$/
const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  jour: 1,
  jours: 1,
  week: 7,
  weeks: 7,
  semaine: 7,
  semaines: 7,
}
/** So many words stand at most between the joining word and the second date. */
const REACH = 6
/** The second date is then that of something else. */
const ELSEWHERE = /^(?:until|till|from|since|to|by|not|jusqu|depuis|pas|dès)/

/** "On 12 May, three days after the storm of 10 May": the two are two days apart. */
function orderSlips(view: SentenceView, days: readonly Day[]): readonly Slip[] {
  return days.slice(1).flatMap((second, i): Slip[] => {
    const first = days[i]
    const wanted = first && distanceTold(view, first, second)
    if (!first || !wanted) return []
    const apart = (Date.parse(first.date) - Date.parse(second.date)) / DAY
    const fits = wanted.exactly === undefined ? apart * wanted.sign >= 0 : apart === wanted.exactly * wanted.sign
    return fits ? [] : [{ places: [first, second], dates: [first.date, second.date] }]
  })
}

/** How far the first day is told to be from the second, and on which side of it. */
function distanceTold(
  view: SentenceView,
  first: Day,
  second: Day,
): { readonly sign: 1 | -1; readonly exactly: number | undefined } | undefined {
  const between = view.tokens.slice(first.to, second.from)
  const at = between.findIndex(({ word }) => AFTER.test(word) || BEFORE.test(word))
  const behind = between.slice(at + 1)
  const isPlain = [...behind, view.tokens[second.from]].every((token) => token?.gap === ' ')
  if (at < 0 || behind.length > REACH || !isPlain || behind.some(({ word }) => ELSEWHERE.test(word))) return undefined
  const sign = AFTER.test(between[at]?.word ?? '') ? 1 : -1
  if (at === 0) return { sign, exactly: undefined }
  const [n, unit] = [between[at - 2]?.word ?? '', UNITS[between[at - 1]?.word ?? '']]
  const [number] = numbersIn(n, readingWords(view.language))
  return at === 2 && unit !== undefined && number && Number.isInteger(number.n)
    ? { sign, exactly: number.n * unit }
    : undefined
}
