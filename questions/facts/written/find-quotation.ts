import { firstPlace } from '../../text/first-place.ts'
import { rememberOf } from '../../text/remember.ts'
import { paragraphAt } from '../evidence.ts'
import { type FoldedText, foldWords, spanIn } from './folded-text.ts'
import { nearestPassage } from './nearest-passage.ts'

/** Where a quotation stands, and its own words as the source writes them; or why it stands nowhere, and what to do. */
type Found =
  | {
      readonly ok: true
      readonly span: readonly [number, number]
      readonly parts: readonly (readonly [number, number])[]
    }
  | { readonly ok: false; readonly why: string }

export interface Quotation {
  /** "first words … last words" stands for all from the first to the last. */
  readonly quote: string
  /** The paragraph it stands in, counted from 1. */
  readonly paragraph?: number | undefined
  /** A word that stands before it, where the same words stand twice. */
  readonly after?: string | undefined
}

interface Hit {
  readonly start: number
  readonly end: number
  readonly parts: readonly (readonly [number, number])[]
}

/**
 * Characters from the first to the last words of a quotation: a paragraph. Each is read for its value, so that a few
 * hundred from end to end of a long line cost half a minute.
 */
const MOST_SPAN = 500

/**
 * Finds a quotation in its source: once, and in one paragraph. Quotation marks, dashes and blanks may be of another
 * kind.
 */
export function findQuotation(quotation: Quotation, source: FoldedText, label: string): Found {
  const { quote, paragraph, after } = quotation
  const { paragraphs } = source
  const pieces = piecesOf(quote, source)
  if (!pieces) return missing('The quotation is empty. Copy a few words of the source.')
  if (paragraph !== undefined && paragraphs[paragraph - 1] === undefined)
    return missing(`${label} has ${paragraphs.length} paragraphs, and no ¶${paragraph}.`)
  const lost = pieces.find((piece) => nextPlace(piece, 0, source) < 0)
  if (lost !== undefined) return missing(notFound(pieces.length > 1 ? lost : quote, lost, source, label))
  const inside = hitsOf(pieces, source, paragraph)
  if (inside.length === 0) {
    const all = hitsOf(pieces, source, undefined)
    return missing(
      all.length === 0
        ? `The words of “${quote}” stand in ${label}, but not in this order in one paragraph. Quote one paragraph.`
        : `“${quote}” does not stand in ¶${paragraph} of ${label}. It stands in ${placesOf(all, source)}.`,
    )
  }
  const left = after === undefined ? inside : afterWord(inside, after, source)
  const [hit] = left
  if (!hit) return missing(`“${quote}” does not stand after “${after}” in ${label}.`)
  if (left.length > 1 && after === undefined) return missing(twice(quote, left, source, label))
  const span = spanIn(source, hit.start, hit.end)
  const length = span[1] - span[0]
  if (length > MOST_SPAN)
    return missing(
      `From the first to the last words of “${quote}” are ${length} characters. Quote words that stand within ${MOST_SPAN}.`,
    )
  return { ok: true, span, parts: hit.parts.map(([start, end]) => spanIn(source, start, end)) }
}

const missing = (why: string): Found => ({ ok: false, why })

/** What a quotation is of: a piece either side of each "…". */
type Pieces = readonly [string, ...string[]]

/** The words either side of each "…"; a text that has those dots itself is looked for with them first. */
function piecesOf(quote: string, source: FoldedText): Pieces | undefined {
  const whole = foldWords(quote)
  const [first, ...more] = whole.split(/ *\.{3,} */).filter((piece) => piece !== '')
  if (first === undefined) return undefined
  return source.folded.includes(whole) ? [whole] : [first, ...more]
}

