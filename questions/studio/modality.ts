import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import type { Token } from './clauses.ts'
import { tokensOfSentence } from './clauses.ts'
import { isAcrossStop, isNear } from './modality-reach.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import type { StudioWords } from './words/studio-words.ts'
import { pastOfParticiple } from './words/verb-forms.ts'
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
 * @param isHeard Whether a token has any say.
 */
export function modalityAt(
  view: SentenceView,
  from: number,
  to: number,
  asked: ReadonlySet<string>,
  isHeard: (token: Token) => boolean = () => true,
): Modality {
  const { tokens, language } = view
  const words = studioWords(language)
  // "Nor were they sick, according to Ada Brunn, who counted them": what was said before tells nothing of her.
  const teller = marksIn(words.according, tokens).findLast((mark) => mark.to <= from)
  const start =
    teller && teller.to >= from - 1 && !view.stems.slice(0, teller.from).some((stem) => asked.has(stem)) ? teller.to : 0
  const inside = tokens.filter(
    (token, i) => i >= start && (i < from || i >= to) && isHeard(token) && isNear(view, i, { from, to }, asked),
  )
  const idle = [...words.every, ...words.articles, ...words.definite]
  const denied = (at: number) => (idle.includes(tokens[at]?.word ?? '') ? at + 1 : at)
  const noun = marksIn(words.noNouns, tokens).find(
    (mark) =>
      isRightBefore(mark.to, from) ||
      (tokens[mark.to]?.gap === ' ' && asked.has(view.stems[denied(mark.to)] ?? '')) ||
      (ALONE.test(mark.phrase) && asked.has(view.stems[mark.from - 1] ?? '')),
  )?.phrase
  const free = marksIn(words.harmless, tokens).length === 0 ? noun : undefined
  const own = modalityOf(inside, language, tokens)
  return { ...own, negated: own.negated ?? free, ...deniedIn(view, from, to, asked) }
}

/** May stand behind what they deny: "lost nothing". */
const ALONE = /^(?:nothing|nowhere|rien)$/

const isRightBefore = (end: number, from: number): boolean => end <= from && end > from - NOUN_REACH

function deniedIn(
  { tokens, stems, language }: SentenceView,
  from: number,
  to: number,
  asked: ReadonlySet<string>,
): Pick<Modality, 'denied' | 'reaches'> {
  const marks = marksIn(studioWords(language).denials, tokens).filter(
    (mark) =>
      (mark.to <= from || mark.from >= to) &&
      !isAcrossStop({ tokens, stems }, mark.from, { from, to }, asked) &&
      !isContraryOpening(tokens, mark, from) &&
      !isForgery(tokens, mark.from, from) &&
      !isAnotherFalse({ tokens, stems, language }, mark.from, to, asked) &&
      !isOwnDenial({ tokens, stems }, mark.from, { from, to }, asked),
  )
  const isOver = (end: number) => end <= from || stems.slice(end).some((stem) => asked.has(stem))
  const verb = marks.find((mark) => VERBS_OF_DENYING.test(mark.phrase) && isOver(mark.to))
  return { denied: (verb ?? marks[0])?.phrase, reaches: verb !== undefined }
}

/** « La toile est un faux », "they split the disputed sum, and got 40": a thing, of which nothing is denied. */
const isForgery = (tokens: readonly Token[], at: number, from: number): boolean => {
  const next = tokens[at + 1]
  if (tokens[at]?.word === 'disputed')
    return tokens[at - 1]?.word === 'the' && tokens[at]?.clause !== tokens[from]?.clause
  return (
    tokens[at]?.word === 'faux' &&
    /^(?:un|le|du|ce|au|des|les|ces|aux)$/.test(tokens[at - 1]?.word ?? '') &&
    (next === undefined || next.gap !== ' ')
  )
}

/** "Contrary to what had been said, …": what stands behind the comma is told as it is. */
const isContraryOpening = (
  tokens: readonly Token[],
  { phrase, from }: { readonly phrase: string; readonly from: number },
  value: number,
): boolean =>
  /^(?:contrary to|contrairement à)$/.test(phrase) &&
  from === 0 &&
  tokens.slice(1, value + 1).some(({ gap }) => gap.includes(','))

/** « … refaite en 1863 et qu’un faux n’est pas exclu »: the subject of a clause of its own, and nothing asked in it. */
const isAnotherFalse = (
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  at: number,
  to: number,
  asked: ReadonlySet<string>,
): boolean => {
  const { articles, relatives, breakers } = studioWords(language)
  const clause = tokens[at]?.clause
  return (
    at >= to &&
    clause !== tokens[to - 1]?.clause &&
    articles.includes(tokens[at - 1]?.word ?? '') &&
    [...relatives, ...breakers].includes(tokens[at - 2]?.word ?? '') &&
    !stems.some((stem, i) => tokens[i]?.clause === clause && asked.has(stem))
  )
}

