import { normalForm, wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import { placesOfPhrase, type Token } from './clauses.ts'
import type { DraftReason } from './judged.ts'
import { nameMentions } from './mentions.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import { isAsTold, isHearing, isTag } from './speech-tags.ts'
import { waysOf } from './value-places.ts'
import { studioWords } from './words/words-of.ts'

/** Whose words a value stands in, against whose the claim says they are. */
export function speakerReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const who = one.claim.saidBy?.who
  if (who !== undefined) return saidReasons(who, place, one)
  return isSaid(place) && !namesSpeaker(place, one) && !isDoneBySaying(place, one)
    ? [reasonOf('said-by-somebody', one, { sentence: place.view })]
    : []
}

/** The question or the statement says itself that somebody says so. */
function namesSpeaker({ view, from }: ValuePlace, { written, source }: ClaimCase): boolean {
  const { speech, according } = studioWords(source.language)
  // In "Harm said the town had promised it", promising is what is said, and names nobody who says so.
  const lead = speechIn(view).find((at) => at < from) ?? -1
  const isOnlySaid = (word: string) => {
    const at = view.tokens.findIndex((token) => token.word === word)
    return lead >= 0 && at > lead
  }
  const texts = [written.says, ...[written.ask ?? []].flat()].map((text) => wordsOf(normalForm(text)))
  return texts.some(
    (words) =>
      words.some((word, i) => speech.includes(word) && !isOnlySaid(word) && !isHearing(words, i)) ||
      according.some((phrase) => ` ${words.join(' ')} `.includes(` ${phrase} `)),
  )
}

/** "The company announced": a plan is one by its being announced. */
function isDoneBySaying({ view }: ValuePlace, { fact }: ClaimCase): boolean {
  const { doneBySaying } = studioWords(view.language)
  const verbs = speechIn(view)
  return (
    (fact.mood === 'plan' || fact.mood === 'pledge') &&
    verbs.length > 0 &&
    verbs.every((at) => doneBySaying.includes(view.tokens[at]?.word ?? ''))
  )
}

/** Verbs of saying outside quotation marks. */
function speechIn({ tokens, language }: SentenceView): readonly number[] {
  const { speech, greetings } = studioWords(language)
  const isSpeech = (i: number) => !greetings.includes(tokens[i + 1]?.word ?? '')
  return tokens.flatMap(({ word, quoted }, i) => (!quoted && speech.includes(word) && isSpeech(i) ? [i] : []))
}

/**
 * Whether a value stands in what somebody says: in quotation marks, behind a verb of saying, before one at the
 * sentence's end.
 */
function isSaid({ view, from }: ValuePlace): boolean {
  const { tokens, language } = view
  if (tokens[from]?.quoted) return isWholeSpeech(view, from)
  const verbs = speechIn(view)
  // “…,” said its conductor, Pieter Maes: the sentence tells itself who says it.
  if (verbs.some((at) => at < from && [at, at - 1].some((i) => tokens[i]?.gap.includes('"')))) return false
  // "…, said the director of the clinic, Sena Roth", without quotation marks.
  const isName = nameMentions(view).some((name) => name.from <= from && name.to > from)
  if (
    isName &&
    verbs.some(
      (at) => at < from && [at, at - 1].some((i) => tokens[i]?.gap.includes(',')) && from - at <= LONGEST_TITLE,
    )
  )
    return false
  // Who opens the sentence is the one who speaks.
  if (from <= 2 && nameMentions(view).some((name) => name.from <= from && name.to > from)) return false
  const clause = tokens.find((token) => token.clause === tokens[from]?.clause)?.word ?? ''
  const { according, measures } = studioWords(language)
  // What was measured or counted is nobody's opinion: "according to the census".
  const isMeasured = (at: number) => tokens.slice(at, at + 3).some(({ word }) => measures.includes(word))
  const isPart = (at: number) =>
    tokens.slice(Math.min(at, from) + 1, Math.max(at, from) + 1).every(({ gap }) => !gap.includes(';'))
  const sources = marksIn(according, tokens).filter((mark) => !isMeasured(mark.to) && isPart(mark.from))
  // "According to its founder, Ines Corbel": the value is who says it.
  if (sources.some(({ to }) => to <= from && from - to <= 2)) return false
  if (sources.length > 0) return !/^(?:who|whose|which|qui|dont)$/.test(clause)
  // "The players, whose union has 64 members": the article's own words.
  if (isTold(tokens, from) && !verbs.some((at) => at < from && at > commaBefore(tokens, from))) return false
  if (verbs.some((at) => isTag(tokens, at) && !isOver(tokens, at, from))) return true
  return verbs.some(
    (at) =>
      !isMeasured(at + 1) &&
      (at < from
        ? isLead(tokens, at) && !isOver(tokens, at, from)
        : at > from && isClosing(tokens, at, from) && !isAsTold(tokens, at)),
  )
}

