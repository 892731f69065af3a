import type { Topic } from '../facts/topic.ts'
import { wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { runsIn } from '../text/runs.ts'

/** So many words in a row, the same as in a source, are copied and not said anew. */
const RUN = 8

const runsOf = (text: string): readonly string[] => runsIn(wordsOf(text), RUN)

/**
 * A few runs are looked for in the texts themselves; a bank's many in the runs of the texts, which cost as much as a
 * hundred looks to cut.
 */
const FEW = 40

/** Whether a run stands in one of a topic's texts. A bank asks for every item. */
const holdsRun = rememberOf((texts: Topic['texts']) => {
  const words = [...texts.values()].map((text) => wordsOf(text.whole))
  const known = new Set(words.flat())
  const spaced = words.map((own) => ` ${own.join(' ')} `)
  let looks = 0
  let runs: ReadonlySet<string> | undefined
  return remember((run) => {
    if (!run.split(' ').every((word) => known.has(word))) return false
    looks += 1
    if (looks <= FEW) return spaced.some((text) => text.includes(` ${run} `))
    runs ??= new Set(words.flatMap((own) => runsIn(own, RUN)))
    return runs.has(run)
  })
})

/** So many words of a run must be words that could have been others. */
const FREE = 6

/**
 * The longest words in a row that a text shares with a source, eight at least.
 *
 * @param isFree Whether a word could have been another: no name, no number, none of the nouns that the fact is about.
 */
export function copiedRun(text: string, texts: Topic['texts'], isFree: (word: string) => boolean): string | undefined {
  const holds = holdsRun(texts)
  const words = wordsOf(text)
  const copied = runsOf(text).map(holds)
  for (let i = 0; i < copied.length; i += 1) {
    if (!copied[i]) continue
    const start = i
    while (copied[i + 1]) i += 1
    const run = words.slice(start, i + RUN)
    if (run.filter(isFree).length >= FREE) return run.join(' ')
  }
  return undefined
}
