import { slice, type Text, textOf } from '../facts/evidence.ts'
import { sentencesOf } from '../facts/sentences.ts'
import { type FoldedText, foldText } from '../facts/written/folded-text.ts'
import { readingWords } from '../languages/languages.ts'
import { firstPlace } from '../text/first-place.ts'
import { normalForm } from '../text/normal-form.ts'
import { type Token, tokensOfSentence } from './clauses.ts'
import type { DraftSource } from './draft.ts'
import { stemsOf } from './stems.ts'
import type { StudioWords } from './words/studio-words.ts'
import { studioWords } from './words/words-of.ts'

/** A sentence as the judge reads it. */
export interface SentenceView {
  /** In code points of its source's text. */
  readonly span: readonly [number, number]
  readonly raw: string
  /** Its normal form, with number words as figures where the language needs that. */
  readonly form: string
  readonly tokens: readonly Token[]
  /** A stem a token. */
  readonly stems: readonly string[]
  /** Of a token that names somebody for what they do, the stem of that. */
  readonly done: readonly (string | undefined)[]
  /** All of them, and what is done by whoever is named for it. */
  readonly holds: ReadonlySet<string>
  /** Words that open with a capital, and not because the sentence begins there. */
  readonly capitals: ReadonlySet<string>
  /** BCP 47. */
  readonly language: string
}

/** Words of a sentence in its normal form, by its tokens. */
export const wordsAt = (
  { form, tokens }: Pick<SentenceView, 'form' | 'tokens'>,
  { from, to }: { readonly from: number; readonly to: number },
): string => form.slice(tokens[from]?.at ?? 0, tokens[to - 1]?.end ?? 0)

/** So many words say what somebody is, before the name or behind it. */
export const LONGEST_TITLE = 8

/** A source as the judge reads it, worked out once. */
export interface SourceView {
  readonly source: DraftSource
  readonly text: Text
  readonly folded: FoldedText
  readonly sentences: readonly SentenceView[]
  /** Which sentences hold a stem. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly language: string
  /** The draft's. */
  readonly title: string
}

export function viewOf(source: DraftSource, language: string, title: string): SourceView {
  const text = textOf(source.text)
  const sentences = withFirstNames(sentenceViews(text, language))
  const places = new Map<string, number[]>()
  for (const [i, { holds }] of sentences.entries()) {
    for (const stem of holds) {
      const at = places.get(stem)
      if (at) at.push(i)
      else places.set(stem, [i])
    }
  }
  return { source, text, folded: foldText(text), sentences, places, language, title }
}

/**
 * The word that opens a sentence is a name where the article never writes it small and elsewhere in the middle of a
 * sentence.
 */
function withFirstNames(sentences: readonly SentenceView[]): readonly SentenceView[] {
  const names = new Set(sentences.flatMap(({ capitals }) => [...capitals]))
  for (const { raw } of sentences)
    for (const [word] of raw.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu)) names.delete(word)
  return sentences.map((view) => {
    const first = view.tokens[0]?.word
    return first !== undefined && names.has(first) ? { ...view, capitals: new Set([...view.capitals, first]) } : view
  })
}

