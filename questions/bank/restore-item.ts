import { basisOf, type Check } from '../checks/check.ts'
import { findingsOf } from '../checks/checks.ts'
import { rewordingFindings } from '../checks/rewording.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { restored } from '../kinds/kinds.ts'
import { plainText } from '../wire/plain-text.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import type { BankItem } from './bank.ts'

/**
 * The item that a posted one comes to, with all that the checks find in it: nothing is drawn, nothing that follows from
 * the ledger is taken from the post, and its key and options are judged against the whole ledger.
 *
 * @param among The checks that judge it; all by default.
 * @returns `undefined` where the ledger does not bear it out: another key, a wrong answer that it does not give, a kind
 * that the fact cannot be asked in.
 */
export function restoreItem(posted: PostedItem, topic: Topic, among?: readonly Check[]): BankItem | undefined {
  const made = restored(posted, topic)
  if (!made) return undefined
  const basis = basisOf(topic)
  // What travels is cleaned; a French question has spaces that do not break.
  if (posted.stem === plainText(made.stem)) return { item: made, findings: findingsOf(made, basis, among) }
  const item: Item = { ...made, stem: posted.stem, reworded: true }
  return { item, findings: rewordingFindings(item, made, basis, among) }
}
