import { readingWords } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { standsIn } from '../text/normal-form.ts'
import { anotherReasons } from './another-checks.ts'
import type { Asked } from './asked.ts'
import { boundAt, rivalReasons, type WordingsBeside } from './binding.ts'
import { askedStemsOf, type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import { clauseSubjectReasons } from './clause-subject.ts'
import type { Token } from './clauses.ts'
import { beforeAfterReasons, comparedReasons } from './compared-checks.ts'
import { withoutContrast } from './contrasted.ts'
import { toComeReasons, upToReasons, yearReasons } from './date-checks.ts'
import { datedVerbReasons } from './dated-verb.ts'
import { directionReasons, otherTimeReasons, spanReasons } from './direction-checks.ts'
import { figureReasons } from './figure-checks.ts'
import { frameReasons } from './frame-checks.ts'
import { isWhoItIs } from './identity.ts'
import type { DraftReason, ReasonCode } from './judged.ts'
import { type Modality, modalityAt, modalityIn, VERBS_OF_DENYING } from './modality.ts'
import { type Found, moodCode } from './mood-checks.ts'
import { orderReasons } from './order-checks.ts'
import { isOwnAge } from './own-age.ts'
import { changedReasons, cutReasons, rateReasons } from './rate-checks.ts'
import { relationReasons } from './relation-checks.ts'
import { isWhenItWas } from './rivals.ts'
import { stemsHeld, wordsAt } from './sentence-view.ts'
import { sideReasons } from './side-checks.ts'
import { speakerReasons } from './speaker-checks.ts'
import { subjectReasons } from './subject-checks.ts'
import { textReasons } from './text-checks.ts'
import { placesOfValue } from './value-places.ts'
import { weekdayOf, weekdayReasons } from './weekday-checks.ts'
import { isToldPlainly } from './wording-doubts.ts'

/** Reasons that leave it to a person; all others refuse. */
const LOOK: ReadonlySet<ReasonCode> = new Set([
  'words-missing',
  'bare-number',
  'maybe',
  'other-words',
  'swapped',
  'no-cause',
  'no-speaker',
  'said-by-somebody',
  'list-cut',
  'derived',
  'order',
  'parts',
  'denied',
  'other-text',
  'odd-question',
])

export const isLook = ({ code }: DraftReason): boolean => LOOK.has(code)

/** What was found at the place that speaks best for a claim. */
export interface JudgedPlace {
  readonly place: ValuePlace | undefined
  readonly reasons: readonly DraftReason[]
  readonly bound: WordingsBeside | undefined
}

/**
 * Judges a claim at each place where its value stands in what it quotes, and takes the best. Of several names each must
 * hold.
 */
export function judgeClaim(one: ClaimCase): readonly JudgedPlace[] {
  if ('yesNo' in one.claim.value) return [judgeYesNo(one)]
  const parts = placesOfValue(one)
  if (parts.length === 0) return [{ place: undefined, reasons: [reasonOf('order', one)], bound: undefined }]
  return parts.map((places) => {
    if (places.length === 0)
      return {
        place: undefined,
        reasons: [reasonOf('value-not-there', one, { words: one.claim.written, sentence: one.quoted[0]?.view })],
        bound: undefined,
      }
    const judged = places.slice(0, MOST_PLACES).map((place) => judgePlace(place, one))
    return judged.sort((a, b) => weight(a) - weight(b))[0] ?? { place: undefined, reasons: [], bound: undefined }
  })
}

const MOST_PLACES = 6

const weight = ({ reasons }: JudgedPlace): number => reasons.reduce((sum, reason) => sum + (isLook(reason) ? 1 : 10), 0)

function judgePlace(place: ValuePlace, one: ClaimCase): JudgedPlace {
  const bound = boundAt(place, one)
  const { value } = one.claim
  const isFigure = !('date' in value || 'time' in value || 'name' in value || 'names' in value || 'text' in value)
  // "Gillian Harte, 59, had denied it": nobody denies the age.
  const isAge = isOwnAge(place, one)
  const isTold = isAge || isWhoItIs(place, one)
  const reasons = [
    ...(isFigure ? figureReasons(place, one) : []),
    ...dayReasons(place, one),
    ...textReasons(place, one),
    ...(isTold ? [] : modalityReasons(place, one)),
    ...rivalReasons(place, bound, one),
    ...(isTold ? [] : orderReasons(place, one)),
    ...relationReasons(place, one),
    ...subjectReasons(place, one),
    ...clauseSubjectReasons(place, one),
    ...spanReasons(place, one),
    ...frameReasons(place, one),
    ...otherTimeReasons(place, one),
    ...(isTold ? [] : speakerReasons(place, one)),
    ...directionReasons(place, one),
    ...comparedReasons(place, one),
    ...beforeAfterReasons(place, one),
    ...datedVerbReasons(place, one),
    ...anotherReasons(place, one),
    ...sideReasons(place, one),
    ...(isFigure || isCounting(place) ? rateReasons(place, one) : []),
    ...(isFigure ? [...cutReasons(place, one), ...changedReasons(place, one)] : []),
    ...upToReasons(place, one),
  ]
  return { place, reasons, bound }
}

/** "Twice", « deux fois »: words that count. */
const isCounting = (place: ValuePlace): boolean =>
  numbersIn(wordsAt(place.view, place), readingWords(place.view.language)).length > 0

/** The year that a date is in, or the day that a weekday is counted from. */
function dayReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const weekday = weekdayOf(one)
  if (weekday) return weekdayReasons(weekday, place, one)
  const { value } = one.claim
  if ('time' in value && value.until === undefined) return vagueReasons(place, one)
  return 'date' in value ? [...yearReasons(value.date, place, one), ...toComeReasons(value.date, place, one)] : []
}

