import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { number } from '../../questions/shapes/number.ts'
import { MAX_ITEMS } from '../../questions/wire/settings.ts'
import { METADATA_BYTES, NAME_BYTES, NAME_GRAPHEMES } from '../../worker/limits.ts'
import { largestAttempt } from '../../worker/operations/largest-attempt.ts'
import { parseName } from '../../worker/operations/names.ts'
import { metadataBytes } from '../../worker/stores/scores.ts'
import { choice, ordering } from '../support/questions/stub-items.ts'

const many = (item: (id: string) => Item) => Array.from({ length: MAX_ITEMS }, (_, i) => item(`q${i}`))

const typed = (id: string): Item => {
  const { facts, wording, stem, keyText, explanation, standing, independent, receipts } = choice(id)
  const common = { id, facts, wording, stem, keyText, explanation, standing, independent, receipts }
  return {
    ...common,
    kind: 'numeric',
    shape: 'number',
    unit: 'people',
    key: { min: 0, max: 0, minOpen: false, maxOpen: false, whole: true },
  }
}

test.each([
  ['choices', (id: string) => choice(id, 5)],
  ['orders', ordering],
  ['numbers', typed],
])('the largest attempt at 50 %s fits beside one key', (_, item) => {
  expect(largestAttempt(many(item))).toBeLessThanOrEqual(METADATA_BYTES)
})

test('no response takes more room than is counted for it', () => {
  const item = typed('q')
  if (item.shape !== 'number') throw new Error('It is a number.')
  const [longest] = [-999_999_999_999, -0.123456789, 123456.7890123, -1e-7, 1 / 3]
    .map((input) => JSON.stringify(number.parse(item, input)).length)
    .sort((a, b) => b - a)
  const counted = largestAttempt([item]) - largestAttempt([choice('q', 1)]) + 1
  expect(longest).toBeLessThanOrEqual(counted)
})

test('no name takes more room than is counted for it', () => {
  const names = [
    '"'.repeat(NAME_GRAPHEMES),
    '\\'.repeat(NAME_GRAPHEMES),
    '👩'.repeat(NAME_GRAPHEMES),
    `${'é\u0335\u0335'.repeat(13)}`,
  ]
  for (const name of names) {
    const kept = parseName(name) ?? ''
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(2 + NAME_BYTES + NAME_GRAPHEMES)
    expect(metadataBytes({ name: kept, seconds: 1, responses: [] })).toBeLessThanOrEqual(largestAttempt([]))
  }
})
