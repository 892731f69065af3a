import { isRound, SCALE } from '../distractors/candidates.ts'
import { plainValue } from '../facts/written/plain-value.ts'
import type { Fact, Ledger } from '../ledger.ts'
import type { Quantity } from '../ledger-value.ts'
import { isYear } from '../text/years.ts'
import { unitLabel } from '../values/format.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import { present } from '../wire/present.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import { askedStemsOf, type ClaimCase, type ValuePlace } from './claim-case.ts'
import { countedAt } from './counted-checks.ts'
import { whyWrong } from './elsewhere.ts'
import { isTaken } from './lent-taken.ts'
import { lentYears } from './lent-years.ts'
import { type Figure, figuresIn } from './mentions.ts'
import { isOwnAge } from './own-age.ts'
import { areBothPeople, isOtherPart } from './people-counted.ts'
import { isPlanned } from './propose/planned.ts'
import { isAge, isDeniedAt } from './rivals.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { rivalsOf } from './set-against.ts'
import { contentStems } from './stems.ts'
import { unitsAt } from './unit-places.ts'
import { placesOfValue } from './value-places.ts'
import { studioWords } from './words/words-of.ts'

type Wrong = NonNullable<WrittenFact['distractors']>[number]

interface Beside {
  readonly ledger: Ledger
  readonly views: readonly SourceView[]
}

/** So many wrong answers are enough for a question. */
const ENOUGH = 3
/** With fewer there is no question with options. */
const FEWEST = 2
/** A sentence with this share of a question's words may answer it. */
const ANSWERS = 0.5
/** Another source's sentences are so far away. */
const FAR = 40

/**
 * The wrong answers of a fact with what the texts lend: figures in the same unit, each with the words in which it
 * stands. They come before what nobody says, and behind what somebody wrote of the texts.
 */
export function withLentAnswers(
  written: WrittenFact,
  fact: Fact,
  cases: readonly ClaimCase[],
  beside: Beside,
): WrittenFact {
  const all = written.distractors ?? []
  const plain = studioWords(beside.views[0]?.language ?? '').nobodySays
  const own = all.filter(({ why }) => why !== plain)
  const lent = own.length >= ENOUGH ? [] : [...lentAnswers(fact, cases, beside), ...lentYears(fact, cases, beside)]
  const fresh = lent.filter(({ value }) => !all.some((one) => one.value === value))
  // Two questions that name each other's answers cannot stand in one quiz.
  const free = fresh.filter(({ isAsked }) => !isAsked)
  const fewer = own.length + free.length < FEWEST ? fresh.filter(({ isAsked }) => isAsked) : []
  const added = inOtherWords([...free, ...fewer], own).slice(0, ENOUGH)
  const kept = [...own, ...added, ...all.filter((one) => !own.includes(one))]
  return kept.length === 0 ? written : { ...written, distractors: kept }
}

/** Two wrong answers told in the same words teach one thing: a second is taken only where there are too few. */
function inOtherWords(lent: readonly Wrong[], own: readonly Wrong[]): readonly Wrong[] {
  const isTold = ({ why }: Wrong, i: number) => [...own, ...lent.slice(0, i)].some((other) => other.why === why)
  const fresh = lent.filter((one, i) => !isTold(one, i))
  const again = own.length + fresh.length < FEWEST ? lent.filter(isTold) : []
  return [...fresh, ...again].map(({ value, why }) => ({ value, why }))
}

interface Lent {
  readonly figure: Quantity & { readonly is: number }
  readonly far: number
  readonly view: SentenceView
}

function lentAnswers(
  fact: Fact,
  cases: readonly ClaimCase[],
  { ledger, views }: Beside,
): readonly (Wrong & { readonly isAsked: boolean })[] {
  const [one] = cases
  const place = one && placesOfValue(one)[0]?.[0]
  const value = one?.claim.value
  const key = value && 'is' in value ? value.is : value && 'about' in value ? value.about : 0
  if (!one || !place || !value || key <= 0) return []
  const unit = unitName(('unit' in value && value.unit) || (fact.unit ?? ''))
  const wanted = { one, place, unit, cases, isRival: rivalsOf(one, views) }
  const seen = new Set<string>()
  return views
    .flatMap((source) => source.sentences.flatMap((view, i) => lentIn(view, i, source, wanted)))
    .filter(({ figure }) => isNear(figure, key, unit) && (!('about' in value) || !isRound(key) || isRound(figure.is)))
    .sort((a, b) => a.far - b.far)
    .flatMap(({ figure, view }) => {
      const { language } = one.source
      const plain = plainValue({ is: figure.is }, language)
      const written = figure.unit === undefined ? plain : `${plain} ${unitLabel(figure.unit, language)}`
      if (typeof written !== 'string' || seen.has(written) || isTaken(figure, fact, ledger)) return []
      seen.add(written)
      return [
        {
          value: written,
          why: whyWrong(written, fact.type, views, view),
          isAsked: isAskedElsewhere(figure, fact, ledger),
        },
      ]
    })
}

interface Wanted {
  readonly one: ClaimCase
  readonly place: ValuePlace
  readonly unit: string
  readonly cases: readonly ClaimCase[]
  readonly isRival: ReturnType<typeof rivalsOf>
}

