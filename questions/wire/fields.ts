import type { Response, WireItem } from './item.ts'

/** What a posted form gives for a name: `FormData.getAll`, or the like. */
export type Fields = (name: string) => readonly string[]

/** The form field of an item's response; `place` for one of several controls. */
export function fieldName(item: string, place?: number): string {
  return place === undefined ? `r-${item}` : `r-${item}-${place}`
}

/**
 * Reads an item's response from a posted form: what a page without scripts sends.
 *
 * `one`: the chosen index. `several`: each chosen index. `number`: the number as typed. `order` and `pairs`: one field per place or left side.
 *
 * @returns `null` if it was left out. What is no response to the item is read as it stands, for the item's shape to refuse.
 */
export function responseFrom(item: WireItem, fields: Fields): Response {
  const only = fields(fieldName(item.id)).filter((text) => text !== '')
  if (item.shape === 'one') return only[0] === undefined ? null : Number(only[0])
  if (item.shape === 'several') return only.length === 0 ? null : only.map(Number)
  if (item.shape === 'number') return only[0] === undefined ? null : typedNumber(only[0])
  const places = (item.shape === 'order' ? item.options : item.left) ?? []
  const given = places.map((_, place) => fields(fieldName(item.id, place))[0] ?? '')
  return given.every((text) => text === '') ? null : given.map((text) => (text === '' ? Number.NaN : Number(text)))
}

/**
 * A number as a student types it: "1,234", "1 234,5", "1.234,5", and the digits of Arabic and Persian.
 *
 * A single separator followed by exactly three digits groups thousands ("1,234" and "1.234" are both 1234): quizzes ask for whole counts
 * far more often than for thousandths.
 *
 * @returns NaN for anything else.
 */
export function typedNumber(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
    // Marks of direction, which keyboards and copied numbers bring along unseen.
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/[\s٬'’_]/g, '')
    .replace(/−/g, '-')
  if (!/^-?\d[\d.,]*$/.test(plain)) return Number.NaN
  const separators = plain.match(/[.,]/g) ?? []
  const grouped = /^-?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(plain)
  if (separators.length === 0 || grouped) return Number(plain.replace(/[.,]/g, ''))
  const decimal = plain.lastIndexOf(separators.at(-1) ?? '.')
  const whole = plain.slice(0, decimal)
  const wellGrouped = /^-?\d+$/.test(whole) || /^-?\d{1,3}(?:[.,]\d{3})+$/.test(whole)
  return wellGrouped && /^\d+$/.test(plain.slice(decimal + 1))
    ? Number(`${whole.replace(/[.,]/g, '')}.${plain.slice(decimal + 1)}`)
    : Number.NaN
}