/** "The firm, which employs 40 people, denies any fault": behind a comma nothing of what was asked is denied. */
const isOwnDenial = (
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean =>
  at >= to &&
  VERBS_OF_DENYING.test(tokens[at]?.word ?? '') &&
  tokens[at]?.gap.startsWith(',') === true &&
  tokens[from]?.quoted === false &&
  !stems.slice(at).some((stem) => asked.has(stem))

export const VERBS_OF_DENYING =
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

/** @param all With the value, which may have been left out of the tokens. */
function modalityOf(tokens: readonly Token[], language: string, all = tokens): Modality {
  const words = studioWords(language)
  const harmless = marksIn(words.harmless, tokens)
  const isFree = ({ from }: { readonly from: number }) => !harmless.some((mark) => from >= mark.from && from < mark.to)
  // What stands behind it there may have been left out here: the value, which it hedges.
  const isNext = (at: number) => (tokens[at]?.at ?? Infinity) - (tokens[at - 1]?.end ?? 0) <= 2
  const nearly = marksIn(words.almost, tokens).filter(({ to }) => isNext(to) && !isMeasure(tokens[to]?.word, language))
  // "Barely seven hundred" are about as many.
  const next = (to: number) => all[all.indexOf(tokens[to - 1] as Token) + 1]?.word
  const isOfMeasure = (to: number) => isMeasure(next(to), language)
  const isHedge = ({ phrase, to }: { readonly phrase: string; readonly to: number }) =>
    words.hedges.includes(phrase) && isOfMeasure(to)
  const denying = marksIn(words.negators, tokens).filter((mark) => isFree(mark) && !isHedge(mark))
  const first = Math.min(...denying.map(({ from }) => from))
  // "Neither … nor" denies once, and so does "not one, not a heifer and not a hen".
  const isAgain = (phrase: string, next = '') => words.nor.includes(phrase) || words.indefinite.includes(next)
  const negators = denying.filter(({ phrase, from, to }) => from === first || !isAgain(phrase, tokens[to]?.word))
  const isPlan = ({ phrase, to }: { readonly phrase: string; readonly to: number }) =>
    !words.withInfinitive.includes(phrase) || words.infinitive.test(verbFrom(tokens, to, words)?.word ?? '')
  const [unsure] = marksIn(words.unsure, tokens).filter((mark) => isFree(mark) && isPlan(mark))
  const maybes = marksIn(words.maybe, tokens).filter(
    ({ from, to, phrase }) =>
      isPlan({ phrase, to }) &&
      !isTag(tokens, from, language) &&
      (phrase !== 'may' || !isMonth(tokens, from)) &&
      // « Si serrés que l’on traversait à pied »
      (phrase !== 'si' || !/^qu/.test(tokens[to + 1]?.word ?? '')) &&
      // "An estimated 22 million" leaves that figure open, and nothing else.
      !isHedge({ phrase, to }),
  )
  const form = words.unsureForm
  // "I'd forty creels" and "they'd seen it" are had.
  const isHad = (to: number) => isOfMeasure(to) || isParticiple(next(to) ?? '', words)
  const formed = form && tokens.find(({ word }, i) => form.test(word) && !(word.endsWith("'d") && isHad(i + 1)))?.word
  return {
    // Twice not is so.
    negated: negators.length % 2 === 1 ? negators[0]?.phrase : undefined,
    denied: undefined,
    reaches: false,
    unsure: unsure?.phrase ?? formed ?? nearly[0]?.phrase,
    maybe: maybes[0]?.phrase,
  }
}

const isParticiple = (word: string, { participle }: StudioWords): boolean =>
  participle.test(word) || pastOfParticiple(word) !== undefined

/** « Compte leur offrir »: what stands there, or behind the little words before it. */
const verbFrom = (tokens: readonly Token[], at: number, { beforeInfinitive }: StudioWords): Token | undefined =>
  tokens.slice(at, at + 3).find(({ word }) => !beforeInfinitive.includes(word))

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

/** « …, a annoncé hier la maire »: it is only said who says so. */
const isTag = (tokens: readonly Token[], at: number, language: string): boolean =>
  studioWords(language).speech.includes(tokens[at]?.word ?? '') &&
  /^(?:a|ont|avait|avaient)$/.test(tokens[at - 1]?.word ?? '') &&
  tokens[at - 1]?.gap.includes(',') === true

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  /^\d/.test(tokens[at - 1]?.word ?? '') ||
  /^\d/.test(tokens[at + 1]?.word ?? '') ||
  /^(?:in|of|since|last|next|early|late|until|by)$/.test(tokens[at - 1]?.word ?? '')
