import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { possibilitiesOf } from '../values/possibilities.ts'

/** Whether an event, whichever of its contested days is right, stands in the same place of an order. */
export function keepsItsPlace(item: Item, { fact }: Assessment, topic: Topic): boolean {
  if (item.shape !== 'order') return false
  const own = daysOf(fact.id, topic)
  return item.facts
    .filter((other) => other !== fact.id)
    .every((other) => {
      const theirs = daysOf(other, topic)
      const isBefore = own.every(({ last }) => theirs.every(({ first }) => last <= first))
      return isBefore || own.every(({ first }) => theirs.every(({ last }) => first >= last))
    })
}

function daysOf(id: string, topic: Topic): readonly { readonly first: number; readonly last: number }[] {
  const fact = topic.assessmentOf(id)?.fact
  return (fact?.claims ?? []).flatMap(({ value }) => {
    const says = fact && possibilitiesOf(value, fact, topic.canon)
    return says?.type === 'date' ? says.spans.map(([first, last]) => ({ first, last })) : []
  })
}
