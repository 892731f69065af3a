import { wordsOf } from '../text/normal-form.ts'
import type { Asked } from './asked.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { countedAt } from './counted-checks.ts'
import { countedNouns, countsAsked, countsFirst } from './counts-asked.ts'
import type { Mention } from './mentions.ts'
import { isWhenItWas } from './rivals.ts'
import { LONGEST_TITLE, type SentenceView, stemsHeld } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** Of two that answer alike the claim's own is the one that the words belong to. */
export const isOurs = (place: ValuePlace, rival: Mention, asked: Asked, one: ClaimCase) =>
  isCounted(place, rival, asked, one) || isSort(place, rival, asked) || isWhenItWas(place, asked, one.topic)

/** The words belong to it by how the sentence is made, though more of them stand nearer to the other. */
export function isPlainlyOurs(
  place: ValuePlace,
  rival: Mention,
  asked: Asked,
  one: ClaimCase,
  beside: readonly Mention[],
): boolean {
  if ('name' in one.claim.value) return isDoer(place, asked, one) || isTitled(place, asked, one, beside)
  if ('date' in one.claim.value || 'time' in one.claim.value) return isAttached(place, asked, one.topic, beside)
  return isGoverned(place, rival, asked, one) || isOther(place, rival, one)
}

/** « Sur les 18 emplois promis figurent onze infirmiers »: the other counts something else than is asked. */
const isOther = ({ view, to }: ValuePlace, rival: Mention, one: ClaimCase): boolean =>
  countedAt(view)(String(rival.to)).length > 0 && countsFirst(view, to, one) && !countsFirst(view, rival.to, one)

/**
 * "Made seven proposals, of which it has carried out six": what is asked to be done stands right before the value, and
 * something else before the other.
 */
function isGoverned({ view, from }: ValuePlace, rival: Mention, asked: Asked, one: ClaimCase): boolean {
  const { tokens, stems, language } = view
  const counted = countedNouns(one)
  const isDone = (at: number) => {
    const start = Math.max(
      at - 3,
      tokens.findLastIndex(({ gap }, i) => i <= at && /[,;:()"]/.test(gap)),
      0,
    )
    const verb = tokens.findLastIndex(({ word }, i) => i >= start && i < at && isVerb(word))
    const stem = stems[verb] ?? ''
    return asked.stems.has(stem) && !one.topic.has(stem) && !counted.has(stem)
  }
  const { isEmpty } = stemsOf(language)
  const { hedges } = studioWords(language)
  const isVerb = (word: string) => !/^\d/.test(word) && !isEmpty(word) && !hedges.includes(word)
  return isDone(from) && !isDone(rival.from)
}

/** "Which university?" is answered by Lindholm University, and not by the journal beside it. */
function isSort({ view, from, to }: ValuePlace, rival: Mention, { text }: Asked): boolean {
  const words = wordsOf(text)
  const sort = words[words.findIndex((word) => studioWords(view.language).which.includes(word)) + 1]
  if (sort === undefined || sort === words[0]) return false
  const stem = stemsOf(view.language).of(sort)
  const holds = (first: number, last: number) => view.stems.slice(first, last).includes(stem)
  return holds(from, to) && !holds(rival.from, rival.to)
}

/**
 * The value stands right before what it did, with no other name between: "the board's engineer, Daniel Okoro, found".
 */
function isDoer(place: ValuePlace, asked: Asked, one: ClaimCase): boolean {
  const { view, from, to } = place
  const { tokens, stems } = view
  const isSaid = (i: number) => one.says.stems.has(stems[i] ?? '')
  // "Yusra Demant, who led the study", « qui a quitté ».
  if (/^(?:who|qui)$/.test(tokens[to]?.word ?? '') && [to + 1, to + 2].some(isSaid)) return true
  const [before, next] = [tokens[from]?.gap ?? '', tokens[to]?.gap ?? '']
  if (isSaid(to) && before.includes(',') === next.includes(',')) return true
  if (before.includes(',')) return false
  if (isTheirs(view, to, asked)) return true
  if (!next.includes(',')) return false
  // "Dilys Hume, an independent candidate, beat …": what stands between commas says who that is.
  const verb = tokens.findIndex(({ segment }, i) => i > to && segment !== tokens[to]?.segment)
  return isSaid(verb) || asked.stems.has(stems[verb] ?? '')
}

/** "Captain Reed, who has served for years, was at the helm": what is asked stands behind the auxiliary. */
function isTheirs(view: SentenceView, to: number, { stems: asked }: Asked): boolean {
  const { tokens, stems, language } = view
  const { auxiliary, pronouns } = studioWords(language)
  const { isEmpty } = stemsOf(language)
  const start = bracketEnd(view, to)
  if (!auxiliary.includes(tokens[start]?.word ?? '')) return false
  const isIdle = (word: string) => isEmpty(word) || auxiliary.includes(word) || pronouns.includes(word)
  return asked.has(stems[tokens.findIndex(({ word }, i) => i > start && !isIdle(word))] ?? '')
}

/** Where what is told of somebody goes on behind a bracket; right behind the name where there is none. */
export function bracketEnd({ tokens, language }: SentenceView, to: number): number {
  if (!tokens[to]?.gap.startsWith(',')) return to
  const { auxiliary } = studioWords(language)
  return tokens.findIndex(({ word, gap }, i) => i > to && gap.startsWith(',') && auxiliary.includes(word))
}

/** "Judge Miriam Costa", "the head of the parks office, Britta Solheim": what is asked for stands before the name. */
function isTitled(
  { view, from }: ValuePlace,
  { stems }: Asked,
  { topic }: ClaimCase,
  rivals: readonly Mention[],
): boolean {
  if (!/^,? $/.test(view.tokens[from]?.gap ?? '')) return false
  const start = Math.max(from - LONGEST_TITLE, ...rivals.filter(({ to }) => to <= from).map(({ to }) => to), 0)
  const title = new Set(view.stems.slice(start, from))
  const asked = [...stems].filter((stem) => !topic.has(stem) && view.holds.has(stem))
  return asked.length > 0 && asked.every((stem) => title.has(stem))
}

/**
 * "61 pupils in a building made for 220": the value counts what is asked for, and the other figure names nothing, and
 * no word of the question stands with that alone.
 */
function isCounted({ view, from, to }: ValuePlace, rival: Mention, asked: Asked, one: ClaimCase): boolean {
  if (!countsAsked(view, to, one) || countedAt(view)(String(rival.to)).length > 0) return false
  const heldIn = (at: number) => stemsHeld(view, ({ clause }) => clause === view.tokens[at]?.clause)
  const [own, there] = [heldIn(from), heldIn(rival.from)]
  return ![...asked.stems].some((stem) => there.has(stem) && !own.has(stem) && !one.topic.has(stem))
}

/**
 * "Voted on Tuesday to close the school in July": more of the question's words stand between the value and the one
 * before it than before any other.
 */
function isAttached(
  { view, from }: ValuePlace,
  { stems }: Asked,
  topic: ReadonlySet<string>,
  rivals: readonly Mention[],
): boolean {
  const own = (at: number) => {
    const start = Math.max(0, ...rivals.map(({ to }) => to).filter((to) => to <= at))
    return new Set(view.stems.slice(start, at).filter((stem) => stems.has(stem) && !topic.has(stem))).size
  }
  return rivals.every((rival) => own(rival.from) < own(from))
}
