import { readingWords } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import { isAskedStem, isContent } from './apart-checks.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { nameMentions } from './mentions.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** Somebody else does it, or it is done to them. */
export function subjectReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { value } = one.claim
  if ('name' in value) return [...otherSubjectReasons(place, one), ...doneToReasons(place, one)]
  const own = antecedentReasons(place, one)
  return 'text' in value ? [...own, ...otherSubjectReasons(place, one), ...doneToReasons(place, one)] : own
}

/** "It remains with Gwen Sallis, who ran 2:20:51" is no answer to how fast anybody else ran. */
function antecedentReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const start = tokens.findLastIndex(({ word }, i) => i <= from && /^(?:who|whose|qui)$/.test(word))
  if (start < 1 || tokens[start]?.segment !== tokens[from]?.segment) return []
  const name = nameMentions(view).find(({ to }) => to === start)
  const asked = new Set(
    [one.says, ...one.asks].flatMap(({ names, groups }) => [...names, ...groups.flatMap((group) => [...group.own])]),
  )
  const isOther =
    name !== undefined && asked.size > 0 && !stems.slice(name.from, name.to).some((stem) => asked.has(stem))
  const isHere = stems.some((stem) => asked.has(stem))
  return isOther && !isHere ? [reasonOf('other-words', one, { words: name.words, sentence: view })] : []
}

/** "A cook burned his hand and a woman was taken to hospital": behind the "and" somebody else goes on. */
function otherSubjectReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = view
  const { goesOn } = studioWords(language)
  const own = new Set(stems.slice(from, to))
  const asked = stems.flatMap((stem, i) =>
    (i < from || i >= to) && !own.has(stem) && isAskedStem(stem, one) && !one.topic.has(stem) ? [i] : [],
  )
  if (asked.length === 0) return []
  const openers = tokens.flatMap(({ word, clause }, i) =>
    goesOn.includes(word) && clause !== tokens[i - 1]?.clause && hasSubject(view, i + 1) ? [i] : [],
  )
  const behind = openers.find((at) => at >= to)
  const before = openers.findLast((at) => at < from && from - at <= 2)
  const isBeyond = behind !== undefined && asked.every((at) => at > behind) && hasVerb(view, to, behind)
  const isBack = before !== undefined && asked.every((at) => at < before)
  const at = isBeyond ? behind : isBack ? before : undefined
  return at === undefined ? [] : [reasonOf('other-words', one, { words: tokens[at]?.word, sentence: view })]
}

/** Words of its own stand between a subject and the end of its clause. */
const hasVerb = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((_, i) => isContent(view, from + i))

/** A noun or a name stands there, and a verb behind it. */
function hasSubject(view: SentenceView, at: number): boolean {
  const { tokens, language } = view
  const { articles, definite, pronouns } = studioWords(language)
  const { numberWords } = readingWords(language)
  const word = tokens[at]?.word ?? ''
  const opens =
    [...articles, ...definite, ...pronouns].includes(word) ||
    Object.hasOwn(numberWords, word) ||
    /^\d/.test(word) ||
    nameMentions(view).some(({ from }) => from === at)
  return opens && tokens.slice(at + 1, at + LONGEST_SUBJECT).some((token) => AUXILIARY.test(token.word))
}

/** So many words may stand before the verb. */
const LONGEST_SUBJECT = 7

const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|did|est|sont|était|étaient|a|ont|avait|avaient|fut|furent)$/

const BE = /^(?:was|were|been|is|are|be|est|sont|été|était|étaient|fut|furent)$/

/** « La mairie avait été avertie » does not say that it warned somebody. */
function doneToReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const behind = wordsOf(one.written.says.split(/\{[^{}]*\}/)[1] ?? '')
  const opening = behind.findIndex((word) => !AUXILIARY.test(word) || BE.test(word))
  if (opening < 0 || BE.test(behind[opening] ?? '') || opening > 2) return []
  const verb = one.says.stems
  const at = tokens.findIndex((_, i) => i >= to && i <= to + 3 && verb.has(stems[i] ?? ''))
  const isPassive = at > to && BE.test(tokens[at - 1]?.word ?? '') && PARTICIPLE.test(tokens[at]?.word ?? '')
  const isOne = at === to + 1 || AUXILIARY.test(tokens[to]?.word ?? '')
  const isSame = at > 0 && verbOf(behind[opening] ?? '', one) === stems[at]
  return isPassive && isOne && isSame
    ? [reasonOf('value-altered', one, { words: tokens[at]?.word, sentence: view })]
    : []
}

const verbOf = (word: string, { source }: ClaimCase): string => stemsOf(source.language).of(word)

const PARTICIPLE = /(?:ed|en|ée?s?|is?e?s?|ue?s?|rte?s?)$/
