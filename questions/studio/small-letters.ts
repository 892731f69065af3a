import { normalForm } from '../text/normal-form.ts'
import { escapedPattern } from '../text/pattern.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import { withValue } from './mend-values.ts'
import type { SourceView } from './sentence-view.ts'
import { withinSentence, withoutArticle } from './value-words.ts'
import { studioWords } from './words/words-of.ts'

/** A first word that is followed by small ones alone: "Season-ticket holders". */
const OPENS = /^(\p{Lu}[\p{Ll}’'-]+)(?: \p{Ll}[\p{L}’'-]*)+$/u

/**
 * The answers of a fact without the capital of the sentence that they open in their text: among others with a small
 * letter it would tell which is right. Names keep theirs.
 */
export function withSmallLetters(written: WrittenFact, views: readonly SourceView[]): WrittenFact {
  const ids = views.map(({ source }) => source.id)
  const { claims, distractors = [] } = written
  const answers = [...claims.map((claim) => ids.map((id) => claim[id])), distractors.map(({ value }) => value)].flat()
  const isBesideSmall = answers.some(
    (answer) => typeof answer === 'string' && (/^\p{Ll}/u.test(answer) || isOrdinary(firstOf(answer), views)),
  )
  const small = (text: string): string => {
    const first = firstOf(text)
    return first === '' || isName(first, views, isBesideSmall) ? text : withinSentence(text)
  }
  return {
    ...written,
    claims: claims.map((claim) => withValue(claim, ids, small)),
    ...(distractors.length > 0
      ? {
          distractors: distractors.map((one) => ({
            ...one,
            value: typeof one.value === 'string' ? small(one.value) : one.value,
          })),
        }
      : {}),
  }
}

const firstOf = (text: string): string => OPENS.exec(text)?.[1] ?? ''

/**
 * A part of it has a capital inside a sentence. In a language whose names go on with small letters what no text has
 * small may be one, too; beside answers that are none it is none.
 */
function isName(word: string, views: readonly SourceView[], isBesideSmall: boolean): boolean {
  const form = normalForm(word)
  const language = views[0]?.language ?? ''
  if (withoutArticle([form], language).length === 0) return false
  const parts = form.split('-')
  if (views.some(({ sentences }) => sentences.some(({ capitals }) => parts.some((part) => capitals.has(part)))))
    return true
  return studioWords(language).smallNames && !isBesideSmall
}

/** An article, or a word that some text has small. */
function isOrdinary(word: string, views: readonly SourceView[]): boolean {
  if (word === '') return false
  if (withoutArticle([normalForm(word)], views[0]?.language ?? '').length === 0) return true
  const small = new RegExp(`(?<![\\p{L}-])${escapedPattern(word.toLowerCase())}(?![\\p{L}-])`, 'u')
  return views.some(({ source }) => small.test(source.text))
}
