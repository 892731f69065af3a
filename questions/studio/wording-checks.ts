import type { WrittenFact } from '../wire/written-topic.ts'
import type { Asked } from './asked.ts'
import { rivalsOfWording, type WordingsBeside } from './binding.ts'
import { type ClaimCase, isToldAnywhere, reasonOf } from './claim-case.ts'
import type { JudgedPlace } from './claim-checks.ts'
import type { Coverage } from './coverage.ts'
import { narrowAsks } from './fitting-asks.ts'
import type { DraftReason } from './judged.ts'
import { type CoveredAt, goneOnReasons, ownSubjectReasons, pronounReasons } from './pronoun-checks.ts'
import { contentStems, stemsOf } from './stems.ts'
import { denialIn, isOnlySetting, isOnlyTopic, isWhenOnly } from './wording-doubts.ts'
import { studioWords } from './words/words-of.ts'

/** A claim and the places at which its value was judged. */
export interface JudgedCase {
  readonly one: ClaimCase
  readonly places: readonly JudgedPlace[]
}

/** Which of a fact's wordings is meant: its statement, or a way to ask by its place. */
type Which = 'says' | number

/**
 * Whether the words of the statement and of the questions stand beside the value: each claim must bear one of them out,
 * and the statement be borne out.
 *
 * @returns The ways to ask that are borne out, too: where one is, the others are left out.
 */
export function wordingReasons(
  stated: readonly JudgedCase[],
  written: WrittenFact,
): { readonly reasons: readonly DraftReason[]; readonly asks: readonly string[] } {
  const wordings = written.ask === undefined ? [] : [written.ask].flat()
  const cases = stated.filter(({ places }) => places.some(({ bound }) => bound !== undefined))
  if (cases.length === 0) return { reasons: [], asks: wordings }
  const fits = (which: Which) => cases.some((each) => isBorneOut(each, which))
  const saysFits = fits('says')
  const borneOut = wordings.filter((_, i) => fits(i))
  // Of several ways to ask one may be answered by another value.
  const unbeaten = wordings.filter((_, i) => cases.some((each) => isBorneOut(each, i) && !isBeaten(each, i)))
  const good = unbeaten.length > 0 ? unbeaten : borneOut
  const own =
    good.length > 0 || !saysFits ? good : wordings.filter((_, i) => cases.some((each) => isAskedAnew(each, i)))
  const asks = saysFits ? narrowAsks(own, wordings, cases) : own
  const reasons: DraftReason[] = []
  // Where one wording is borne out, nothing speaks against the other: its words are only missing.
  if (!saysFits && !(asks.length > 0 && cases.some(isLonger)))
    reasons.push(...softened(whyNot(cases, ['says']), borneOut.length > 0))
  if (wordings.length > 0 && asks.length === 0) reasons.push(...softened(whyNot(cases, [...wordings.keys()]), saysFits))
  const all: readonly Which[] = ['says', ...wordings.keys()]
  for (const each of cases)
    if (!all.some((which) => isBorneOut(each, which)) && !isSeconded(each, cases, all))
      reasons.push(...whyNot([each], all))
  return { reasons, asks }
}

/** The stems of the statement that do not stand by a claim's value, but for one word that its article has nowhere. */
export const notBorneOut = (each: JudgedCase): readonly string[] => {
  const all = besideOf(each, 'says')
  const [best] = all.toSorted((a, b) => b.cover.standing - a.cover.standing)
  return best === undefined || isOwnWord(best) ? [] : best.cover.missing
}

/**
 * Another claim is borne out, and this one's sentence says it in fewer words: "Deputy Karel" of whom the other source
 * calls the deputy for culture, "a month of strike" beside how long the nurses were out.
 */
function isSeconded(each: JudgedCase, cases: readonly JudgedCase[], all: readonly Which[]): boolean {
  const answerOf = ({ one }: JudgedCase) => JSON.stringify(one.claim.value)
  const isHeld = ({ places }: JudgedCase) => places.every(({ reasons }) => reasons.length === 0)
  const isShort = (which: Which) => {
    const beside = besideOf(each, which)
    return (
      beside.length > 0 &&
      beside.every(
        (one) =>
          one.cover.standing >= HALF &&
          !isOnlySetting(one) &&
          doubtsOf(one, which).every(({ code }) => code === 'words-missing'),
      )
    )
  }
  const isAnother = (other: JudgedCase) =>
    other !== each &&
    (answerOf(other) === answerOf(each) || (isHeld(each) && other.one.source !== each.one.source)) &&
    isHeld(other) &&
    all.some((which) => isBorneOut(other, which))
  return all.some(isShort) && cases.some(isAnother)
}

/** A wording at each place where the claim's value stands. */
function besideOf({ one, places }: JudgedCase, which: Which): readonly CoveredAt[] {
  return places.flatMap(({ place, bound }): CoveredAt[] => {
    const [asked, cover] = bound ? wordingOf(one, bound, which) : []
    return asked && cover ? [{ one, place, asked, cover }] : []
  })
}

const wordingOf = (
  { says, asks }: ClaimCase,
  bound: WordingsBeside,
  which: Which,
): readonly [Asked | undefined, Coverage | undefined] =>
  which === 'says' ? [says, bound.says] : [asks[which], bound.asks[which]]

