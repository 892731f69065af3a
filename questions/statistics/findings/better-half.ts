import type { HalfChoice, KeyInDoubt } from '../analysis.ts'
import { atLeast } from '../binomial.ts'
import { rejectedOf } from '../holm.ts'
import type { Sample } from '../sample.ts'
import { type Finder, LEVEL } from './finding.ts'
import { wrongChoicesOf } from './wrong-choices.ts'

interface Doubt {
  readonly finding: KeyInDoubt
  readonly p: number
}

/**
 * Items with one right option where the half of the class that earns more elsewhere prefers a wrong option to the key, and no less so than
 * the other half: what only the weaker half prefers is a misreading, not a wrong key.
 *
 * Halves, not Kelley's 27 %, because in a class of thirty those are eight students. Preference is an exact sign test between the key and the
 * most chosen wrong option, times the options that it was picked from, with Holm's correction over the items.
 */
export const betterHalf: Finder = (examined) => {
  const doubts = examined.flatMap(({ sample, analysis }) => (analysis.detail === 'full' ? (doubtOf(sample) ?? []) : []))
  const rejected = rejectedOf(
    doubts.map(({ p }) => p),
    LEVEL,
  )
  return doubts.filter((_, i) => rejected[i]).map(({ finding }) => finding)
}

function doubtOf(sample: Sample): Doubt | undefined {
  const { item, rests } = sample
  if (item.shape !== 'one' || !rests) return undefined
  const middle = medianOf(rests)
  const wrong = wrongChoicesOf(sample)
  const better = rests.flatMap((rest, i) => (rest > middle ? [i] : []))
  const weaker = rests.flatMap((rest, i) => (rest < middle ? [i] : []))
  const chose = (half: readonly number[], option: number) => half.filter((i) => wrong[i] === option).length
  const option = item.options.reduce((most, _, next) => (chose(better, next) > chose(better, most) ? next : most), 0)
  const choiceOf = (half: readonly number[]): HalfChoice => ({
    attempts: half.length,
    key: half.filter((i) => sample.responses[i] === item.key).length,
    option: chose(half, option),
  })
  const [above, below] = [choiceOf(better), choiceOf(weaker)]
  if (above.option * below.attempts < below.option * above.attempts) return undefined
  return {
    finding: { is: 'key-in-doubt', because: 'better-half', item: item.id, option, better: above, weaker: below },
    p: (item.options.length - 1) * atLeast(above.option, above.option + above.key, 1 / 2),
  }
}

function medianOf(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2
}
