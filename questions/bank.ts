import type { Finding } from './checks/check.ts'
import { findingsOf } from './checks/checks.ts'
import type { Item } from './item.ts'
import type { Slot } from './kinds/kind.ts'
import { kinds } from './kinds/kinds.ts'
import { type Random, randomFrom, shuffled } from './random.ts'
import type { Topic } from './topic.ts'

/** How often a slot is drawn before its last draw is kept as rejected. */
const DRAWS = 8

/** All items of a topic that passed the checks, and each candidate that did not with what was found. */
export interface Bank {
  readonly topic: string
  readonly items: readonly BankItem[]
  readonly rejected: readonly BankItem[]
}

/** An item with what the checks found: nothing that blocks, if it is in the bank. */
export interface BankItem {
  readonly item: Item
  readonly findings: readonly Finding[]
}

/** Builds the bank of a topic. The same ledger and seed give the same bank, byte for byte, everywhere. */
export function buildBank(topic: Topic, seed = topic.ledger.id): Bank {
  const judged = kinds.flatMap((kind) => kind.slots(topic).flatMap((slot) => drawn(slot, topic, seed) ?? []))
  return {
    topic: topic.ledger.id,
    items: judged.filter((candidate) => !isBlocked(candidate)),
    rejected: judged.filter(isBlocked),
  }
}

const isBlocked = ({ findings }: BankItem): boolean => findings.some(({ level }) => level === 'B')

/** Draws a slot until the checks find nothing, or else nothing that blocks; each draw has a seed of its own, so slots do not move each other. */
function drawn(slot: Slot, topic: Topic, seed: string): BankItem | undefined {
  let best: BankItem | undefined
  for (let n = 0; n < DRAWS; n += 1) {
    const item = slot.draw(randomFrom(`${seed}/${slot.id}/${n}`))
    if (!item) return best
    const next = { item, findings: findingsOf(item, topic) }
    if (next.findings.length === 0) return next
    if (!best || (isBlocked(best) && !isBlocked(next))) best = next
  }
  return best
}

/**
 * Chooses items for a quiz: no fact twice, kinds mixed as evenly as the facts allow, disagreements among them.
 *
 * @returns Fewer than `count` only where the bank has too few facts.
 */
export function chooseItems(bank: Bank, count: number, random: Random): readonly Item[] {
  const byFact = Map.groupBy(bank.items, ({ item }) => item.facts[0] ?? item.id)
  const facts = shuffled([...byFact.values()], random)
  const contested = facts.filter((items) => items[0]?.item.standing === 'contested')
  const settled = facts.filter((items) => items[0]?.item.standing !== 'contested')
  const disputes = Math.min(contested.length, Math.max(count - settled.length, Math.ceil(count / 4)))
  const used = new Map<string, number>()
  const chosen = shuffled([...contested.slice(0, disputes), ...settled.slice(0, count - disputes)], random)
  return chosen.slice(0, count).flatMap((items) => {
    const [next] = shuffled(items, random).sort((a, b) => (used.get(a.item.kind) ?? 0) - (used.get(b.item.kind) ?? 0))
    if (!next) return []
    used.set(next.item.kind, (used.get(next.item.kind) ?? 0) + 1)
    return [next.item]
  })
}