/** All its words stand there, none of them of somebody or something else. */
function isBorneOut(each: JudgedCase, which: Which): boolean {
  const all = besideOf(each, which)
  return all.length > 0 && all.every((beside) => doubtsOf(beside, which).length === 0)
}

const isBeaten = (each: JudgedCase, which: number): boolean =>
  besideOf(each, which).some(
    ({ one, place, asked, cover }) => place !== undefined && rivalsOfWording(asked, cover, place, one).length > 0,
  )

function doubtsOf(beside: CoveredAt, which: Which): readonly DraftReason[] {
  const { one, place, cover } = beside
  const sentence = place?.view ?? one.quoted[0]?.view
  const denial = denialIn(beside)
  // A statement tells what its sentence does, whatever that sets against what.
  const against = which === 'says' || /\b(?:than|unlike|contrairement)\b/i.test(beside.asked.text) ? [] : cover.against
  return [
    ...(denial ? [reasonOf(denial, one, { sentence })] : []),
    ...(cover.missing.length > 0 ? [missingReason(beside)] : []),
    ...((cover.missing.length === 0 && isOnlyTopic(beside)) || isOnlySetting(beside) || isWhenOnly(beside)
      ? [reasonOf('words-missing', one, { sentence })]
      : []),
    ...pronounReasons(beside),
    ...ownSubjectReasons(beside),
    ...goneOnReasons(beside),
    ...(against.length > 0 ? [reasonOf('other-words', one, { words: against.join(', '), sentence })] : []),
  ]
}

/** What speaks against the one of some wordings that is borne out best. */
function whyNot(cases: readonly JudgedCase[], some: readonly Which[]): readonly DraftReason[] {
  const all = cases.flatMap((each) =>
    some.flatMap((which) =>
      besideOf(each, which).map((beside) => ({ which, beside, standing: beside.cover.standing })),
    ),
  )
  const best = all
    .map((one) => ({ ...one, doubts: doubtsOf(one.beside, one.which) }))
    .filter(({ doubts }) => doubts.length > 0)
    .sort((a, b) => b.standing - a.standing)[0]
  return best?.doubts ?? []
}

const softened = (reasons: readonly DraftReason[], isHeld: boolean): readonly DraftReason[] =>
  reasons.map((reason) => (isHeld && reason.code === 'other-question' ? { ...reason, code: 'words-missing' } : reason))

/** How much of a wording may be missing for a person to be asked. */
const HALF = 0.5

function missingReason({ one, place, asked, cover: { missing } }: CoveredAt): DraftReason {
  // A name of two words is missing once: « L’apicultrice, qui exerce ».
  const counted = contentStems(one.fact.unit ?? '', one.source.language)
  const isMore = [...asked.stems].some((stem) => !missing.includes(stem) && !counted.includes(stem))
  const again = asked.groups.reduce(
    (sum, { own }) => sum + Math.max(0, missing.filter((stem) => isMore && own.has(stem)).length - 1),
    0,
  )
  const size = asked.stems.size - again
  const standing = size === 0 ? 1 : 1 - (missing.length - again) / size
  // Words that the article has nowhere may be the writer's own; those that it has elsewhere are told of something else.
  const isElse = missing.some((stem) => isToldAnywhere(stem, one) || asked.names.has(stem) || /\d/.test(stem))
  return reasonOf(standing >= HALF || !isElse ? 'words-missing' : 'other-question', one, {
    words: missing.join(', '),
    sentence: place?.view ?? one.quoted[0]?.view,
  })
}

/** So many words of a statement may be the writer's own. */
const MOST_OWN = 2

/** The question is borne out, and the statement tells more than its sentence: the source signs the answer alone. */
function isLonger(each: JudgedCase): boolean {
  const { language } = each.one.source
  const { every, partly } = studioWords(language)
  const whole = [...every, ...partly].map(stemsOf(language).of)
  return besideOf(each, 'says').every(
    ({ cover: { standing, missing } }) =>
      (standing >= HALF || missing.length <= MOST_OWN) && !missing.some((stem) => whole.includes(stem)),
  )
}

function isOwnWord({ one, asked, cover: { missing } }: CoveredAt): boolean {
  const [only] = missing
  // "The study" may be what the whole article is about.
  if (missing.length === 1 && only !== undefined && asked.definite.has(only)) return true
  return (
    missing.length <= 1 &&
    missing.every((stem) => !asked.names.has(stem) && !/\d/.test(stem) && !one.source.places.has(stem))
  )
}

/** The statement is borne out, and the question asks for it with one word that the article has nowhere. */
function isAskedAnew(each: JudgedCase, which: number): boolean {
  const all = besideOf(each, which)
  return (
    isBorneOut(each, 'says') &&
    all.length > 0 &&
    all.every((beside) => {
      const { asked, one } = beside
      const shared = [...asked.stems].filter((stem) => one.says.stems.has(stem)).length
      const isNew = doubtsOf(beside, which).every(({ code }) => code === 'words-missing') && isOwnWord(beside)
      return isNew && shared >= 1 && shared >= asked.stems.size / 2
    })
  )
}
