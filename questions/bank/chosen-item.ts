import { basisOf, optionsOf, textsOf } from '../checks/check.ts'
import { rewordingFindings } from '../checks/rewording.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { slotsOf } from '../kinds/kinds.ts'
import type { ItemChoice } from '../wire/item-choice.ts'
import { type Bank, type BankItem, drawSlot, isBlocked } from './bank.ts'

/** So many turns are tried before it is said that an item has no other options. */
const TRIES = 6

/**
 * What a choice comes to: the item, and what the checks find in it; or that there is no such item, or no such draw of
 * it.
 */
type ChosenItem = ({ readonly ok: true } & BankItem) | { readonly ok: false; readonly why: 'unknown' | 'no-draw' }

/**
 * An item of a bank as a teacher takes it: as it is, drawn again with other options, or worded anew.
 *
 * The same choice gives the same item, so that what was looked at is what is published. A wording that the checks block
 * is given back with what they found; it is for the caller to refuse it.
 */
export function chosenItem(topic: Topic, bank: Bank, { id, turn = 0, stem }: ItemChoice): ChosenItem {
  const own = bank.items.find(({ item }) => item.id === id)
  if (!own) return { ok: false, why: 'unknown' }
  const original = turn === 0 ? own : drawnAgain(topic, own.item, turn)
  if (!original) return { ok: false, why: 'no-draw' }
  if (stem === undefined || stem === original.item.stem) return { ok: true, ...original }
  const item: Item = { ...original.item, stem, reworded: true }
  return { ok: true, item, findings: rewordingFindings(item, original.item, basisOf(topic)) }
}

/**
 * The next turn that gives an item other options, or other parts, than the one that a choice comes to now.
 *
 * @returns `undefined` where no draw does that passes the checks.
 */
export function nextTurn(topic: Topic, bank: Bank, choice: ItemChoice): number | undefined {
  const now = chosenItem(topic, bank, choice)
  if (!now.ok) return undefined
  const shown = (item: Item) => textsOf(optionsOf(item)).toSorted().join('\n')
  const from = (choice.turn ?? 0) + 1
  return Array.from({ length: TRIES }, (_, i) => from + i).find((turn) => {
    const next = drawnAgain(topic, now.item, turn)
    return next !== undefined && shown(next.item) !== shown(now.item)
  })
}

function drawnAgain(topic: Topic, { id }: Item, turn: number): BankItem | undefined {
  const slot = slotsOf(topic).find((one) => one.id === id)
  const drawn = slot && drawSlot(slot, `${topic.ledger.id}/turn-${turn}`, basisOf(topic), true)
  return drawn && !isBlocked(drawn) ? drawn : undefined
}
