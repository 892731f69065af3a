import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import type { Token } from './clauses.ts'
import { tokensOfSentence } from './clauses.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** What a stretch of words says of whether it is so. */
export interface Modality {
  /** It says that it is not so, and by which word. */
  readonly negated: string | undefined
  /** Something is denied, in words that reach over the whole sentence. */
  readonly denied: string | undefined
  /** What denies stands before what it denies, and is a verb of denying. */
  readonly reaches: boolean
  /** It has not happened. */
  readonly unsure: string | undefined
  /** It may not have happened. */
  readonly maybe: string | undefined
}

/** How far "without" and "no" reach. */
const NOUN_REACH = 4

/**
 * The modality of a place in a sentence: of its own clause up to the next comma, of the clauses in which the question's
 * other words stand, and what reaches over it from before.
 *
 * @param asked Stems of the question.
 */
export function modalityAt(view: SentenceView, from: number, to: number, asked: ReadonlySet<string>): Modality {
  const { tokens, language } = view
  const words = studioWords(language)
  const inside = tokens.filter((_, i) => (i < from || i >= to) && isNear(view, i, { from, to }, asked))
  const denied = (at: number) => (words.every.includes(tokens[at]?.word ?? '') ? at + 1 : at)
  const noun = words.noNouns.find((phrase) =>
    marksIn([phrase], tokens).some(
      (mark) =>
        isRightBefore(mark.to, from) ||
        (!tokens[mark.to]?.gap.includes(',') && asked.has(view.stems[denied(mark.to)] ?? '')) ||
        (ALONE.test(phrase) && asked.has(view.stems[mark.from - 1] ?? '')),
    ),
  )
  const free = marksIn(words.harmless, tokens).length === 0 ? noun : undefined
  const own = modalityOf(inside, language)
  return { ...own, negated: own.negated ?? free, ...deniedIn(view, from, to, asked) }
}

/** May stand behind what they deny: "lost nothing". */
const ALONE = /^(?:nothing|nowhere|rien)$/

const isRightBefore = (end: number, from: number): boolean => end <= from && end > from - NOUN_REACH

/**
 * Whether a token has a say in a place: right before it, in its clause before the next comma, or around a word of the
 * question that stands elsewhere.
 */
function isNear(
  { tokens, stems, language }: SentenceView,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const [token, first, last] = [tokens[i], tokens[from], tokens[to - 1]]
  if (!token || !first || !last) return false
  if (i < from && i >= from - 2) return true
  const isOwn = token.clause >= first.clause && token.clause <= last.clause
  // "The hall, which opened in 1889, had been due to close": behind the comma the hall goes on.
  if (isOwn)
    return (
      token.segment <= last.segment ||
      !(
        (isRelative(tokens, first.clause, language) && !isAskedLater({ tokens, stems }, last, asked)) ||
        isAside({ tokens, stems }, { from, to }, asked)
      )
    )
  // "Oskar Venn, an ecologist who was not involved, warns": such a clause ends at its comma, and nothing in it is asked
  // for.
  if (isRelative(tokens, token.clause, language) && isIdleOpening({ tokens, stems }, token, asked)) return false
  const held = (isIn: (clause: number) => boolean) =>
    new Set(tokens.flatMap((other, k) => (isIn(other.clause) && asked.has(stems[k] ?? '') ? [stems[k]] : [])))
  const own = held((clause) => clause >= first.clause && clause <= last.clause)
  const there = [...held((clause) => clause === token.clause)].filter((stem) => !own.has(stem))
  // "Nobody was hurt when the train with 80 passengers left the rails": one word of the question is enough.
  return there.length > 0 && (there.length >= own.size || studioWords(language).negators.includes(token.word))
}

/**
 * "On strike since 1 February, will not play": behind the comma stands what is asked for, and nowhere in the clause
 * before it.
 */
function isAskedLater(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { clause, segment }: Token,
  asked: ReadonlySet<string>,
): boolean {
  const held = (isIn: (token: Token) => boolean) =>
    stems.filter((stem, i) => {
      const token = tokens[i]
      return token?.clause === clause && isIn(token) && asked.has(stem)
    })
  const before = held((token) => token.segment <= segment)
  return held((token) => token.segment > segment).some((stem) => !before.includes(stem))
}

/**
 * "Its head, Britta Solheim, does not blame the trams": all that is asked stands before the second comma, and what
 * follows is another matter.
 */
function isAside(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || first.segment === 0) return false
  const isAsked = (i: number) => (i < from || i >= to) && asked.has(stems[i] ?? '')
  const isBefore = tokens.some(
    ({ segment }, i) => isAsked(i) && segment <= last.segment && segment >= first.segment - 1,
  )
  return isBefore && !tokens.some(({ segment }, i) => isAsked(i) && segment > last.segment)
}

