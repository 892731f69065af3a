import { slice } from '../../facts/evidence.ts'
import { firstSubtag } from '../../languages/first-subtag.ts'
import { readingWords } from '../../languages/languages.ts'
import { normalForm } from '../../text/normal-form.ts'
import { isCurrency, measureOf } from '../../values/units.ts'
import type { WrittenClaim } from '../../wire/written-topic.ts'
import { figuresIn } from '../mentions.ts'
import { isAge } from '../rivals.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { stemsOf } from '../stems.ts'
import { unitsCalled } from '../unit-places.ts'
import { withHedge, withinSentence } from '../value-words.ts'
import { studioWords } from '../words/words-of.ts'
import { askedIn } from './asked-text.ts'
import { englishCounted } from './english-question.ts'
import { frenchCounted } from './french-counted.ts'
import { isPlanned } from './planned.ts'
import { placeOfTokens } from './raw-places.ts'
import { mentionsBySentence } from './sentence-features.ts'
import { type AskedStatement, clauseAround } from './statements.ts'
import { reportedSpeaker } from './told-quotes.ts'
import type { TypedMention } from './typed-mentions.ts'

/** A fact that a mention could become. What no rule knows is absent: the teacher is asked. */
export interface FactCandidate {
  readonly mention: TypedMention
  readonly says: string
  readonly ask: string | undefined
  readonly unit: string | undefined
  readonly isPlan: boolean
  readonly claim: WrittenClaim
}

type Span = readonly [number, number]