/** "Shortly before six" is not six o'clock. */
function vagueReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const before = wordsAt(view, { from: Math.max(0, from - 2), to: from })
  const vague = Object.keys(readingWords(view.language).nearTimes).find((words) => before.endsWith(words))
  const isSaid = saidAndAsked(one).some((text) => vague !== undefined && standsIn(vague, text))
  return vague === undefined || isSaid ? [] : [reasonOf('hedge-lost', one, { words: vague, sentence: view })]
}

/**
 * “We did not expect it,” says Ada Brunn, who led the study: what is quoted has no say where all that one wording asks
 * stands outside of it, as the value does.
 */
function heardAt(place: ValuePlace, one: ClaimCase): (token: Token) => boolean {
  const { asks, says, topic } = one
  const { view, from, to } = place
  // "Likely to take in the events of 2024, when the ferry ran aground": what was then is told as it was.
  const then = view.tokens[to]?.segment ?? 0
  const told = new Set([...askedStemsOf(one)].filter((stem) => view.holds.has(stem)))
  if (isWhenItWas(place, { stems: told }, topic)) return ({ segment }) => segment >= then
  const outside = stemsHeld(view, ({ quoted }) => !quoted)
  const isOutside = ({ stems }: Asked) => [...stems].every((stem) => outside.has(stem) || topic.has(stem))
  const isMute = view.tokens[from]?.quoted === false && isOutside(says) && (asks.length === 0 || asks.some(isOutside))
  return isMute ? ({ quoted }) => !quoted : () => true
}

function modalityReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const there = modalityAt(place.view, place.from, place.to, askedStemsOf(one), heardAt(place, one))
  const said = modalityIn([...saidAndAsked(one), one.claim.hedge ?? ''].map(withoutContrast), one.source.language)
  const tell = (code: ReasonCode, words: string | undefined) => [reasonOf(code, one, { sentence: place.view, words })]
  return [
    ...negationCode(place, one, there, said).flatMap(([code, words]) => tell(code, words)),
    ...moodCode(place, one, there, said).flatMap(([code, words]) => tell(code, words)),
  ]
}