/** Sentences of the text; what ends in a known abbreviation or an initial goes on. */
function sentenceSpans(text: Text, words: StudioWords): readonly (readonly [number, number])[] {
  const known = new Set(words.abbreviations)
  const spans: (readonly [number, number])[] = []
  for (const span of sentencesOf(text)) {
    const last = spans.at(-1)
    if (last && goesOn(text, last, span[0], known)) spans[spans.length - 1] = [last[0], span[1]]
    else spans.push(span)
  }
  return spans
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\p{L}'’]| (?:is|was|are|will)\s)/u

function goesOn(
  text: Text,
  [start, end]: readonly [number, number],
  next: number,
  known: ReadonlySet<string>,
): boolean {
  if (text.slice(end, next).includes('\n')) return false
  const tail = slice(text, [Math.max(start, end - 14), end])
  const [, word = ''] = /(?:^|[\s("“«])([\p{L}.]{1,10})\.$/u.exec(tail) ?? []
  // "At 7 p.m. Thursday": a day goes on, where anybody else begins.
  if (/^[ap]\.m$/i.test(word)) return DAY.test(slice(text, [next, next + 16]))
  return word !== '' && (known.has(word.toLowerCase().replaceAll('.', '')) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word))
}

/** A sentence of a text without full stops is looked at as far as this. */
const LONGEST = 4000

const MARK = /["“”„«»]/u

/**
 * A quotation goes on from sentence to sentence, and ends with its paragraph. One that is never closed goes on nowhere:
 * whoever forgot a mark, or measures in inches, has an odd number of them.
 */
function sentenceViews(text: Text, language: string): readonly SentenceView[] {
  const marksIn = (from: number, to: number) => text.slice(from, to).filter((point) => MARK.test(point)).length
  let [lineEnd, isClosed, open] = [-1, true, 0]
  return sentenceSpans(text, studioWords(language)).map((span) => {
    if (span[0] > lineEnd) {
      const next = text.indexOf('\n', span[0])
      lineEnd = next < 0 ? text.length : next
      ;[isClosed, open] = [marksIn(span[0], lineEnd) % 2 === 0, 0]
    }
    const view = sentenceView(text, span, language, isClosed && open % 2 === 1)
    open += marksIn(...span)
    return view
  })
}

function sentenceView(text: Text, span: readonly [number, number], language: string, isQuoted: boolean): SentenceView {
  const words = studioWords(language)
  const raw = slice(text, [span[0], Math.min(span[1], span[0] + LONGEST)])
  const form = readingWords(language).beforeNumbers(normalForm(raw))
  const tokens = tokensOfSentence(form, words, isQuoted)
  const { of } = stemsOf(language)
  const stems = tokens.map(({ word }) => of(word))
  // Who is asked to have founded it is its founder; whoever drove something is not therefore the driver.
  const done = tokens.map(({ word }) => words.doneBy(word)).map((word) => word && of(word))
  const view = { span, raw, form, tokens, stems, done, capitals: capitalsIn(raw), language }
  return { ...view, holds: stemsHeld(view, () => true) }
}

function capitalsIn(raw: string): ReadonlySet<string> {
  const words = [...raw.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]*)/gu)]
  return new Set(
    words.flatMap(({ 0: word, index }) =>
      index === 0 || word === 'I' || isOpener(raw, index, word)
        ? []
        : normalForm(word)
            .replace(/^(?:[ldjmtsnc]|qu)'/, '')
            .replace(/'s$/, '')
            .split(/[-]/),
    ),
  )
}

/** What somebody says begins with a capital, too: “She did what lynxes do.” Behind a blank a mark has closed. */
const isOpener = (raw: string, at: number, word: string): boolean =>
  /^(?:["“]|«\s?)$/.test(raw.slice(Math.max(0, at - 2), at).trimStart()) &&
  !/^\s\p{Lu}/u.test(raw.slice(at + word.length))

/** The stems of the tokens that are wanted, and what is done by whoever is named for it. */
export const stemsHeld = (
  { tokens, stems, done }: Pick<SentenceView, 'tokens' | 'stems' | 'done'>,
  isWanted: (token: Token) => boolean,
): ReadonlySet<string> =>
  new Set(tokens.flatMap((token, i) => (isWanted(token) ? [stems[i], done[i]].flatMap((stem) => stem ?? []) : [])))

/** The sentences that a span stands in. */
export function sentencesAt({ sentences }: SourceView, [start, end]: readonly [number, number]): readonly number[] {
  const first = firstPlace(sentences.length, (i) => (sentences[i]?.span[1] ?? 0) <= start)
  const found: number[] = []
  for (let i = first; (sentences[i]?.span[0] ?? end) < end; i += 1) found.push(i)
  return found
}
