import { standsIn, wordsOf } from '../text/normal-form.ts'
import { apartReasons, isAskedStem, otherWords, relativeReasons, shareReasons } from './apart-checks.ts'
import type { Asked } from './asked.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { Token } from './clauses.ts'
import { countedAt } from './counted-checks.ts'
import type { DraftReason } from './judged.ts'
import { kinReasons, ownerReasons } from './kin-checks.ts'
import { figuresIn, isWhere, type Mention, nameMentions } from './mentions.ts'
import { speechIn } from './named-speakers.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import { contentStems, stemsOf } from './stems.ts'
import { pastOfParticiple } from './words/verb-forms.ts'
import { isBe, studioWords } from './words/words-of.ts'

/** What the sentence says of somebody or something else, though all the words stand there. */
export function relationReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { value } = one.claim
  if ('name' in value)
    return [
      ...kinReasons(place, one),
      ...turnedReasons(place, one),
      ...onlySaidReasons(place, one),
      ...ordinalReasons(place, one),
    ]
  if ('names' in value) return ordinalReasons(place, one)
  if ('text' in value)
    return [
      ...(isReason(one) ? [] : apartReasons(place, one)),
      ...ordinalReasons(place, one),
      ...ownerReasons(place, one),
    ]
  return [
    ...swappedReasons(place, one),
    ...apartReasons(place, one),
    ...relativeReasons(place, one),
    ...namedApartReasons(place, one),
    ...('date' in value || 'time' in value ? [] : [...wholeReasons(place, one), ...shareReasons(place, one)]),
  ]
}

/** A reason stands in a clause of its own: "because …". */
const isReason = ({ asks, source }: ClaimCase): boolean =>
  asks.some(({ text }) => wordsOf(text).some((word) => studioWords(source.language).why.includes(word)))

/** "The second prize went to Blum, the third to a bakery": the question names one, and the value is with another. */
function ordinalReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, language } = view
  const { ordinals } = studioWords(language)
  const asked = new Set(saidAndAsked(one).flatMap(wordsOf))
  const found = tokens.filter(({ word }) => ordinals.includes(word))
  const isBeside = ({ segment }: Token) => segment === tokens[from]?.segment
  const other = found.find((token) => isBeside(token) && !asked.has(token.word))
  const isElsewhere = found.some((token) => !isBeside(token) && asked.has(token.word))
  return other && isElsewhere && !found.some((token) => isBeside(token) && asked.has(token.word))
    ? otherWords(other.word, view, one)
    : []
}

/** "Ada Brunn was soon replaced by Tom Bell" does not say that she replaced him. */
function turnedReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = view
  const [verb = ''] = wordsOf(one.written.says.split(/\{[^{}]*\}/)[1] ?? '')
  const { by, definite, joints, participle, subordinate } = studioWords(language)
  const at = stems.indexOf(stemsOf(language).of(verb), to)
  // "Ada Brunn, who keeps the lock, was warned by": behind what is told of her.
  const isBracket = tokens[to]?.gap === ', ' && /^(?:who|qui)$/.test(tokens[to]?.word ?? '')
  const start = isBracket ? tokens.findIndex(({ gap }, i) => i > to && gap.startsWith(',')) : to
  const word = tokens[at]?.word ?? ''
  const be = tokens.findLastIndex((token, i) => i < at && isBe(token.word, language))
  // Right behind it whoever it is; further behind only whom the statement names.
  const isBy = (i: number) =>
    by.includes(tokens[i]?.word ?? '') && (i < at + 3 || [1, 2].some((k) => one.says.names.has(stems[i + k] ?? '')))
  // "Was the man who designed it by hand", "was quick and replaced it by noon".
  const others = [...joints, ...definite, ...subordinate, 'to', 'who', 'qui']
  const isPassive =
    be >= to &&
    (participle.test(word) || pastOfParticiple(word) !== undefined) &&
    tokens.slice(be + 1, at).every((token) => !others.includes(token.word)) &&
    [1, 2, 3, 4].some((k) => isBy(at + k))
  return verb !== '' && !isBe(verb, language) && at <= start + 5 && isPassive
    ? [reasonOf('value-altered', one, { words: word, sentence: view })]
    : []
}

