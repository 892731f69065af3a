import { normalForm } from '../../text/normal-form.ts'
import { rememberOf } from '../../text/remember.ts'
import { type Token, tokensOfSentence } from '../clauses.ts'
import type { SentenceView } from '../sentence-view.ts'
import { studioWords } from '../words/words-of.ts'

type Span = readonly [number, number]

/** The normal form of a text with the code point that each of its characters comes from. */
function normalWithPlaces(raw: string): { readonly form: string; readonly from: readonly number[] } {
  const from: number[] = []
  let form = ''
  let at = 0
  for (const point of raw) {
    const blank = /^\s$/u.test(point)
    const piece = blank ? (form === '' || form.endsWith(' ') ? '' : ' ') : normalForm(point)
    for (let i = 0; i < piece.length; i += 1) from.push(at)
    form += piece
    at += 1
  }
  return { form, from }
}

/** How many words may be told otherwise in a row: « quatre-vingt-dix-sept mille deux cents ». */
const MOST_TURNED = 10

/** For each token the tokens of the plain form that it was made of; both lists are walked once. */
function aligned(made: readonly Token[], plain: readonly Token[]): readonly Span[] {
  const places: Span[] = []
  let [i, j] = [0, 0]
  while (i < made.length) {
    const [a, b] = nextAlike(made.slice(i, i + MOST_TURNED + 2), plain.slice(j, j + MOST_TURNED + 2))
    for (let k = 0; k < a; k += 1) places.push([j, Math.max(j + 1, j + b)])
    i += a
    j += b
    if (i < made.length) places.push([j, j + 1])
    i += 1
    j += 1
  }
  return places
}

/** How many words of each list come before they go on alike. */
function nextAlike(made: readonly Token[], plain: readonly Token[]): Span {
  for (let sum = 0; sum <= MOST_TURNED; sum += 1)
    for (let a = 0; a <= sum; a += 1) {
      const [one, other] = [made[a], plain[sum - a]]
      const isNext = made[a + 1]?.word === plain[sum - a + 1]?.word
      if (one && one.word === other?.word && (sum === 0 || isNext)) return [a, sum - a]
    }
  return [made.length, plain.length]
}

/** Where each token of a sentence stands in its source's text, in code points. */
const tokenPlaces = rememberOf((view: SentenceView): readonly Span[] => {
  const { form, from } = normalWithPlaces(view.raw)
  const [start] = view.span
  const spanOf = (at: number, end: number): Span => [start + (from[at] ?? 0), start + (from[end - 1] ?? 0) + 1]
  if (form.trimEnd() === view.form) return view.tokens.map(({ at, end }) => spanOf(at, end))
  const plain = tokensOfSentence(form, studioWords(view.language))
  return aligned(view.tokens, plain).map(([a, b]) => {
    const last = plain.length - 1
    return spanOf(plain[Math.min(a, last)]?.at ?? 0, plain[Math.min(b - 1, last)]?.end ?? 0)
  })
})

/** Where some tokens stand in the text. */
export function placeOfTokens(view: SentenceView, { from, to }: { readonly from: number; readonly to: number }): Span {
  const places = tokenPlaces(view)
  return [places[from]?.[0] ?? view.span[0], places[to - 1]?.[1] ?? view.span[1]]
}
