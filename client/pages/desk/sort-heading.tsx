import type { VNode } from 'preact'
import type { RosterOrder, RosterSort } from './roster.ts'

interface SortHeadingProps {
  readonly by: RosterSort
  readonly order: RosterOrder
  readonly label: string
  readonly sort: (by: RosterSort) => void
}

/** How a column says that rows are in its order; nothing where they are in another. */
export function sortedAs(order: RosterOrder, by: RosterOrder['by']): 'ascending' | 'descending' | undefined {
  if (order.by !== by) return undefined
  return order.descending ? 'descending' : 'ascending'
}

/** The heading of a column by which rows can be put in order. */
export function SortHeading({ by, order, label, sort }: SortHeadingProps): VNode {
  const sorted = sortedAs(order, by)
  const mark = sorted === 'descending' ? '▼' : '▲'
  return (
    <th scope="col" class={by === 'score' ? 'figure' : undefined} aria-sort={sorted}>
      <button type="button" class="sort" onClick={() => sort(by)}>
        {label} <span aria-hidden="true">{sorted ? mark : '↕'}</span>
      </button>
    </th>
  )
}
