import type { Value } from '../../ledger.ts'
import { valueReads } from '../../reading/value.ts'
import type { WrittenTopic } from '../../wire/written-topic.ts'
import { MAX_WORDS } from '../evidence.ts'
import type { Pinned } from './pinner.ts'

/**
 * The words that a receipt shows of quotations: as they are where they are short; of a longer one the stretch of at most seven words in
 * which the value can be read, else its first seven.
 */
export function evidenceWords(
  pins: readonly Extract<Pinned, { ok: true }>[],
  value: Value | undefined,
  { language, names }: Pick<WrittenTopic, 'language' | 'names'>,
): readonly string[] {
  const ledger = { language, aliases: names ?? {} }
  return pins.flatMap(({ words }) => words.map((part) => shortened(part, value, ledger)))
}

function shortened(
  part: string,
  value: Value | undefined,
  ledger: { readonly language: string; readonly aliases: Record<string, string[]> },
): string {
  const stretches = [...part.matchAll(/\S+/gu)]
  if (stretches.length <= MAX_WORDS) return part
  const windows = stretches.slice(0, stretches.length - MAX_WORDS + 1).map((first, i) => {
    const last = stretches[i + MAX_WORDS - 1]
    return part.slice(first.index, (last?.index ?? 0) + (last?.[0].length ?? 0))
  })
  return (value && windows.find((window) => valueReads(value, window, ledger))) ?? windows[0] ?? part
}
