import { readingWords } from '../languages/languages.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import type { Asked } from './asked.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import { countsAlike } from './counted-checks.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { DraftReason } from './judged.ts'
import { datesIn, figuresIn, type Mention, nameMentions, timesIn } from './mentions.ts'
import { marksIn } from './sentence-marks.ts'
import { type SentenceView, type SourceView, wordsAt } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** How a claim's wordings stand beside its value. */
export interface WordingsBeside {
  readonly says: Coverage
  /** A way to ask each. */
  readonly asks: readonly Coverage[]
}

export function boundAt(place: ValuePlace, one: ClaimCase): WordingsBeside {
  const cover = (asked: Asked) => coverageOf(asked, one.source, place.at, place, one.topic)
  return { says: cover(one.says), asks: one.asks.map(cover) }
}

/** The wording that the place answers best. */
function bestAsked({ says, asks }: WordingsBeside, one: ClaimCase): readonly [Asked, Coverage] {
  let best: readonly [Asked, Coverage] = [one.says, says]
  for (const [i, cover] of asks.entries()) {
    const asked = one.asks[i]
    if (asked && (one.asks.length > 0 && best[0] === one.says ? true : cover.score > best[1].score))
      best = [asked, cover]
  }
  return best
}

/** How many sentences are looked through for a better answer. */
const MOST_RIVALS = 12
const CLEARLY = 0.05
/** In another sentence, where the value's own holds all the words. */
const FAR = 0.3
const EQUALLY = 0.01

/**
 * Another value of the same kind that answers the question better than the claim's own does, or as well in the same
 * breath.
 */
export function rivalReasons(place: ValuePlace, bound: WordingsBeside, one: ClaimCase): readonly DraftReason[] {
  const [asked, own] = bestAsked(bound, one)
  const found = rivalSentences(asked, one.source, place.at).flatMap((at) => {
    const view = one.source.sentences[at]
    if (!view) return []
    return rivalsIn(view, place, one).map((rival) => ({
      at,
      view,
      rival,
      // What stands in the value's own sentence speaks for the value, and not for what comes behind it.
      score: coverageOf(asked, one.source, at, rival, one.topic, at === place.at + 1).score,
    }))
  })
  const taken = takenReasons(
    asked,
    place,
    one,
    found.filter(({ at }) => at === place.at).map(({ rival }) => rival),
  )
  const [best] = found.sort((a, b) => b.score - a.score)
  if (!best) return taken
  const more = best.score - own.score
  const isFar = best.at !== place.at && own.missing.length === 0
  const why = (code: 'other-event' | 'other-words') => [
    reasonOf(code, one, { words: best.rival.words, sentence: best.view }),
  ]
  const isNear = best.at === place.at - 1 && own.onlyBefore.length > 0 && own.onlyBefore.length < asked.stems.size
  const isOneClause = best.at === place.at && clauseAt(best.view, best.rival.from) === clauseAt(place.view, place.from)
  if (more > (isFar ? FAR : CLEARLY) && !isNear && !(isOneClause && 'name' in one.claim.value))
    return why('other-event')
  if (taken.length > 0) return taken
  if (more > (isFar ? CLEARLY : EQUALLY)) return why('other-words')
  if (best.at !== place.at || more < -EQUALLY || isDoer(place, one) || isTitled(place, asked, one)) return []
  return why('other-words')
}

const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|did|est|sont|était|étaient|a|ont|avait|avaient)$/
const RELATIVE = /^(?:that|which|who|whose|qui|que|dont)$/

/**
 * Words of the question that stand behind the value and belong to another: to a figure nearer to them, or to the main
 * verb that goes on behind a relative clause: "a wolf that escaped on 9 February was caught".
 */
function takenReasons(
  asked: Asked,
  { view, from, to }: ValuePlace,
  one: ClaimCase,
  rivals: readonly Mention[],
): readonly DraftReason[] {
  const { tokens, stems } = view
  const own = new Set(stems.filter((_, i) => tokens[i]?.segment === tokens[from]?.segment && i < from + 12))
  const later = rivals.filter((rival) => rival.from >= to).map((rival) => rival.to)
  const behind = stems.flatMap((stem, i) =>
    i >= to && asked.stems.has(stem) && !one.topic.has(stem) && stems.indexOf(stem) >= to ? [{ stem, i }] : [],
  )
  const stolen = behind.find(({ stem, i }) => !own.has(stem) && later.some((end) => end <= i))
  const isClosed =
    AUXILIARY.test(tokens[to]?.word ?? '') &&
    tokens.slice(0, from).some(({ word, clause }, i) => RELATIVE.test(word) && i > 0 && clause === tokens[from]?.clause)
  const main = isClosed ? behind[0] : undefined
  const found = stolen ?? main
  return found ? [reasonOf('other-words', one, { words: tokens[found.i]?.word, sentence: view })] : []
}

