import type { Item } from '../../questions/item.ts'

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
