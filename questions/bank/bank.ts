import { besideOf } from '../checks/beside.ts'
import { type Basis, basisOf } from '../checks/check.ts'
import { findingsOf } from '../checks/checks.ts'
import { LONGEST_RUN, runsIn } from '../checks/set.ts'
import { conflictOf } from '../checks/statement.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { Slot } from '../kinds/kind.ts'
import { kinds } from '../kinds/kinds.ts'
import { wordRules } from '../languages/languages.ts'
import { type Random, randomFrom, shuffled } from '../random.ts'
import type { Finding } from '../wire/finding.ts'

/** How often a slot is drawn before the best of its draws is taken. */
const DRAWS = 8
/** At least this share of a quiz asks what the sources disagree on, where they do. */
const DISPUTED = 1 / 4

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
export function buildBank(topic: Topic, seed = topic.ledger.id): Bank {
  const basis = basisOf(topic)
  const judged = kinds.flatMap((kind) => kind.slots(topic).flatMap((slot) => drawSlot(slot, seed, basis) ?? []))
  return {
    topic: topic.ledger.id,
    language: topic.ledger.language,
    items: judged.filter((candidate) => !isBlocked(candidate)),
    rejected: judged.filter(isBlocked),
  }
}

export const isBlocked = ({ findings }: BankItem): boolean => findings.some(({ level }) => level === 'B')

/** Draws a slot until the checks find nothing, else takes the draw with the least; each draw has a seed of its own, so slots do not move each other. */
export function drawSlot(slot: Slot, seed: string, basis: Basis): BankItem | undefined {
  let best: BankItem | undefined
  for (let n = 0; n < DRAWS; n += 1) {
    const item = slot.draw(randomFrom(`${seed}/${slot.id}/${n}`))
    if (!item) return best
    const next = { item, findings: findingsOf(item, basis) }
    if (next.findings.length === 0) return next
    if (!best || weight(next) < weight(best)) best = next
  }
  return best
}

/** What blocks weighs more than any number of warnings. */
const weight = (candidate: BankItem): number => candidate.findings.length + (isBlocked(candidate) ? 100 : 0)

/**
 * Chooses items for a quiz: no fact twice, none telling the key of another, kinds mixed as evenly as the facts allow, disagreements among
 * them, and keys not in one place more than three times running.
 *
 * @returns Fewer than `count` only where the bank has too few facts that can be asked together.
 */
export function chooseItems(bank: Bank, count: number, random: Random): readonly Item[] {
  const rules = wordRules(bank.language)
  const facts = shuffled([...Map.groupBy(bank.items, ({ item }) => item.facts[0] ?? item.id).values()], random)
  const isDisputed = (items: readonly BankItem[]) => items[0]?.item.standing === 'contested'
  const chosen: Item[] = []
  const used = new Map<string, number>()
  const take = (groups: readonly (readonly BankItem[])[], upTo: number) => {
    for (const group of groups) {
      if (chosen.length >= upTo) return
      const next = shuffled(group, random)
        .sort((a, b) => (used.get(a.item.kind) ?? 0) - (used.get(b.item.kind) ?? 0))
        .find(({ item }) => chosen.every((other) => !conflictOf(besideOf(item), besideOf(other), rules)))
      if (!next) continue
      chosen.push(next.item)
      used.set(next.item.kind, (used.get(next.item.kind) ?? 0) + 1)
    }
  }
  take(facts.filter(isDisputed), Math.ceil(count * DISPUTED))
  take(
    facts.filter((group) => !isDisputed(group)),
    count,
  )
  take(facts.filter(isDisputed), count)
  return withoutRuns(shuffled(chosen, random))
}

/** The same items in nearly the same order, with no key in one place more than three times running where that can be had. */
function withoutRuns(items: readonly Item[]): readonly Item[] {
  return items.reduce<readonly Item[]>((placed, item) => {
    // From the end forwards: the last place that makes no run.
    for (let at = placed.length; at >= 0; at -= 1) {
      const around = placed.slice(Math.max(0, at - LONGEST_RUN), at + LONGEST_RUN)
      const next = around.toSpliced(Math.min(at, LONGEST_RUN), 0, item)
      if (runsIn(next).length === 0) return placed.toSpliced(at, 0, item)
    }
    return placed.concat(item)
  }, [])
}
