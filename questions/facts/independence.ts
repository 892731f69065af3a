import { wordsOf } from '../text/normal-form.ts'
import { numberedWords, runTable } from '../text/runs.ts'

/** A run of this many words, the same in two texts, is no accident: quotations and names are shorter. */
const REPRINT_WORDS = 20

/**
 * Pairs of texts that share a run of at least 20 words outside quotation marks: one prints the other, or both print an
 * agency's text.
 *
 * @param texts By source id.
 */
export function reprints(texts: ReadonlyMap<string, string>): readonly [string, string][] {
  const ids = [...texts.keys()]
  const shared = sharing([...texts.values()])
  return ids.flatMap((one, i) =>
    ids.flatMap((other, k): [string, string][] => (shared[i]?.has(k) ? [[one, other]] : [])),
  )
}

/** For each text the later ones that share a run with it. */
function sharing(texts: readonly string[]): readonly ReadonlySet<number>[] {
  const stretches = texts.map((text) => unquoted(text).split('¶').map(wordsOf))
  const { words } = numberedWords(stretches.flat())
  const { firstPlace } = runTable(words, REPRINT_WORDS)
  const shared = texts.map(() => new Set<number>())
  const textsWith = new Map<number, Set<number>>()
  const ends: number[] = []
  for (const [text, own] of stretches.entries()) {
    const from = ends.at(-1) ?? 0
    const end = own.reduce((sum, stretch) => sum + stretch.length + 1, from)
    ends.push(end)
    for (let start = from; start + REPRINT_WORDS <= end; start += 1) {
      const place = firstPlace(start)
      if (place === start) continue
      const before = textsWith.get(place) ?? new Set([ends.findIndex((one) => place < one)])
      if (before.has(text)) continue
      for (const one of before) shared[one]?.add(text)
      textsWith.set(place, before.add(text))
    }
  }
  return shared
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
      const [quoting = ''] = /^.*[”"»]/.exec(line) ?? []
      return quoting.replace(/[“"«][^”"»]*[”"»]/gu, ' ¶ ') + line.slice(quoting.length)
    })
    .join('\n')
