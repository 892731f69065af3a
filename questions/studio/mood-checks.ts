import { standsIn, wordsOf } from '../text/normal-form.ts'
import { spansOf } from '../values/date.ts'
import { askedStemsOf, type ClaimCase, saidAndAsked, type ValuePlace } from './claim-case.ts'
import { countedAt } from './counted-checks.ts'
import type { ReasonCode } from './judged.ts'
import { type Modality, modalityIn } from './modality.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

export type Found = readonly (readonly [ReasonCode, string | undefined])[]

/** One of them tells as done what the other only plans or thinks possible. */
export function moodCode(place: ValuePlace, one: ClaimCase, there: Modality, said: Modality): Found {
  const { fact } = one
  if (isWished(one, there)) return [['plan', there.unsure]]
  const open = there.unsure ?? there.maybe
  if (fact.mood !== 'outcome') return [...planCode(place, one, open), ...firmCode(one, there)]
  // What may be is less than what will be.
  if (there.maybe !== undefined && said.unsure !== undefined && said.maybe === undefined)
    return [['maybe', there.maybe]]
  if (open === undefined || (said.unsure ?? said.maybe) !== undefined || isPresupposed(place, one)) return []
  return [[there.unsure === undefined && !MAY.test(open) ? 'maybe' : 'plan', open]]
}

/** « Les syndicats réclamaient 25 postes »: what is asked for nobody has planned or promised yet. */
function isWished(one: ClaimCase, { unsure }: Modality): boolean {
  const { of } = stemsOf(one.source.language)
  const wishes = new Set(studioWords(one.source.language).wishes.map(of))
  const isWish = (word = '') => wishes.has(of(word))
  return isWish(unsure?.split(' ')[0]) && !saidAndAsked(one).some((text) => wordsOf(text).some(isWish))
}

/** "Could be back by August" does not say that they will be. */
function firmCode(one: ClaimCase, there: Modality): Found {
  const { possible, firm } = studioWords(one.source.language)
  const can = [there.maybe, there.unsure].find((mark) => mark !== undefined && possible.includes(mark))
  const marks = saidAndAsked(one).flatMap((text) => {
    const { maybe, unsure } = modalityIn([text], one.source.language)
    return [maybe, unsure].filter((mark) => mark !== undefined)
  })
  return can !== undefined && marks.length > 0 && marks.every((mark) => firm.test(mark)) ? [['maybe', can]] : []
}

/** A plan or an estimate that the sentence does not tell as one, or that has been dropped. */
function planCode(place: ValuePlace, one: ClaimCase, open: string | undefined): Found {
  const off = one.fact.mood === 'plan' ? putOffAt(place, one) : undefined
  if (off !== undefined) return [['denied', off]]
  // Where another text tells it as a plan, "the profit is earmarked for" is still to come.
  const isPresent = one.fact.claims.length > 1 && !isToldAsPast(place.view)
  return open === undefined && !isPresent && !isAhead(place, one) ? [['maybe', undefined]] : []
}

/** « A changé », "was mended". */
function isToldAsPast({ form, tokens, language }: SentenceView): boolean {
  const { past, participle } = studioWords(language)
  return (
    past.test(form) ||
    tokens.some(({ word }, i) => /^(?:a|ont)$/.test(word) && participle.test(tokens[i + 1]?.word ?? ''))
  )
}

/** Says no more than that it is possible. */
const MAY = /^(?:may|could|peut|peuvent)$/

/** "Was to open on Saturday, and has been put off": a plan that is none any more, where no wording tells it so. */
function putOffAt({ view }: ValuePlace, one: ClaimCase): string | undefined {
  const { putOff } = studioWords(view.language)
  const mark = marksIn(putOff, view.tokens)[0]?.phrase
  return mark !== undefined && !saidAndAsked(one).some((text) => putOff.some((phrase) => standsIn(phrase, text)))
    ? mark
    : undefined
}

/**
 * "Half of his prize of 40,000 dollars", "for the island's 1,900 residents": whatever is done with it, it is there,
 * where nothing else is asked.
 */
function isPresupposed(place: ValuePlace, one: ClaimCase): boolean {
  const { view, from, to } = place
  const { tokens, stems, language } = view
  const { partOf, definite } = studioWords(language)
  if (!('is' in one.claim.value)) return false
  const [noun, of] = [stems[from - 2] ?? '', tokens[from - 1]?.word ?? '']
  const before = tokens.slice(Math.max(0, from - 4), from - 2).map(({ word }) => word)
  if (partOf.includes(of) && askedStemsOf(one).has(noun) && before.some((word) => definite.includes(word))) return true
  const counted = new Set(countedAt(view)(String(to)))
  const isOwned = tokens[from]?.gap.startsWith("'s") === true
  const isDefinite = definite.includes(of) || isOwned
  const isElse = (stem: string, i: number) =>
    (i < from - (isOwned ? LONGEST_OWNER : 0) || i >= to) && !counted.has(stem) && askedStemsOf(one).has(stem)
  return isDefinite && counted.size > 0 && !stems.some(isElse)
}

/** So many words may name whose something is: "the Alden Boat Club's 64 members". */
const LONGEST_OWNER = 3

/** What is decided has not happened yet, nor what is dated behind its article; somebody's figure is an estimate. */
function isAhead({ view, from, to }: ValuePlace, { fact, claim, source }: ClaimCase): boolean {
  const { decided, doneBySaying, hedges, hedgesBehind } = studioWords(view.language)
  if (fact.mood === 'estimate') {
    if (claim.saidBy !== undefined || claim.hedge !== undefined) return true
    const own = view.tokens.filter(({ clause }) => clause === view.tokens[from]?.clause)
    if (marksIn(hedges, own).length > 0 || marksIn(hedgesBehind, view.tokens.slice(to, to + 4)).length > 0) return true
  }
  const { published } = source.source
  const [day] = ('date' in claim.value ? spansOf(claim.value.date)?.[0] : undefined) ?? []
  const [told] = (published === undefined ? undefined : spansOf(published)?.[0]) ?? []
  if (day !== undefined && told !== undefined && day > told) return true
  return marksIn([...decided, ...doneBySaying], view.tokens).length > 0
}