/** "Okafor beat Holm by three minutes" is no answer to by how many Holm beat Okafor. */
function swappedReasons({ view }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const swapped = [one.says, ...one.asks].some((asked) => isSwapped(asked, view) || isDoneToSubject(asked, view))
  return swapped ? [reasonOf('value-altered', one, { sentence: view })] : []
}

function isSwapped({ text, names }: Asked, view: SentenceView): boolean {
  const { of } = stemsOf(view.language)
  const words = wordsOf(text)
  const stems = words.map(of)
  const mentions = nameMentions(view).map(({ from, to }) => ({ from, to, last: view.stems[to - 1] ?? '' }))
  const [opener = ''] = view.stems
  // A last name that opens the sentence.
  const isOpener = names.has(opener) && mentions[0]?.from !== 0
  const here = [...(isOpener ? [{ from: 0, to: 1, last: opener }] : []), ...mentions]
  const said = here.flatMap(({ from, to, last }) => {
    const at = names.has(last) ? stems.indexOf(last) : -1
    return at < 0 ? [] : [{ from, to, at }]
  })
  const [first, second] = said.slice(0, 2)
  if (!first || !second || said.length > 2 || first.at === second.at) return false
  const [a, b] = first.at < second.at ? [first.at, second.at] : [second.at, first.at]
  const between = new Set(view.stems.slice(first.to, second.from))
  const verbs = stems
    .slice(a + 1, b)
    .filter((stem, i) => between.has(stem) && isVerbal(words[a + 1 + i] ?? '', view.language))
  const isReversed = first.at > second.at
  const byHere = isBy(
    view.tokens.slice(first.to, second.from).map(({ word }) => word),
    view.language,
  )
  const bySaid = isBy(words.slice(a + 1, b), view.language)
  return verbs.length > 0 && isReversed !== (byHere !== bySaid)
}

/** "She beat Ada Brunn by ten seconds" is no answer to by how much Brunn beat her. */
function isDoneToSubject({ text, names }: Asked, view: SentenceView): boolean {
  const { of } = stemsOf(view.language)
  const words = wordsOf(text)
  const first = words.findIndex((word) => names.has(of(word)))
  const { pronouns, by } = studioWords(view.language)
  return view.tokens.some(({ word, clause }, i) => {
    const verb = view.stems[i + 1] ?? ''
    const at = words.findIndex((own, k) => k > first && of(own) === verb && isVerbal(own, view.language))
    if (!pronouns.includes(word) || first < 0 || at < 0) return false
    const named = nameMentions(view).find((name) => view.tokens[name.from]?.clause === clause)
    const isOurs = named !== undefined && view.stems.slice(named.from, named.to).includes(of(words[first] ?? ''))
    const isBeside = named !== undefined && view.tokens[named.from]?.segment === view.tokens[i]?.segment
    return isOurs && isBeside && named.from > i + 1 && !words.slice(at).some((own) => by.includes(own))
  })
}

const isVerbal = (word: string, language: string): boolean => word.length > 2 && !stemsOf(language).isEmpty(word)

const isBy = (words: readonly string[], language: string): boolean =>
  words.slice(-3).some((word) => studioWords(language).by.includes(word))