/** The words of a clause up to its first comma hold none that are asked for. */
function isIdleOpening(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  { clause, segment }: Token,
  asked: ReadonlySet<string>,
): boolean {
  if (tokens.find((other) => other.clause === clause)?.segment !== segment) return false
  return !tokens.some((other, i) => other.segment === segment && other.clause === clause && asked.has(stems[i] ?? ''))
}

const isRelative = (tokens: readonly Token[], clause: number, language: string): boolean =>
  studioWords(language).breakers.includes(tokens.find((token) => token.clause === clause)?.word ?? '')

function deniedIn(
  { tokens, stems, language }: SentenceView,
  from: number,
  to: number,
  asked: ReadonlySet<string>,
): Pick<Modality, 'denied' | 'reaches'> {
  const marks = marksIn(studioWords(language).denials, tokens).filter((mark) => mark.to <= from || mark.from >= to)
  const isOver = (end: number) => end <= from || stems.slice(end).some((stem) => asked.has(stem))
  const verb = marks.find((mark) => VERBS_OF_DENYING.test(mark.phrase) && isOver(mark.to))
  return { denied: (verb ?? marks[0])?.phrase, reaches: verb !== undefined }
}

const VERBS_OF_DENYING =
  /^(?:deny|denies|denied|denying|disputes?|disputed|acquitted.*|cleared of|rejected .*|rejects .*|dément.*|nie|nient|niait|nié|conteste.*|acquitt.*|relax.*|disculp.*)$/u

/** The modality of words by themselves: of a question, of a statement. */
export function modalityIn(texts: readonly string[], language: string): Modality {
  const all = texts.map((text) => modalityOfText(text, language))
  const first = (key: Exclude<keyof Modality, 'reaches'>) =>
    all.map((one) => one[key]).find((mark) => mark !== undefined)
  return {
    negated: first('negated'),
    denied: first('denied'),
    reaches: false,
    unsure: first('unsure'),
    maybe: first('maybe'),
  }
}

function modalityOfText(text: string, language: string): Modality {
  const tokens = tokensOfSentence(readingWords(language).beforeNumbers(normalForm(text)), studioWords(language))
  const { denials, noNouns } = studioWords(language)
  const noun = marksIn(noNouns, tokens)[0]?.phrase
  const own = modalityOf(tokens, language)
  return { ...own, negated: own.negated ?? noun, denied: marksIn(denials, tokens)[0]?.phrase }
}

function modalityOf(tokens: readonly Token[], language: string): Modality {
  const words = studioWords(language)
  const harmless = marksIn(words.harmless, tokens)
  const isFree = ({ from }: { readonly from: number }) => !harmless.some((mark) => from >= mark.from && from < mark.to)
  // What stands behind it there may have been left out here: the value, which it hedges.
  const isNext = (at: number) => (tokens[at]?.at ?? Infinity) - (tokens[at - 1]?.end ?? 0) <= 2
  const nearly = marksIn(words.almost, tokens).filter(({ to }) => isNext(to) && !isMeasure(tokens[to]?.word, language))
  const denying = marksIn(words.negators, tokens).filter(isFree)
  const first = Math.min(...denying.map(({ from }) => from))
  // "Neither … nor" denies once.
  const negators = denying.filter(({ phrase, from }) => from === first || !words.nor.includes(phrase))
  const [unsure] = marksIn(words.unsure, tokens).filter(isFree)
  const maybes = marksIn(words.maybe, tokens).filter(
    ({ from, to, phrase }) =>
      (phrase !== 'may' || !isMonth(tokens, from)) &&
      // "An estimated 22 million" leaves that figure open, and nothing else.
      !(words.hedges.includes(phrase) && isMeasure(tokens[to]?.word, language)),
  )
  const form = words.unsureForm
  const formed = form && tokens.find(({ word }) => form.test(word))?.word
  return {
    // Twice not is so.
    negated: negators.length % 2 === 1 ? negators[0]?.phrase : undefined,
    denied: undefined,
    reaches: false,
    unsure: unsure?.phrase ?? formed ?? nearly[0]?.phrase,
    maybe: maybes[0]?.phrase,
  }
}

/** A figure, or what stands for one: "nearly 23", "almost every". */
function isMeasure(word: string | undefined, language: string): boolean {
  const { numberWords, scales, articles } = readingWords(language)
  const { every } = studioWords(language)
  return (
    word !== undefined &&
    (/^\d/.test(word) ||
      Object.hasOwn(numberWords, word) ||
      Object.hasOwn(scales, word) ||
      [...every, ...articles].includes(word))
  )
}

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  /^\d/.test(tokens[at - 1]?.word ?? '') ||
  /^\d/.test(tokens[at + 1]?.word ?? '') ||
  /^(?:in|of|since|last|next|early|late|until|by)$/.test(tokens[at - 1]?.word ?? '')
