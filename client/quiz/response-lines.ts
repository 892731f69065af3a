import type { Response, WireItem } from '../../questions/wire/item.ts'

/**
 * A response in words, a line for each of its parts.
 *
 * @returns No line where it was left out.
 */
export function responseLines(item: WireItem, response: Response, number: (n: number) => string): readonly string[] {
  if (response === null) return []
  const option = (index: number) => item.options?.[index] ?? ''
  switch (item.shape) {
    case 'one':
      return typeof response === 'number' ? [option(response)] : []
    case 'number':
      return typeof response === 'number' ? [withUnit(number(response), item.unit ?? '')] : []
    case 'several':
      return typeof response === 'number' ? [] : response.map(option)
    case 'order':
      return typeof response === 'number' ? [] : response.map((index, place) => `${place + 1}. ${option(index)}`)
    case 'pairs':
      return typeof response === 'number'
        ? []
        : response.map((index, left) => `${item.left?.[left] ?? ''}: ${item.right?.[index] ?? ''}`)
  }
}

/** A currency's sign stands before its figure. */
const withUnit = (figure: string, unit: string): string =>
  /^\p{Sc}/u.test(unit) ? unit + figure : `${figure} ${unit}`.trim()
