import { wordsOf } from '../text/normal-form.ts'
import { isAskedStem, isContent, otherWords } from './apart-checks.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { datesIn, nameMentions, timesIn } from './mentions.ts'
import { asksForAge } from './own-age.ts'
import { isWhenItWas } from './rivals.ts'
import { stemsOf } from './stems.ts'
import { finiteVerb, pastOfParticiple } from './words/verb-forms.ts'
import { studioWords } from './words/words-of.ts'

/** Where all that is asked stands on the other side of something than the value does, the value is told of another. */
export function sideReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view, from, to } = place
  const asked = view.stems.flatMap((stem, i) =>
    (i < from || i >= to) && isContent(view, i) && isAskedStem(stem, one) && !one.topic.has(stem) ? [i] : [],
  )
  if (isOfAnotherDoer(place, one)) return otherWords(view.tokens[from]?.word, view, one)
  if (asked.length === 0) return []
  // Who was treated is whoever went home.
  const isName = 'name' in one.claim.value || 'names' in one.claim.value
  if (
    (!isName && isBracketApart(place, one, asked)) ||
    isOfCompared(place, one, asked) ||
    isOfOthers(place, one, asked)
  )
    return [reasonOf('other-event', one, { sentence: view })]
  return isOpenQuestion(place, one, asked) || isOfOtherTime(place, one)
    ? otherWords(view.tokens[from]?.word, view, one)
    : []
}

/**
 * "Treated in hospital, she went home on Sunday" does not say when she was treated, nor the day when she was; and « la
 * voiture, arrêtée à 10 h 40, est repartie » not when it left.
 */
function isBracketApart({ view, from, to }: ValuePlace, one: ClaimCase, asked: readonly number[]): boolean {
  const { tokens, stems, language } = view
  const isComma = (i: number) => tokens[i]?.gap.startsWith(',') === true
  const own = Math.max(
    0,
    tokens.findLastIndex((_, i) => i <= from && isComma(i)),
  )
  // What opens a sentence stands apart from all that follows.
  const start = [own, 0].find((i) => opensBracket(tokens[i]?.word ?? '', language)) ?? -1
  const next = tokens.findIndex((_, i) => i > start && isComma(i))
  // "…, which has been saving since 2028" may end the sentence.
  const end = next < 0 && start > 0 ? tokens.length : next
  if (start < 0 || end < 0) return false
  const isTime = [...datesIn(view), ...timesIn(view)].some((time) => time.from < to && time.to > from)
  const isIdle = (i: number) => (i >= from - 1 && i < to) || !isContent(view, i)
  return from < end
    ? isTime &&
        asked.length > 1 &&
        !stems.some((stem, i) => i >= start && i < end && !isIdle(i) && isAskedStem(stem, one))
    : asked.every((i) => i < end) && asked[0] === 0
}

/** A participle or a relative: what follows is told of whom or what stands beside it. */
const opensBracket = (word: string, language: string): boolean =>
  studioWords(language).participle.test(word) ||
  pastOfParticiple(word) !== undefined ||
  /^(?:partie?s?|which|who|qui|dont)$/.test(word)

/** "42 people, including the band": they are not all of the band. « 17 ans » behind another's name is another's age. */
function isOfOthers({ view, from, to }: ValuePlace, one: ClaimCase, asked: readonly number[]): boolean {
  const { tokens, stems } = view
  const part = tokens.findIndex(({ word }, i) => i >= to && i <= to + 2 && /^(?:dont|including)$/.test(word))
  const name = tokens[from]?.gap === ', ' && nameMentions(view).find((mention) => mention.to === from)
  const isNamed = (i: number) => [one.says, ...one.asks].some((wording) => wording.stems.has(stems[i] ?? ''))
  return (
    (part > 0 && asked.every((i) => i > part)) ||
    (name && asksForAge(one, studioWords(view.language)) && !isNamed(name.from) && !isNamed(name.to - 1)) === true
  )
}

/** "The other half are asking who gets it", "whether the ruins are pulled down": all that is asked is still open. */
function isOpenQuestion(
  { view: { tokens }, from }: ValuePlace,
  { claim: { value } }: ClaimCase,
  asked: readonly number[],
): boolean {
  const at = tokens.findIndex(
    ({ word }, i) =>
      /^(?:whether|si)$/.test(word) ||
      (word === 's' && /^ils?$/.test(tokens[i + 1]?.word ?? '')) ||
      (ASKED.test(word) && ASKING.test(tokens[i - 1]?.word ?? '')),
  )
  if (at < 0) return false
  const isBeside = tokens[at]?.segment === tokens[from]?.segment && ASKING.test(tokens[at - 1]?.word ?? '')
  return from < at ? asked.every((i) => i > at) : 'text' in value && isBeside && !ASKED.test(tokens[at]?.word ?? '')
}

