import type { DeskAttempt } from '../../../questions/wire/desk.ts'

/** With more points than that a bar for each would be a line. */
const MOST_BARS = 12
const TENTHS = 10

/**
 * How many scored how much, from nothing to all: a number for each whole point where everybody could earn the same few,
 * else for each tenth of what could be earned.
 */
export function scoreSpread(attempts: readonly Pick<DeskAttempt, 'score' | 'max'>[]): readonly number[] {
  const [first] = attempts
  if (first === undefined) return []
  const isAlike = first.max < MOST_BARS && attempts.every(({ max }) => max === first.max)
  const last = isAlike ? first.max : TENTHS
  const counts: number[] = Array.from({ length: last + 1 }, () => 0)
  for (const { score, max } of attempts) {
    const bar = Math.floor(isAlike ? score : max === 0 ? 0 : (TENTHS * score) / max)
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  return counts
}