/** The figures of a sentence that count or measure the same, and answer something else. */
function lentIn(view: SentenceView, i: number, source: SourceView, wanted: Wanted): readonly Lent[] {
  const { one, place, unit, cases, isRival } = wanted
  const before = source.sentences[i - 1]
  const isOwn = cases.some(({ quoted }) => quoted.some((part) => part.view === view))
  const isOther = one.asks.some(({ text }) => isOtherPart(text, view))
  if (!isOwn && !isOther && mayAnswer(view, one, unit)) return []
  const isOfOthers = source !== one.source && !isOther && mayBeTold(view, one, unit)
  const far = source === one.source ? Math.abs(i - place.at) : FAR
  // Another's age is a wrong answer to how old somebody is, and to nothing else.
  const isOfAge = isAge(place.view, place) || isOwnAge(place, one)
  const isPlan = isPlanned(place.view, place)
  const fit = figuresIn(view).filter(
    (figure) =>
      !(isOwn && view === place.view && isBound(figure)) &&
      !(isOfOthers && isPlanned(view, figure) === isPlan) &&
      !isRival(source, { ...figure, at: i }),
  )
  return fit.flatMap((figure): Lent[] => {
    const { n } = figure.number
    if (
      n <= 1 ||
      (isAge(view, figure) && !isOfAge) ||
      (view === place.view && figure.from < place.to && figure.to > place.from)
    )
      return []
    if (isOwn && view === place.view && !isSetApart(view, figure, place)) return []
    const people = isOther && countsPeople(view, figure, unit) ? '' : undefined
    const own = unitOf(view, figure, unit, before) ?? people
    return own === undefined ? [] : [{ figure: { is: n, ...present({ unit: own || undefined }) }, far, view }]
  })
}

/** "More than a hundred" are not a hundred: beside the right figure that tells nothing of it. */
const isBound = ({ number: { hedge } }: Figure): boolean => hedge === 'over' || hedge === 'under'

const countsPeople = (view: SentenceView, { to }: Figure, unit: string): boolean =>
  areBothPeople(countedAt(view)(String(to)), contentStems(unit, view.language), view.language)

/** In the sentence of the right figure only what another clause says, or what it says is no more. */
const isSetApart = (view: SentenceView, { from }: Figure, place: ValuePlace): boolean =>
  isDeniedAt(view, from) || view.tokens[from]?.clause !== view.tokens[place.from]?.clause

/** Half of what a question asks stands there: it may be the answer of another source. */
function mayAnswer({ holds }: SentenceView, { asks, topic, source }: ClaimCase, unit: string): boolean {
  const counted = new Set(contentStems(unit, source.language))
  return asks.some(({ stems }) => {
    // "A day", « par jour » only says how it is counted.
    const own = [...stems].filter((stem) => !counted.has(stem) && !topic.has(stem) && !measureOf(stem))
    return own.filter((stem) => holds.has(stem)).length / own.length >= ANSWERS
  })
}

/** Another text tells of it in words of its own: a word that is told of it is enough, and of people none is needed. */
function mayBeTold({ holds, language }: SentenceView, one: ClaimCase, unit: string): boolean {
  const counted = contentStems(unit, language)
  if (areBothPeople(counted, counted, language)) return true
  return [...askedStemsOf(one)].some((stem) => holds.has(stem) && !counted.includes(stem) && !measureOf(stem))
}

/**
 * The unit of a figure, where it is another than the one that is wanted, else nothing; `undefined` where it counts
 * something else.
 */
function unitOf(
  view: SentenceView,
  figure: Figure,
  unit: string,
  before: SentenceView | undefined,
): string | undefined {
  const units = unitsAt({ view, ...figure }).map(unitName)
  if (units.includes(unit)) return ''
  if (measureOf(unit) && !isAge(view, figure)) return units.find((other) => dimensionOf(other) === dimensionOf(unit))
  const counted = countedAt(view)(String(figure.to))
  const stems = contentStems(unit, view.language)
  if (stems.length === 0 || units.length > 0) return undefined
  if (counted.length > 0) return counted.some((stem) => stems.includes(stem)) ? '' : undefined
  if (isOfOthers(view, figure, stems)) return undefined
  // "Sixteen are needed": what is counted was named just before. A bare year counts nothing.
  const named = [...view.stems.slice(0, figure.from), ...(before?.stems ?? [])]
  // "Raised the price to 85".
  const isTurnedTo = /^(?:to|by|from|at|à|de)$/.test(view.tokens[figure.from - 1]?.word ?? '')
  const isNamed = !isTurnedTo && stems.some((stem) => named.includes(stem))
  return isNamed && !isYear(figure.words) ? '' : undefined
}

/** "190 euros, 40 more than last year", "64 colonies of 80": a bare figure counts what the one before it does. */
function isOfOthers(view: SentenceView, { from }: Figure, stems: readonly string[]): boolean {
  const before = figuresIn(view).findLast(({ to }) => to <= from)
  if (!before || view.tokens.slice(before.to, from + 1).some(({ gap }) => gap.includes(';'))) return false
  const counted = countedAt(view)(String(before.to))
  if (unitsAt({ view, ...before }).length > 0) return true
  return counted.length > 0 && !counted.some((stem) => stems.includes(stem))
}

function isNear({ is, unit: other }: Lent['figure'], key: number, unit: string): boolean {
  const factor = other === undefined ? 1 : (measureOf(other)?.factor ?? 1) / (measureOf(unit)?.factor ?? 1)
  const times = (is * factor) / key
  return times >= SCALE.least && times <= SCALE.most
}

/** It is what another fact asks for. */
const isAskedElsewhere = ({ is }: Lent['figure'], { id }: Fact, { facts }: Ledger): boolean =>
  facts.some(
    (other) =>
      other.id !== id &&
      other.claims.some(({ value }) => ('is' in value ? value.is : 'about' in value ? value.about : undefined) === is),
  )
