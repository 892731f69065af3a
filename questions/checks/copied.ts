import type { Topic } from '../facts/topic.ts'
import { wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'

/** So many words in a row, the same as in a source, are copied and not said anew. */
const RUN = 8

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '))
}

/** The runs of a topic's texts. A bank asks for every item. */
const runsIn: (texts: Topic['texts']) => ReadonlySet<string> = rememberOf(
  (texts) => new Set([...texts.values()].flatMap((source) => runsOf(source.join('')))),
)

/** So many words of a run must be words that could have been others. */
const FREE = 6

/**
 * The longest words in a row that a text shares with a source, eight at least.
 *
 * @param isFree Whether a word could have been another: no name, no number, none of the nouns that the fact is about.
 */
export function copiedRun(text: string, texts: Topic['texts'], isFree: (word: string) => boolean): string | undefined {
  const runs = runsIn(texts)
  const words = wordsOf(text)
  const copied = runsOf(text).map((run) => runs.has(run))
  for (let i = 0; i < copied.length; i += 1) {
    if (!copied[i]) continue
    const start = i
    while (copied[i + 1]) i += 1
    const run = words.slice(start, i + RUN)
    if (run.filter(isFree).length >= FREE) return run.join(' ')
  }
  return undefined
}
