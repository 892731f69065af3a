import { wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn, nameMentions } from './mentions.ts'
import { stemsOf } from './stems.ts'
import { isBe, studioWords } from './words/words-of.ts'

/** Who did it to whom: a name stands on the same side of the verb as in the statement, or a passive turns it round. */
export function orderReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { value } = one.claim
  if (!('name' in value || 'text' in value)) return []
  const isName = nameMentions(place.view).some(({ from, to }) => from < place.to && to > place.from)
  const asksWho = one.asks.some(({ text }) =>
    /^(?:who|qui|which|what|quel|quelle|whom|qu['’]est-ce qui)(?!\p{L})/iu.test(text),
  )
  if (!isName && !asksWho) return []
  const said = sidesInStatement(one)
  if (!said) return []
  const there = sidesInSentence(place, said.verbs, one)
  if (there === said.side && isTurned(place, said, one))
    return [reasonOf('value-altered', one, { sentence: place.view })]
  if (there === undefined || there === said.side) return []
  if (isPassive(place, one) !== said.passive) return []
  const rival = there === 'behind' && subjectOf(place, one)
  return [reasonOf(rival ? 'value-altered' : 'swapped', one, { words: rival || undefined, sentence: place.view })]
}

/** The statement says that it was done to the value, and in the sentence the value does it. */
function isTurned({ view, to }: ValuePlace, { side, verbs }: Sides, { written }: ClaimCase): boolean {
  const behind = wordsOf(written.says.split(/\{[^{}]*\}/)[1] ?? '')
  if (side !== 'before' || !isBe(behind[0], view.language)) return false
  const at = view.stems.findIndex((stem, i) => i >= to && stem === verbs[0])
  return (
    at === to &&
    view.tokens[at]?.word.endsWith('ed') === true &&
    !/^(?:in|on|at|by|from|to)$/.test(view.tokens[at + 1]?.word ?? '')
  )
}

interface Sides {
  /** Where the value stands, seen from the verb. */
  readonly side: 'before' | 'behind'
  /** What may be the verb: the stems between the value and what is named on its other side. */
  readonly verbs: readonly string[]
  readonly passive: boolean
}

function sidesInStatement({ written, source, says }: ClaimCase): Sides | undefined {
  const { of, isEmpty } = stemsOf(source.language)
  const [before = '', rest = ''] = written.says.split(/\{[^{}]*\}/)
  // "{Ada Brunn}, the mill's owner, stepped ashore": what stands between commas says who she is.
  const behind = rest.replace(/^, [^,]*,(?= )/, '')
  const content = (text: string) =>
    wordsOf(text)
      .filter((word) => !isEmpty(word) && !/^\d/.test(word))
      .map(of)
  const [left, right] = [content(before), content(behind)]
  // "X is the head gardener", « le patron était X »: nobody does anything to anybody.
  const isCleft = CLEFT.test(behind) && isBe(wordsOf(before).at(-1), source.language) && left.length === 0
  if (isCopula(behind, source.language) || (!isCleft && isBe(wordsOf(before).at(-1), source.language))) return undefined
  const passive = isBy(wordsOf(before), source.language)
  if (left.length === 0 && right.length > 0)
    return {
      side: 'before',
      verbs: [...right.slice(0, 1), ...right.slice(1, 2).filter((stem) => says.names.has(stem))],
      passive: false,
    }
  if (right.length === 0 && left.length > 0) return { side: 'behind', verbs: left.slice(-2).reverse(), passive }
  return undefined
}

/** "It was Ada Brunn who opened it": she did it. */
const CLEFT = /^ ?(?:who|that|qui)(?!\p{L})/u

/** "Is the head gardener", « était le patron ». */
function isCopula(behind: string, language: string): boolean {
  const [be = '', article = ''] = wordsOf(behind)
  return isBe(be, language) && /^(?:the|an?|one|their|its|his|her|le|la|l|les|une?|son|sa|leur)$/.test(article)
}

const isBy = (words: readonly string[], language: string): boolean =>
  words.slice(-2).some((word) => studioWords(language).by.includes(word))

/**
 * On which side of the statement's verb the value stands in the sentence; none where no such verb stands in its clause.
 */
function sidesInSentence(
  place: ValuePlace,
  verbs: readonly string[],
  { source }: ClaimCase,
): Sides['side'] | undefined {
  const { view, from, to } = place
  const { speech } = studioWords(source.language)
  const places = verbs.map((verb) =>
    view.stems.findIndex(
      (stem, i) =>
        stem === verb && (i < from || i >= to) && (!speech.includes(view.tokens[i]?.word ?? '') || stem === 'call'),
    ),
  )
  const at = places.find((place) => place >= 0) ?? -1
  if (at < 0) return undefined
  // "The Kestrels' coach, Marit Dahl": what stands right before the name is what they are.
  if (at === from - 1 && view.tokens[from]?.gap === ', ') return undefined
  return at >= to ? 'before' : 'behind'
}

/** "By" stands before the value, or behind the verb before somebody else. */
function isPassive({ view, from, to }: ValuePlace, { source }: ClaimCase): boolean {
  const words = view.tokens.map(({ word }) => word)
  const figures = figuresIn(view)
  return (
    isBy(words.slice(Math.max(0, from - 3), from), source.language) ||
    words
      .slice(to, to + 8)
      // "By 3.2 seconds" names nobody who did it.
      .some(
        (word, i) => studioWords(source.language).by.includes(word) && !figures.some(({ from }) => from === to + i + 1),
      )
  )
}

/** A name before the value that is not the value: the one who did it. */
function subjectOf(place: ValuePlace, one: ClaimCase): string | undefined {
  const names = nameMentions(place.view).filter(({ to }) => to <= place.from && place.from - to <= 8)
  const said = new Set([one.says, ...one.asks].flatMap(({ names: own }) => [...own]))
  const isActive = (to: number) => !/^(?:was|were|is|are|been|est|sont|été)$/.test(place.view.tokens[to]?.word ?? '')
  const named = names.find(
    ({ from, to }) => isActive(to) && place.view.stems.slice(from, to).some((stem) => said.has(stem)),
  )
  return (named ?? names[0])?.words
}
