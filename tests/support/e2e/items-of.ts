import { shareFacts } from '../../../questions/checks/statement.ts'
import type { Item } from '../../../questions/item.ts'
import { shippedTopic } from '../../../worker/stores/shipped.ts'

/** All items of a shipped topic, as the Worker that is tested has them. */
export function itemsOf(topic: string): readonly Item[] {
  const items = shippedTopic(topic)?.bank.items
  if (!items) throw new Error(`No topic of this build is called ${topic}.`)
  return items.map(({ item }) => item)
}

/** One item of every shape that the invented topic has. */
export function oneOfEachShape(): readonly Item[] {
  const shapes = new Map<string, Item>()
  for (const item of itemsOf('bridge-closure')) if (!shapes.has(item.shape)) shapes.set(item.shape, item)
  return [...shapes.values()]
}

/** The same by their ids. */
export const oneOfEach = (): readonly string[] => oneOfEachShape().map(({ id }) => id)

/**
 * The ids of so many items of a topic, of each kind in turn while it has any, no two on the same facts; in every run
 * the same.
 *
 * @throws {RangeError} If the topic has fewer.
 */
export function variedItems(topic: string, count: number): readonly string[] {
  const kinds = [...Map.groupBy(itemsOf(topic), ({ kind }) => kind).values()]
  const chosen: Item[] = []
  for (let round = 0; round < count && chosen.length < count; round += 1)
    for (const items of kinds) {
      const next = items.find((item) => !chosen.some((one) => shareFacts(one, item)))
      if (next) chosen.push(next)
    }
  if (chosen.length < count) throw new RangeError(`${topic} has no ${count} items on facts of their own.`)
  return chosen.slice(0, count).map(({ id }) => id)
}
