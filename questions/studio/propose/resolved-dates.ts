import { readingWords } from '../../languages/languages.ts'
import { dateWords } from '../../reading/dates.ts'
import { remember } from '../../text/remember.ts'
import { countedAt } from '../counted-checks.ts'
import { datesIn, type Mention } from '../mentions.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { unitsAt } from '../unit-places.ts'
import { finiteVerb } from '../words/verb-forms.ts'
import { isPlanned } from './planned.ts'
import { isToldAsDone } from './told-as-done.ts'

/** A date that a sentence names, with the day, month or year that it comes to: EDTF. */
interface DateMention extends Mention {
  readonly date: string
  /** It names the date itself, and not only how far it is from the article's. */
  readonly isNamed: boolean
}

const DAY = 86_400_000
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** Words for a day as seen from the article's, and how many days they are away. */
const RELATIVE: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  hier: -1,
  demain: 1,
  "aujourd'hui": 0,
}

/** All the dates of a sentence, in its order. */
export function datedMentions(view: SentenceView, source: SourceView): readonly DateMention[] {
  const { published } = source.source
  const told = published === undefined ? undefined : publishedDay(published)
  const named: DateMention[] = datesIn(view).flatMap((mention): DateMention[] => {
    if (isDecade(view, mention)) return []
    const date = namedDate(view, mention, isThatYear(view, mention) ? yearBefore(view, source) : undefined, told)
    return date === undefined ? [] : [{ ...mention, date, isNamed: true }]
  })
  const years = bareYears(view).filter(({ from }) => !named.some((one) => from >= one.from && from < one.to))
  named.push(...years)
  if (told === undefined) return named.sort((a, b) => a.from - b.from)
  const isFree = (at: number) => !named.some(({ from, to }) => at >= from - 1 && at < to)
  const seen = seenYears(view, source, new Date(told).getUTCFullYear())
  const days = view.tokens.flatMap(({ word }, at): DateMention[] => {
    const date = isFree(at) ? seenDate(view, at, told) : undefined
    return date === undefined ? [] : [{ from: at, to: at + 1, words: word, date, isNamed: false }]
  })
  return [...named, ...seen, ...days].sort((a, b) => a.from - b.from)
}

/** "On 2 December that year" */
const isThatYear = ({ form, tokens }: SentenceView, { to }: Mention): boolean =>
  /^ (?:(?:of )?(?:that|the same)|cette|de la même) (?:year|année)/.test(form.slice(tokens[to - 1]?.end))

/** The year that a text named last before a sentence ends. */
function yearBefore({ span, raw }: SentenceView, { text }: SourceView): number | undefined {
  const before = text.slice(Math.max(0, span[0] - YEAR_BACK), span[0]).join('') + raw
  const [year] = before.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.slice(-1) ?? []
  return year === undefined ? undefined : Number(year)
}
/** In code points. */
const YEAR_BACK = 600