/** One of them denies what the other does not. */
function negationCode(place: ValuePlace, one: ClaimCase, there: Modality, said: Modality): Found {
  const { value } = one.claim
  // "Not a single beast" denies what it counts itself.
  const isNone =
    'is' in value
      ? value.is === 0
      : 'text' in value && modalityIn([value.text].flat(), one.source.language).negated !== undefined
  const denied: Found =
    there.denied === undefined || said.denied !== undefined
      ? []
      : [[there.reaches ? 'negated' : 'denied', there.denied]]
  if (isNone) return denied
  const isUnsaid = said.negated === undefined && !VERBS_OF_DENYING.test(said.denied ?? '')
  if (there.negated !== undefined && isUnsaid) return [['negated', there.negated]]
  const isLost = there.negated === undefined && there.denied === undefined
  return isLost ? lostDenial(place, one, said.negated) : denied
}

/** The wordings deny what the sentence does not. */
function lostDenial(place: ValuePlace, one: ClaimCase, mark: string | undefined): Found {
  // Of several ways to ask one may deny, and is left out.
  const isDenied = (text: string) => modalityIn([withoutContrast(text)], one.source.language).negated !== undefined
  const asks = [one.written.ask ?? []].flat()
  const isSaid = isDenied(besideValue(one.written.says)) || (asks.length > 0 && asks.every(isDenied))
  if (mark === undefined || !isSaid || holdsNegation(place, mark)) return []
  return [[isToldPlainly(saidAndAsked(one), mark, place.view) ? 'negated' : 'denied', mark]]
}

/** "She scored {seven points}, losing none of her games": behind a comma something else is denied. */
const besideValue = (says: string): string =>
  /(?:[^,;{}]|,(?=\d))*\{[^{}]*\}(?:[^,;{}]|,(?=\d))*/.exec(says)?.[0] ?? says

/** The value itself denies something. */
const holdsNegation = ({ view }: ValuePlace, mark: string): boolean =>
  ` ${view.tokens.map(({ word }) => word).join(' ')} `.includes(` ${mark} `)

/** Yes or no follows from one clause that holds the question's words, denied or not. */
function judgeYesNo(one: ClaimCase): JudgedPlace {
  const { value } = one.claim
  const language = one.source.language
  const places = one.quoted.flatMap(({ at, view }): ValuePlace[] =>
    [...new Set(view.tokens.map(({ clause }) => clause))].map((clause) => {
      const from = view.tokens.findIndex((token) => token.clause === clause)
      return { at, view, from, to: view.tokens.findLastIndex((token) => token.clause === clause) + 1 }
    }),
  )
  const scored = places
    .map((place) => ({ place, bound: boundAt(place, one) }))
    .sort((a, b) => (b.bound.asks[0]?.score ?? 0) - (a.bound.asks[0]?.score ?? 0))
  const [best] = scored
  if (!best || !('yesNo' in value))
    return { place: undefined, reasons: [reasonOf('value-not-there', one)], bound: undefined }
  const { place, bound } = best
  const form = wordsAt(place.view, place)
  const there = modalityIn([form], language)
  const asked = modalityIn([one.written.ask ?? []].flat().slice(0, 1), language)
  const isNo = (there.negated !== undefined) !== (asked.negated !== undefined)
  const reasons: DraftReason[] = []
  if (isNo !== (value.yesNo === 'no'))
    reasons.push(
      reasonOf('negated', one, {
        words: there.negated ?? readingWords(language).yesNo[value.yesNo],
        sentence: place.view,
      }),
    )
  if (there.denied !== undefined) reasons.push(reasonOf('denied', one, { words: there.denied, sentence: place.view }))
  if (
    (there.unsure ?? there.maybe) !== undefined &&
    (asked.unsure ?? asked.maybe) === undefined &&
    one.fact.mood === 'outcome'
  )
    reasons.push(reasonOf('plan', one, { words: there.unsure ?? there.maybe, sentence: place.view }))
  return { place, bound, reasons: [...reasons, ...speakerReasons(place, one)] }
}
