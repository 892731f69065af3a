import type { Asked } from './asked.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import { takesAsked } from './counted-checks.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { DraftReason } from './judged.ts'
import { withSpeaker } from './known-speaker.ts'
import { type Figure, figuresIn, type Mention } from './mentions.ts'
import { tellerBehind } from './named-speakers.ts'
import { bracketEnd, isOurs, isPlainlyOurs } from './own-words.ts'
import { isFigureAgainst, isNamed, rivalSentences, rivalsIn } from './rivals.ts'
import { type SentenceView, stemsHeld } from './sentence-view.ts'
import { isTeller } from './speech-tags.ts'
import { isAuxiliary, studioWords } from './words/words-of.ts'
import { isEllipticPart } from './words-against.ts'

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
    if (asked && (best[0] === one.says ? true : cover.score > best[1].score)) best = [asked, cover]
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
  // Another claim bears the statement out, and this one its question.
  if (one.fact.claims.length > 1 && own.missing.length === 0 && bound.says.missing.length > 0) return []
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
  const found = rivalsOf(asked, place, one)
  const beside = found.filter(({ at }) => at === place.at).map(({ rival }) => rival)
  const takers = 'is' in one.claim.value ? takersOf(asked, place, one) : []
  const taken = takenReasons(asked, place, one, [...beside, ...takers])
  const [best] = found.sort((a, b) => b.score - a.score)
  if (!best) return taken
  const more = best.score - own.score
  const isPlain = best.at === place.at && more <= FAR && isPlainlyOurs(place, best.rival, asked, one, beside)
  if (isPlain || isGoneOn(place, best, asked, own)) return taken
  const isFar = best.at !== place.at && own.missing.length === 0
  if (more > (isFar ? FAR : CLEARLY) && !isNearer(place, best, one)) return rivalReason('other-event', best, one)
  if (taken.length > 0) return taken
  const isAsGood = more >= -EQUALLY && best.at === place.at && !isOurs(place, best.rival, asked, one)
  const isOther = more > (isFar ? CLEARLY : EQUALLY) || isAsGood
  return isOther ? rivalReason('other-words', best, one) : []
}

/** Other figures that what is asked stands right behind. */
const takersOf = (asked: Asked, place: ValuePlace, one: ClaimCase): readonly Figure[] =>
  figuresIn(place.view).filter(
    (figure) =>
      takesAsked(place.view, figure, one) &&
      // "None of her games", where the question says so, too, and « une fête » count nothing.
      !studioWords(place.view.language).indefinite.includes(figure.words) &&
      !(figure.number.n === 0 && isNamed(figure, { asks: [asked] })) &&
      !areToldApart(place, figure, one),
  )

const rivalReason = (code: 'other-event' | 'other-words', { rival, view }: Rival, one: ClaimCase) => [
  reasonOf(code, one, { words: rival.words, sentence: view }),
]

const rivalsOf = (asked: Asked, place: ValuePlace, one: ClaimCase): Rival[] =>
  rivalSentences(asked, one.source, place.at).flatMap((at) => {
    const view = one.source.sentences[at]
    if (!view) return []
    // "57 were treated, four of them in hospital": a word of the question stands with the four alone.
    const isNone = (rival: Mention) => isElliptic(place, rival, asked) || areToldApart(place, rival, one)
    const rivals = rivalsIn(view, place, one).filter((rival) => at !== place.at || !isNone(rival))
    return rivals.map((rival) => ({
      at,
      view,
      rival,
      // What stands in the value's own sentence speaks for the value, and not for what comes behind it.
      score: coverageOf(asked, one.source, at, rival, one.topic, at === place.at + 1).score,
    }))
  })

/** « 2 400 selon les uns, 1 500 selon les autres »: each is somebody's, and the claim says whose. */
const areToldApart = (place: ValuePlace, rival: Mention, { claim }: ClaimCase): boolean =>
  claim.saidBy !== undefined && [place, rival].every(({ to }) => tellerBehind(place.view, to) !== undefined)

/** "She left at seven. She hit the pier at eight": the rival stands in the sentence before, which goes on here. */
const isGoneOn = (
  place: ValuePlace,
  { at, view }: Rival,
  { stems, names }: Asked,
  { onlyBefore, missing }: Coverage,
): boolean =>
  at === place.at - 1 &&
  onlyBefore.length > 0 &&
  missing.length === 0 &&
  [...stems].every((stem) => onlyBefore.includes(stem) === !place.view.holds.has(stem) || names.has(stem)) &&
  [...stems].some((stem) => !view.holds.has(stem))

/** Another name in one clause with the value. */
function isNearer(place: ValuePlace, { at, view, rival }: Rival, { claim }: ClaimCase): boolean {
  const isOneClause = at === place.at && view.tokens[rival.from]?.clause === place.view.tokens[place.from]?.clause
  return isOneClause && 'name' in claim.value
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
  // What stands in a bracket behind a name takes nothing from what goes on behind it.
  const goesOn = 'name' in one.claim.value ? bracketEnd(view, to) : to
  // "By nine votes to four": what stands behind is said of both.
  const isScore = (at: number) =>
    at - to < 3 && /^ (?:to|against|contre)$/.test(`${tokens[at - 1]?.gap}${tokens[at - 1]?.word}`)
  const later = rivals
    .filter((rival) => rival.from >= Math.max(to, goesOn) && !isScore(rival.from))
    .map((rival) => rival.to)
  const behind = stems.flatMap((stem, i) =>
    asked.stems.has(stem) && !one.topic.has(stem) && stems.indexOf(stem) >= to && !isTeller(view, i)
      ? [{ stem, i }]
      : [],
  )
  const stolen = behind.find(({ stem, i }) => !own.has(stem) && later.some((end) => end <= i))
  const isClosed =
    isAuxiliary(tokens[to]?.word, view.language) &&
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