const SEEN_YEAR =
  /(?<!\p{L})(?:(last year|l[' ]an (?:dernier|passé)|l[' ]année (?:dernière|passée))|(next year|l[' ]an prochain|l[' ]année prochaine)|(following year|l[' ](?:an|année) suivante?)|this year|cette année)(?!\p{L}|-)/gu

/** Years as seen from the article's, or from the one that was named last. */
const seenYears = (view: SentenceView, source: SourceView, told: number): readonly DateMention[] =>
  [...view.form.matchAll(SEEN_YEAR)].flatMap(({ 0: words, 1: last, 2: next, 3: following, index }): DateMention[] => {
    const [from, to] = [index, index + words.length].map((at) => view.tokens.findIndex(({ end }) => end > at))
    const before = following ? (yearBefore(view, source) ?? Number.NaN) : told
    const year = last ? told - 1 : next || following ? before + 1 : told
    if (from === undefined || Number.isNaN(year)) return []
    const end = to === undefined || to < 0 ? view.tokens.length : to
    return [{ from, to: Math.max(from + 1, end), words, date: String(year), isNamed: false }]
  })

/** "The late 1980s", « les années 1970 » */
export const isDecade = ({ tokens }: SentenceView, { from, to }: Pick<Mention, 'from' | 'to'>): boolean =>
  tokens[from - 1]?.word === 'années' || (tokens[to]?.word === 's' && tokens[to]?.gap === '')

/** "2025, not 2027": four figures that count nothing. */
const bareYears = (view: SentenceView): readonly DateMention[] =>
  view.tokens.flatMap(({ word }, at) =>
    /^(?:1[5-9]|20)\d\d$/.test(word) &&
    !isDecade(view, { from: at, to: at + 1 }) &&
    countedAt(view)(String(at + 1)).length === 0 &&
    unitsAt({ view, from: at, to: at + 1 }).length === 0
      ? [{ from: at, to: at + 1, words: word, date: word, isNamed: true }]
      : [],
  )

const publishedDay = remember((published: string): number | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(published) ? Date.parse(published) : undefined,
)

function namedDate(
  view: SentenceView,
  { from, to, words }: Mention,
  known: number | undefined,
  told: number | undefined,
): string | undefined {
  const { years, months, days } = dateWords(words, readingWords(view.language))
  const [month, day] = [months[0], days[0]]
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return words
  const year =
    years[0] ??
    known ??
    (month === undefined || told === undefined ? undefined : nearYear(view, { from, to }, month, day ?? 1, told))
  if (year === undefined) return undefined
  const date = isoOf(Date.UTC(year, month ?? 0, day ?? 1))
  // "On 31 June" is a slip, and no day.
  if (month !== undefined && day !== undefined) return Number(date.slice(-2)) === day ? date : undefined
  return date.slice(0, month === undefined ? 'YYYY'.length : 'YYYY-MM'.length)
}

/** The year in which that day is nearest to the article's: none before it of a plan, none behind it of what is done. */
function nearYear(
  view: SentenceView,
  at: Pick<Mention, 'from' | 'to'>,
  month: number,
  day: number,
  told: number,
): number {
  const year = new Date(told).getUTCFullYear()
  const isSince = /^(?:since|depuis)$/.test(view.tokens[at.from - 1]?.word ?? '')
  const isPlan = !isSince && isPlanned(view, at)
  const isDone = isSince || isToldAsDone(view, at)
  const away = (one: number) => Date.UTC(one, month, day) - told
  const nearest = [year - 1, year, year + 1].reduce((best, one) =>
    Math.abs(away(one)) < Math.abs(away(best)) ? one : best,
  )
  // "They meet on Tuesday 4 November": that day is a Tuesday, whatever has been told of it.
  const weekday = readingWords(view.language).weekdays.indexOf(view.tokens[at.from - 1]?.word ?? '')
  if (new Date(told + away(nearest)).getUTCDay() === weekday) return nearest
  const far = (one: number) =>
    (isPlan && away(one) < -31 * DAY) || (isDone && away(one) > 7 * DAY) ? Infinity : Math.abs(away(one))
  return [year - 1, year, year + 1].reduce((best, one) => (far(one) < far(best) ? one : best))
}

/** "It starts on Monday" is told of what comes. */
const isTimetable = ({ tokens }: SentenceView, at: number): boolean =>
  tokens.slice(0, at).every(({ word }) => finiteVerb(word)?.is !== 'past' && !/^(?:was|were|had)$/.test(word)) &&
  tokens.slice(0, at).some(({ word }) => finiteVerb(word)?.is === 'third')

/** "Since Thursday", "last Thursday"; "the last Thursday of May" may come. */
const isBehind = ({ tokens }: SentenceView, at: number, before: string): boolean =>
  before === 'last'
    ? !/^(?:the|his|her|its|their|our)$/.test(tokens[at - 2]?.word ?? '')
    : /^(?:since|depuis)$/.test(before)

const isStillAhead = (view: SentenceView, at: number, before: string): boolean =>
  !isBehind(view, at, before) && (isPlanned(view, { from: at, to: at + 1 }) || isTimetable(view, at))

function seenDate(view: SentenceView, at: number, told: number): string | undefined {
  const word = view.tokens[at]?.word ?? ''
  // "The last night of the fair" may be any.
  const isLastNight =
    word === 'night' && /(?<!\b(?:the|its|their|his|her|our) )last $/.test(view.form.slice(0, view.tokens[at]?.at))
  const away = isLastNight ? -1 : Object.hasOwn(RELATIVE, word) ? RELATIVE[word] : undefined
  if (away !== undefined) return isoOf(told + away * DAY)
  const { weekdays } = readingWords(view.language)
  const weekday = weekdays.indexOf(word)
  return weekday < 0 ? undefined : isoOf(told + weekdayAway(view, at, weekday, new Date(told).getUTCDay()) * DAY)
}

/** How many days a weekday is away that a text of another weekday names. */
function weekdayAway(view: SentenceView, at: number, weekday: number, today: number): number {
  const back = (today - weekday + 7) % 7
  const before = view.tokens[at - 1]?.word ?? ''
  const isNext = before === 'next' || view.tokens[at + 1]?.word === 'prochain'
  const isAhead = isNext || isStillAhead(view, at, before)
  // On a Sunday "last Sunday" is a week ago, as is "Tuesday of last week" on a Friday, and "this Sunday" is today.
  const isWeekAgo = /^ (?:of )?last week/.test(view.form.slice(view.tokens[at]?.end))
    ? (weekday + 6) % 7 <= (today + 6) % 7
    : before === 'last' && back === 0
  return isWeekAgo ? -7 - back : isAhead && (back > 0 || isNext) ? 7 - back : -back
}
