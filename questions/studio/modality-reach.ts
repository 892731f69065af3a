import { isCompared, type Token } from './clauses.ts'
import { isSaidAside } from './modality-asides.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/**
 * Whether a token has a say in a place: right before it, in its clause before the next comma, or around a word of the
 * question that stands elsewhere.
 */
export function isNear(
  view: SentenceView,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  if (isDeniedOnly(view, i, { from, to }, asked)) return true
  const { tokens, stems, language } = view
  const [token, first, last] = [tokens[i], tokens[from], tokens[to - 1]]
  if (!token || !first || !last || isSetOff(view, i, { from, to }, asked)) return false
  if (i < from && i >= from - 2) return true
  const isOwn = token.clause >= first.clause && token.clause <= last.clause
  // "The hall, which opened in 1889, had been due to close": behind the comma the hall goes on.
  if (isOwn)
    return (
      token.segment <= last.segment ||
      !(
        (isRelative(tokens, first.clause, language) && !isAskedLater({ tokens, stems }, last, asked)) ||
        isAside({ tokens, stems }, { from, to }, asked)
      )
    )
  return reachesFrom(view, i, { from, to }, asked)
}

/** The same of a token in another clause. */
function reachesFrom(
  view: SentenceView,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const { tokens, stems, language } = view
  const [token, first, last] = [tokens[i], tokens[from], tokens[to - 1]]
  if (!token || !first || !last) return false
  // "Oskar Venn, an ecologist who was not involved, warns": such a clause ends at its comma, and nothing in it is asked
  // for.
  if (isRelative(tokens, token.clause, language) && isIdleOpening({ tokens, stems }, token, asked)) return false
  const held = (isIn: (clause: number) => boolean) =>
    new Set(tokens.flatMap((other, k) => (isIn(other.clause) && asked.has(stems[k] ?? '') ? [stems[k]] : [])))
  const own = held((clause) => clause >= first.clause && clause <= last.clause)
  const there = [...held((clause) => clause === token.clause)].filter((stem) => !own.has(stem))
  if (isSubjectOnly({ tokens, stems, language }, i, first, there)) return false
  if (isAwaited(tokens, first.clause) && Math.abs(token.clause - first.clause) === 1) return true
  if (there.length === 0 || !isInScope({ tokens, stems, language }, i, there)) return false
  // "Nobody was hurt when the train with 80 passengers left the rails": one word of the question is enough.
  return there.length >= own.size || studioWords(language).negators.includes(token.word)
}

/** "It is to warm the water once the trust has found the money": it is as open as what waits for it. */
function isAwaited(tokens: readonly Token[], clause: number): boolean {
  const own = tokens.filter((token) => token.clause === clause).map(({ word }) => word)
  return AWAITING.test(own[0] ?? '') && !own.some((word) => PAST.test(word))
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
  there: readonly (string | undefined)[],
): boolean {
  const { isEmpty } = stemsOf(language)
  const own = tokens.flatMap((token, k) => (token.segment === tokens[i]?.segment && k >= i - 1 ? [k] : []))
  const isContent = (k: number) => k > i && !isEmpty(tokens[k]?.word ?? '')
  return !own.some(isContent) || own.some((k) => there.includes(stems[k]))
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

/** What says nothing of the value, wherever the question's words stand. */
const isSetOff = (
  view: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean => isApart(view, i, { from, to }, asked) || isSaidAside(view, i, { from, to }, asked)

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
  if (i < to) return false
  const between = tokens.slice(to, i + 1)
  return between.some(({ word }, k) =>
    isCompared(word, tokens[to + k - 1]?.word ?? '', ` ${tokens[to + k + 1]?.word ?? ''}`),
  )
}

/** Another sentence stands behind the semicolon, and this one holds a word of the question. */
export function isAcrossStop(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const between = i < from ? tokens.slice(i + 1, from + 1) : tokens.slice(to, i + 1)
  return between.some(isStop) && isAskedIn({ tokens, stems }, { from, to }, asked)
}

/** A semicolon, or a colon before a pronoun: "It was not old: it was pierced by a drill". */
const isStop = ({ gap, word }: Token): boolean =>
  gap.includes(';') || (gap.includes(':') && /^(?:it|he|she|they|ils?|elles?)$/.test(word))

/** Between its semicolons a word of the question stands beside the value. */
function isAskedIn(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const start = Math.max(
    0,
    tokens.findLastIndex((token, k) => k <= from && isStop(token)),
  )
  const stop = tokens.findIndex((token, k) => k >= to && isStop(token))
  const own = stems.slice(start, stop < 0 ? undefined : stop)
  return own.some((stem, k) => asked.has(stem) && (start + k < from || start + k >= to))
}

/**
 * "The slide is not ready and will open in July": the clause before only names what the next goes on to speak of.
 */
function isSubjectOnly(
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  { clause }: Token,
  there: readonly (string | undefined)[],
): boolean {
  const own = tokens.findIndex((token) => token.clause === clause)
  if (tokens[i]?.clause !== clause - 1 || !studioWords(language).goesOn.includes(tokens[own]?.word ?? '')) return false
  return !tokens.some((token, k) => k > i && token.clause === clause - 1 && there.includes(stems[k]))
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
  const held = (isIn: (token: Token) => boolean) =>
    stems.filter((stem, i) => {
      const token = tokens[i]
      return token?.clause === clause && isIn(token) && asked.has(stem)
    })
  const before = held((token) => token.segment <= segment)
  return held((token) => token.segment > segment).some((stem) => !before.includes(stem))
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
  const isAsked = (i: number) => (i < from || i >= to) && asked.has(stems[i] ?? '')
  const isBefore = tokens.some(
    ({ segment }, i) => isAsked(i) && segment <= last.segment && segment >= first.segment - 1,
  )
  return isBefore && !tokens.some(({ segment }, i) => isAsked(i) && segment > last.segment)
}

/** The words of a clause up to its first comma hold none that are asked for. */
function isIdleOpening(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { clause, segment }: Token,
  asked: ReadonlySet<string>,
): boolean {
  if (tokens.find((other) => other.clause === clause)?.segment !== segment) return false
  return !tokens.some((other, i) => other.segment === segment && other.clause === clause && asked.has(stems[i] ?? ''))
}

const isRelative = (tokens: readonly Token[], clause: number, language: string): boolean =>
  studioWords(language).breakers.includes(tokens.find((token) => token.clause === clause)?.word ?? '')
