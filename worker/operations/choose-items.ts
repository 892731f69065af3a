import { chooseItems } from '../../questions/bank/bank.ts'
import { taken } from '../../questions/bank/chosen-item.ts'
import type { Item } from '../../questions/item.ts'
import { randomFrom } from '../../questions/random.ts'
import type { ItemChoice } from '../../questions/wire/topic.ts'
import { DEFAULT_COUNT } from '../limits.ts'
import type { Shipped } from '../stores/shipped.ts'
import { newKey } from '../tokens/codes.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import type { PublishRequest } from './requests.ts'

/** What a quiz is made of. */
export interface Chosen {
  readonly items: readonly Item[]
  /** The same, as it could be asked for. */
  readonly choices: readonly ItemChoice[]
}

/** The items that a teacher named, as they were named; else so many of the server's choice. */
export function choose(source: Shipped, { items, count = DEFAULT_COUNT }: PublishRequest): Outcome<Chosen> {
  if (items !== undefined) return named(source, items)
  const chosen = chooseItems(source.bank, count, randomFrom(newKey()))
  return chosen.length > 0
    ? done({ items: chosen, choices: chosen.map(({ id }) => ({ id })) })
    : invalid('ledger', 'No item could be made of these facts that passes the checks.')
}

function named({ topic, bank }: Shipped, choices: readonly ItemChoice[]): Outcome<Chosen> {
  const read = choices.map((choice, i) => {
    const path = `items[${i}]`
    const one = taken(topic, bank, choice)
    if (!one.ok) return { errors: [{ path, message: reasons[one.why](choice) }] }
    const blocked = choice.stem === undefined ? [] : one.findings.filter(({ level }) => level === 'B')
    return {
      item: one.item,
      errors: blocked.map(({ rule, found }) => ({ path: `${path}.stem`, message: `${rule} → ${found}` })),
    }
  })
  const errors = read.flatMap((one) => one.errors)
  return errors.length > 0
    ? refused({ is: 'invalid', errors })
    : done({ items: read.flatMap(({ item }) => item ?? []), choices })
}

const reasons = {
  unknown: ({ id }: ItemChoice) => `There is no item "${id}".`,
  'no-draw': ({ id, turn }: ItemChoice) => `The item "${id}" cannot be drawn in turn ${turn}.`,
} as const
