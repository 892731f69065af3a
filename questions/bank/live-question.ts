import type { Topic } from '../facts/topic.ts'
import type { LiveQuestion } from '../wire/live-question.ts'
import type { Bank } from './bank.ts'

/** So many notes are enough to see what a footnote is. */
const NOTES = 2

/**
 * A question to try on the start page: one answer to choose, on a fact that independent sources agree on, in as few
 * words as there are.
 *
 * @returns `undefined` where the topic has none.
 */
export function liveQuestion({ ledger }: Topic, bank: Bank): LiveQuestion | undefined {
  const { id, title, language } = ledger
  const asked = bank.items.flatMap(({ item, findings }) => {
    const { shape, kind, standing, independent, stem, receipts } = item
    if (shape !== 'one' || kind !== 'choice' || standing !== 'corroborated' || findings.length > 0) return []
    if (receipts.length < NOTES || item.exhibit) return []
    const options = item.options.map(({ text }) => text)
    return [{ stem, options, right: item.key, receipts: receipts.slice(0, NOTES), independent }]
  })
  const length = ({ stem, options }: Pick<LiveQuestion, 'stem' | 'options'>) => stem.length + options.join('').length
  const [shortest] = asked.sort((a, b) => length(a) - length(b))
  return shortest && { topic: id, title, language, ...shortest }
}
