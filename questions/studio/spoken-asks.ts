import { wordRules } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import type { Asked } from './asked.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { modalityIn } from './modality.ts'
import { contentStems } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** So much at least of what the other asks it asks, too. */
const LEAST_KEPT = 0.6

/**
 * Ways to ask that are borne out, with those that ask for the same in plain words.
 *
 * @param cases The claims, each with the places where its value stands.
 */
export function withSpoken(
  asks: readonly string[],
  wordings: readonly string[],
  cases: readonly { readonly one: ClaimCase; readonly places: readonly { readonly place: ValuePlace | undefined }[] }[],
): readonly string[] {
  const places = cases.flatMap(({ places: all }) => all.flatMap(({ place }) => place ?? []))
  const like = asks.map((ask) => wordings.indexOf(ask))
  const isSpoken = (which: number) =>
    like.some((other) => cases.every(({ one }) => isSpokenLike(one, which, other, places)))
  const all = wordings.flatMap((ask, i) => (asks.includes(ask) || isSpoken(i) ? [i] : []))
  const narrow = all.filter((which) =>
    cases.every(({ one }) => places.every((place) => isNarrow(one, which, all, place))),
  )
  return (narrow.length > 0 ? narrow : all).flatMap((which) => wordings[which] ?? [])
}

const LIMIT = /^(?:max|min)im|^average$|^moyen/

/**
 * Whether a way to ask has what another has of the words right by the value: "maximum", the "detour" in "a detour of 46
 * km", some word at all of a bracket, « arrivés à seize, ». One that leaves them out may ask for something else.
 */
function isNarrow({ asks, topic }: ClaimCase, which: number, all: readonly number[], place: ValuePlace): boolean {
  const { view, from, to } = place
  const { tokens, stems, language } = view
  const { partOf, participle } = studioWords(language)
  const isComma = (i: number) => tokens[i]?.gap === ', '
  const start = tokens.findLastIndex((_, i) => i <= from && isComma(i))
  const end = tokens.findIndex((_, i) => i >= to && isComma(i))
  const isBracket = start > 0 && end > 0 && participle.test(tokens[start]?.word ?? '')
  const own = stems.filter((_, i) => tokens[i]?.segment === tokens[from]?.segment && (i < from || i >= to))
  const isOf = partOf.includes(tokens[from - 1]?.word ?? '')
  const needed = own.filter((stem) => LIMIT.test(stem) || (isOf && stem === stems[from - 2])).map((stem) => [stem])
  const has = (i: number, some: readonly string[]) =>
    some.some((stem) => !topic.has(stem) && asks[i]?.stems.has(stem) === true)
  return [...needed, ...(isBracket ? [stems.slice(start, end)] : [])].every(
    (some) => has(which, some) || !all.some((i) => has(i, some)),
  )
}

/**
 * Whether one way to ask says more plainly what another does: with no word that the other, the statement and the
 * sentences of the value do not have, in the same order, of the same things counted, and with most of what the other
 * asks. A word of the writer's own, or a part left out, asks for something else as often as not.
 */
function isSpokenLike(one: ClaimCase, which: number, other: number, places: readonly ValuePlace[]): boolean {
  const [asked, like] = [one.asks[which], one.asks[other]]
  if (!asked || !like) return false
  const { language } = one.source
  const isIn = (stem: string) =>
    like.stems.has(stem) || one.says.stems.has(stem) || places.some(({ view }) => view.holds.has(stem))
  const own = [...asked.stems].filter((stem) => !one.topic.has(stem))
  const wanted = [...like.stems].filter((stem) => !one.topic.has(stem))
  const kept = wanted.filter((stem) => asked.stems.has(stem))
  const counted = contentStems(one.fact.unit ?? '', language).filter((stem) => like.stems.has(stem))
  return (
    own.every(isIn) &&
    kept.length > 0 &&
    kept.length >= LEAST_KEPT * wanted.length &&
    counted.every((stem) => asked.stems.has(stem)) &&
    isInOrder(asked, like) &&
    (modalityIn([asked.text], language).negated === undefined) ===
      (modalityIn([like.text], language).negated === undefined)
  )
}

/** Who does it stays before whom it is done to. */
function isInOrder(asked: Asked, like: Asked): boolean {
  const inOrder = ({ stems }: Asked, of: Asked) => [...stems].filter((stem) => of.stems.has(stem)).join(' ')
  return inOrder(asked, like) === inOrder(like, asked)
}

/** Who, where, why or when; none where anything may be asked for: "what", and "When it sank, how many were aboard?". */
function askedFor(ask: string, language: string): string | undefined {
  const words = wordsOf(ask)
  const any = [...studioWords(language).which, ...ANY]
  if (words.some((word) => any.includes(word))) return undefined
  const sorts = wordRules(language)?.askersAlike ?? []
  const first = words.find((word) => JOINS.includes(word) || sorts.some((sort) => sort.includes(word))) ?? ''
  return sorts.find((sort) => sort.includes(first))?.[0]
}

/** In one language or the other. */
const ANY = ['how', 'combien', 'comment', 'quoi']
/** « Que dit-elle quand … ? » asks for anything, and « Quand est-ce que … ? » does not. */
const JOINS = ['que', 'qu']

/** Nobody asks who or when for a figure, nor who or where for a day. */
export function suitsType(ask: string, type: ValueType, language: string): boolean {
  const asked = askedFor(ask, language)
  if (asked === undefined || type === 'quantity') return asked === undefined
  return !(type === 'date' || type === 'time') || asked === 'when' || asked === 'quand'
}
