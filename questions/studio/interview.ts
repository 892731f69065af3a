import { wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import type { Asked } from './asked.ts'
import { nameMentions } from './mentions.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** With fewer questions a text only asks now and then. */
const FEWEST_QUESTIONS = 3

/** Longer ones are the article's own. */
const LONGEST_QUESTION = 30

/** Who is asked in an interview, and which of its sentences answer. */
interface Interview {
  /** The stems of the name. */
  readonly name: readonly string[]
  /** Sentences, by their place in the source. */
  readonly answers: ReadonlySet<number>
}

/**
 * An interview names who is asked once, before its first question, and then speaks with their voice.
 *
 * @returns `undefined` where a text is none, or does not tell who of several is asked.
 */
export const interviewIn = rememberOf((source: SourceView): Interview | undefined => {
  const paragraphs = paragraphsOf(source)
  const isAsked = (paragraph: readonly number[]) =>
    source.sentences[paragraph.at(-1) ?? -1]?.raw.trimEnd().endsWith('?') === true &&
    paragraph.reduce((sum, at) => sum + (source.sentences[at]?.tokens.length ?? 0), 0) <= LONGEST_QUESTION
  const questions = paragraphs.filter(isAsked)
  const first = paragraphs.findIndex(isAsked)
  if (questions.length < FEWEST_QUESTIONS || first < 1 || questions.length < paragraphs.length / 4) return undefined
  const viewsOf = (some: readonly (readonly number[])[]) =>
    some.flat().flatMap((at): readonly SentenceView[] => source.sentences.slice(at, at + 1))
  const name = personAsked(viewsOf(paragraphs.slice(0, first)), viewsOf(questions))
  if (!name) return undefined
  const last = name.at(-1) ?? ''
  // Where they are named, somebody else speaks of them.
  const isToldOf = (paragraph: readonly number[]) => viewsOf([paragraph]).some(({ holds }) => holds.has(last))
  const answers = paragraphs.slice(first).filter((paragraph) => !isAsked(paragraph) && !isToldOf(paragraph))
  return { name, answers: new Set(answers.flat()) }
})

/** A full name of the opening: that which a question calls again, or the only one. */
function personAsked(
  opening: readonly SentenceView[],
  questions: readonly SentenceView[],
): readonly string[] | undefined {
  const names = opening.flatMap((view) =>
    nameMentions(view).flatMap(({ from, to, words }) => (words.includes(' ') ? [view.stems.slice(from, to)] : [])),
  )
  const called = names.find((name) => questions.some(({ holds }) => holds.has(name.at(-1) ?? '')))
  return called ?? (names.length === 1 ? names[0] : undefined)
}

/** The sentences of each line. */
function paragraphsOf({ text, sentences }: SourceView): readonly (readonly number[])[] {
  const paragraphs: number[][] = []
  for (const [at, { span }] of sentences.entries()) {
    const before = sentences[at - 1]
    const last = paragraphs.at(-1)
    if (last && before && !text.slice(before.span[0], span[0]).includes('\n')) last.push(at)
    else paragraphs.push([at])
  }
  return paragraphs
}

/** The stems of who speaks as "I" in a sentence of an interview, where the wording tells what they did. */
export function askedHere(source: SourceView, at: number, asked: Asked): ReadonlySet<string> {
  const interview = interviewIn(source)
  if (!interview?.answers.has(at)) return new Set()
  const { firstPerson } = studioWords(source.language)
  const isTold = source.sentences[at]?.tokens.some(({ word }) => firstPerson.includes(word)) === true
  // "Tom Bell asked Ada Brunn" is not what she tells as "I asked Tom Bell".
  const [first] = wordsOf(asked.text)
    .map(stemsOf(source.language).of)
    .filter((stem) => asked.names.has(stem) || interview.name.includes(stem))
  return new Set(isTold && first !== undefined && interview.name.includes(first) ? interview.name : [])
}

/** “It is cold,” says Ada Brunn. “We want a stove.”: of who says so, the next sentence too. */
export function spokenOn(
  { sentences, language }: SourceView,
  at: number,
  from: number,
  asked: Asked,
): ReadonlySet<string> {
  const [here, next] = [sentences[at], sentences[at + 1]]
  const isTold = here?.tokens[from]?.quoted === false && here.tokens.some(({ quoted }) => quoted)
  const { speech } = studioWords(language)
  const isSaid = wordsOf(asked.text).some((word) => speech.includes(word))
  return isTold && isSaid && next?.tokens.every(({ quoted }) => quoted) ? next.holds : new Set()
}
