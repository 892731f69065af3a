import { rememberOf } from '../text/remember.ts'
import { isCompared, type Token } from './clauses.ts'
import { isSaidAside } from './modality-asides.ts'
import { askedPlaces, placesOf, stretchOfClause, stretchOfSegment } from './sentence-places.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { finiteVerb } from './words/verb-forms.ts'
import { studioWords } from './words/words-of.ts'

/**
 * Whether a token has a say in a place: right before it, in its clause before the next comma, or around a word of the
 * question that stands elsewhere.
 */
export function isNear(
  view: SentenceView,
  i: number,
  place: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  if (isDeniedOnly(view, i, place, asked)) return true
  const { from, to } = place
  const { tokens, language } = view
  const [token, first, last] = [tokens[i], tokens[from], tokens[to - 1]]
  if (!token || !first || !last) return false
  if (isCarriedOn(view, first.clause) && token.clause === first.clause - 1) return true
  // What says nothing of the value, wherever the question's words stand.
  if (isApart(view, i, place, asked) || isSaidAside(view, i, place, asked)) return false
  if (i < from && i >= from - 2) return true
  const isOwn = token.clause >= first.clause && token.clause <= last.clause
  // "The hall, which opened in 1889, had been due to close": behind the comma the hall goes on.
  if (isOwn)
    return (
      token.segment <= last.segment ||
      !((isRelative(tokens, first.clause, language) && !isAskedLater(view, last, asked)) || isAside(view, place, asked))
    )
  return reachesFrom(view, i, { token, first, last }, asked)
}

/** The same of a token in another clause. */
function reachesFrom(
  view: SentenceView,
  i: number,
  { token, first, last }: Readonly<Record<'token' | 'first' | 'last', Token>>,
  asked: ReadonlySet<string>,
): boolean {
  const { tokens, stems, language } = view
  // "Oskar Venn, an ecologist who was not involved, warns": such a clause ends at its comma, and nothing in it is asked
  // for.
  if (isRelative(tokens, token.clause, language) && isIdleOpening(view, token, asked)) return false
  const held = askedIn(stems, asked)
  const own = held(stretchOfClause(tokens, first.clause)[0], stretchOfClause(tokens, last.clause)[1])
  const there = [...held(...stretchOfClause(tokens, token.clause))].filter((stem) => !own.has(stem))
  if (isSubjectOnly(view, i, first, there)) return false
  if (isAwaited(tokens, first.clause) && Math.abs(token.clause - first.clause) === 1) return true
  if (there.length === 0 || !isInScope(view, i, there)) return false
  // "Nobody was hurt when the train with 80 passengers left the rails": one word of the question is enough.
  return there.length >= own.size || studioWords(language).negators.includes(token.word)
}

/** The stems of a stretch that are asked for. */
const askedIn =
  (stems: readonly string[], asked: ReadonlySet<string>) =>
  (from: number, to: number): ReadonlySet<string> =>
    new Set(askedPlaces(stems, asked).any(from, to) ? stems.slice(from, to).filter((stem) => asked.has(stem)) : [])

/** "Wants to put in a window and charge visitors": behind the "and" the same verb goes on. */
function isCarriedOn({ tokens }: SentenceView, clause: number): boolean {
  const [start] = stretchOfClause(tokens, clause)
  const isBase = (at: number) => finiteVerb(tokens[at]?.word ?? '')?.is === 'base'
  const isJoined = tokens[start]?.word === 'and' && tokens[start]?.gap === ' ' && isBase(start + 1)
  return (
    isJoined &&
    tokens.some(({ word }, i) => i < start && word === 'to' && finiteVerb(tokens[i + 1]?.word ?? '') !== undefined)
  )
}

/** "It is to warm the water once the trust has found the money": it is as open as what waits for it. */
function isAwaited(tokens: readonly Token[], clause: number): boolean {
  const [start, end] = stretchOfClause(tokens, clause)
  return AWAITING.test(tokens[start]?.word ?? '') && !tokens.slice(start, end).some(({ word }) => PAST.test(word))
}

const AWAITING = /^(?:once|if|unless|until|when|after|si|dès|quand|lorsque)$/
const PAST = /^(?:was|were|had|did|était|étaient|avait|avaient|fut|furent)$/

/**
 * « Le maire ne cache pas sa colère : … » denies nothing of the mayor's figure: what a word of another clause says is
 * said of what follows it up to the comma, or of the verb before it. Where nothing follows, it is said of the whole.
 */
