import { wordsOf } from '../text/normal-form.ts'

/** A run of this many words, the same in two texts, is no accident: quotations and names are shorter. */
const REPRINT_WORDS = 20

/**
 * Pairs of texts that share a run of at least 20 words outside quotation marks: one prints the other, or both print an agency's text.
 *
 * @param texts By source id.
 */
export function reprints(texts: ReadonlyMap<string, string>): readonly [string, string][] {
  const runs = [...texts].map(([id, text]) => ({ id, runs: runsOf(unquoted(text)) }))
  return runs.flatMap((a, i) =>
    runs
      .slice(i + 1)
      .flatMap((b): [string, string][] => ([...a.runs].some((run) => b.runs.has(run)) ? [[a.id, b.id]] : [])),
  )
}

/** Two papers that quote one speaker at length are not reprints of each other. */
const unquoted = (text: string): string => text.replace(/[“"«][^”"»\n]*[”"»]/gu, ' ¶ ')

function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const stretch of text.split('¶')) {
    const words = wordsOf(stretch)
    for (let i = 0; i + REPRINT_WORDS <= words.length; i += 1) runs.add(words.slice(i, i + REPRINT_WORDS).join(' '))
  }
  return runs
}
