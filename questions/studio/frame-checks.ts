import { standsIn, wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { marksIn } from './sentence-marks.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

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
  const { bygone } = studioWords(language)
  const own = tokens.filter(({ part }) => part === tokens[from]?.part)
  const mark = marksIn(bygone, own)[0]?.phrase
  const once = own.find(
    ({ word }, i) => word === 'once' && /(?:ed|had|was|were)$/.test(own[i + 1]?.word ?? '') && i + 1 < from,
  )
  const found = mark ?? once?.word
  if (found === undefined) return undefined
  return [...bygone, 'once', 'first'].some((phrase) => isSaid(phrase, one)) ||
    (PAST.test(one.written.says) && !FIRST.test(found))
    ? undefined
    : found
}

/** It turned out otherwise. */
const FIRST = /first|initial|premier/

/** A statement that tells it as past itself. */
const PAST = /\b(?:was|were|had|did)\b|\p{L}{3,}ed\b|\b(?:était|étaient|avait|avaient)\b|\p{L}{3,}(?:ait|aient)\b/u

/** "Voted against the plan" is no answer to who voted for it. */
function turnAt({ view, from }: ValuePlace, one: ClaimCase): string | undefined {
  const { turning } = studioWords(view.language)
  const mark = view.tokens.find(
    ({ word, segment }) => segment === view.tokens[from]?.segment && turning.includes(word),
  )?.word
  if (mark === undefined || isSaid(mark, one)) return undefined
  return /(?:^| )(?:for|pour)(?: |$)/.test(wordsOf(saidAndAsked(one).join(' ')).join(' ')) ? mark : undefined
}

/** So many words may stand before a name. */
const LONGEST_TITLE = 8

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

/** "Rose by 90 pounds to 900" is no answer to what it rose to with 90. */
function changeReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { changes, changeWays } = studioWords(view.language)
  const { of } = stemsOf(view.language)
  if (!changes.some((word) => view.holds.has(of(word)) || view.tokens.some((token) => token.word === word))) return []
  const way = [from - 1, from - 2].map((i) => view.tokens[i]?.word ?? '').find((word) => changeWays.includes(word))
  const said = wordsOf(one.written.says.split('{')[0] ?? '')
    .slice(-2)
    .findLast((word) => changeWays.includes(word))
  const verb = saidAndAsked(one).some((text) => wordsOf(text).some((word) => changes.map(of).includes(of(word))))
  return verb && way !== said && said !== undefined && !isPlain(way, view.language)
    ? [reasonOf('value-altered', one, { words: way, sentence: view })]
    : []
}

/** Nothing stands there that tells the end of a change. */
const isPlain = (way: string | undefined, language: string): boolean => way === undefined && language !== 'en'
