import type { Topic } from '../facts/topic.ts'
import { wordsOf } from '../text/normal.ts'

/** So many words in a row, the same as in a source, are copied and not said anew. */
const RUN = 8

/** The runs of each topic's texts, worked out once: a bank asks for every item. */
const known = new WeakMap<Topic['texts'], ReadonlySet<string>>()

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '))
}

/** The first eight words in a row that a text shares with a source. */
export function copiedRun(text: string, texts: Topic['texts']): string | undefined {
  const runs = known.get(texts) ?? new Set([...texts.values()].flatMap((source) => runsOf(source.join(''))))
  known.set(texts, runs)
  return runsOf(text).find((run) => runs.has(run))
}