function isInScope(
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  there: readonly string[],
): boolean {
  const { isEmpty } = stemsOf(language)
  const [start, end] = stretchOfSegment(tokens, tokens[i]?.segment)
  const isContent = ({ word }: Token) => !isEmpty(word)
  return (
    !tokens.slice(i + 1, end).some(isContent) ||
    stems.slice(Math.max(start, i - 1), end).some((stem) => there.includes(stem))
  )
}

/** "On leave since Tuesday; she has not been dismissed": a word of the question stands there only to be denied. */
function isDeniedOnly(
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  if (i < to || !studioWords(language).negators.includes(tokens[i]?.word ?? '')) return false
  const denied = stems
    .slice(i + 1, i + 4)
    .find((stem, k) => asked.has(stem) && tokens[i + 1 + k]?.segment === tokens[i]?.segment)
  return denied !== undefined && stems.every((stem, k) => stem !== denied || k > i || (k >= from && k < to))
}

/**
 * Behind a semicolon stands another sentence, if the value's own holds a word of the question; and behind "of what"
 * what the value is held against.
 */
function isApart(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  if (isAcrossStop({ tokens, stems }, i, { from, to }, asked)) return true
  return comparedIn(tokens).any(to, i + 1)
}

const comparedIn = rememberOf((tokens: readonly Token[]) =>
  placesOf(tokens, ({ word }, k) => isCompared(word, tokens[k - 1]?.word ?? '', ` ${tokens[k + 1]?.word ?? ''}`)),
)

/** Another sentence stands behind the semicolon, and this one holds a word of the question. */
export function isAcrossStop(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const { any } = stopsIn(tokens)
  return (i < from ? any(i + 1, from + 1) : any(to, i + 1)) && isAskedIn({ tokens, stems }, { from, to }, asked)
}

/** A semicolon, or a colon before a pronoun: "It was not old: it was pierced by a drill". */
const isStop = ({ gap, word }: Token): boolean =>
  gap.includes(';') || (gap.includes(':') && /^(?:it|he|she|they|ils?|elles?)$/.test(word))

const stopsIn = rememberOf((tokens: readonly Token[]) => placesOf(tokens, isStop))

/** Between its semicolons a word of the question stands beside the value. */
function isAskedIn(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const { lastUpTo, firstFrom } = stopsIn(tokens)
  const stop = firstFrom(to)
  const { any } = askedPlaces(stems, asked)
  return any(lastUpTo(from), from) || any(to, stop < 0 ? stems.length : stop)
}

/**
 * "The slide is not ready and will open in July": the clause before only names what the next goes on to speak of.
 */
function isSubjectOnly(
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  { clause }: Token,
  there: readonly string[],
): boolean {
  const [own] = stretchOfClause(tokens, clause)
  if (tokens[i]?.clause !== clause - 1 || !studioWords(language).goesOn.includes(tokens[own]?.word ?? '')) return false
  return !stems.slice(i + 1, own).some((stem) => there.includes(stem))
}

/**
 * "On strike since 1 February, will not play": behind the comma stands what is asked for, and nowhere in the clause
 * before it.
 */
function isAskedLater(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { clause, segment }: Token,
  asked: ReadonlySet<string>,
): boolean {
  const [start, end] = stretchOfClause(tokens, clause)
  const [, behind] = stretchOfSegment(tokens, segment)
  const held = askedIn(stems, asked)
  const before = held(start, behind)
  return [...held(behind, end)].some((stem) => !before.has(stem))
}

/**
 * "Its head, Britta Solheim, does not blame the trams": all that is asked stands before the second comma, and what
 * follows is another matter.
 */
function isAside(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || first.segment === 0) return false
  const { any } = askedPlaces(stems, asked)
  const [, end] = stretchOfSegment(tokens, last.segment)
  const isBefore = any(stretchOfSegment(tokens, first.segment - 1)[0], from) || any(to, end)
  return isBefore && !any(end, stems.length)
}

/** The words of a clause up to its first comma hold none that are asked for. */
function isIdleOpening(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { clause, segment }: Token,
  asked: ReadonlySet<string>,
): boolean {
  if (tokens[stretchOfClause(tokens, clause)[0]]?.segment !== segment) return false
  return !askedPlaces(stems, asked).any(...stretchOfSegment(tokens, segment))
}

const isRelative = (tokens: readonly Token[], clause: number, language: string): boolean =>
  studioWords(language).breakers.includes(tokens[stretchOfClause(tokens, clause)[0]]?.word ?? '')
