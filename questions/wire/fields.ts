import type { Response, WireItem } from './item.ts'
import { typedNumber } from './typed-number.ts'

/** What a posted form gives for a name: `FormData.getAll`, or the like. */
export type Fields = (name: string) => readonly string[]

/** The form field of an item's response; `place` for one of several controls. */
export function fieldName(item: string, place?: number): string {
  return place === undefined ? `r-${item}` : `r-${item}-${place}`
}

/**
 * Reads an item's response from a posted form: what a page without scripts sends.
 *
 * `one`: the chosen index. `several`: each chosen index. `number`: the number as typed. `order` and `pairs`: one field
 * per place or left side.
 *
 * @returns `null` if it was left out. What is no response to the item is read as it stands; the item's shape refuses
 * it.
 */
export function responseFrom(item: WireItem, fields: Fields): Response {
  const only = fields(fieldName(item.id)).filter((text) => text !== '')
  if (item.shape === 'one') return only[0] === undefined ? null : Number(only[0])
  if (item.shape === 'several') return only.length === 0 ? null : only.map(Number)
  if (item.shape === 'number') return only[0] === undefined ? null : typedNumber(only[0], item)
  const places = (item.shape === 'order' ? item.options : item.left) ?? []
  const given = places.map((_, place) => fields(fieldName(item.id, place))[0] ?? '')
  return given.every((text) => text === '') ? null : given.map((text) => (text === '' ? Number.NaN : Number(text)))
}