/** "14 of the line's 17 ships are in port": what is said behind the whole is said of the part. */
function wholeReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view, from, to } = place
  const { tokens, stems, language } = view
  const { partOf, parts } = studioWords(language)
  const start = Math.max(0, from - 4)
  const of = tokens.findIndex(({ word }, i) => i >= start && i < from && partOf.includes(word))
  if (of < 1 || tokens.slice(of, from + 1).some(({ gap }) => /[,;:]/.test(gap))) return []
  const part = figuresIn(view).find((figure) => figure.to === of)
  const isPart = part !== undefined || parts.includes(tokens[of - 1]?.word ?? '')
  const isNamed = part !== undefined && one.asks.some(({ text }) => wordsOf(text).includes(part.words))
  if (!isPart || isNamed) return []
  const [noun] = countedAt(view)(String(to))
  const nouns = new Set([noun, ...contentStems(one.fact.unit ?? '', language)])
  const isSaid = (stem: string) => !nouns.has(stem) && !one.topic.has(stem) && isAskedStem(stem, one)
  const end = tokens.findIndex(({ gap }, i) => i > to && /[,;:()"]/.test(gap))
  const behind = stems.slice(0, end < 0 ? undefined : end).findIndex((stem, i) => i >= to && isSaid(stem))
  return behind < 0
    ? []
    : [reasonOf('other-event', one, { words: part?.words ?? tokens[of - 1]?.word, sentence: view })]
}

/**
 * "Selby had 14 shots and Norvik six", "Aldby has 74 pupils, Corran 51": whom the question names stands elsewhere, or
 * only in the title, and somebody else beside the value.
 */
function namedApartReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const asked = new Set([one.says, ...one.asks].flatMap(({ names }) => [...names]))
  const names = nameMentions(view).filter((name) => name.to <= from || name.from >= to)
  const isIn = (name: Mention) => tokens[name.from]?.segment === tokens[from]?.segment
  // "The mayor, Claire Roustan," is whom the question calls the mayor.
  const isNamed = ({ from: first, to: last }: Mention) =>
    stems.slice(first, last).some((stem) => asked.has(stem)) ||
    (tokens[first]?.gap === ', ' && isAskedStem(stems[first - 1], one))
  const own = names.filter(isIn)
  const others = own.filter((name) => !isNamed(name))
  const isElsewhere = names.some((name) => !isIn(name) && isNamed(name))
  const isTopicOnly = [...asked].some((stem) => one.topic.has(stem) && !view.holds.has(stem)) && !names.some(isNamed)
  // "The largest hoard, at Stoke Barrow in 1958, held 5,600 coins".
  const isOfAnother = names.some(
    ({ from: first, to: last }) =>
      last <= from &&
      !isNamed({ from: first, to: last, words: '' }) &&
      tokens[first]?.clause === tokens[from]?.clause &&
      stems.slice(first, last).every((stem) => !one.topic.has(stem)),
  )
  if (isTopicOnly && isOfAnother) return otherWords(names[0]?.words, view, one)
  const isSomebody = own.some((name) => !isWhere(view, name.from))
  const isApart = own.length > 0 && others.length === own.length && ((isElsewhere && isSomebody) || isTopicOnly)
  return isApart ? otherWords(own[0]?.words, view, one) : []
}

/** "Derek Pool said the faults had been put right", "…, according to Derek Pool", do not say that he did it. */
function onlySaidReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = view
  const { speech, according } = studioWords(language)
  const isSpeech = (word: string) => speech.includes(word)
  const isLead = isSpeech(tokens[to]?.word ?? '') && !tokens[to]?.quoted
  // Between it and the name stands at most what they are.
  const tag = [
    ...marksIn(according, tokens).map((mark) => mark.from),
    ...speechIn(view).filter((at) => /[,"]/.test(tokens[at]?.gap ?? '')),
  ].find((at) => at < from && tokens.slice(at + 1, from + 1).every(({ gap }) => !/[,;:()"]/.test(gap)))
  // "Wrote to the trustees …, according to her": writing is what is told.
  const { of } = stemsOf(language)
  const isDone = (word: string) => !isLead && stems.slice(0, tag).includes(of(word))
  const isTeller = (text: string) =>
    wordsOf(text).some((word) => isSpeech(word) && !isDone(word)) || according.some((phrase) => standsIn(phrase, text))
  if ((isLead ? saidAndAsked(one) : [one.written.says]).some(isTeller)) return []
  const said = stems.flatMap((stem, i) =>
    isAskedStem(stem, one) && !one.topic.has(stem) && (i < from || i >= to) ? [i] : [],
  )
  const isElse = (i: number) => (isLead ? i > to : i < (tag ?? 0))
  return said.length > 0 && said.every(isElse) ? otherWords(tokens[isLead ? to : (tag ?? 0)]?.word, view, one) : []
}
