import type { Item } from '../item.ts'
import type { Finding } from '../wire/finding.ts'
import type { Basis, Check, Need } from './check.ts'
import { cueChecks } from './cues.ts'
import { groundingChecks } from './grounding.ts'
import { judgedBy } from './judged-by.ts'
import { optionChecks } from './options.ts'
import { plausibleChecks } from './plausible.ts'
import { senseChecks } from './sense.ts'
import { setChecks } from './set.ts'
import { stemChecks } from './stem.ts'
import { structureChecks } from './structure.ts'
import { writingChecks } from './writing.ts'

/** Every check of one item. A new one is an entry in one of these tables, or a file with its own and a line here. */
export const checks: readonly Check[] = [
  ...stemChecks,
  ...cueChecks,
  ...plausibleChecks,
  ...optionChecks,
  ...writingChecks,
  ...structureChecks,
  ...groundingChecks,
  ...senseChecks,
]

/** Those that keep an item out of a quiz. */
export const blocking: readonly Check[] = checks.filter(({ level }) => level === 'B')

/** All that the checks find in an item, or some of them, in the order of their numbers. */
export function findingsOf(item: Item, whole: Basis, among = checks): readonly Finding[] {
  const basis = judgedBy(item.elsewhere?.accordingTo, whole)
  const findings: Finding[] = []
  for (const { id, number, level, rule, binds, find } of among) {
    const found = binds(item) ? find(item, basis) : undefined
    if (found !== undefined) findings.push({ id, check: number, level, rule, found })
  }
  return findings.sort((a, b) => a.check - b.check)
}

/** Which checks judge an item, by their places in the table: several have one number. */
export function checkedOn(item: Item, basis: Basis): readonly number[] {
  return checks.flatMap(({ binds, needs }, i) => (binds(item) && canRun(needs, basis) ? [i] : []))
}

/** The places of those that can judge none. */
export function idleChecks(basis: Basis): readonly number[] {
  return checks.flatMap(({ needs }, i) => (canRun(needs, basis) ? [] : [i]))
}

const canRun = (needs: readonly Need[], basis: Basis): boolean => needs.every((need) => basis[need] !== undefined)

/** The numbers of the checks that could not run at all, under what they need. */
export function notRun(basis: Basis): readonly { readonly need: Need; readonly checks: readonly number[] }[] {
  return (['words', 'topic', 'texts'] as const).flatMap((need) => {
    if (basis[need] !== undefined) return []
    const numbers = [...checks, ...setChecks].flatMap(({ number, needs }) => (needs.includes(need) ? [number] : []))
    return [{ need, checks: [...new Set(numbers)].sort((a, b) => a - b) }]
  })
}
