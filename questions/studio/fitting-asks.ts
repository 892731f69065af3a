import { readingWords, wordRules } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { wordsOf } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import { CLAIM_WORDS, type WrittenFact } from '../wire/written-topic.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { studioWords } from './words/words-of.ts'

/**
 * Of the ways to ask that are borne out those that leave out nothing by the value that narrows it, if there are any.
 *
 * @param cases The claims, each with the places where its value stands.
 */
export function narrowAsks(
  asks: readonly string[],
  wordings: readonly string[],
  cases: readonly { readonly one: ClaimCase; readonly places: readonly { readonly place: ValuePlace | undefined }[] }[],
): readonly string[] {
  const places = cases.flatMap(({ places: all }) => all.flatMap(({ place }) => place ?? []))
  const all = wordings.flatMap((ask, i) => (asks.includes(ask) ? [i] : []))
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
  const isBracket = end > 0 && participle.test(tokens[start]?.word ?? '')
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
 * "About how many …?" of a figure that a text tells exactly is asked without "about": whoever gives the round figure of
 * the other text would be right, too.
 */
export function exactlyAsked(fact: WrittenFact, language: string): WrittenFact {
  if (!fact.ask || (fact.type !== undefined && fact.type !== 'quantity')) return fact
  const values = fact.claims.flatMap((claim) => Object.entries(claim).filter(([key]) => !CLAIM_WORDS.includes(key)))
  const isExact = values.some(
    ([, value]) =>
      EXACT.test(String(value)) && numbersIn(String(value), readingWords(language))[0]?.hedge === undefined,
  )
  return isExact
    ? { ...fact, ask: fact.ask.map((ask) => ask.replace(ABOUT_HOW, (words) => words.slice(-1).toUpperCase())) }
    : fact
}

/** "96 000 couronnes", and neither "300 or so" nor "hundreds". */
const EXACT = /^[£$€]?\d[\d.,\s]*(?:\p{L}+)?$/u
const ABOUT_HOW = /^(?:About h|Around h|Roughly h|Environ c)(?=ow |ombien )/u

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
