import type { Item } from '../../../questions/item.ts'

const common = {
  facts: ['fact'],
  wording: 0,
  keyText: 'the key',
  explanation: 'Because.',
  standing: 'corroborated',
  independent: 2,
  receipts: [],
} as const

const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ text: `option ${i}`, provenance: { from: 'key' } }) as const)

/** An item with options of which the first is the key. */
export const choice = (id: string, count = 3): Item => ({
  ...common,
  id,
  kind: 'choice',
  stem: `Which one is right in ${id}?`,
  shape: 'one',
  options: options(count),
  key: 0,
})

/** An item whose three options belong in the order in which they stand. */
export const ordering = (id: string): Item => ({
  ...common,
  id,
  kind: 'order',
  stem: `What came first in ${id}?`,
  shape: 'order',
  options: options(3),
  key: [0, 1, 2],
})

/** An item of whose four options the first two are right. */
export const picking = (id: string): Item => ({
  ...common,
  id,
  kind: 'multiple',
  stem: `Which are right in ${id}?`,
  shape: 'several',
  options: options(4),
  key: [0, 1],
})

/** An item that is answered with the number 40. */
export const counting = (id: string): Item => ({
  ...common,
  id,
  kind: 'numeric',
  stem: `How many in ${id}?`,
  shape: 'number',
  unit: 'lorries',
  key: { min: 40, max: 40, minOpen: false, maxOpen: false, whole: true },
})

/** An item whose three left sides belong to the first, the first and the second of three right ones. */
export const pairing = (id: string): Item => ({
  ...common,
  id,
  kind: 'compare',
  stem: `Who says what in ${id}?`,
  shape: 'pairs',
  left: ['left 0', 'left 1', 'left 2'],
  right: options(3),
  key: [0, 0, 1],
})
