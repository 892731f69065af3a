import type { Item } from '../item.ts'
import { isChosen, keysOf, keysReading, keysSources, optionsOf, textsOf } from './check.ts'
import type { ItemBeside } from './statement.ts'

/** Every pair of a quiz asks for it. */
const known = new WeakMap<Item, ItemBeside>()

/** An item as it is held beside others. */
export function besideOf(item: Item): ItemBeside {
  const { id, facts, related, stem } = item
  const found = known.get(item) ?? {
    id,
    facts,
    ...(related ? { related } : {}),
    stem,
    ...(item.exhibit ? { exhibit: item.exhibit } : {}),
    secrets: secretsOf(item),
    ...sidesBeside(item),
  }
  known.set(item, found)
  return found
}

/** What a source is said to give, an order and a pairing are no key that another question could hold. */
function secretsOf(item: Item): readonly string[] {
  const operands = item.receipts.flatMap(({ derived }) => derived?.split(/ [+−-] /) ?? [])
  const keys =
    keysSources(item) || keysReading(item) || item.shape === 'pairs' || item.shape === 'order'
      ? []
      : [item.keyText, ...textsOf(keysOf(item))]
  return [...new Set([...keys, ...operands])]
}

/** The options of a choice, and which of them are right. */
export function sidesBeside(item: Item): Pick<ItemBeside, 'options' | 'right'> {
  if (!isChosen(item)) return {}
  const keys = keysOf(item)
  const options = optionsOf(item)
  return { options: textsOf(options), right: options.flatMap((option, i) => (keys.includes(option) ? [i] : [])) }
}
