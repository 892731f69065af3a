import { normalForm, wordsOf } from '../text/normal-form.ts'
import { isAskedStem } from './apart-checks.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { Token } from './clauses.ts'
import type { DraftReason } from './judged.ts'
import { nameMentions } from './mentions.ts'
import { modalityIn } from './modality.ts'
import { marksIn } from './sentence-marks.ts'
import { wordsAt } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/**
 * What is wrong with a value of words where it stands: a text that says otherwise, a list that is cut, a cause that
 * nobody gives.
 */
export function textReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { value } = one.claim
  if ('names' in value) return value.open ? [] : listReasons(value.names, place, one)
  if (!('text' in value)) return []
  return [
    ...alteredReasons(value.text, place, one),
    ...vagueReasons(place, one),
    ...causeReasons(place, one),
    ...turnedCauseReasons(place, one),
  ]
}

/** What its place denies, a text denies. */
function alteredReasons(text: string, { view, ...place }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { language } = one.source
  const inside = modalityIn([wordsAt(view, place)], language).negated
  const said = modalityIn([text], language).negated
  return inside !== undefined && said === undefined ? [reasonOf('negated', one, { words: inside, sentence: view })] : []
}

/** "Nearly a third" is not a third. */
function vagueReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { vague, articles } = studioWords(view.language)
  const end = articles.includes(view.tokens[from - 1]?.word ?? '') ? from - 1 : from
  const start = Math.max(0, end - 2)
  const hedge = marksIn(vague, view.tokens.slice(start, end)).find(({ to }) => start + to === end)?.phrase
  const isSaid = hedge !== undefined && saidAndAsked(one).some((text) => normalForm(text).includes(hedge))
  return hedge === undefined || isSaid ? [] : [reasonOf('hedge-lost', one, { words: hedge, sentence: view })]
}

/** Names that stand in one list with those of the value, and are left out of it. */
function listReasons(names: readonly string[], place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const own = new Set(names.flatMap((name) => wordsOf(name)))
  const { tokens, language } = place.view
  const joined = nameMentions(place.view).filter(
    ({ from, to }) =>
      (from === place.to + 1 || to === place.from - 1 || from === place.to || to === place.from) &&
      isJoint(tokens.slice(Math.min(to, place.to), Math.max(from, place.from) + 1), language),
  )
  const left = joined.find(({ from, to }) => tokens.slice(from, to).every(({ word }) => !own.has(word)))
  return left ? [reasonOf('list-cut', one, { words: left.words, sentence: place.view })] : []
}

const isJoint = (tokens: readonly Token[], language: string): boolean =>
  tokens.some(({ gap, word }) => gap.includes(',') || studioWords(language).joints.includes(word))

/** "Why" is answered where the sentence gives a reason. */
function causeReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view } = place
  const { why, causes } = studioWords(view.language)
  const isWhy = one.asks.some(({ text }) => why.includes(wordsOf(text)[0] ?? ''))
  return !isWhy || marksIn(causes, view.tokens).length > 0 || isWhatEndedIt(place)
    ? []
    : [reasonOf('no-cause', one, { sentence: view })]
}

/** "The plan was shelved when a grant was refused": when something comes to nothing, that says why. */
function isWhatEndedIt({ view, from }: ValuePlace): boolean {
  const { when, putOff, articles } = studioWords(view.language)
  const opener = articles.includes(view.tokens[from - 1]?.word ?? '') ? from - 2 : from - 1
  return when.includes(view.tokens[opener]?.word ?? '') && marksIn(putOff, view.tokens.slice(0, opener)).length > 0
}

/** "It raised the sum after a hundred had signed": that they signed is the reason, and not what it is given for. */
function turnedCauseReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = view
  const { purposes, causes, thatFollow, results } = studioWords(language)
  const isAsked = one.asks.some(({ text }) => purposes.some((phrase) => normalForm(text).startsWith(phrase)))
  const marks = tokens.flatMap(({ word }, i) => (causes.includes(word) && (i < from || i >= to) ? [i] : []))
  const before = tokens.findLastIndex(({ word }, i) => i < from && [...causes, ...results].includes(word))
  const isResult =
    results.includes(tokens[before]?.word ?? '') && !/^(?:that|que)$/.test(tokens[before + 1]?.word ?? '')
  // "To buy milk" is why somebody went out.
  const isOwn = 'text' in one.claim.value && wordsOf(one.claim.value.text)[0] === tokens[before]?.word
  if (isAsked && isResult && !isOwn && from - before <= 3)
    return [reasonOf('value-altered', one, { words: tokens[before]?.word, sentence: view })]
  const first = marks.find((i) => i >= to)
  if (!isAsked || first === undefined || marks.some((i) => i < from || !thatFollow.includes(tokens[i]?.word ?? '')))
    return []
  const own = new Set(stems.slice(from, to))
  const isWanted = (stem: string) => !own.has(stem) && isAskedStem(stem, one) && !one.topic.has(stem)
  return stems.slice(first).some(isWanted)
    ? [reasonOf('value-altered', one, { words: tokens[first]?.word, sentence: view })]
    : []
}