const ASKED = /^(?:who|what|when|where|why|how|which|qui|quand|comment|pourquoi|combien)$/
const ASKING = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|demand(?:e|ent|ait)|savoir|dire|say|decide)$/

/** "It is 40 years old, older than the mill", "$40, more than many earn": what is compared with is not told of. */
function isOfCompared({ view, to }: ValuePlace, { says: { names } }: ClaimCase, asked: readonly number[]): boolean {
  const { tokens, stems } = view
  const than = tokens.findIndex(
    ({ word }, i) =>
      i >= to && word === 'than' && /^(?:(?!other|rather|either)\p{L}+er|more|less)$/u.test(tokens[i - 1]?.word ?? ''),
  )
  const named = stems.flatMap((stem, i) => (names.has(stem) ? [i] : []))
  const segment = tokens[than]?.segment
  const isBeyond = (some: readonly number[]) =>
    some.length > 0 && some.every((i) => i > than && tokens[i]?.segment === segment)
  return than >= 0 && tokens[to - 1]?.segment !== segment && (isBeyond(named) || isBeyond(asked))
}

const ASKS_TIME = /(?<!\p{L})(?:when|quand|how soon|in how long|dans combien)(?!\p{L})/iu
/** Say nothing of when. */
const OFTEN = /^(?:again|already|also|still|encore|déjà|aussi)$/

/** "We had done it before Christmas, so I rang": when it rang is not told. */
function isOfOtherTime(place: ValuePlace, { asks, says, claim, topic }: ClaimCase): boolean {
  const { view, from, to } = place
  const { clause = 0 } = view.tokens[from] ?? {}
  // "Before Christmas" opens a clause where "before" may.
  const own = view.tokens[from - 1]?.clause === clause ? [clause] : [clause, clause - 1]
  const isTime = !('name' in claim.value || 'date' in claim.value || 'time' in claim.value)
  const { speech } = studioWords(view.language)
  const said = view.stems.flatMap((stem, i) =>
    (i < from || i >= to) &&
    isContent(view, i) &&
    !OFTEN.test(view.tokens[i]?.word ?? '') &&
    says.stems.has(stem) &&
    !topic.has(stem)
      ? [i]
      : [],
  )
  // "A doctor who saw him says that he can play again in two weeks".
  const told = view.tokens.findLastIndex(
    ({ word }, i) => i < from && /^(?:that|qu?e?)$/.test(word) && speech.includes(view.tokens[i - 1]?.word ?? ''),
  )
  const isIn = (i: number) => i > told && own.includes(view.tokens[i]?.clause ?? -1)
  // "Shortly before noon on Sunday" is one time.
  const isTimed = (i: number) => [...datesIn(view), ...timesIn(view)].some((time) => time.from <= i && i < time.to)
  const isFull = view.tokens.some((_, i) => isIn(i) && (i < from || i >= to) && isContent(view, i) && !isTimed(i))
  return (
    isTime &&
    asks.some(({ text }) => ASKS_TIME.test(text)) &&
    isFull &&
    said.length > 0 &&
    !said.some(isIn) &&
    !isWhenItWas(place, says, topic)
  )
}

/** "Met a van that somebody had left" does not say who left it: between somebody and the verb others are told of. */
function isOfAnotherDoer({ at, view, to }: ValuePlace, { written, claim: { value }, quoted }: ClaimCase): boolean {
  const { of, isEmpty } = stemsOf(view.language)
  const { articles, auxiliary, pronouns, times } = studioWords(view.language)
  const [head = '', tail = ''] = written.says.split(/\{[^{}]*\}/)
  if (!('name' in value || 'text' in value) || wordsOf(head).some((word) => !articles.includes(word))) return false
  const verb = of(wordsOf(tail).find((word) => !isEmpty(word) && !auxiliary.includes(word)) ?? '')
  const place = view.stems.findIndex((stem, i) => i >= to && stem === verb)
  // "A can was knocked over. Both sides say …".
  if (!view.holds.has(verb)) return quoted.some((other) => other.at !== at && other.view.holds.has(verb))
  const isPast = (word: string) => /^(?:past|third)$/.test(finiteVerb(word)?.is ?? '')
  return view.tokens.some(
    ({ word, segment }, i) =>
      i > to &&
      i < place &&
      segment === view.tokens[place]?.segment &&
      OTHERS.test(word) &&
      view.tokens.slice(to, i).some((token) => isPast(token.word)) &&
      ![...pronouns, ...times].includes(view.tokens[i + 1]?.word ?? ''),
  )
}

const OTHERS = /^(?:that|why|whether|because|when|pourquoi|parce|lorsque)$/
