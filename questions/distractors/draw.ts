import type { Fact, Value } from '../ledger.ts'
import { below, type Random } from '../random.ts'
import type { Topic } from '../topic.ts'
import { type Canon, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import type { Distractor } from './candidates.ts'
import { overlaps } from './unsupported.ts'

/** Where a value stands among others: by number, by day, else by length, so that neither place nor length gives the key away. */
export function rankOf(value: Value, text: string, fact: Pick<Fact, 'unit'>, canon: Canon): number {
  const says: Possibilities = possibilitiesOf(value, fact, canon)
  if (says.type === 'quantity') return Number.isFinite(says.range.min) ? says.range.min : says.range.max
  if (says.type === 'date') return says.spans[0]?.[0] ?? 0
  return text.length
}

/**
 * Draws distractors so that the key is as likely to be the least, the middle or the greatest of the options.
 *
 * Takes the best first (they come best first); where one side has too few, the other fills up. No two options overlap.
 *
 * @returns Fewer than `count` only where there are no more.
 */
export function drawDistractors(
  key: Value,
  candidates: readonly Distractor[],
  count: number,
  fact: Fact,
  topic: Topic,
  random: Random,
): readonly Distractor[] {
  const { canon } = topic
  const place = rankOf(key, topic.say(key, fact), fact, canon)
  const wanted = below(count + 1, random)
  const drawn: Distractor[] = []
  const fits = (next: Distractor) => {
    const says = possibilitiesOf(next.value, fact, canon)
    return !drawn.some((other) => other.text === next.text || overlaps(says, possibilitiesOf(other.value, fact, canon)))
  }
  const isBelow = (d: Distractor) => rankOf(d.value, d.text, fact, canon) < place
  const take = (list: readonly Distractor[], upTo: number) => {
    for (const next of list) if (drawn.length < upTo && fits(next)) drawn.push(next)
  }
  take(candidates.filter(isBelow), wanted)
  take(
    candidates.filter((d) => !isBelow(d)),
    count,
  )
  take(candidates, count)
  return drawn
}
