import type { VNode } from 'preact'
import type { RosterOrder, RosterSort } from './roster.ts'

interface SortHeadingProps {
  readonly by: RosterSort
  readonly order: RosterOrder
  readonly label: string
  readonly sort: (by: RosterSort) => void
}

/** The heading of a column by which rows can be put in order. */
export function SortHeading({ by, order, label, sort }: SortHeadingProps): VNode {
  const sorted = order.by === by
  const mark = order.descending ? '▼' : '▲'
  return (
    <th
      scope="col"
      class={by === 'score' ? 'figure' : undefined}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={() => sort(by)}>
        {label} <span aria-hidden="true">{sorted ? mark : '↕'}</span>
      </button>
    </th>
  )
}