const commaBefore = (tokens: readonly Token[], from: number): number =>
  tokens.findLastIndex(({ gap }, i) => i <= from && gap.includes(','))

/** In a clause that only tells who or what something is. */
function isTold(tokens: readonly Token[], from: number): boolean {
  const comma = commaBefore(tokens, from)
  return comma >= 0 && /^(?:who|whose|which|qui|dont)$/.test(tokens[comma]?.word ?? '')
}

/** "It will fight, says its secretary, Agnes Roy, and has called a strike": what somebody says is over at the "and". */
function isOver(tokens: readonly Token[], at: number, from: number): boolean {
  if (!tokens[at]?.gap.includes(',')) return false
  return tokens
    .slice(at + 1, from)
    .some(
      ({ word, gap }, i, all) =>
        gap.includes(',') && /^(?:and|but|et|mais)$/.test(word) && AUX.test(all[i + 1]?.word ?? ''),
    )
}

const AUX = /^(?:has|have|had|is|are|was|were|will|a|ont|avait|avaient|est|sont)$/

/** So many words may stand between "said" and the name. */
const LONGEST_TITLE = 8

/** A few words in quotation marks are a title or a word of somebody's; a clause is what somebody says. */
function isWholeSpeech({ tokens }: SentenceView, at: number): boolean {
  let [first, last] = [at, at]
  while (first > 0 && tokens[first - 1]?.quoted) first -= 1
  while (last + 1 < tokens.length && tokens[last + 1]?.quoted) last += 1
  return last - first >= 4
}

/** "She said that …": what follows is hers. "The said report" and "called the Swan" are not. */
const isLead = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:called|call|report|reports|claim|claims|state|states|asked|ask|wrote|write|note|add|added|écrit|juge|dit)$/.test(
    tokens[at]?.word ?? '',
  ) || /^(?:that|que|qu)$/.test(tokens[at + 1]?.word ?? '')

