import type { Item, Option } from '../item.ts'
import type { Passage } from '../wire/passage.ts'
import type { Receipt } from '../wire/receipt.ts'
import type { Exported } from './format.ts'
import { isAccepted, rulingTexts } from './ruled.ts'

const quoted = (text: string): string => `“${text}”`

/**
 * A receipt in one line: who says so, where, in which words, and what that comes to. What is not known of a source is
 * left out.
 *
 * `Source: the Wendale Gazette, “Six weeks of misery”, 2031-03-07, paragraph 2 of 8: “38cm long” (38 cm)`
 */
export function citationOf(receipt: Receipt): string {
  const { label, author, title, publisher, published, url, paragraph, paragraphs, words, says, saidBy, derived } =
    receipt
  const where = [
    label,
    author,
    title && quoted(title),
    publisher && label.includes(publisher) ? undefined : publisher,
    published,
    url,
    paragraph && `paragraph ${paragraph} of ${paragraphs}`,
  ]
  const meaning = [says, saidBy && `according to ${saidBy}`, derived && `worked out: ${derived}`]
  const evidence = words.length > 0 ? `: ${words.map(quoted).join(' … ')}` : ''
  return `Source: ${where.filter(Boolean).join(', ')}${evidence} (${meaning.filter(Boolean).join(', ')})`
}

/** A passage of the question in one line: the source's own sentence, or ours with its words behind. */
const passageOf = ({ source, words, quote }: Passage): string =>
  quote === undefined ? `${source}: ${quoted(words)}` : `${source}: ${words} ${quoted(quote)}`

/** All that is read before the answer, a paragraph each: what the question shows, and the question. */
export const questionOf = ({ exhibit = [], stem }: Pick<Item, 'exhibit' | 'stem'>): readonly string[] => [
  ...exhibit.map(passageOf),
  stem,
]

/**
 * What a student reads about an item after the answer, a paragraph each: what was ruled on it, why its key is right,
 * each citation, and that its stem is the teacher's. What to know of the topic is no part of it: that stands in a file
 * once.
 */
export function feedbackOf(item: Item, quiz: Exported): readonly string[] {
  return [
    ...rulingTexts(item, quiz),
    item.explanation,
    ...(item.support ? [item.support] : []),
    ...item.receipts.map(citationOf),
    ...(item.reworded ? ['The teacher worded this question.'] : []),
  ]
}

/**
 * Why an option is not right. Ordered and paired options carry no such sentence to a student: what is wrong with them
 * is their place.
 *
 * @param index Of the option, counted from 0.
 */
export function whyNot(item: Item, option: Option, index: number, quiz: Exported): string | undefined {
  if (item.shape !== 'one' && item.shape !== 'several') return undefined
  return isAccepted(item, index, quiz) ? undefined : option.why
}
