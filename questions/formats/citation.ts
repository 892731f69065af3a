import type { Item, Option } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import type { Phrases } from '../languages/phrases.ts'
import type { Passage } from '../wire/passage.ts'
import type { Receipt } from '../wire/receipt.ts'
import type { Exported } from './format.ts'
import { isAccepted, rulingTexts } from './ruled.ts'

/**
 * A receipt in one line: who says so, where, in which words, and what that comes to. What is not known of a source is
 * left out.
 *
 * `Source: the Wendale Gazette, “Six weeks of misery”, 2031-03-07, paragraph 2 of 8: “38cm long” (38 cm)`
 */
export function citationOf(receipt: Receipt, { language }: Pick<Exported, 'language'>): string {
  const { label, author, title, publisher, published, url, paragraph, paragraphs, words, says, saidBy, derived } =
    receipt
  const { exported: say, quoted } = contentLanguage(language).phrases
  const where = [
    label,
    author,
    title && quoted(title),
    publisher && label.includes(publisher) ? undefined : publisher,
    published,
    url,
    paragraph && say.paragraph(paragraph, paragraphs),
  ]
  const meaning = [says, saidBy && say.accordingTo(saidBy), derived && say.workedOut(derived)]
  return say.citation(known(where), words, known(meaning))
}

const known = (parts: readonly (string | 0 | undefined)[]): readonly string[] => parts.flatMap((part) => part || [])

/** A passage of the question in one line: the source's own sentence, or ours with its words behind. */
function passageOf({ source, words, quote }: Passage, { quoted, exported }: Phrases): string {
  return exported.passage(source, quote === undefined ? quoted(words) : `${words} ${quoted(quote)}`)
}

/** All that is read before the answer, a paragraph each: what the question shows, and the question. */
export function questionOf(
  { exhibit = [], stem }: Pick<Item, 'exhibit' | 'stem'>,
  { language }: Pick<Exported, 'language'>,
): readonly string[] {
  const { phrases } = contentLanguage(language)
  return [...exhibit.map((passage) => passageOf(passage, phrases)), stem]
}

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
    ...item.receipts.map((receipt) => citationOf(receipt, quiz)),
    ...(item.reworded ? [contentLanguage(quiz.language).phrases.exported.reworded] : []),
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
