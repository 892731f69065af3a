import type { ItemOf } from '../../item.ts'
import { atLeast } from '../../probability/binomial.ts'
import { rejectedOf } from '../../probability/holm.ts'
import type { HalfChoice, KeyInDoubt } from '../../wire/analysis.ts'
import type { Sample } from '../sample.ts'
import { type Finder, LEVEL } from './finding.ts'
import { wrongChoice } from './wrong-choice.ts'

interface Doubt {
  readonly finding: KeyInDoubt
  readonly p: number
}

/**
 * Items with one right option where the half of the class that earns more elsewhere prefers a wrong option to the key,
 * and no less so than the other half: what only the weaker half prefers is a misreading, not a wrong key.
 *
 * Halves, not Kelley's 27 %, because in a class of thirty those are eight students. Preference is an exact sign test
 * between the key and the most chosen wrong option, times the options that it was picked from, with Holm's correction
 * over the items.
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
  const better = halfOf(sample, item, (i) => (rests[i] ?? 0) > middle)
  const weaker = halfOf(sample, item, (i) => (rests[i] ?? 0) < middle)
  const option = better.wrong.indexOf(Math.max(...better.wrong))
  const choiceOf = ({ attempts, key, wrong }: Half): HalfChoice => ({ attempts, key, option: wrong[option] ?? 0 })
  const [above, below] = [choiceOf(better), choiceOf(weaker)]
  if (above.option * below.attempts < below.option * above.attempts) return undefined
  return {
    finding: { is: 'key-in-doubt', because: 'better-half', item: item.id, option, better: above, weaker: below },
    p: (item.options.length - 1) * atLeast(above.option, above.option + above.key, 1 / 2),
  }
}

interface Half {
  readonly attempts: number
  readonly key: number
  /** How many chose each option and did not earn full credit. */
  readonly wrong: readonly number[]
}

function halfOf(sample: Sample, { options, key }: ItemOf<'one'>, isIn: (attempt: number) => boolean): Half {
  const wrong = options.map(() => 0)
  let [attempts, right] = [0, 0]
  for (let i = 0; i < sample.responses.length; i += 1) {
    if (!isIn(i)) continue
    attempts += 1
    if (sample.responses[i] === key) right += 1
    const option = wrongChoice(sample, i)
    if (option !== undefined) wrong[option] = (wrong[option] ?? 0) + 1
  }
  return { attempts, key: right, wrong }
}

function medianOf(list: readonly number[]): number {
  const sorted = Float64Array.from(list).sort()
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2
}
