import type { Item } from '../item.ts'
import { shapeOf } from '../shapes/shapes.ts'
import { type Response, RULING_KINDS } from '../wire/item.ts'
import type { Ruling } from '../wire/ruling.ts'

/** An item with the rulings on it, the one that wins first. */
export interface Ruled {
  readonly item: Item
  readonly rulings: readonly Ruling[]
}

/** The items, each with its own of the quiz's rulings. */
export function ruledItems(items: readonly Item[], rulings: readonly Ruling[]): readonly Ruled[] {
  return items.map((item) => ruledItem(item, rulings))
}

export function ruledItem(item: Item, rulings: readonly Ruling[]): Ruled {
  const own = rulings.filter((ruling) => ruling.item === item.id)
  return { item, rulings: own.sort((a, b) => RULING_KINDS.indexOf(a.is) - RULING_KINDS.indexOf(b.is)) }
}

/** The ruling that decides about a response, whatever it would earn without; `undefined` where none does. */
export function rulingOn({ rulings }: Ruled, response: Response): Ruling | undefined {
  return rulings.find((ruling) => ruling.is !== 'accept' || isSame(ruling.response, response))
}

/**
 * Those of its rulings that decide anything: of one kind, for the first of the kinds wins; an answer that the key
 * accepts anyway is none.
 */
export function deciding({ item, rulings }: Ruled): readonly Ruling[] {
  return rulings.filter(
    (ruling) =>
      ruling.is === rulings[0]?.is && (ruling.is !== 'accept' || shapeOf(item).grade(item, ruling.response) < 1),
  )
}

/** It counts neither in a score nor among the most. */
export const isDropped = ({ rulings }: Ruled): boolean => rulings[0]?.is === 'drop'

/** A ruling as it is kept, or what is wrong with it and where. */
type RulingReading =
  | { readonly ok: true; readonly ruling: Ruling }
  | { readonly ok: false; readonly field: 'item' | 'response'; readonly message: string }

/** Reads a ruling on a quiz: its item has to be there, and the response it accepts has to be one to that item. */
export function readRuling(items: readonly Item[], ruling: Ruling): RulingReading {
  const item = items.find(({ id }) => id === ruling.item)
  if (!item) return { ok: false, field: 'item', message: 'This quiz has no such item.' }
  if (ruling.is !== 'accept') return { ok: true, ruling }
  const response = shapeOf(item).parse(item, ruling.response)
  return response === undefined
    ? { ok: false, field: 'response', message: `This is no answer to "${item.stem}".` }
    : { ok: true, ruling: { ...ruling, response } }
}

/** Whether two rulings decide the same, whatever their reasons. */
export function isSameRuling(a: Ruling, b: Ruling): boolean {
  if (a.item !== b.item || a.is !== b.is) return false
  return isSame(acceptedBy(a), acceptedBy(b))
}

const acceptedBy = (ruling: Ruling): Response => (ruling.is === 'accept' ? ruling.response : null)

/** Both as their item's shape writes them: equal responses are written alike. */
const isSame = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b)
