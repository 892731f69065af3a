import { normalForm, wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { Token } from './clauses.ts'
import { earlierSpeakerReasons } from './earlier-speakers.ts'
import { interviewIn } from './interview.ts'
import type { DraftReason } from './judged.ts'
import { nameMentions } from './mentions.ts'
import { nearerThan, otherSpeaker, speechIn, standing, tellerBehind } from './named-speakers.ts'
import { toldQuotes } from './propose/told-quotes.ts'
import { marksIn } from './sentence-marks.ts'
import { LONGEST_TITLE, type SentenceView, wordsAt } from './sentence-view.ts'
import { isAsTold, isHearing, isTag } from './speech-tags.ts'
import { stemsOf } from './stems.ts'
import { waysOf } from './value-places.ts'
import { NAME_TITLES } from './words/name-titles.ts'
import { isAuxiliary, studioWords } from './words/words-of.ts'

/** Whose words a value stands in, against whose the claim says they are. */
export function speakerReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const who = one.claim.saidBy?.who
  if (who !== undefined) return saidReasons(who, place, one)
  return isSaid(place) && !isToldBehind(place, one) && !namesSpeaker(place, one) && !isDoneBySaying(place, one)
    ? [reasonOf('said-by-somebody', one, { words: otherSpeaker(place.view, [])?.words, sentence: place.view })]
    : []
}

/** "He said that Alden Ferries, which has run the boat since 2026, was late": the bracket is the article's own. */
function isToldBehind({ view, from, to }: ValuePlace, one: ClaimCase): boolean {
  const { tokens, stems } = view
  const opener = tokens[to]
  if (!opener?.gap.startsWith(',') || !/^(?:who|which|whose|qui|dont)$/.test(opener.word)) return false
  const end = tokens.findIndex(({ gap }, i) => i > to && gap.startsWith(','))
  return [one.says, ...one.asks].some((asked) => {
    const places = stems.flatMap((stem, i) => (asked.stems.has(stem) && (i < from || i >= to) ? [i] : []))
    return places.length > 0 && places.every((i) => i > to && (end < 0 || i < end))
  })
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
      words.some((word, i) => speech.includes(word) && !isOnlySaid(word) && !isHearing(words, i, source.language)) ||
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
  // « En fin d'après-midi » names no source.
  const sources = marksIn(according, tokens).filter(
    (mark) => !isMeasured(mark.to) && isPart(mark.from) && tokens[mark.to]?.gap !== '-',
  )
  // "According to its founder, Ines Corbel": the value is who says it.
  if (sources.some(({ to }) => to <= from && from - to <= 2)) return false
  if (sources.length > 0) return !/^(?:who|whose|which|qui|dont)$/.test(clause)
  // "The players, whose union has 64 members": the article's own words.
  if (isTold(tokens, from) && !verbs.some((at) => at < from && at > commaBefore(tokens, from))) return false
  if (verbs.some((at) => isTag(tokens, at) && isPart(at) && !isOver(view, at, from))) return true
  return verbs.some(
    (at) =>
      !isMeasured(at + 1) &&
      (at < from
        ? isLead(tokens, at) && !isOver(view, at, from)
        : isPart(at) && isClosing(tokens, at, from) && !isAsTold(tokens, at)),
  )
}

const commaBefore = (tokens: readonly Token[], from: number): number =>
  tokens.findLastIndex(({ gap }, i) => i <= from && gap.includes(','))

/** In a clause that only tells who or what something is. */
function isTold(tokens: readonly Token[], from: number): boolean {
  const comma = commaBefore(tokens, from)
  return /^(?:who|whose|which|qui|dont)$/.test(tokens[comma]?.word ?? '')
}

/** "It will fight, says its secretary, Agnes Roy, and has called a strike": what somebody says is over at the "and". */
function isOver({ tokens, language }: SentenceView, at: number, from: number): boolean {
  if (!tokens[at]?.gap.includes(',')) return false
  return tokens
    .slice(at + 1, from)
    .some(
      ({ word, gap }, i, all) =>
        gap.includes(',') && /^(?:and|but|et|mais)$/.test(word) && isAuxiliary(all[i + 1]?.word, language),
    )
}

/** A few words in quotation marks are a title or a word of somebody's; a clause is what somebody says. */
function isWholeSpeech({ tokens }: SentenceView, at: number): boolean {
  let [first, last] = [at, at]
  while (tokens[first - 1]?.quoted) first -= 1
  while (tokens[last + 1]?.quoted) last += 1
  return last - first >= 4
}

/**
 * "She said that …": what follows is hers. "The said report", "called the Swan" and "thought to be" are not.
 */
