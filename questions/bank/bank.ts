import { type Basis, basisOf } from '../checks/check.ts'
import { findingsOf } from '../checks/checks.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { Slot } from '../kinds/kind.ts'
import { evened, slotsOf } from '../kinds/kinds.ts'
import { randomFrom } from '../random.ts'
import type { Finding } from '../wire/finding.ts'

/** How often a slot is drawn before the best of its draws is taken. */
const DRAWS = 8

/** All items of a topic that passed the checks, and each candidate that did not with what was found. */
export interface Bank {
  readonly topic: string
  /** BCP 47. */
  readonly language: string
  readonly items: readonly BankItem[]
  readonly rejected: readonly BankItem[]
}

/** An item with what the checks found: nothing that blocks, if it is in the bank. */
export interface BankItem {
  readonly item: Item
  readonly findings: readonly Finding[]
}

/** Builds the bank of a topic. The same ledger and seed give the same bank, byte for byte, everywhere. */
export function buildBank(topic: Topic, seed = topic.ledger.id, basis = basisOf(topic)): Bank {
  const judged = slotsOf(topic).flatMap((slot) => drawSlot(slot, seed, basis) ?? [])
  const passed = judged.filter((candidate) => !isBlocked(candidate))
  const items = new Set(
    evened(
      passed.map(({ item }) => item),
      topic,
    ),
  )
  return {
    topic: topic.ledger.id,
    language: topic.ledger.language,
    items: passed.filter(({ item }) => items.has(item)),
    rejected: judged.filter(isBlocked),
  }
}

export const isBlocked = ({ findings }: BankItem): boolean => findings.some(({ level }) => level === 'B')

/**
 * Draws a slot until the checks find nothing, else takes the draw with the least; each draw has a seed of its own, so
 * slots do not move each other.
 */
export function drawSlot(slot: Slot, seed: string, basis: Basis, again = false): BankItem | undefined {
  let best: BankItem | undefined
  for (let n = 0; n < DRAWS; n += 1) {
    const item = slot.draw(randomFrom(`${seed}/${slot.id}/${n}`), again)
    if (!item) return best
    const next = { item, findings: findingsOf(item, basis) }
    if (next.findings.length === 0) return next
    if (!best || weight(next) < weight(best)) best = next
  }
  return best
}

/** What blocks weighs more than any number of warnings. */
const weight = (candidate: BankItem): number => candidate.findings.length + (isBlocked(candidate) ? 100 : 0)
