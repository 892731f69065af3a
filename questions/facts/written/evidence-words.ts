import type { Value } from '../../ledger-value.ts'
import { valueReads } from '../../reading/value.ts'
import { wordsOf } from '../../text/normal-form.ts'
import type { WrittenTopic } from '../../wire/written-topic.ts'
import { MAX_WORDS } from '../evidence.ts'
import type { Pinned } from './pinner.ts'

/**
 * The words that a receipt shows of quotations: as they are where they are short; of a longer one the stretch of at
 * most seven words in which the value can be read, else its first seven.
 */
export function evidenceWords(
  pins: readonly Extract<Pinned, { ok: true }>[],
  value: Value | undefined,
  { language, names }: Pick<WrittenTopic, 'language' | 'names'>,
): readonly string[] {
  const ledger = { language, aliases: names ?? NO_NAMES }
  return pins.flatMap(({ words }) => words.map((part) => shortened(part, value, ledger)))
}

/** One for all: what follows from a topic's names is worked out once for each that there is. */
const NO_NAMES = {}

function shortened(
  part: string,
  value: Value | undefined,
  ledger: { readonly language: string; readonly aliases: Record<string, string[]> },
): string {
  if (wordsOf(part).length <= MAX_WORDS) return part
  const stretches = [...part.matchAll(/\S+/gu)].map(({ index, 0: stretch }) => ({
    start: index,
    end: index + stretch.length,
    words: wordsOf(stretch).length,
  }))
  const windowAt = (i: number): string => {
    const start = stretches[i]?.start ?? 0
    let [end, words] = [start, 0]
    for (let k = i; k < i + MAX_WORDS; k += 1) {
      const stretch = stretches[k]
      words += stretch?.words ?? 0
      if (!stretch || words > MAX_WORDS) break
      end = stretch.end
    }
    return part.slice(start, end)
  }
  // Of what is found early in a long quotation the rest is not read.
  for (const i of value ? stretches.keys() : []) {
    const window = windowAt(i)
    if (value && valueReads(value, window, ledger)) return window
  }
  return windowAt(0)
}
