import { readingWords } from '../languages/languages.ts'
import { spansOf } from '../values/date.ts'
import type { Asked } from './asked.ts'
import { boundAt, rivalReasons, type WordingsBeside } from './binding.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { Token } from './clauses.ts'
import { upToReasons, yearReasons } from './date-checks.ts'
import { directionReasons, otherTimeReasons } from './direction-checks.ts'
import { figureReasons } from './figure-checks.ts'
import type { DraftReason, ReasonCode } from './judged.ts'
import { type Modality, modalityAt, modalityIn } from './modality.ts'
import { orderReasons } from './order-checks.ts'
import { isOwnAge } from './own-age.ts'
import { cutReasons, rateReasons } from './rate-checks.ts'
import { relationReasons } from './relation-checks.ts'
import { marksIn } from './sentence-marks.ts'
import { stemsHeld, wordsAt } from './sentence-view.ts'
import { speakerReasons } from './speaker-checks.ts'
import { textReasons } from './text-checks.ts'
import { placesOfValue } from './value-places.ts'
import { studioWords } from './words/words-of.ts'

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
  const isAge = isFigure && isOwnAge(place, one)
  const reasons = [
    ...(isFigure ? figureReasons(place, one) : []),
    ...('date' in value ? yearReasons(value.date, place, one) : []),
    ...textReasons(place, one),
    ...(isAge ? [] : modalityReasons(place, one)),
    ...rivalReasons(place, bound, one),
    ...orderReasons(place, one),
    ...relationReasons(place, one),
    ...otherTimeReasons(place, one),
    ...(isAge ? [] : speakerReasons(place, one)),
    ...directionReasons(place, one),
    ...(isFigure ? [...rateReasons(place, one), ...cutReasons(place, one)] : []),
    ...('date' in value ? upToReasons(place, one) : []),
  ]
  return { place, reasons, bound }
}

/** The stems of all wordings, without those that stand all over the article. */
const askedStemsOf = ({ says, asks, topic }: ClaimCase): ReadonlySet<string> =>
  new Set(
    [says, ...asks].flatMap(({ stems, names }) => [...stems].filter((stem) => !names.has(stem) && !topic.has(stem))),
  )

/**
 * “We did not expect it,” says Ada Brunn, who led the study: what is quoted has no say where all that one wording asks
 * stands outside of it, as the value does.
 */
function heardAt({ view, from }: ValuePlace, { asks, says, topic }: ClaimCase): (token: Token) => boolean {
  const outside = stemsHeld(view, ({ quoted }) => !quoted)
  const isOutside = ({ stems }: Asked) => [...stems].every((stem) => outside.has(stem) || topic.has(stem))
  const isMute = view.tokens[from]?.quoted === false && isOutside(says) && (asks.length === 0 || asks.some(isOutside))
  return isMute ? ({ quoted }) => !quoted : () => true
}

function modalityReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const there = modalityAt(place.view, place.from, place.to, askedStemsOf(one), heardAt(place, one))
  const said = modalityIn([...saidAndAsked(one), one.claim.hedge ?? ''], one.source.language)
  const tell = (code: ReasonCode, words: string | undefined) => [reasonOf(code, one, { sentence: place.view, words })]
  return [
    ...negationCode(place, one, there, said).flatMap(([code, words]) => tell(code, words)),
    ...moodCode(place, one, there, said).flatMap(([code, words]) => tell(code, words)),
  ]
}

type Found = readonly (readonly [ReasonCode, string | undefined])[]

/** One of them denies what the other does not. */
function negationCode(place: ValuePlace, one: ClaimCase, there: Modality, said: Modality): Found {
  const { claim } = one
  const isNone = 'is' in claim.value && claim.value.is === 0
  const denied: Found =
    there.denied === undefined || said.denied !== undefined
      ? []
      : [[there.reaches ? 'negated' : 'denied', there.denied]]
  if (isNone) return denied
  if (there.negated !== undefined && said.negated === undefined) return [['negated', there.negated], ...denied]
  // Of several ways to ask one may deny, and is left out.
  const isDenied = (text: string) => modalityIn([text], one.source.language).negated !== undefined
  const asks = [one.written.ask ?? []].flat()
  const isSaid = isDenied(one.written.says) || (asks.length > 0 && asks.every(isDenied))
  const isLost = there.negated === undefined && there.denied === undefined && said.negated !== undefined && isSaid
  return isLost && !holdsNegation(place, said.negated ?? '') ? [['negated', said.negated], ...denied] : denied
}

/** One of them tells as done what the other only plans or thinks possible. */
function moodCode(place: ValuePlace, one: ClaimCase, there: Modality, said: Modality): Found {
  const { fact } = one
  const open = there.unsure ?? there.maybe
  if (fact.mood !== 'outcome') return open === undefined && !isAhead(place, one) ? [['maybe', undefined]] : []
  // What may be is less than what will be.
  if (there.maybe !== undefined && said.unsure !== undefined && said.maybe === undefined)
    return [['maybe', there.maybe]]
  if (open === undefined || (said.unsure ?? said.maybe) !== undefined || isPresupposed(place, one)) return []
  return [[there.unsure === undefined ? 'maybe' : 'plan', open]]
}

/** "Half of his prize of 40,000 dollars": whatever will be done with it, it is there. */
function isPresupposed({ view, from }: ValuePlace, one: ClaimCase): boolean {
  const { tokens, stems, language } = view
  const { partOf, definite } = studioWords(language)
  if (!('is' in one.claim.value)) return false
  const [noun, of] = [stems[from - 2] ?? '', tokens[from - 1]?.word ?? '']
  const before = tokens.slice(Math.max(0, from - 4), from - 2).map(({ word }) => word)
  return partOf.includes(of) && askedStemsOf(one).has(noun) && before.some((word) => definite.includes(word))
}

/** What is decided has not happened yet, nor what is dated behind its article; somebody's figure is an estimate. */
function isAhead({ view }: ValuePlace, { fact, claim, source }: ClaimCase): boolean {
  const { decided, doneBySaying } = studioWords(view.language)
  if (fact.mood === 'estimate' && (claim.saidBy !== undefined || claim.hedge !== undefined)) return true
  const { published } = source.source
  const [day] = ('date' in claim.value ? spansOf(claim.value.date)?.[0] : undefined) ?? []
  const [told] = (published === undefined ? undefined : spansOf(published)?.[0]) ?? []
  if (day !== undefined && told !== undefined && day > told) return true
  return marksIn([...decided, ...doneBySaying], view.tokens).length > 0
}

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
