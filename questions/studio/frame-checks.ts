import { standsIn, wordsOf } from '../text/normal-form.ts'
import { measureOf } from '../values/units.ts'
import { isAskedStem, isContent } from './apart-checks.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { marksIn } from './sentence-marks.ts'
import { LONGEST_TITLE, type SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { isBe, studioWords } from './words/words-of.ts'

/** The sentence says it of another time, of another role, of the other side, or of the other end of a change. */
export function frameReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const found = [bygoneAt(place, one), turnAt(place, one), ...('name' in one.claim.value ? [roleAt(place, one)] : [])]
  return [
    ...found.flatMap((words) =>
      words === undefined ? [] : [reasonOf('other-words', one, { words, sentence: place.view })],
    ),
    ...changeReasons(place, one),
  ]
}

const isSaid = (word: string, one: ClaimCase): boolean => saidAndAsked(one).some((text) => standsIn(word, text))

/** "The mine once employed 900 people" does not say that it employs them. */
function bygoneAt({ view, from }: ValuePlace, one: ClaimCase): string | undefined {
  const { tokens, language } = view
  const { bygone, atFirst, notBygone, oncePast, tellsBygone, past } = studioWords(language)
  // "Unlocked the gates at six, she thought at first that …": what a later clause tells of something else is not asked.
  const isElsewhere = (segment: number) => {
    if (segment <= (tokens[from]?.segment ?? 0)) return false
    const inside = tokens.flatMap((token, i) => (token.segment === segment && isContent(view, i) ? [i] : []))
    return inside.length > 1 && !inside.some((i) => isAskedStem(view.stems[i], one))
  }
  const own = tokens.filter(({ part, segment }) => part === tokens[from]?.part && !isElsewhere(segment))
  const others = marksIn(notBygone, own)
  const [mark] = marksIn([...bygone, ...atFirst], own).filter((one) => others.every((other) => other.from !== one.from))
  const once = own.findIndex(({ word }, i) => oncePast.test(`${word} ${own[i + 1]?.word ?? ''}`) && i + 1 < from)
  const found = mark?.phrase ?? own[once]?.word
  if (found === undefined) return undefined
  const isTold = [...bygone, ...atFirst, ...tellsBygone].some((phrase) => isSaid(phrase, one))
  return isTold || (past.test(one.written.says) && !atFirst.includes(found)) ? undefined : found
}

/** "Voted against the plan" is no answer to who voted for it. */
function turnAt({ view, from }: ValuePlace, one: ClaimCase): string | undefined {
  const { turning } = studioWords(view.language)
  // "Helen Marsh, who had voted against it".
  const mark = view.tokens.find(
    ({ word, segment }, i) =>
      turning.includes(word) && (segment === view.tokens[from]?.segment || isAskedStem(view.stems[i - 1], one)),
  )?.word
  if (mark === undefined || isSaid(mark, one)) return undefined
  return /(?:^| )(?:for|pour)(?: |$)/.test(wordsOf(saidAndAsked(one).join(' ')).join(' ')) ? mark : undefined
}

/** "Former mayor Ada Brunn" is mayor no more, and of "the mayor and her deputy, Tom Bell" he is the deputy. */
function roleAt({ view, from }: ValuePlace, one: ClaimCase): string | undefined {
  const { tokens, stems, language } = view
  const { notQuite, goesOn, partOf } = studioWords(language)
  if (!/^,? $/.test(tokens[from]?.gap ?? '')) return undefined
  const first = Math.max(0, from - LONGEST_TITLE)
  const start = Math.max(
    first,
    tokens.findLastIndex(({ gap }, i) => i < from && i > first && /[,;:.()"]/.test(gap)),
  )
  const isRole = (i: number) =>
    i >= start && i < from && [one.says, ...one.asks].some((asked) => asked.stems.has(stems[i] ?? ''))
  const roles = stems.flatMap((_, i) => (isRole(i) ? [i] : []))
  const last = roles.at(-1)
  if (last === undefined) return undefined
  const stinted = tokens.findIndex(
    ({ word }, i) =>
      i >= start && i < from && notQuite.includes(word) && (isRole(i + 1) || isRole(i - 1) || isRole(i + 2)),
  )
  if (stinted >= 0 && !isSaid(tokens[stinted]?.word ?? '', one)) return tokens[stinted]?.word
  const between = tokens.slice(last + 1, from).map(({ word }) => word)
  const isJoined = between.some((word, i) => goesOn.includes(word) && i < between.length - 1)
  return isJoined && !between.some((word) => partOf.includes(word)) ? between[0] : undefined
}

/**
 * "Rose by 90 pounds to 900" is no answer to what it rose to with 90. Where nothing before the figure tells which end
 * of a change it is, nothing stands against it either.
 */
function changeReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { changeWays, plainChange } = studioWords(view.language)
  const isChange = changing(view.language)
  const head = wordsOf(one.written.says.split('{')[0] ?? '')
  const said = head.slice(Math.max(head.findLastIndex(isChange) + 1, head.length - 2)).findLast(isIn(changeWays))
  // "Overran by five weeks" does not say that it took five.
  const by = view.tokens[from - 1]?.word ?? ''
  const isPassive = isBe(view.tokens[from - 3]?.word, view.language)
  if (said === undefined && plainChange.includes(by) && !isPassive && measureOf(one.fact.unit ?? ''))
    return [reasonOf('other-words', one, { words: by, sentence: view })]
  // « Une bourrasque de 115 km/h »: nothing changes there.
  const isOfChange = (words: readonly string[]) => words.some(isChange)
  const told = view.tokens.map(({ word }) => word)
  if (said === undefined || ![saidAndAsked(one).flatMap(wordsOf), told].every(isOfChange)) return []
  const { words, isBare } = beforeFigure(view, from)
  const ways = isBare && words.length === 0 ? plainChange : words.filter(isIn(changeWays))
  const way = ways.at(-1)
  if (way === undefined)
    return isBare && plainChange.length > 0 && !plainChange.includes(said)
      ? [reasonOf('other-words', one, { words: words.at(-1), sentence: view })]
      : []
  if (way === said) return []
  // "To a low of 90": either may be meant.
  return [reasonOf(ways.includes(said) ? 'other-words' : 'value-altered', one, { words: way, sentence: view })]
}

const isIn = (list: readonly string[]) => (word: string) => list.includes(word)

function changing(language: string): (word: string) => boolean {
  const { of } = stemsOf(language)
  const { changes } = studioWords(language)
  const stems = new Set(changes.map(of))
  return (word) => stems.has(of(word))
}

/** What stands in its clause between a figure and the word of change or the figure before it. */
function beforeFigure({ tokens, language }: SentenceView, from: number) {
  const isChange = changing(language)
  const hedges = marksIn(studioWords(language).notWays, tokens)
  const isHedge = (i: number) => hedges.some((hedge) => i >= hedge.from && i < hedge.to)
  const start = tokens.findLastIndex(
    ({ word, clause }, i) =>
      i < from && (clause !== tokens[from]?.clause || /\d/.test(word) || (isChange(word) && !isHedge(i))),
  )
  const words = tokens.flatMap(({ word }, i) => (i > start && i < from && !isHedge(i) ? [word] : []))
  const before = tokens[start]
  return { words, isBare: before !== undefined && before.clause === tokens[from]?.clause && isChange(before.word) }
}
