import type { VNode } from 'preact'
import type { Receipt } from '../../questions/item.ts'
import { inLanguage } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'

export interface ReceiptProps {
  readonly receipt: Receipt
  /** Tells it apart on its page; the superscript numeral links to it. */
  readonly id?: string
  readonly words: Learning
  /** Of the text: BCP 47. */
  readonly language: string
}

/** One footnote: who says what, where, and in which words. */
export function ReceiptNote({ receipt, id, words, language }: ReceiptProps): VNode {
  const { label, title, publisher, author, published, url, paragraph, paragraphs, says, saidBy, derived } = receipt
  const isNamed = publisher === undefined || label.includes(publisher)
  const named = [title && `“${title}”`, author, isNamed ? undefined : publisher]
    .filter(Boolean)
    .join(', ')
  const place = paragraph === undefined ? words.workedOut : words.paragraph(paragraph, paragraphs)
  return (
    <li id={id} class="receipt" {...inLanguage(language)}>
      <p class="source">
        <b>{label}</b> <span {...words.own}>{words.says}</span> <b>{says}</b>
        {saidBy && (
          <>
            <span {...words.own}>{words.according}</span> {saidBy}
          </>
        )}
        {derived && ` (${derived})`}
      </p>
      <Quote receipt={receipt} />
      <cite>
        {url ? <a href={url}>{named || label}</a> : named}
        {named || url ? ' · ' : ''}
        <span {...words.own}>{[published && words.day(published), place].filter(Boolean).join(' · ')}</span>
      </cite>
    </li>
  )
}

/** The evidence, marked in its sentence where the text is kept, else by its own words. */
function Quote({ receipt: { words, sentence } }: { readonly receipt: Receipt }): VNode | null {
  if (sentence) {
    const [before, evidence, after] = sentence
    return (
      <blockquote>
        {before}
        <mark>{evidence}</mark>
        {after}
      </blockquote>
    )
  }
  if (words.length === 0) return null
  return (
    <blockquote>
      {words.map((fragment, index) => (
        <span key={fragment}>
          {index > 0 && ' … '}
          <mark>{fragment}</mark>
        </span>
      ))}
    </blockquote>
  )
}
