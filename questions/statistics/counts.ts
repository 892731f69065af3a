import type { ItemCounts } from '../wire/analysis.ts'
import type { Sample } from './sample.ts'

/** What was answered, and how often. */
export function countsOf({ item, responses, credits }: Sample): ItemCounts {
  const counts = {
    item: item.id,
    shown: responses.length,
    answered: responses.filter((response) => response !== null).length,
    correct: credits.filter((credit) => credit === 1).length,
  }
  if (item.shape === 'one' || item.shape === 'several')
    return { ...counts, chosen: tally(responses.flat(), item.options.length) }
  if (item.shape !== 'pairs') return counts
  const given = responses.filter((response) => Array.isArray(response))
  return {
    ...counts,
    paired: item.left.map((_, left) =>
      tally(
        given.map((rights) => rights[left] ?? null),
        item.right.length,
      ),
    ),
  }
}

/** How often each index occurs. */
function tally(indices: readonly (number | null)[], length: number): readonly number[] {
  const counts = Array.from({ length }, () => 0)
  for (const index of indices) if (index !== null && index < length) counts[index] = (counts[index] ?? 0) + 1
  return counts
}
