import { readingWords } from '../languages/languages.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import type { Asked } from './asked.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { countsAlike } from './counted-checks.ts'
import { datesIn, figuresIn, type Mention, nameMentions, timesIn } from './mentions.ts'
import { marksIn } from './sentence-marks.ts'
import { type SentenceView, type SourceView, wordsAt } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** How many sentences are looked through for a better answer. */
const MOST_RIVALS = 12

/** The sentences that hold most words of a wording; the claim's own always. */
export function rivalSentences({ stems }: Asked, source: SourceView, own: number): readonly number[] {
  const counts = new Map<number, number>([[own, 1]])
  for (const stem of stems) {
    const places = source.places.get(stem) ?? []
    // A word of every sentence finds none.
    if (places.length > 60) continue
    for (const at of places)
      for (const near of [at, at + 1]) counts.set(near, (counts.get(near) ?? 0) + (near === at ? 1 : 0.5))
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_RIVALS)
  return [...new Set([own, ...ranked.map(([at]) => at)])]
}

/** What stands in a sentence beside the value and is of its kind: another date, another name, another figure. */
export function rivalsIn(view: SentenceView, place: ValuePlace, one: ClaimCase): readonly Mention[] {
  const { value } = one.claim
  const isOther = ({ from, to }: Mention) => view !== place.view || to <= place.from || from >= place.to
  if ('date' in value || weekdaysIn(place.view).some(({ from, to }) => from === place.from && to === place.to))
    return [...datesIn(view), ...weekdaysIn(view), ...otherTimesIn(view)].filter(
      (mention) =>
        isOther(mention) &&
        mention.words !== wordsAt(place.view, place) &&
        !isNamed(mention, { asks: [...one.asks, one.says] }),
    )
  if ('time' in value)
    return timesIn(view).filter((mention) => isOther(mention) && mention.words !== wordsAt(place.view, place))
  if ('name' in value) return nameRivals(view, place, one)
  if ('text' in value || 'names' in value || 'yesNo' in value || 'before' in value || 'after' in value) return []
  return figuresIn(view)
    .filter(
      (figure) =>
        isOther(figure) &&
        figure.words !== wordsAt(place.view, place) &&
        !isNamed(figure, one) &&
        !/^(?:once|twice|une?)$/.test(figure.words) &&
        !isOneOf(figure, view) &&
        !isDeniedAt(view, figure.from) &&
        !isWholeOf(figure, view, place) &&
        !isAge(view, figure) &&
        countsAlike(view, figure, place, one),
    )
    .slice(0, 40)
}

/** "Every 20 minutes instead of every half hour": what was so is no answer. */
export function isDeniedAt({ tokens, language }: SentenceView, at: number): boolean {
  const { noNouns, every } = studioWords(language)
  const end = every.includes(tokens[at - 1]?.word ?? '') ? at - 1 : at
  return marksIn(noNouns, tokens.slice(Math.max(0, end - 3), end)).some(({ to }) => to === Math.min(3, end))
}

/** "Two of the city's 46 polling stations": of how many the value is a part. */
function isWholeOf({ from }: Mention, view: SentenceView, place: ValuePlace): boolean {
  const between = view.tokens.slice(place.to, from)
  return (
    view === place.view &&
    between.length <= 4 &&
    studioWords(view.language).partOf.includes(between[0]?.word ?? '') &&
    between.every(({ gap }) => !/[,;:]/.test(gap))
  )
}

/** "One of the seven paintings" counts nothing. */
const isOneOf = ({ to, words }: Mention, { tokens }: SentenceView): boolean =>
  /^(?:one|une?)$/.test(words) && /^(?:of|des|de)$/.test(tokens[to]?.word ?? '')

/** "Agnes Doyle, 73,", "19-year-old Luka Brandt", « une ouvrière de 24 ans ». */
export const isAge = ({ tokens }: SentenceView, { from, to }: Pick<Mention, 'from' | 'to'>): boolean => {
  const [who, before, next, last] = [from - 2, from - 1, to, to + 1].map((i) => tokens[i]?.word)
  if (who === 'who' && before === 'is' && (next === undefined || tokens[to]?.gap !== ' ')) return true
  if (before === 'aged' || (/^years?$/.test(next ?? '') && last === 'old') || (before === 'de' && next === 'ans'))
    return true
  const end = next === 'ans' ? to + 1 : to
  return /^, $/.test(tokens[from]?.gap ?? '') && (tokens[end] === undefined || /^,/.test(tokens[end]?.gap ?? ''))
}

