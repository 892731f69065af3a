import { readingWords } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import { isAskedStem, isContent } from './apart-checks.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { isNobody } from './mend-values.ts'
import { figuresIn, nameMentions } from './mentions.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { isAuxiliary, isBe, studioWords } from './words/words-of.ts'

/** Somebody else does it, or it is done to them. */
export function subjectReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { value } = one.claim
  if ('name' in value) return [...otherSubjectReasons(place, one), ...doneToReasons(place, one)]
  const own = [
    ...antecedentReasons(place, one),
    ...antecedentNounReasons(place, one),
    ...('is' in value ? otherHalfReasons(place, one) : []),
  ]
  return 'text' in value
    ? [
        ...own,
        ...nobodyReasons(value.text, place, one),
        ...laterVerbReasons(place, one),
        ...otherSubjectReasons(place, one),
        ...doneToReasons(place, one),
      ]
    : own
}

/** "Nobody followed Ada Brunn, who left" does not say that nobody left. */
function nobodyReasons(text: string, { view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const verb = view.stems.find((_, i) => i >= to && isContent(view, i))
  return from === 0 && isNobody(text, one.fact.unit, view.language) && !isAskedStem(verb, one)
    ? [reasonOf('other-words', one, { sentence: view })]
    : []
}

/** "It remains with Gwen Sallis, who ran 2:20:51" is no answer to how fast anybody else ran. */
function antecedentReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const start = tokens.findLastIndex(({ word }, i) => i <= from && /^(?:who|whose|qui)$/.test(word))
  if (tokens[start]?.segment !== tokens[from]?.segment) return []
  const name = nameMentions(view).find(({ to }) => to === start)
  const asked = new Set(
    [one.says, ...one.asks].flatMap(({ names, groups }) => [...names, ...groups.flatMap((group) => [...group.own])]),
  )
  const isOther =
    name !== undefined && asked.size > 0 && !stems.slice(name.from, name.to).some((stem) => asked.has(stem))
  const isHere = stems.some((stem) => asked.has(stem))
  return isOther && !isHere ? [reasonOf('other-words', one, { words: name.words, sentence: view })] : []
}

/** "In a coat that belonged to a sailor": the coat did, and not the letter that the question asks about. */
function antecedentNounReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const start = tokens.findLastIndex(({ word }, i) => i < from && /^(?:who|which|that|qui)$/.test(word))
  if (start < 2 || tokens[start]?.segment !== tokens[from]?.segment || tokens[start]?.gap !== ' ') return []
  const isWanted = (i: number) => (i < from || i >= to) && isAskedStem(stems[i], one) && !one.topic.has(stems[i] ?? '')
  const places = stems.flatMap((_, i) => (isWanted(i) && isContent(view, i) ? [i] : []))
  const isNoun =
    isContent(view, start - 1) && studioWords(view.language).articles.includes(tokens[start - 2]?.word ?? '')
  const isOther = isNoun && !isAskedStem(stems[start - 1], one)
  const isTold = places.some((i) => i > start && i < from) && places.some((i) => i < start - 1)
  return isOther && isTold ? [reasonOf('other-words', one, { words: tokens[start - 1]?.word, sentence: view })] : []
}

/** "Tickets cost 12 pounds, children pay 5": between its commas the figure is of somebody or something else. */
function otherHalfReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const segment = tokens[from]?.segment ?? 0
  const rival = figuresIn(view).findLast(
    (figure) => figure.number.n !== 1 && tokens[figure.from]?.segment === segment - 1,
  )
  if (!rival || !/^, $/.test(tokens.find((token) => token.segment === segment)?.gap ?? '')) return []
  const isWanted = (stem: string | undefined) => stem !== undefined && isAskedStem(stem, one) && !one.topic.has(stem)
  const heldIn = (wanted: number) => stems.filter((_, i) => tokens[i]?.segment === wanted && (i < from || i >= to))
  const [there, own] = [heldIn(segment - 1), heldIn(segment)]
  const other = tokens.findIndex(
    (token, i) => token.segment === segment && i < from && isContent(view, i) && !isAskedStem(stems[i], one),
  )
  const wantedIn = (held: readonly string[]) => new Set(held.filter(isWanted)).size
  const isThere = wantedIn(there) > wantedIn(own)
  return isThere && other >= 0 ? [reasonOf('other-words', one, { words: tokens[other]?.word, sentence: view })] : []
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
  const at = isBeyond || isLater(view, to, behind, one) ? behind : isBack ? before : undefined
  return at === undefined ? [] : [reasonOf('other-event', one, { words: tokens[at]?.word, sentence: view })]
}

