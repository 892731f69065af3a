import { wordsOf } from '../text/normal-form.ts'
import type { Asked } from './asked.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import { countedAt, countsAsked, takesAsked } from './counted-checks.ts'
import { type Coverage, coverageOf, isEllipticPart } from './coverage.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn, type Mention } from './mentions.ts'
import { isFigureAgainst, isWhenItWas, rivalSentences, rivalsIn } from './rivals.ts'
import { type SentenceView, stemsHeld } from './sentence-view.ts'
import { withSpeaker } from './speaker-checks.ts'
import { isTeller } from './speech-tags.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** How a claim's wordings stand beside its value. */
export interface WordingsBeside {
  readonly says: Coverage
  /** A way to ask each. */
  readonly asks: readonly Coverage[]
}

export function boundAt(place: ValuePlace, one: ClaimCase): WordingsBeside {
  const known = withSpeaker(place, one)
  const cover = (asked: Asked) => coverageOf(asked, one.source, place.at, place, known(asked.text))
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

const CLEARLY = 0.05
/** In another sentence, where the value's own holds all the words. */
const FAR = 0.3
const EQUALLY = 0.01

/** Another value of the claim's kind, and how well it answers the question. */
interface Rival {
  readonly at: number
  readonly view: SentenceView
  readonly rival: Mention
  readonly score: number
}

/**
 * Another value of the same kind that answers the question better than the claim's own does, or as well in the same
 * breath.
 */
export function rivalReasons(place: ValuePlace, bound: WordingsBeside, one: ClaimCase): readonly DraftReason[] {
  const [asked, own] = bestAsked(bound, one)
  const found = rivalsOfWording(asked, own, place, one)
  if (found.length > 0 || asked === one.says) return found
  // The question is answered, and the statement may tell of another.
  const told = rivalsOfWording(one.says, bound.says, place, one).find(({ code }) => code === 'other-event')
  return told ? [{ ...told, code: 'other-words' }] : []
}

/** The same for one wording. */
export function rivalsOfWording(
  asked: Asked,
  own: Coverage,
  place: ValuePlace,
  one: ClaimCase,
): readonly DraftReason[] {
  // "57 were treated, four of them in hospital": a word of the question stands with the four alone.
  const found = rivalsOf(asked, place, one).filter(
    ({ at, rival }) => at !== place.at || !isElliptic(place, rival, asked),
  )
  const beside = found.filter(({ at }) => at === place.at).map(({ rival }) => rival)
  const takers =
    'is' in one.claim.value ? figuresIn(place.view).filter((figure) => takesAsked(place.view, figure, one)) : []
  const taken = takenReasons(asked, place, one, [...beside, ...takers])
  const [best] = found.sort((a, b) => b.score - a.score)
  if (!best) return taken
  const more = best.score - own.score
  const isFar = best.at !== place.at && own.missing.length === 0
  if (more > (isFar ? FAR : CLEARLY) && !isNearer(place, best, asked, own, one))
    return rivalReason('other-event', best, one)
  if (taken.length > 0) return taken
  const isAlike = more >= -EQUALLY && best.at === place.at && !isOurs(place, best.rival, asked, one, beside)
  return more > (isFar ? CLEARLY : EQUALLY) || isAlike ? rivalReason('other-words', best, one) : []
}

const rivalReason = (code: 'other-event' | 'other-words', { rival, view }: Rival, one: ClaimCase) => [
  reasonOf(code, one, { words: rival.words, sentence: view }),
]

const rivalsOf = (asked: Asked, place: ValuePlace, one: ClaimCase): Rival[] =>
  rivalSentences(asked, one.source, place.at).flatMap((at) => {
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

/** The rival only stands in the sentence that the value's goes on from, or is another name in one clause with it. */
function isNearer(
  place: ValuePlace,
  { at, view, rival }: Rival,
  asked: Asked,
  own: Coverage,
  { claim }: ClaimCase,
): boolean {
  if (at === place.at - 1 && own.onlyBefore.length > 0 && own.onlyBefore.length < asked.stems.size) return true
  const isOneClause = at === place.at && clauseAt(view, rival.from) === clauseAt(place.view, place.from)
  return isOneClause && 'name' in claim.value
}

/** Of two that answer alike the claim's own is the one that the words belong to. */
function isOurs(place: ValuePlace, rival: Mention, asked: Asked, one: ClaimCase, beside: readonly Mention[]): boolean {
  if (isDoer(place, asked, one) || isCounted(place, rival, asked, one) || isSort(place, rival, asked)) return true
  if (isWhenItWas(place, asked)) return true
  return 'name' in one.claim.value ? isTitled(place, asked, one, beside) : isAttached(place, asked, one, beside)
}

/** "…; of untrained snails, only 22 per cent did": a word of the question stands with the value's part alone. */
function isElliptic({ view, from }: ValuePlace, rival: Mention, { stems }: Asked): boolean {
  const { tokens } = view
  const part = tokens[from]?.part
  if (part === undefined || part === tokens[rival.from]?.part || !isEllipticPart(view, part)) return false
  const there = stemsHeld(view, (token) => token.part === tokens[rival.from]?.part)
  const own = stemsHeld(view, (token) => token.part === part)
  return [...stems].some((stem) => own.has(stem) && !there.has(stem))
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
    i >= to && asked.stems.has(stem) && !one.topic.has(stem) && stems.indexOf(stem) >= to && !isTeller(view, i)
      ? [{ stem, i }]
      : [],
  )
  const stolen = behind.find(({ stem, i }) => !own.has(stem) && later.some((end) => end <= i))
  const isClosed =
    AUXILIARY.test(tokens[to]?.word ?? '') &&
    tokens
      .slice(0, from)
      .some(({ word, segment }, i) => i > 0 && RELATIVE.test(word) && segment === tokens[from]?.segment)
  const main = isClosed ? behind[0] : undefined
  const found = stolen ?? main
  // "310 on the first day, against 170 on average".
  const isHeldAgainst =
    found !== main && later.some((end) => end <= (found?.i ?? 0) && isFigureAgainst(view, end, rivals))
  const code = isHeldAgainst ? 'other-event' : 'other-words'
  return found ? [reasonOf(code, one, { words: tokens[found.i]?.word, sentence: view })] : []
}

const clauseAt = ({ tokens }: SentenceView, i: number): number | undefined => tokens[i]?.clause

/**
 * The value stands right before what it did, with no other name between: "the board's engineer, Daniel Okoro, found".
 */
function isDoer({ view, from, to }: ValuePlace, asked: Asked, { claim, says }: ClaimCase): boolean {
  if (!('name' in claim.value)) return false
  const { tokens, stems } = view
  const isSaid = (i: number) => says.stems.has(stems[i] ?? '')
  // "Yusra Demant, who led the study", « qui a quitté ».
  if (/^(?:who|qui)$/.test(tokens[to]?.word ?? '') && [to + 1, to + 2].some(isSaid)) return true
  const [before, next] = [tokens[from]?.gap ?? '', tokens[to]?.gap ?? '']
  if (isSaid(to) && before.includes(',') === next.includes(',')) return true
  if (!next.includes(',') || before.includes(',')) return false
  // "Dilys Hume, an independent candidate, beat …": what stands between commas says who that is.
  const verb = tokens.findIndex(({ segment }, i) => i > to && segment !== tokens[to]?.segment)
  return isSaid(verb) || asked.stems.has(stems[verb] ?? '')
}

/** How many words say what somebody is before the name. */
const LONGEST_TITLE = 8

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
  { topic, claim }: ClaimCase,
  rivals: readonly Mention[],
): boolean {
  if (!('date' in claim.value || 'time' in claim.value)) return false
  const own = (at: number) => {
    const start = Math.max(0, ...[...rivals.map(({ to }) => to)].filter((to) => to <= at))
    return new Set(view.stems.slice(start, at).filter((stem) => stems.has(stem) && !topic.has(stem))).size
  }
  return rivals.every((rival) => own(rival.from) < own(from))
}
