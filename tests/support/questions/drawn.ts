import { prepare, type Topic } from '../../../questions/facts/topic.ts'
import type { Item } from '../../../questions/item.ts'
import { slotsOf } from '../../../questions/kinds/kinds.ts'
import { randomFrom } from '../../../questions/random.ts'
import { shippedLedger } from './shipped.ts'

/** The shipped topics in English. */
export const topics: readonly Topic[] = await Promise.all(
  ['white-helmets', 'bridge-closure'].map(async (name) => prepare(await shippedLedger(name))),
)

/** One draw of every slot of a topic, before any check. */
export function drawn(topic: Topic, seed: string): readonly Item[] {
  return slotsOf(topic).flatMap((slot) => slot.draw(randomFrom(`${seed}/${slot.id}`)) ?? [])
}