/** "The nurse saw the thief, and the porter caught him": what is said of the value stands behind the "and" only. */
function isLater(view: SentenceView, to: number, behind: number | undefined, { written }: ClaimCase): boolean {
  const { of, isEmpty } = stemsOf(view.language)
  const [before = '', after = ''] = written.says.split(/\{[^{}]*\}/)
  const verb = wordsOf(after).find((word) => !isEmpty(word) && !isAuxiliary(word, view.language))
  if (behind === undefined || verb === undefined || wordsOf(before).length > 1 || !hasVerb(view, to, behind))
    return false
  const isBeyond = (word: string) => {
    const places = view.stems.flatMap((stem, i) => (stem === of(word) ? [i] : []))
    return places.length > 0 && places.every((at) => at > behind)
  }
  const objects = wordsOf(after).filter((word) => !isEmpty(word) && !isAuxiliary(word, view.language) && word !== verb)
  return isBeyond(verb) || (objects.length > 0 && objects.every(isBeyond))
}

/** "Leaves at nine and arrives at noon" does not say that it arrives at nine. */
function laterVerbReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { of, isEmpty } = stemsOf(view.language)
  const { goesOn } = studioWords(view.language)
  const verb = wordsOf(one.written.says.split('{')[0] ?? '').findLast(
    (word) => !isEmpty(word) && !isAuxiliary(word, view.language),
  )
  const opener = view.tokens.findIndex(({ word }, i) => i >= to && goesOn.includes(word))
  if (verb === undefined || opener < 0) return []
  const places = view.stems.flatMap((stem, i) => (stem === of(verb) ? [i] : []))
  return places.length > 0 && places.every((at) => at > opener)
    ? [reasonOf('other-words', one, { words: verb, sentence: view })]
    : []
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
  const own = tokens.flatMap((token, i) =>
    i > at && token.clause === tokens[at]?.clause && isContent(view, i) ? [i] : [],
  )
  const isWho = /^(?:who|that|qui)$/.test(tokens[at + 2]?.word ?? '')
  return (
    opens &&
    (own.length > 1 ||
      isWho ||
      tokens.slice(at + 1, at + LONGEST_SUBJECT).some(({ word: next }) => isAuxiliary(next, language)))
  )
}

/** So many words may stand before the verb. */
const LONGEST_SUBJECT = 7

/** « La mairie avait été avertie » does not say that it warned somebody. */
function doneToReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = view
  const behind = wordsOf(one.written.says.split(/\{[^{}]*\}/)[1] ?? '')
  const opening = behind.findIndex((word) => !isAuxiliary(word, language) || isBe(word, language))
  if (opening < 0 || isBe(behind[opening], language) || opening > 2) return []
  const verb = one.says.stems
  const at = tokens.findIndex((_, i) => i >= to && i <= to + 3 && verb.has(stems[i] ?? ''))
  const isPassive = at > to && isBe(tokens[at - 1]?.word, language) && PARTICIPLE.test(tokens[at]?.word ?? '')
  const isOne = at === to + 1 || isAuxiliary(tokens[to]?.word, language)
  const isSame = verbOf(behind[opening] ?? '', one) === stems[at]
  return isPassive && isOne && isSame
    ? [reasonOf('value-altered', one, { words: tokens[at]?.word, sentence: view })]
    : []
}

const verbOf = (word: string, { source }: ClaimCase): string => stemsOf(source.language).of(word)

const PARTICIPLE = /(?:ed|en|ée?s?|is?e?s?|ue?s?|rte?s?)$/
