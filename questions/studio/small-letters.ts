import { normalForm } from '../text/normal-form.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import type { SourceView } from './sentence-view.ts'
import { withinSentence } from './value-words.ts'

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
  const claims = written.claims.map((claim) => {
    const id = views.map(({ source }) => source.id).find((own) => typeof claim[own] === 'string')
    const value = id === undefined ? undefined : claim[id]
    return id === undefined || typeof value !== 'string' ? claim : { ...claim, [id]: small(value) }
  })
  const distractors = written.distractors?.map((one) => ({
    ...one,
    value: typeof one.value === 'string' ? small(one.value) : one.value,
  }))
  return { ...written, claims, ...(distractors ? { distractors } : {}) }
}

/** A part of it has a capital inside a sentence. */
function isName(word: string, views: readonly SourceView[]): boolean {
  const parts = normalForm(word).split('-')
  return views.some(({ sentences }) => sentences.some(({ capitals }) => parts.some((part) => capitals.has(part))))
}