/** Longer sentences are no statement of one fact. */
const LONGEST = 300
/** A shorter line that no rule can ask is a heading or a date line. */
const LEAST_TOKENS = 4
/** A line without a stop is a heading, or tells who wrote the text, and when. */
const ENDED = /[.!?…]["”’»)\s]*$/
/** Of a quotation so much is written. */
const LONGEST_QUOTE = 380

/** The fact that a mention could become in its sentence; `undefined` where it tells nothing by itself. */
export function candidateOf(
  source: SourceView,
  mention: TypedMention,
  views: readonly SourceView[],
): FactCandidate | undefined {
  const view = source.sentences[mention.at]
  if (
    !view ||
    view.raw.length > LONGEST ||
    /[{}]/.test(view.raw) ||
    !isTelling(view, mention) ||
    isRangeEnd(view, mention)
  )
    return undefined
  const span = valueSpan(source, view, mention)
  const value = slice(source.text, span).replace(/\s+/g, ' ')
  const asked = askedIn(source, view, span, mention.type, views)
  if (!asked && (view.tokens.length < LEAST_TOKENS || !ENDED.test(view.raw))) return undefined
  const says =
    (mention.type === 'name' ? asked?.says.replace(`{${value}}`, () => `{${mention.value}}`) : asked?.says) ??
    wholeStatement(source, view, span)
  const speaker = asked?.isSaid === true ? reportedSpeaker(source, view, mention.from) : undefined
  const said = speaker === undefined ? {} : { 'said by': speaker }
  const written = mention.type === 'quantity' ? withinSentence(value) : String(mention.value)
  return {
    mention,
    says,
    ask: asked?.ask,
    unit: unitOf(source, view, mention, asked),
    isPlan: isPlanned(view, mention),
    claim: { [source.source.id]: written, quote: [quoteOf(view, source, span)], ...said },
  }
}

const quoteOf = (view: SentenceView, source: SourceView, span: Span): string =>
  view.raw.length <= LONGEST_QUOTE ? view.raw : slice(source.text, span)

function isTelling(view: SentenceView, mention: TypedMention): boolean {
  const { type, from, to, isNamed, isPerson } = mention
  if (type === 'date') return isNamed === true
  // "Heritage Hall": a place or a body has more than one word, or stands where a place does.
  if (type === 'name') return isPerson === true || to - from > 1 || (from > 0 && isPlace(view, mention))
  return true
}

/** "A dealer from Ells said": one word, and no noun follows that it describes. */
function isPlace({ tokens, language }: SentenceView, { from, to }: TypedMention): boolean {
  if (firstSubtag(language) === 'fr') return true
  const next = tokens[to]
  const isFree = next === undefined || next.gap !== ' ' || stemsOf(language).isEmpty(next.word)
  return isFree && studioWords(language).wheres.includes(tokens[from - 1]?.word ?? '')
}

/** A figure with its hedge, its unit of measure and the other end of its range. */
function valueSpan(source: SourceView, view: SentenceView, mention: TypedMention): Span {
  const { type, span, to, unit } = mention
  if (type !== 'quantity') return span
  const range = rangeFrom(view, mention)
  const [start, end] = range ? placeOfTokens(view, range) : (withHedge(source, span, source.language) ?? span)
  if (range) return withSign(source, [start, end])
  if (unit === undefined || (isCurrency(unit) && !/\p{L}/u.test(view.tokens[to]?.word ?? ''))) return [start, end]
  for (const next of [to + 1, to + 2]) {
    const [, last] = placeOfTokens(view, { from: to, to: next })
    const words = normalForm(slice(source.text, [placeOfTokens(view, { from: to, to: next })[0], last]))
    if (unitsCalled(words, source.language).includes(unit)) return [start, Math.max(end, last)]
  }
  return [start, end]
}

/** "Between £2m and £2.5m" is one value, from its first word to its last. */
function rangeFrom(
  view: SentenceView,
  { from, to }: TypedMention,
): { readonly from: number; readonly to: number } | undefined {
  const { openers, ranges } = readingWords(view.language)
  if (!openers.includes(view.tokens[from - 1]?.word ?? '') || !ranges.includes(view.tokens[to]?.word ?? ''))
    return undefined
  const next = figuresIn(view).find((figure) => figure.from === to + 1)
  return next && { from: from - 1, to: next.to }
}

const withSign = ({ text }: SourceView, [start, end]: Span): Span => [
  start,
  /^[%€]$/.test(text[end] ?? '') ? end + 1 : end,
]

/** The other end of a range is no figure of its own. */
function isRangeEnd(view: SentenceView, { type, from }: TypedMention): boolean {
  const first = type === 'quantity' && figuresIn(view).find(({ to }) => to === from - 1)
  return (
    first !== undefined &&
    first !== false &&
    readingWords(view.language).ranges.includes(view.tokens[from - 1]?.word ?? '') &&
    readingWords(view.language).openers.includes(view.tokens[first.from - 1]?.word ?? '')
  )
}

function wholeStatement({ text, language }: SourceView, { span }: SentenceView, [from, to]: Span): string {
  const said = (start: number, end: number) => slice(text, [start, end]).replace(/\s+/g, ' ')
  const parts = { before: said(span[0], from).trimStart(), value: said(from, to), after: said(to, span[1]).trimEnd() }
  return clauseAround(parts, language) ?? `${parts.before}{${parts.value}}${parts.after}`
}

function unitOf(
  source: SourceView,
  view: SentenceView,
  mention: TypedMention,
  asked: AskedStatement | undefined,
): string | undefined {
  if (mention.type === 'name') return mention.isPerson === true ? 'person' : 'name'
  if (mention.type !== 'quantity') return undefined
  if (mention.unit !== undefined && (measureOf(mention.unit) || isCurrency(mention.unit))) return mention.unit
  const isFrench = firstSubtag(source.language) === 'fr'
  const counted = asked && (isFrench ? frenchCounted(asked.ask) : englishCounted(asked.ask))
  if (counted !== undefined) return counted
  return countedWord(view, mention) ?? elidedUnit(source, view, mention)
}

function countedWord(view: SentenceView, { to, counted = [] }: TypedMention): string | undefined {
  const stems = new Set(counted)
  return view.tokens.slice(to, to + 6).find((_, i) => stems.has(view.stems[to + i] ?? ''))?.word
}

/** "Of the 112 jobs 71 remain": what the nearest figure of the sentence counts or measures; of an age its years. */
function elidedUnit(source: SourceView, view: SentenceView, mention: TypedMention): string | undefined {
  if (isAge(view, mention)) return source.language.startsWith('fr') ? 'ans' : 'years'
  const others = (mentionsBySentence(source).get(mention.at) ?? [])
    .filter((one) => one !== mention && one.type === 'quantity' && !isAge(view, one))
    .sort((a, b) => Math.abs(a.from - mention.from) - Math.abs(b.from - mention.from))
  for (const other of others) {
    const unit = other.unit ?? countedWord(view, other)
    if (unit !== undefined) return unit
  }
  return undefined
}
