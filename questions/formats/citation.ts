import type { Item, Option, Receipt } from '../item.ts'
import type { Exported } from './format.ts'

const quoted = (text: string): string => `“${text}”`

/**
 * A receipt in one line: who says so, where, in which words, and what that comes to. What is not known of a source is left out.
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

/** What is told of an item after the answer, a paragraph each: why its key is right, each citation, and what to know of the topic. */
export function feedbackOf(item: Item, { notice }: Exported): readonly string[] {
  return [item.explanation, ...item.receipts.map(citationOf), ...(notice ? [notice] : [])]
}

/** Why an option is not the key. Ordered and paired options carry no such sentence to a student: what is wrong with them is their place. */
export function whyNot(item: Item, option: Option): string | undefined {
  return item.shape === 'one' || item.shape === 'several' ? option.why : undefined
}