/** The question names the figure itself: "how many of her 45 hives". */
export const isNamed = ({ words }: Mention, { asks }: Pick<ClaimCase, 'asks'>): boolean =>
  asks.some(
    ({ text }) =>
      ` ${wordsOf(text).join(' ')} `.includes(` ${words} `) || ` ${normalForm(text)} `.includes(` ${words} `),
  )

/** "Sunday's race" says which race. */
const behindAt = ({ tokens }: SentenceView, i: number): string =>
  tokens[i + 1]?.gap.startsWith("'s") ? "'s" : (tokens[i + 1]?.word ?? '')

function weekdaysIn(view: SentenceView): readonly Mention[] {
  const { weekdays } = readingWords(view.language)
  return view.tokens.flatMap(({ word }, i) =>
    // "Monday night, May 12" is one day, and "Monday of last week, May 12".
    weekdays.includes(word) &&
    !/^(?:\d|'s)/.test(behindAt(view, i)) &&
    !datesIn(view).some(({ from }) => from > i && from < i + (behindAt(view, i) === 'of' ? 5 : 3))
      ? [{ from: i, to: i + 1, words: word }]
      : [],
  )
}

/** "The following year". */
const otherTimesIn = (view: SentenceView): readonly Mention[] =>
  marksIn(studioWords(view.language).otherTimes, view.tokens).map(({ from, to, phrase }) => ({
    from,
    to,
    words: phrase,
  }))

/** Other names that the question does not name itself. Only a name has names for rivals. */
function nameRivals(view: SentenceView, place: ValuePlace, one: ClaimCase): readonly Mention[] {
  const own = new Set(place.view.stems.slice(place.from, place.to))
  const isName = nameMentions(place.view).some(({ from, to }) => from < place.to && to > place.from)
  if (!isName) return []
  const named = new Set([one.says, ...one.asks].flatMap(({ names, stems }) => [...names, ...stems]))
  const { isEmpty } = stemsOf(view.language)
  const isPlace = (at: number, { tokens }: SentenceView) =>
    /^(?:in|at|from|near|to|à|en|vers)$/.test(tokens[at - 1]?.word ?? '')
  return nameMentions(view).filter(({ from, to }) => {
    // "A dealer in Penfold, Lucas Harm": a place is no rival of a person.
    if (isPlace(from, view) && !isPlace(place.from, place.view)) return false
    // "Found it in the vestry of St Osyth's", « venue de Brévange par la route ».
    if (view === place.view && from >= place.to && /^(?:of|de)$/.test(view.tokens[from - 1]?.word ?? '')) return false
    const stems = view.stems.slice(from, to).filter((_, i) => !isEmpty(view.tokens[from + i]?.word ?? ''))
    return !stems.some((stem) => own.has(stem)) && !stems.every((stem) => named.has(stem) || one.topic.has(stem))
  })
}

/** A figure stands behind "against" or "compared with". */
export const isFigureAgainst = ({ tokens }: SentenceView, end: number, rivals: readonly Mention[]): boolean => {
  const rival = rivals.find(({ to }) => to === end)
  return rival !== undefined && /^(?:against|contre)$/.test(tokens[rival.from - 1]?.word ?? '')
}

/** "Laid in 1934, when the mill was built": the clause right behind a day or a year tells what was then. */
export function isWhenItWas(
  { view, to }: ValuePlace,
  { stems }: Pick<Asked, 'stems'>,
  topic: ReadonlySet<string>,
): boolean {
  const { tokens, language } = view
  if (!studioWords(language).when.includes(tokens[to]?.word ?? '')) return false
  const inside = new Set(view.stems.filter((_, i) => i > to && tokens[i]?.segment === tokens[to]?.segment))
  const told = [...stems].filter((stem) => inside.has(stem) || !topic.has(stem))
  return told.length > 0 && told.every((stem) => inside.has(stem))
}
