import type { Item, Option } from '../../questions/item.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random, shuffled } from '../../questions/random.ts'
import type { Receipt } from '../../questions/wire/receipt.ts'

/** Begins what stands in the place of every secret, and in nothing else. */
const CANARY = 'zqcanary'

export const hasCanary = (served: string): boolean => served.toLowerCase().includes(CANARY)

/**
 * The same quiz to whoever has not answered: other options are its keys, and all that only an answer may bring is a
 * canary.
 */
export function withOtherSecrets(quiz: Quiz, random: Random): Quiz {
  const items = quiz.items.map((item) => withOtherKey(withCanaries(item), random))
  return { ...quiz, items, robot: { robot: CANARY, right: 1, of: 2, chance: 0.5 }, abouts: {} }
}

function withCanaries<I extends Item>(item: I): I {
  const secrets = {
    keyText: CANARY,
    explanation: CANARY,
    support: CANARY,
    independent: item.independent + 1,
    receipts: item.receipts.map(receiptOf),
    ...(item.shape === 'one' || item.shape === 'several' || item.shape === 'order'
      ? { options: item.options.map(optionOf) }
      : {}),
    ...(item.shape === 'pairs' ? { right: item.right.map(optionOf) } : {}),
    ...(item.shape === 'number' ? { mistakes: [{ min: 1, max: 2, why: CANARY }] } : {}),
  }
  return { ...item, ...secrets }
}

const optionOf = ({ text }: Option): Option => ({ text, why: CANARY, provenance: { from: 'rule', rule: CANARY } })

const receiptOf = (receipt: Receipt): Receipt => ({
  ...receipt,
  words: [CANARY],
  sentences: [[CANARY, CANARY]],
  says: CANARY,
  saidBy: CANARY,
})

/** An item that orders never stands in its right order: what that is shows a little, and it keeps it. */
function withOtherKey(item: Item, random: Random): Item {
  switch (item.shape) {
    case 'one':
      return { ...item, key: (item.key + 1 + below(item.options.length - 1, random)) % item.options.length }
    case 'several': {
      const places = item.options.map((_, i) => i)
      return {
        ...item,
        key: shuffled(places, random)
          .slice(0, item.key.length)
          .toSorted((a, b) => a - b),
      }
    }
    case 'number':
      return { ...item, key: { ...item.key, min: 987_654, max: 987_655 } }
    case 'pairs':
      return { ...item, key: shuffled(item.key, random) }
    case 'order':
      return item
  }
}