const isLead = (tokens: readonly Token[], at: number): boolean =>
  !(tokens[at]?.word === 'thought' && tokens[at + 1]?.word === 'to') &&
  (!/^(?:called|call|report|reports|claim|claims|state|states|asked|ask|wrote|write|note|add|added|écrit|juge|dit)$/.test(
    tokens[at]?.word ?? '',
  ) ||
    /^(?:that|que|qu)$/.test(tokens[at + 1]?.word ?? ''))

/** "…, said the mayor" and "…, the mayor said" end a sentence. */
const isClosing = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens.slice(from, at + 1).some(({ gap }) => /[,"]/.test(gap)) && tokens.length - at <= 6 && isLead(tokens, at)

function saidReasons(who: string, place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const bearers = bearersIn(who, place, one)
  const ways = [
    ...waysOf(who, one.names),
    ...waysOf(whoeverOf(who, place), one.names),
    ...(bearers.length === 1 ? bearers : []),
  ]
  const here = standing(ways, place.view)
  const rival = otherSpeaker(place.view, ways)
  const teller = tellerBehind(place.view, place.to)
  // « 2 400 selon les organisateurs, 1 500 selon la police ».
  if (teller && here.length > 0 && !here.some(({ from }) => from >= teller.from && from < teller.to))
    return [reasonOf('other-speaker', one, { words: wordsAt(place.view, teller), sentence: place.view })]
  if (here.length > 0) {
    if (rival === undefined || nearerThan(here, rival, place.view)) return []
    return [reasonOf('other-speaker', one, { words: rival.words, sentence: place.view })]
  }
  if (rival) {
    // Of two who are called so nobody can tell.
    const code = bearers.some(([last]) => last === rival.words) ? 'no-speaker' : 'other-speaker'
    return [reasonOf(code, one, { words: rival.words, sentence: place.view })]
  }
  if (isQuotedOf(who, ways, one)) return []
  const asked = interviewIn(one.source)
  if (!asked?.answers.has(place.at)) return earlierSpeakerReasons(ways, place, one)
  const last = asked.name.at(-1)
  const { of } = stemsOf(one.source.language)
  // "…, says my sister", in an answer.
  const { firstPerson } = studioWords(one.source.language)
  const isAnothers = speechIn(place.view).some(
    (at) => !place.view.tokens.slice(Math.max(0, at - 3), at).some(({ word }) => firstPerson.includes(word)),
  )
  if (!isAnothers && ways.some((way) => of(way.at(-1) ?? '') === last)) return []
  return [reasonOf('no-speaker', one, { words: who, sentence: place.view })]
}

/** "A doctor who examined the boy" is the doctor who examined him. */
function whoeverOf(who: string, { view }: ValuePlace): string {
  const [head = who, tail = ''] = who.split(/ (?:who|which|whose|qui|dont) /)
  const { of, isEmpty } = stemsOf(view.language)
  return wordsOf(tail).some((word) => !isEmpty(word) && view.holds.has(of(word))) ? head : who
}

/**
 * The last name of whoever is said to speak, once for each whom the text has named in full by then and is called so:
 * "Tollefsen says" is of Roy Tollefsen where no Mia is one.
 */
function bearersIn(who: string, { at }: ValuePlace, { source }: ClaimCase): readonly (readonly string[])[] {
  // "Council member Tom Bell, who" is called Bell, and "a friend of Tom Bell" is not.
  const [, office = '', name] = /^(.*?)((?:\p{Lu}\S* )+\p{Lu}\S*)$/u.exec(who.split(',')[0] ?? '') ?? []
  const [before] = wordsOf(office).slice(-1)
  if (name === undefined || (before !== undefined && stemsOf(source.language).isEmpty(before))) return []
  const [first, last = ''] = wordsOf(name).slice(-2)
  const firsts = source.sentences.slice(0, at + 1).flatMap((view) =>
    nameMentions(view).flatMap(({ words }) => {
      const [own = '', its] = words.split(' ').slice(-2)
      return its === last && !NAME_TITLES.has(own) ? [own] : []
    }),
  )
  const others = new Set(firsts)
  return others.has(first ?? '') ? [...others].map(() => [last]) : []
}

/** It stands in quotation marks that are theirs: « … », explique l'élu, whom the text has named before. */
function isQuotedOf(who: string, ways: readonly (readonly string[])[], { claim: { at }, source }: ClaimCase): boolean {
  const whole = toldQuotes(source).find(({ span: [from, to] }) =>
    at.every(([start, end]) => start >= from && end <= to),
  )
  const speaker = wordsOf(whole?.speaker ?? '')
  const { isEmpty } = stemsOf(source.language)
  // "Dr Ada Brunn", "Ada Brunn, who runs the mill"; "a friend of Ada Brunn" is somebody else.
  const isTitled = (way: readonly string[]) =>
    way.slice(-speaker.length).join(' ') === speaker.join(' ') && !way.slice(0, -speaker.length).some(isEmpty)
  return speaker.length > 0 && [wordsOf(who.split(',')[0] ?? ''), ...ways].some(isTitled)
}
