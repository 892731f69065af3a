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
  /** It has not happened. */
  readonly unsure: string | undefined
  /** It may not have happened. */
  readonly maybe: string | undefined
}

/** How far "without" and "no" reach. */
const NOUN_REACH = 4

/** The modality of a place in a sentence: its own clause, and what reaches over it from before. */
export function modalityAt(view: SentenceView, from: number, to: number): Modality {
  const { tokens, language } = view
  const clauses = new Set(tokens.slice(from, to).map(({ clause }) => clause))
  const inside = tokens.filter(({ clause }, i) => clauses.has(clause) && (i < from || i >= to))
  const words = studioWords(language)
  const isBefore = (mark: string) =>
    marksIn([mark], tokens).some((found) => found.to <= from && found.to > from - NOUN_REACH)
  const noun = words.noNouns.find(isBefore)
  return {
    ...modalityOf(inside, language),
    ...(noun === undefined ? {} : { negated: noun }),
    ...deniedIn(view, from, to),
  }
}

function deniedIn(
  { tokens, language }: SentenceView,
  from: number,
  to: number,
): { readonly denied: string | undefined } {
  const [first] = marksIn(studioWords(language).denials, tokens).filter((mark) => mark.to <= from || mark.from >= to)
  return { denied: first?.phrase }
}

/** The modality of words by themselves: of a question, of a statement. */
export function modalityIn(text: string, language: string): Modality {
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
  const negators = marksIn(words.negators, tokens).filter(isFree)
  const [unsure] = marksIn(words.unsure, tokens).filter(isFree)
  const maybes = marksIn(words.maybe, tokens).filter(({ from, phrase }) => phrase !== 'may' || !isMonth(tokens, from))
  const form = words.unsureForm
  const formed = form && tokens.find(({ word }) => form.test(word))?.word
  return {
    // Twice not is so.
    negated: negators.length % 2 === 1 ? negators[0]?.phrase : undefined,
    denied: undefined,
    unsure: unsure?.phrase ?? formed,
    maybe: maybes[0]?.phrase,
  }
}

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  /^\d/.test(tokens[at - 1]?.word ?? '') ||
  /^\d/.test(tokens[at + 1]?.word ?? '') ||
  /^(?:in|of|since|last|next|early|late|until|by)$/.test(tokens[at - 1]?.word ?? '')
