import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ReviewItem } from '../../../questions/wire/topic.ts'
import { ItemList, type ItemListProps } from './items.tsx'

/** The whole bank by kind, folded. A bank has hundreds of items, so a kind is drawn once it is opened. */
export function MoreItems({ items, ...rest }: ItemListProps): VNode {
  const kinds = Map.groupBy(items, ({ kind }) => kind)
  return (
    <div>
      {[...kinds].map(([kind, list]) => (
        <Kind key={kind} kind={kind} items={list} {...rest} />
      ))}
    </div>
  )
}

function Kind({ kind, items, ...rest }: ItemListProps & { readonly kind: ReviewItem['kind'] }): VNode {
  const [isOpen, setOpen] = useState(false)
  const { make } = rest.words
  return (
    <details class="group-of" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {make.kinds[kind]} <span class="count">{make.questions(items.length)}</span>
      </summary>
      {isOpen && <ItemList items={items} {...rest} />}
    </details>
  )
}
