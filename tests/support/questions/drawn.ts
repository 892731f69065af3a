import { readFileSync } from 'node:fs'
import { prepare, type Topic } from '../../../questions/facts/topic.ts'
import type { Item } from '../../../questions/item.ts'
import { slotsOf } from '../../../questions/kinds/kinds.ts'
import { parseLedger } from '../../../questions/ledger.ts'
import { randomFrom } from '../../../questions/random.ts'

function topicOf(name: string): Topic {
  const file = new URL(`../../../questions/topics/${name}/ledger.json`, import.meta.url)
  const parsed = parseLedger(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return prepare(parsed.ledger)
}

/** The shipped topics. */
export const topics: readonly Topic[] = ['white-helmets', 'bridge-closure'].map(topicOf)

/** One draw of every slot of a topic, before any check. */
export function drawn(topic: Topic, seed: string): readonly Item[] {
  return slotsOf(topic).flatMap((slot) => slot.draw(randomFrom(`${seed}/${slot.id}`)) ?? [])
}