const clauseAt = ({ tokens }: SentenceView, i: number): number | undefined => tokens[i]?.clause

/**
 * The value stands right before what it did, with no other name between: "the board's engineer, Daniel Okoro, found".
 */
function isDoer({ view, from, to }: ValuePlace, { claim, says }: ClaimCase): boolean {
  if (!('name' in claim.value)) return false
  const isWho = /^(?:who|qui)$/.test(view.tokens[to]?.word ?? '')
  // "Yusra Demant, who led the study".
  if (isWho && says.stems.has(view.stems[to + 1] ?? '')) return true
  const [before, next] = [view.tokens[from]?.gap ?? '', view.tokens[to]?.gap ?? '']
  return says.stems.has(view.stems[to] ?? '') && before.includes(',') === next.includes(',')
}

/** "Judge Miriam Costa": all that is asked for is the title right before the name. */
function isTitled({ view, from }: ValuePlace, { stems }: Asked, { claim, topic }: ClaimCase): boolean {
  const title = view.stems[from - 1] ?? ''
  if (!('name' in claim.value) || view.tokens[from]?.gap !== ' ' || !stems.has(title)) return false
  return [...stems].every((stem) => stem === title || topic.has(stem))
}

/** The sentences that hold most words of a wording; the claim's own always. */
function rivalSentences({ stems }: Asked, source: SourceView, own: number): readonly number[] {
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

function rivalsIn(view: SentenceView, place: ValuePlace, one: ClaimCase): readonly Mention[] {
  const { value } = one.claim
  const isOther = ({ from, to }: Mention) => view !== place.view || to <= place.from || from >= place.to
  if ('date' in value)
    return [...datesIn(view), ...weekdaysIn(view), ...otherTimesIn(view)].filter(
      (mention) =>
        isOther(mention) &&
        mention.words !== wordsAt(place.view, place) &&
        !isNamed(mention, { asks: [...one.asks, one.says] }),
    )
  if ('time' in value)
    return timesIn(view).filter((mention) => isOther(mention) && mention.words !== wordsAt(place.view, place))
  if ('name' in value) return nameRivals(view, place, one).filter(isOther)
  if ('text' in value || 'names' in value || 'yesNo' in value || 'before' in value || 'after' in value) return []
  const days = datesIn(view)
  return figuresIn(view)
    .filter(
      (figure) =>
        isOther(figure) &&
        figure.words !== wordsAt(place.view, place) &&
        !isNamed(figure, one) &&
        !/^(?:once|twice)$/.test(figure.words) &&
        !days.some(({ from, to }) => figure.from >= from && figure.to <= to) &&
        !isDeniedAt(view, figure.from) &&
        !isAge(view, figure) &&
        countsAlike(view, figure, place, one),
    )
    .slice(0, 40)
}

/** "Every 20 minutes instead of every half hour": what was so is no answer. */
function isDeniedAt({ tokens, language }: SentenceView, at: number): boolean {
  const { noNouns, every } = studioWords(language)
  const end = every.includes(tokens[at - 1]?.word ?? '') ? at - 1 : at
  return marksIn(noNouns, tokens.slice(Math.max(0, end - 3), end)).some(({ to }) => to === Math.min(3, end))
}

/** "Agnes Doyle, 73," */
const isAge = ({ tokens }: SentenceView, { from, to }: Mention): boolean =>
  /^, $/.test(tokens[from]?.gap ?? '') && (tokens[to] === undefined || /^,/.test(tokens[to]?.gap ?? ''))

/** The question names the figure itself: "how many of her 45 hives". */
const isNamed = ({ words }: Mention, { asks }: Pick<ClaimCase, 'asks'>): boolean =>
  asks.some(
    ({ text }) =>
      ` ${wordsOf(text).join(' ')} `.includes(` ${words} `) || ` ${normalForm(text)} `.includes(` ${words} `),
  )

function weekdaysIn(view: SentenceView): readonly Mention[] {
  const { weekdays } = readingWords(view.language)
  return view.tokens.flatMap(({ word }, i) =>
    weekdays.includes(word) && !/^\d/.test(view.tokens[i + 1]?.word ?? '') ? [{ from: i, to: i + 1, words: word }] : [],
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
  const isPlace = (at: number, { tokens }: SentenceView) =>
    /^(?:in|at|from|near|to|à|en|vers)$/.test(tokens[at - 1]?.word ?? '')
  return nameMentions(view).filter(({ from, to }) => {
    // "A dealer in Penfold, Lucas Harm": a place is no rival of a person.
    if (isPlace(from, view) && !isPlace(place.from, place.view)) return false
    const stems = view.stems.slice(from, to)
    return !stems.some((stem) => own.has(stem)) && !stems.every((stem) => named.has(stem) || one.topic.has(stem))
  })
}
