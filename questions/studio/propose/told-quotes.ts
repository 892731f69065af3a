import { normalForm } from '../../text/normal-form.ts'
import { rememberOf } from '../../text/remember.ts'
import { nameMentions } from '../mentions.ts'
import { type SentenceView, type SourceView, sentencesAt } from '../sentence-view.ts'
import { studioWords } from '../words/words-of.ts'
import { nameAt, PRONOUN, personsIn } from './persons.ts'
import { placeOfTokens } from './raw-places.ts'
import {
  isOwner,
  lastPerson,
  MOST_TOKENS,
  personCalled,
  type Speaking,
  speakerWithin,
  taggedSpeaker,
} from './tagged-speaker.ts'

/** Words in quotation marks, and who said them. */
export interface ToldQuote extends Speaking {
  readonly source: string
  /** What stands between the marks, in code points of the text. */
  readonly span: readonly [number, number]
  readonly words: string
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '‘': '’' }
const LONGEST = 2000

/** All quotations of a text. One that is never closed ends with its paragraph. */
export const toldQuotes = rememberOf((source: SourceView): readonly ToldQuote[] => {
  const found: ToldQuote[] = []
  for (const span of quotedSpans(source.text)) {
    const words = source.text.slice(span[0], span[1]).join('').trim()
    const last = found.at(-1)
    const isNear = last !== undefined && !source.text.slice(last.span[1], span[0]).includes('\n')
    const told = speakerOf(source, span, isNear ? last : undefined)
    found.push({ source: source.source.id, span, words, ...told })
  }
  return found
})

function quotedSpans(text: readonly string[]): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  for (let i = 0; i < text.length; i += 1) {
    const closer = CLOSERS[text[i] ?? '']
    // An apostrophe inside a word opens nothing.
    const isInside = text[i] === '‘' && /[\p{L}\p{N}]/u.test(text[i - 1] ?? '')
    const end = closer === undefined || isInside ? undefined : endOfQuote(text, i + 1, closer)
    if (end === undefined) continue
    const span = withoutBlanks(text, i + 1, end)
    if (span[1] > span[0]) spans.push(span)
    i = end
  }
  return spans
}

function withoutBlanks(text: readonly string[], start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end]
  while (/\s/u.test(text[from] ?? '') && from < to) from += 1
  while (/\s/u.test(text[to - 1] ?? '') && from < to) to -= 1
  return [from, to]
}

