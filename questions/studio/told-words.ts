import { escapedPattern } from '../text/pattern.ts'
import { present } from '../wire/present.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import { wordsWithFigures } from './clauses.ts'
import type { DraftReason } from './judged.ts'
import { stemsOf } from './stems.ts'

/** Say that words of the fact are not in the sentence. */
const OF_MISSING: ReadonlySet<DraftReason['code']> = new Set(['words-missing', 'other-event', 'other-words'])

/**
 * A reason as a person may read it beside its sentence. What is said to be missing is told in the words of the fact
 * ("bruises", and not "bruis"), and only where it is in the fact and not in the sentence: else the reason names no
 * words. What is in the sentence is told with its capitals.
 */
export function withToldWords(
  { words, ...reason }: DraftReason,
  { says, ask = [] }: Pick<WrittenFact, 'says' | 'ask'>,
  language: string,
): DraftReason {
  const beside = reason.near?.words ?? ''
  if (words === undefined) return reason
  if (!OF_MISSING.has(reason.code)) return { ...reason, words: asWritten(words, beside) }
  const { of } = stemsOf(language)
  const own = [says, ask].flat().join(' ')
  const spoken = spokenIn(own, language)
  const held = new Set(wordsWithFigures(beside).map(of))
  const missing = words.split(', ').flatMap((found) => {
    const stem = spoken.has(found) ? found : of(found)
    const word = spoken.get(stem)
    return word === undefined || held.has(stem) ? [] : [asWritten(word, own)]
  })
  return { ...reason, ...present({ words: missing.join(', ') || undefined }) }
}

/** Stems in the words that a text has for them, in its order; what it has not is left out. */
export function toldStems(stems: readonly string[], text: string, language: string): readonly string[] {
  const wanted = new Set(stems)
  return [...spokenIn(text, language)].flatMap(([stem, word]) => (wanted.has(stem) ? [asWritten(word, text)] : []))
}

const spokenIn = (text: string, language: string): ReadonlyMap<string, string> =>
  new Map(wordsWithFigures(text).map((word) => [stemsOf(language).of(word), word]))

/** Words with the capitals that a text gives them. */
const asWritten = (words: string, text: string): string =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapedPattern(words)}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0] ?? words
