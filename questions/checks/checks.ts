import type { Item } from '../item.ts'
import type { Topic } from '../topic.ts'
import type { Check, Finding } from './check.ts'
import { groundingChecks } from './grounding.ts'
import { optionChecks } from './options.ts'
import { structureChecks } from './structure.ts'

/** Every check of one item. A new one is an entry in one of these tables, or a file with its own and a line here. */
export const checks: readonly Check[] = [...optionChecks, ...structureChecks, ...groundingChecks]

/** All that the checks find in an item, in the order of their numbers. */
export function findingsOf(item: Item, topic: Topic): readonly Finding[] {
  return checks
    .flatMap(({ number, level, rule, binds, find }) => {
      const found = binds && !binds(item) ? undefined : find(item, topic)
      return found === undefined ? [] : [{ check: number, level, rule, found }]
    })
    .sort((a, b) => a.check - b.check)
}
