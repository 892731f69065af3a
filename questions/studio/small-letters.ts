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
  const small = (text: string): string => {
    const [, first = ''] = OPENS.exec(text) ?? []
    return first === '' || isName(first, views) ? text : withinSentence(text)
  }
  const ids = views.map(({ source }) => source.id)
  const claims = written.claims.map((claim) => withValue(claim, ids, small))
  const distractors = written.distractors?.map((one) => ({
    ...one,
    value: typeof one.value === 'string' ? small(one.value) : one.value,
  }))
  return { ...written, claims, ...(distractors ? { distractors } : {}) }
}

/** A part of it has a capital inside a sentence; of what may be a name all the same no text has it small. */
function isName(word: string, views: readonly SourceView[]): boolean {
  const form = normalForm(word)
  const language = views[0]?.language ?? ''
  if (withoutArticle([form], language).length === 0) return false
  const parts = form.split('-')
  if (views.some(({ sentences }) => sentences.some(({ capitals }) => parts.some((part) => capitals.has(part)))))
    return true
  const small = new RegExp(`(?<![\\p{L}-])${escapedPattern(word.toLowerCase())}(?![\\p{L}-])`, 'u')
  return studioWords(language).smallNames && !views.some(({ source }) => small.test(source.text))
}
