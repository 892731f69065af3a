import { findQuotation } from '../facts/written/find-quotation.ts'
import { foldWords, spanIn } from '../facts/written/folded-text.ts'
import { nearestPassage } from '../facts/written/nearest-passage.ts'
import type { WrittenClaim } from '../wire/written-topic.ts'
import type { DraftReason, Mend, NearPassage } from './judged.ts'
import { type SourceView, sentencesAt } from './sentence-view.ts'

/** A claim with its quotations found, and said where they stand; or why they are none. */
interface FoundClaim {
  readonly claim: WrittenClaim
  readonly reasons: readonly DraftReason[]
  readonly mended: readonly Mend[]
}

/** Of a quotation that stands in many places so many are looked at. */
const MOST_PARAGRAPHS = 40

/**
 * Finds a claim's quotations in its source. What stands twice is told apart by its sentence; what joins two sentences
 * is no quotation.
 */
export function findQuotes(
  claim: WrittenClaim,
  index: number,
  source: SourceView,
  all: readonly SourceView[],
): FoundClaim {
  const reasons: DraftReason[] = []
  const mended = new Set<Mend>()
  const place = claim.in === undefined ? undefined : Number(claim.in.replace(/\D/g, ''))
  let ours = claim
  const quotes = (claim.quote ?? []).map((quote) => {
    const found = lookFor(quote, source, place, claim.after)
    if (found.ok) {
      if (isJoined(quote, found.span, source)) reasons.push({ code: 'joined', claim: index, words: quote })
      return quote
    }
    const other = sentenceOf(quote, source)
    if (other !== undefined) {
      mended.add(place === undefined && claim.after === undefined ? 'quotation' : 'place')
      if (claim.weekday === undefined) ours = withoutPlace(ours)
      return other
    }
    reasons.push(whyNot(quote, index, source, all))
    return quote
  })
  return { claim: claim.quote === undefined ? ours : withQuotes(ours, quotes), reasons, mended: [...mended] }
}

const withQuotes = (claim: WrittenClaim, quote: string[]): WrittenClaim => Object.assign({}, claim, { quote })

/** Its sentence says where it stands. */
function withoutPlace({ in: _in, after: _after, ...claim }: WrittenClaim): WrittenClaim {
  return claim
}

const lookFor = (quote: string, source: SourceView, paragraph: number | undefined, after: string | undefined) =>
  findQuotation({ quote, paragraph, after }, source.folded, source.source.label)

/** The words before "…" and those behind it stand in one sentence: two sentences make no statement of one. */
function isJoined(quote: string, span: readonly [number, number], source: SourceView): boolean {
  if (!/…|\.{3}/.test(quote)) return false
  return sentencesAt(source, span).length > 1
}

/**
 * Words that stand several times, or elsewhere than it was said: the one whole sentence that holds them, where only one
 * sentence is alike.
 */
function sentenceOf(quote: string, source: SourceView): string | undefined {
  const words = foldWords(quote)
  if (words === '' || !source.folded.folded.includes(words)) return undefined
  const { paragraphs } = source.folded
  for (let paragraph = 1; paragraph <= Math.min(paragraphs.length, MOST_PARAGRAPHS); paragraph += 1) {
    const found = lookFor(quote, source, paragraph, undefined)
    if (!found.ok) continue
    const [at] = sentencesAt(source, found.span)
    const sentence = at === undefined ? undefined : source.sentences[at]
    if (sentence && sentence.raw.length < 380 && lookFor(sentence.raw, source, undefined, undefined).ok)
      return sentence.raw
  }
  return undefined
}

function whyNot(quote: string, index: number, source: SourceView, all: readonly SourceView[]): DraftReason {
  for (const other of all) {
    if (other === source) continue
    const found = lookFor(quote, other, undefined, undefined)
    if (found.ok) return { code: 'other-source', claim: index, words: quote, near: passageAt(other, found.span) }
  }
  const words = foldWords(quote)
  const at = source.folded.folded.indexOf(words)
  if (words !== '' && at >= 0) {
    const span = spanIn(source.folded, at, at + words.length)
    return { code: sentencesAt(source, span).length > 1 ? 'joined' : 'twice', claim: index, words: quote }
  }
  const pieces = quote.split(/…|\.{3}/).filter((piece) => piece.trim() !== '')
  const areThere = pieces.length > 1 && pieces.every((piece) => source.folded.folded.includes(foldWords(piece)))
  const near = nearPassage(quote, source)
  return { code: areThere ? 'joined' : 'not-in-source', claim: index, words: quote, ...(near ? { near } : {}) }
}

function nearPassage(quote: string, source: SourceView): NearPassage | undefined {
  const near = nearestPassage(quote, source.folded)
  if (!near) return undefined
  const found = lookFor(near.words, source, near.paragraph, undefined)
  const [at] = found.ok ? sentencesAt(source, found.span) : []
  const sentence = at === undefined ? undefined : source.sentences[at]
  return sentence && { source: source.source.id, span: sentence.span, words: sentence.raw.slice(0, 400) }
}

const passageAt = (source: SourceView, span: readonly [number, number]): NearPassage => ({
  source: source.source.id,
  span,
  words: source.text.slice(span[0], Math.min(span[1], span[0] + 400)).join(''),
})
