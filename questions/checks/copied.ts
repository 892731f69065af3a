import type { Topic } from '../facts/topic.ts'
import { wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { numberedWords, runTable } from '../text/runs.ts'

/** So many words in a row, the same as in a source, are copied and not said anew. */
const RUN = 8

/** At which of a text's words a run begins that stands in one of a topic's texts. A bank asks for every item. */
const copiedIn = rememberOf((texts: Topic['texts']) => {
  const { words, numberOf } = numberedWords([...texts.values()].map(({ whole }) => wordsOf(whole)))
  const { firstPlace, has } = runTable(words, RUN)
  for (let start = 0; start + RUN <= words.length; start += 1) firstPlace(start)
  return (own: readonly string[]): readonly boolean[] => {
    const numbers = Int32Array.from(own, numberOf)
    return own.map((_, i) => i + RUN <= own.length && has(numbers, i))
  }
})

/** So many words of a run must be words that could have been others. */
const FREE = 6

/**
 * The longest words in a row that a text shares with a source, eight at least.
 *
 * @param isFree Whether a word could have been another: no name, no number, none of the nouns that the fact is about.
 */
export function copiedRun(text: string, texts: Topic['texts'], isFree: (word: string) => boolean): string | undefined {
  const words = wordsOf(text)
  const copied = copiedIn(texts)(words)
  for (let i = 0; i < copied.length; i += 1) {
    if (!copied[i]) continue
    const start = i
    while (copied[i + 1]) i += 1
    const run = words.slice(start, i + RUN)
    if (run.filter(isFree).length >= FREE) return run.join(' ')
  }
  return undefined
}
