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

/**
 * Which of those lines are right: each option that was picked, each place of an order, each pair.
 *
 * @returns `undefined` where the response has no parts.
 */
export function rightLines({ shape }: WireItem, response: Response, key: Response): readonly boolean[] | undefined {
  if (!Array.isArray(response) || !Array.isArray(key)) return undefined
  return shape === 'several'
    ? response.map((index) => key.includes(index))
    : response.map((index, place) => key[place] === index)
}

/** A currency's sign stands before its figure. */
const withUnit = (figure: string, unit: string): string =>
  /^\p{Sc}/u.test(unit) ? unit + figure : `${figure} ${unit}`.trim()
