import { slice } from '../facts/evidence.ts'
import { readingWords } from '../languages/languages.ts'
import { dateWords } from '../reading/dates.ts'
import { numbersIn } from '../reading/numbers.ts'
import { normalForm } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import type { TopicDraft } from './draft.ts'
import { madeUp } from './made-up.ts'
import { type OfferedAnswer, offeredFor } from './offered.ts'
import { askedIn } from './propose/asked-text.ts'
import { clauseAround } from './propose/statements.ts'
import { type SentenceView, type SourceView, sentencesAt, viewOf } from './sentence-view.ts'
import { withHedge, withinSentence } from './value-words.ts'
import { studioWords } from './words/words-of.ts'

/** A fact that selected words could become. What no rule knows is absent: the teacher is asked. */
export interface Proposal {
  readonly source: string
  readonly type: Extract<ValueType, 'quantity' | 'date' | 'time' | 'name' | 'text'>
  /** The value as it would be written. */
  readonly value: string
  /** What is counted or measured. */
  readonly unit: string | undefined
  /** What the sentence says of the value, in braces; absent where the sentence is too long or has braces. */
  readonly says: string | undefined
  /** A question, where the sentence turns into one by a rule that always holds. */
  readonly ask: string | undefined
  readonly quote: string
  /** Wrong answers of its form that no text names. */
  readonly madeUp: readonly { readonly value: string; readonly why: string }[]
  /** Other values of its kind in the texts, each with the sentence that says what it really is. */
  readonly offered: readonly OfferedAnswer[]
}

/** Reads selected words of an article as the value of a fact. @returns `undefined` where nothing is selected. */
export function proposeFact(
  draft: TopicDraft,
  sourceId: string,
  selected: readonly [number, number],
): Proposal | undefined {
  const views = draft.sources.map((source) => viewOf(source, draft.language, draft.title))
  const view = views.find(({ source }) => source.id === sourceId)
  const span = view && withHedge(view, wholeWords(view, selected), draft.language)
  const at = view && span && sentencesAt(view, span)[0]
  const sentence = at === undefined ? undefined : view?.sentences[at]
  if (!view || !span || !sentence || at === undefined) return undefined
  const words = slice(view.text, span)
  const read = readValue(words, sentence, span, view, draft.language)
  const valueSpan: readonly [number, number] = [span[0], Math.min(span[1], sentence.span[1])]
  const asked = askedIn(view, sentence, valueSpan, read.type, views)
  const { nobodySays } = studioWords(draft.language)
  return {
    source: sourceId,
    ...read,
    says: asked?.says ?? statement(view, sentence, valueSpan),
    ask: asked?.ask,
    quote: sentence.raw.length <= 380 ? sentence.raw : slice(view.text, valueSpan),
    madeUp: madeUp(read.value, read.type, draft.language, views).map((value) => ({ value, why: nobodySays })),
    offered: offeredFor({ views, view, at, ...read }),
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** The selection without blanks at its ends, and with the rest of a word or a figure that it cuts. */
function wholeWords(
  { text }: SourceView,
  [from, to]: readonly [number, number],
): readonly [number, number] | undefined {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)]
  while (start < end && !/[\p{L}\p{N}£$€“"«]/u.test(text[start] ?? '')) start += 1
  while (end > start && !/[\p{L}\p{M}\p{N}%€”"»)]/u.test(text[end - 1] ?? '')) end -= 1
  if (start >= end) return undefined
  while (LETTER.test(text[start] ?? '') && LETTER.test(text[start - 1] ?? '')) start -= 1
  while (LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? '')) end += 1
  return [start, end]
}

type Read = Pick<Proposal, 'type' | 'value' | 'unit'>

function readValue(
  words: string,
  sentence: SentenceView,
  span: readonly [number, number],
  view: SourceView,
  language: string,
): Read {
  const reading = readingWords(language)
  const said = dateWords(words, reading)
  const hasDay =
    said.days.length > 0 || (said.months.length > 0 && said.years.length > 0) || /^\D{0,6}(?:1\d|20)\d\d$/.test(words)
  if (hasDay) return { type: 'date', value: isoDate(said) ?? words, unit: undefined }
  if (reading.times(normalForm(words)).length > 0 && words.length < 20 && /\d/.test(words))
    return { type: 'time', value: words, unit: undefined }
  if (numbersIn(words, reading).length === 1)
    return { type: 'quantity', value: withinSentence(words), unit: unitBehind(words, view, span, sentence) }
  const isName = /^\p{Lu}/u.test(words) && span[0] > sentence.span[0] ? true : /^\p{Lu}\S* \p{Lu}/u.test(words)
  return isName ? { type: 'name', value: words, unit: 'name' } : { type: 'text', value: words, unit: 'words' }
}

function isoDate({ years, months, days }: ReturnType<typeof dateWords>): string | undefined {
  const [year, month, day] = [years[0], months[0], days[0]]
  if (year === undefined) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  return [
    String(year),
    ...(month === undefined ? [] : [two(month + 1)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-')
}

/** What is counted: words inside the selection behind its figure, else the word that follows it. */
function unitBehind(
  words: string,
  { text }: SourceView,
  [, end]: readonly [number, number],
  sentence: SentenceView,
): string | undefined {
  const inside = /[\d\p{L}]\S*[ -]+(\p{L}[\p{L}'’ -]{1,40})$/u.exec(words)?.[1]
  if (
    inside !== undefined &&
    !/^(?:million|billion|hundred|thousand|dozen|cent|mille|millions?|milliards?)$/u.test(inside)
  )
    return inside
  const behind = slice(text, [end, Math.min(sentence.span[1], end + 60)])
  return /^[ -](?:(?:of the|of its|des|de|d[’'])\s?)?(\p{Ll}[\p{L}'’-]+)/u.exec(behind)?.[1]
}

/** The longest sentence that is still one statement. */
const LONGEST = 300

function statement(
  view: SourceView,
  { span, raw }: SentenceView,
  [from, to]: readonly [number, number],
): string | undefined {
  if (raw.length > LONGEST || /[{}]/.test(raw)) return undefined
  const said = (start: number, end: number) => slice(view.text, [start, end]).replace(/\s+/g, ' ')
  const parts = { before: said(span[0], from).trimStart(), value: said(from, to), after: said(to, span[1]).trimEnd() }
  return clauseAround(parts, view.language) ?? `${parts.before}{${parts.value}}${parts.after}`
}