function endOfQuote(text: readonly string[], from: number, closer: string): number | undefined {
  for (let i = from; i < Math.min(text.length, from + LONGEST); i += 1) {
    const point = text[i] ?? ''
    if (point === '\n') return closer === '’' || closer === '"' ? undefined : i
    if (point !== closer) continue
    // Of a single mark only one that no letter follows is none of "don’t".
    if (closer !== '’' || !/[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) return i
  }
  return undefined
}

const NOBODY: Speaking = { speaker: undefined, isSure: false }

function speakerOf(source: SourceView, span: readonly [number, number], before: ToldQuote | undefined): Speaking {
  const places = sentencesAt(source, span)
  const own =
    taggedSpeaker(source, places.at(-1), span) ??
    firstTold(source, [places.at(-1), places[0]], span) ??
    speakerWithin(source, places[0], span)
  if (own) return own
  if (before?.speaker !== undefined) return { speaker: before.speaker, isSure: false }
  const near = places[0] === undefined ? undefined : nearestPerson(source, places[0], span[0])
  if (near !== undefined) return { speaker: near, isSure: false }
  // A sentence beside it says whose words they are.
  const beside = [(places[0] ?? 0) - 1, (places.at(-1) ?? 0) + 1].filter((at) => isNextTo(source, at, span))
  const told = firstTold(source, beside, span)
  return told?.speaker === undefined ? NOBODY : { speaker: told.speaker, isSure: false }
}

function firstTold(
  source: SourceView,
  places: readonly (number | undefined)[],
  span: readonly [number, number],
): Speaking | undefined {
  for (const at of places) {
    const view = at === undefined ? undefined : source.sentences[at]
    const told = view && at !== undefined ? tellerIn(source, view, at, span) : undefined
    if (told) return told
  }
  return undefined
}

function isNextTo({ text, sentences }: SourceView, at: number, [start, end]: readonly [number, number]): boolean {
  const view = sentences[at]
  return view !== undefined && !text.slice(Math.min(view.span[1], end), Math.max(view.span[0], start)).includes('\n')
}

/** Who a sentence says speaks: the name, the pronoun or the role beside its verb of saying outside the marks. */
function tellerIn(
  source: SourceView,
  view: SentenceView,
  at: number,
  span: readonly [number, number],
): Speaking | undefined {
  const { tokens } = view
  const { speech } = studioWords(view.language)
  const persons = personsIn(source)
  const inMarks = (i: number) => {
    const [start] = placeOfTokens(view, { from: i, to: i + 1 })
    return start >= span[0] && start < span[1]
  }
  const isOut = (i: number) => !tokens[i]?.quoted && !inMarks(i)
  if (tokens.length > MOST_TOKENS) return undefined
  const verbs = tokens.flatMap(({ word }, i) => (isOut(i) && speech.includes(word) ? [i] : []))
  const near = (verb: number) => {
    const [start] = placeOfTokens(view, { from: verb, to: verb + 1 })
    return Math.min(Math.abs(start - span[0]), Math.abs(start - span[1]))
  }
  const names = nameMentions(view).filter(({ from, to }) => isOut(from) && !isOwner(view, to))
  for (const verb of [...verbs].sort((a, b) => near(a) - near(b))) {
    const name = besideVerb(view, verb, names, (mention) => persons.isPerson(nameAt(source, view, mention)))
    if (name) return { speaker: persons.wholeName(nameAt(source, view, name)), isSure: true }
    const pronoun = [tokens[verb - 1]?.word, tokens[verb - 2]?.word, tokens[verb + 1]?.word].find((word) =>
      PRONOUN.test(word ?? ''),
    )
    if (pronoun !== undefined) return { speaker: lastPerson(source, at, span[0], { called: pronoun }), isSure: false }
    const role = roleBefore(source, view, verb)
    if (role !== undefined)
      return { speaker: personCalled(source, at, tokens[verb - 1]?.word ?? '') ?? role, isSure: false }
  }
  const according = names.find(
    ({ from }) =>
      /^(?:to|selon)$/.test(tokens[from - 1]?.word ?? '') &&
      /^(?:according|selon)$/.test(tokens[from - 2]?.word ?? tokens[from - 1]?.word ?? ''),
  )
  return according && { speaker: persons.wholeName(nameAt(source, view, according)), isSure: true }
}

/** Who a sentence says tells what stands behind a place in it: "Ada Brunn said that …". */
export function reportedSpeaker(source: SourceView, view: SentenceView, place: number): string | undefined {
  const { tokens } = view
  const { speech } = studioWords(view.language)
  const persons = personsIn(source)
  const verb = tokens.findIndex(({ word, quoted }, i) => i < place && !quoted && speech.includes(word))
  if (verb < 1) return undefined
  const names = nameMentions(view).filter(({ to }) => to <= verb)
  const isPerson = (mention: (typeof names)[number]) => persons.isPerson(nameAt(source, view, mention))
  const name = besideVerb(view, verb, names, isPerson)
  return name ? persons.wholeName(nameAt(source, view, name)) : roleBefore(source, view, verb)
}

/** A name before its verb, or right behind it. "Told the Gazette" names who listened. */
function besideVerb(
  { tokens }: SentenceView,
  verb: number,
  names: ReturnType<typeof nameMentions>,
  isPerson: (mention: ReturnType<typeof nameMentions>[number]) => boolean,
) {
  const isInverted = /["',]/.test(tokens[verb]?.gap ?? '') || /["',]/.test(tokens[verb - 1]?.gap ?? '')
  const isTold = /^(?:told|asked|warned)$/.test(tokens[verb]?.word ?? '')
  const behind = names.find(({ from }) => from > verb && from - verb <= 9 && isInverted && !isTold)
  const before = names.filter(({ to }) => to <= verb && verb - to <= 20)
  const person = before.findLast(isPerson)
  const isRight = behind && behind.from - verb === 1
  if (isRight) return behind
  if (person && !(behind && isPerson(behind))) return person
  if (behind && (isPerson(behind) || before.length === 0)) return behind
  // "The ambulance service in Ells said" names a place.
  return before.findLast(({ from }) => !/^(?:in|at|of|from|near|to|à|de|en|du)$/.test(tokens[from - 1]?.word ?? ''))
}

/** Somebody named in the sentence before its quotation; behind a colon whoever the sentence is about. */
function nearestPerson(source: SourceView, at: number, start: number): string | undefined {
  const persons = personsIn(source)
  const view = source.sentences[at]
  if (!view || view.tokens.length > MOST_TOKENS) return undefined
  const named = nameMentions(view).filter(
    (mention) => placeOfTokens(view, mention)[0] < start && persons.isPerson(nameAt(source, view, mention)),
  )
  const last = named.at(-1)
  if (last) return persons.wholeName(nameAt(source, view, last))
  const isBehindColon = /:\s*\S?\s?$/u.test(source.text.slice(Math.max(view.span[0], start - 6), start).join(''))
  return isBehindColon && PRONOUN.test(view.tokens[0]?.word ?? '') ? lastPerson(source, at, start) : undefined
}

/** "The union said": somebody without a name. */
function roleBefore(source: SourceView, view: SentenceView, verb: number): string | undefined {
  const [, end] = placeOfTokens(view, { from: verb - 1, to: verb })
  if (verb < 2) return undefined
  const words = source.text.slice(view.span[0], end).join('')
  const role = /(?:^|[,.”"»] ?)((?:the|a|an|its|le|la|les|l['’]|un|une) ?[\p{L}\p{N} ’'-]{2,50})$/iu.exec(words)?.[1]
  return role !== undefined && normalForm(role).split(' ').length <= 6 ? role : undefined
}