/** Every place where all pieces follow each other inside one paragraph; each last piece is the nearest. */
function hitsOf(pieces: Pieces, source: FoldedText, paragraph: number | undefined): readonly Hit[] {
  const bounds = paragraph === undefined ? undefined : boundsOf(paragraph, source)
  return placesFor(pieces[0], source, bounds).flatMap((start) => {
    let end = start
    const parts: (readonly [number, number])[] = []
    const limit = endOfParagraph(start, source)
    for (const piece of pieces) {
      const next = nextPlace(piece, end, source)
      if (next < 0 || next + piece.length > limit) return []
      end = next + piece.length
      parts.push([next, end])
    }
    return [{ start, end, parts }]
  })
}

/** More places than these are no help to anybody. */
const MOST_PLACES = 100

function placesFor(
  words: string,
  source: FoldedText,
  [from, to]: readonly [number, number] = [0, source.folded.length],
): readonly number[] {
  const places: number[] = []
  let at = nextPlace(words, from, source)
  while (at >= 0 && at < to && places.length < MOST_PLACES) {
    places.push(at)
    at = nextPlace(words, at + 1, source)
  }
  return places
}

/** The next place of whole words: "40 lorries" does not stand in "140 lorries". */
function nextPlace(words: string, from: number, { folded }: FoldedText): number {
  let at = folded.indexOf(words, from)
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries += 1, at = folded.indexOf(words, at + 1))
    if (isEdge(folded, at) && isEdge(folded, at + words.length)) return at
  return -1
}

/** A text of one letter over and over holds a quotation of it everywhere, and nowhere as a word. */
const MOST_TRIES = 500

const LETTER = /[\p{L}\p{N}]/u

/** No word and no figure goes on over this place. */
function isEdge(text: string, at: number): boolean {
  if (LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))) return false
  // 2.5 holds no 2 and no 5.
  return !/\d[.,]\d/.test(text.slice(Math.max(0, at - 2), at + 2))
}

const endOfParagraph = (start: number, source: FoldedText): number => boundsOf(paragraphOf(start, source), source)[1]

/** Where a paragraph, counted from 1, begins and ends in the folded text. */
function boundsOf(paragraph: number, source: FoldedText): readonly [number, number] {
  const starts = startsOf(source)
  const end = source.folded.length
  return [starts[paragraph - 1] ?? end, starts[paragraph] ?? end]
}

/** The first place of each paragraph in the folded text: every quotation of the text asks for two of them. */
const startsOf = rememberOf(({ paragraphs, offsetOf, folded }: FoldedText) =>
  paragraphs.map((position) => firstPlace(folded.length, (place) => offsetOf(place) < position)),
)

const paragraphOf = (start: number, { offsetOf, paragraphs }: FoldedText): number =>
  paragraphAt(paragraphs, offsetOf(start))

/** Those that follow the word in its own paragraph: the nearest to each place of it. */
function afterWord(hits: readonly Hit[], after: string, source: FoldedText): readonly Hit[] {
  const word = foldWords(after)
  const places = placesFor(word, source)
  return hits.filter(({ start }) =>
    places.some((at) => at < start && paragraphOf(at, source) === paragraphOf(start, source)),
  )
}

const placesOf = (hits: readonly Hit[], source: FoldedText): string =>
  [...new Set(hits.map(({ start }) => `¶${paragraphOf(start, source)}`))].slice(0, 5).join(' and ')

function twice(quote: string, hits: readonly Hit[], source: FoldedText, label: string): string {
  const paragraphs = [...new Set(hits.map(({ start }) => paragraphOf(start, source)))]
  const [first] = paragraphs
  return paragraphs.length > 1
    ? `“${quote}” stands ${hits.length} times in ${label}: ${placesOf(hits, source)}. Add "in: ¶${first}", or more words.`
    : `“${quote}” stands ${hits.length} times in ¶${first} of ${label}. Add "after:" and a word before it, or more words.`
}

function notFound(said: string, lost: string, source: FoldedText, label: string): string {
  const near = nearestPassage(lost, source)
  return near === undefined
    ? `“${said}” does not stand in ${label}. Copy the words from the source.`
    : `“${said}” does not stand in ${label}. The nearest is “${near.words}” (¶${near.paragraph}).`
}
