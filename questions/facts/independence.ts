import { wordsOf } from '../text/normal-form.ts'
import { runsIn } from '../text/runs.ts'

/** A run of this many words, the same in two texts, is no accident: quotations and names are shorter. */
const REPRINT_WORDS = 20

/**
 * Pairs of texts that share a run of at least 20 words outside quotation marks: one prints the other, or both print an
 * agency's text.
 *
 * @param texts By source id.
 */
export function reprints(texts: ReadonlyMap<string, string>): readonly [string, string][] {
  const runs = [...texts].map(([id, text]) => ({ id, runs: runsOf(unquoted(text)) }))
  return runs.flatMap((a, i) =>
    runs.slice(i + 1).flatMap((b): [string, string][] => (haveCommon(a.runs, b.runs) ? [[a.id, b.id]] : [])),
  )
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const run of one) if (other.has(run)) return true
  return false
}

/**
 * Two papers that quote one speaker at length are not reprints of each other.
 *
 * Behind the last closing mark of a line no quotation is looked for: a line of nothing but opening ones would cost the
 * square of its length.
 */
const unquoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const end = Math.max(line.lastIndexOf('”'), line.lastIndexOf('"'), line.lastIndexOf('»')) + 1
      return line.slice(0, end).replace(/[“"«][^”"»]*[”"»]/gu, ' ¶ ') + line.slice(end)
    })
    .join('\n')

function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const stretch of text.split('¶')) {
    for (const run of runsIn(wordsOf(stretch), REPRINT_WORDS)) runs.add(run)
  }
  return runs
}
