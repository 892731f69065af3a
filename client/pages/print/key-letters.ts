import type { Response, WireItem } from '../../../questions/wire/item.ts'
import type { Letters } from './letters.ts'

/**
 * An item's key as it is marked on paper: "B"; "A, C"; of an order the place of each, "A 2, B 1"; of pairs the letter
 * beside each number, "1 B, 2 A". '' for a number, which is its own key.
 */
export function keyInLetters({ shape, options = [] }: WireItem, key: Response, letter: Letters): string {
  if (key === null || shape === 'number') return ''
  if (typeof key === 'number') return letter(key)
  if (shape === 'order') return options.map((_, option) => `${letter(option)} ${key.indexOf(option) + 1}`).join(', ')
  if (shape === 'pairs') return key.map((right, left) => `${left + 1} ${letter(right)}`).join(', ')
  return [...key]
    .sort((a, b) => a - b)
    .map(letter)
    .join(', ')
}
