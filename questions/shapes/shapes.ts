import type { Item } from '../item.ts'
import type { ShapeName } from '../vocabulary.ts'
import type { Response } from '../wire/item.ts'
import { number } from './number.ts'
import { one } from './one.ts'
import { order } from './order.ts'
import { pairs } from './pairs.ts'
import { several } from './several.ts'
import type { Shape } from './shape.ts'

/** A new shape is a file and a line here, and a control in the client. */
const shapes: { readonly [S in ShapeName]: Shape<S> } = { one, several, number, order, pairs }

/**
 * The rules of an item's shape. The table pairs each shape with its own items; TypeScript cannot follow that through a
 * union.
 */
export function shapeOf(item: Item): Shape<ShapeName> {
  return shapes[item.shape] as unknown as Shape<ShapeName>
}

/** A response in another numbering of the same options. A number and an unanswered item stay as they are. */
export function renumber(item: Item, response: Response, to: (index: number) => number): Response {
  if (response === null || item.shape === 'number') return response
  return typeof response === 'number' ? to(response) : response.map(to)
}
