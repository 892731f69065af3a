import { shareFacts } from '../checks/statement.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { LiveQuestion } from '../wire/live-question.ts'
import type { Bank } from './bank.ts'

/** So many notes are enough to see what a footnote is. */
const NOTES = 2

/**
 * A question to try on the start page: one answer to choose, on a fact that independent sources agree on.
 *
 * Students come by that page to their quiz, so it gives away as little of one as can be: nothing that the default quiz
 * asks which a teacher is offered first, then what the fewest of the others ask, then in as few words as there are.
 *
 * @param quizzes The default quizzes: ids of the bank, the one that is offered first before the others.
 * @returns `undefined` where the topic has none.
 */
export function liveQuestion(
  { ledger }: Topic,
  bank: Bank,
  quizzes: readonly (readonly string[])[],
): LiveQuestion | undefined {
  const { id, title, language } = ledger
  const byId = new Map(bank.items.map(({ item }) => [item.id, item]))
  const asked = quizzes.map((ids) => ids.flatMap((one) => byId.get(one) ?? []))
  const costs = bank.items.flatMap(({ item, findings }) => {
    if (item.shape !== 'one' || findings.length > 0 || !isPlain(item)) return []
    const holding = asked.map((items) => items.some((other) => shareFacts(item, other)))
    const options = item.options.map(({ text }) => text)
    const length = item.stem.length + options.join('').length
    return [{ item, options, cost: [Number(holding[0] ?? false), holding.filter(Boolean).length, length] }]
  })
  const [best] = costs.sort((a, b) => inOrder(a.cost, b.cost))
  if (!best) return undefined
  const { stem, key, receipts, independent } = best.item
  const shown = { stem, options: best.options, right: key, receipts: receipts.slice(0, NOTES), independent }
  return { topic: id, title, language, ...shown }
}

/** Independent sources agree on it, in words that stand on a small card. */
const isPlain = ({ kind, standing, receipts, exhibit }: Item): boolean =>
  kind === 'choice' && standing === 'corroborated' && receipts.length >= NOTES && exhibit === undefined

/** By the first number that differs. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i])
  return (a[at] ?? 0) - (b[at] ?? 0)
}