/** "…, said the mayor" and "…, the mayor said" end a sentence. */
const isClosing = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens.slice(from, at + 1).some(({ gap }) => /[,"]/.test(gap)) && tokens.length - at <= 6 && isLead(tokens, at)

function saidReasons(who: string, place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const ways = waysOf(who, one.names)
  const here = standing(ways, place.view)
  const rival = otherSpeaker(place.view, ways)
  if (here.length > 0) {
    if (rival === undefined || nearerThan(here, rival, place.view)) return []
    return [reasonOf('other-speaker', one, { words: rival.words, sentence: place.view })]
  }
  if (rival) return [reasonOf('other-speaker', one, { words: rival.words, sentence: place.view })]
  return earlier(ways, place, one)
}

const standing = (
  ways: readonly (readonly string[])[],
  view: SentenceView,
): readonly { readonly from: number; readonly to: number }[] =>
  ways.flatMap((way) => placesOfPhrase(way, view.tokens).map((from) => ({ from, to: from + way.length })))

interface Speaker {
  readonly from: number
  readonly to: number
  readonly verb: number
  readonly words: string
}

/** A name beside a verb of saying that is none of these ways to name somebody. */
function otherSpeaker(view: SentenceView, ways: readonly (readonly string[])[]): Speaker | undefined {
  const verbs = speechIn(view)
  const own = standing(ways, view)
  const names = nameMentions(view).filter(
    ({ from, to }) => !view.tokens[from]?.quoted && !own.some((one) => one.from < to && one.to > from),
  )
  for (const verb of verbs)
    for (const { from, to, words } of names) {
      const isBefore = to <= verb && verb - to <= 2
      const isBehind = from > verb && from - verb <= 2 && !isHearer(view.tokens, verb)
      if (isBefore || isBehind) return { from, to, verb, words }
    }
  return undefined
}

/** "Told the Gazette": who follows listens. */
const isHearer = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:told|tell|tells|warned|asked|call|called|répond|reproche|promet)$/.test(tokens[verb]?.word ?? '') ||
  /^(?:to|à|au|that|que)$/.test(tokens[verb + 1]?.word ?? '')

/** The claim's speaker stands beside a verb of saying, too, and before the other. */
function nearerThan(
  here: readonly { readonly from: number; readonly to: number }[],
  rival: Speaker,
  view: SentenceView,
): boolean {
  const verbs = speechIn(view)
  const gap = ({ from, to }: { readonly from: number; readonly to: number }) =>
    Math.min(...verbs.map((verb) => (to <= verb ? verb - to : from > verb ? from - verb - 1 : 0)))
  return Math.min(...here.map(gap)) < gap(rival)
}

/** Speech goes on over sentences: the last who was named before, where nobody else was. */
function earlier(ways: readonly (readonly string[])[], place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { sentences } = one.source
  for (const back of [1, 2, 3, -1]) {
    const view = sentences[place.at - back]
    const found = view && speakerNear(ways, view, back, place)
    if (found === 'ours') return []
    if (found === 'named') return [reasonOf('no-speaker', one, { sentence: view })]
    if (found === 'another') return [reasonOf('other-speaker', one, { sentence: view })]
  }
  const isAnywhere = sentences.some((view) => standing(ways, view).length > 0)
  return [
    reasonOf(isAnywhere ? 'no-speaker' : 'other-speaker', one, { words: one.claim.saidBy?.who, sentence: place.view }),
  ]
}

/** Whom a sentence near by says to speak. */
function speakerNear(
  ways: readonly (readonly string[])[],
  view: SentenceView,
  back: number,
  place: ValuePlace,
): 'ours' | 'named' | 'another' | undefined {
  const found = standing(ways, view).length > 0
  const other = otherSpeaker(view, ways)
  const goesOn = back === 1 && saysPronoun(place.view) && opens(ways, view)
  if (found && other === undefined) return goesOn || speechIn(view).length > 0 ? 'ours' : 'named'
  const isOther = other !== undefined || (back === 1 && !found && namesSomebody(view) && saysPronoun(place.view))
  return isOther && back > 0 ? 'another' : undefined
}

/** The sentence begins with them: "she" in the next one means nobody else. */
const opens = (ways: readonly (readonly string[])[], view: SentenceView): boolean => {
  // "Councillor Meera Dass" is named from her second word on.
  const first = (nameMentions(view)[0]?.to ?? OPENING + 1) - 1
  return standing(ways, view).some(({ from }) => from <= Math.min(first, OPENING))
}

/** So many words may stand before who a sentence is about: "in March, the space agency". */
const OPENING = 4

/** Somebody's full name. */
const namesSomebody = (view: SentenceView): boolean => nameMentions(view).some(({ words }) => words.includes(' '))

/** "He said": who it is was named before. */
function saysPronoun(view: SentenceView): boolean {
  return speechIn(view).some((verb) => /^(?:he|she|it|they|il|elle|ils|elles)$/.test(view.tokens[verb - 1]?.word ?? ''))
}
