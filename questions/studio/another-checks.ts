import { readingWords } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import { measureOf } from '../values/units.ts'
import { isAskedStem, isContent, otherWords } from './apart-checks.ts'
import { type ClaimCase, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { datesIn, nameMentions, timesIn } from './mentions.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { unitsAt } from './unit-places.ts'
import { isAuxiliary, studioWords } from './words/words-of.ts'

/** A word beside the value, and the claim that it may speak against. */
type Check = (i: number, place: ValuePlace, one: ClaimCase) => boolean

/** It is told of another place, of another of its kind, of another verb, or of more than is asked. */
export function anotherReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view, from, to } = place
  if ('name' in one.claim.value) return []
  const at = view.tokens.findIndex(
    (_, i) => (i < from || i >= to) && CHECKS.some((speaksAgainst) => speaksAgainst(i, place, one)),
  )
  return at < 0 ? [] : otherWords(view.tokens[at]?.word, view, one)
}

const wordAt = ({ tokens }: SentenceView, i: number): string => tokens[i]?.word ?? ''

const isWhole = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ gap }) => /^[ '’-]$/.test(gap))

/** "The owners there", "in that village": the sentence before tells of a place that nobody asks about. */
const isElsewhere: Check = (i, { view, at, from }, one) => {
  const before = one.source.sentences[at - 1]
  const { elsewhere, inPlaces, partOf, placeNouns, these } = studioWords(view.language)
  const isPointed = these.includes(wordAt(view, i)) && [...inPlaces, ...partOf].includes(wordAt(view, i - 1))
  const isThere = elsewhere.includes(wordAt(view, i)) && view.tokens[i]?.gap === ' '
  // "In that week", "at that meeting".
  if (!before || !(isThere || (isPointed && placeNouns.includes(wordAt(view, i + 1))))) return false
  const isThereIs = isAuxiliary(wordAt(view, i + 1), view.language) && !isContent(view, i - 1)
  const names = nameMentions(before).map((name) => before.stems.slice(name.from, name.to))
  const own = nameMentions(view).map((name) => view.stems.slice(name.from, name.to))
  const isAsked = [...names, ...own].flat().some((stem) => isAskedStem(stem, one))
  return !isThereIs && view.tokens[i]?.clause === view.tokens[from]?.clause && names.length > 0 && !isAsked
}

/** "A 14-metre sperm whale" is another than "the whale" that was told of before. */
const isAnotherOne: Check = (i, { view, at }, one) => {
  const stem = view.stems[i] ?? ''
  const { says, asks, source } = one
  const isKnown = says.definite.has(stem) || (!says.stems.has(stem) && asks.some(({ definite }) => definite.has(stem)))
  const has = (sentence: SentenceView) =>
    sentence.stems.some((other, k) => other === stem && isNew(sentence, k) === false)
  return (
    isKnown &&
    view.stems.every((other, k) => other !== stem || isNew(view, k)) &&
    source.sentences.slice(0, at).some((sentence) => has(sentence))
  )
}

/** Whether a noun has "a" before it; `undefined` where nothing tells. */
function isNew(view: SentenceView, at: number): boolean | undefined {
  const { definite, indefinite } = studioWords(view.language)
  for (let i = at - 1; i >= at - 4 && isWhole(view, i + 1, at + 1); i -= 1) {
    if (indefinite.includes(wordAt(view, i))) return true
    if (definite.includes(wordAt(view, i))) return false
  }
  return undefined
}

/** "By night and day": a question for one of the two leaves out the other. */
const isHalf: Check = (i, { view }, one) => {
  const { by, times, joints, participle } = studioWords(view.language)
  const isAsked = (k: number) =>
    isAskedStem(view.stems[k], one) || saidAndAsked(one).some((text) => wordsOf(text).includes(wordAt(view, k)))
  return (
    joints.includes(wordAt(view, i)) &&
    isWhole(view, i, i + 2) &&
    [...by, ...times].includes(wordAt(view, i - 2)) &&
    isContent(view, i - 1) &&
    isContent(view, i + 1) &&
    !participle.test(wordAt(view, i + 1)) &&
    isAsked(i - 1) !== isAsked(i + 1)
  )
}

/** So many words may stand between a verb and when it was. */
const FAR = 7

/** Whether a word tells when. */
function isWhen(view: SentenceView, i: number): boolean {
  const { tokens, language } = view
  const said = ` ${tokens
    .slice(Math.max(0, i - 2), i + 1)
    .map(({ word }) => word)
    .join(' ')}`
  return (
    ['within', ...readingWords(language).weekdays, ...studioWords(language).relativeTimes].some((phrase) =>
      said.endsWith(` ${phrase}`),
    ) || [...datesIn(view), ...timesIn(view)].some(({ from, to }) => from <= i && i < to)
  )
}

/** "An appeal started within hours of the fall had raised £900": that is when it was started. */
const isOfOpening: Check = (i, { view, from }, one) => {
  const { stems, tokens, language } = view
  const word = wordAt(view, i)
  if (i >= from || !isWhen(view, i)) return false
  const { participle } = studioWords(language)
  const verb = tokens.findLastIndex(
    (token, k) => k < i && k >= i - FAR && participle.test(token.word) && isContent(view, k) && isContent(view, k - 1),
  )
  const goesOn = stems.findLast((stem, k) => k > i && k < from && isContent(view, k) && isAskedStem(stem, one))
  const { of } = stemsOf(language)
  const isMoved = (text: string) => {
    const words = wordsOf(text)
    const when = words.indexOf(word)
    const opened = words.lastIndexOf(wordAt(view, verb), when)
    return when >= 0 && (opened < 0 || words.slice(opened, when).some((said) => of(said) === goesOn))
  }
  return verb > 0 && isWhole(view, verb, i + 1) && goesOn !== undefined && saidAndAsked(one).some(isMoved)
}

/** "A poplar, 20 metres long, which hit the ferry": no measure of the ferry. */
const isOfBefore: Check = (i, { view, from, to }, one) => {
  const { stems, tokens, language } = view
  const segment = tokens[from]?.segment ?? 0
  // « Épais de 40 centimètres », "40 centimetres thick".
  const isOwn = i < from ? i >= from - 3 && studioWords(language).partOf.includes(wordAt(view, i + 1)) : i <= to + 1
  if (!isOwn || tokens[i]?.segment !== segment || !studioWords(language).degrees.includes(wordAt(view, i))) return false
  const start = tokens.findIndex((token) => token.segment === segment)
  // "Today, Ada Brunn is 40 years old": it is asked of whom stands before the figure.
  const isAsked = stems.some((stem, k) => k < from && k !== i && isContent(view, k) && isAskedStem(stem, one))
  return (
    tokens[start]?.gap === ', ' && [one.fact.unit ?? '', ...unitsAt({ view, from, to })].some(measureOf) && !isAsked
  )
}

/** "90 a second, just below the threshold": what the threshold is nobody says. */
const isLimit: Check = (i, { view, to }, one) => {
  const word = wordAt(view, i)
  return (
    i > to &&
    /^(?:below|above|under|over|sous|dessous|dessus)$/.test(word) &&
    studioWords(view.language).definite.includes(wordAt(view, i + 1)) &&
    one.says.definite.has(view.stems[i + 2] ?? '') &&
    !saidAndAsked(one).some((text) => wordsOf(text).includes(word))
  )
}

const CHECKS: readonly Check[] = [isElsewhere, isAnotherOne, isHalf, isOfOpening, isOfBefore, isLimit]
