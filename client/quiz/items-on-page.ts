import type { WireItem } from '../../questions/wire/item.ts'
import type { Answering } from './state.ts'

/** The items of the page: one with `each`, else all. */
export function itemsOn({ card, started, at }: Answering): readonly WireItem[] {
  return card.feedback === 'each' ? started.items.slice(at, at + 1) : started.items
}
