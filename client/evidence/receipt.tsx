import type { VNode } from 'preact'
import type { Receipt } from '../../questions/wire/receipt.ts'
import { inLanguage, type Own } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import { SourceSign } from './source-sign.tsx'

interface ReceiptProps {
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
  const named = [title && `“${title}”`, author, isNamed ? undefined : publisher].filter(Boolean).join(', ')
  const content = inLanguage(language)
  const place = paragraph === undefined ? words.workedOut : words.paragraph(paragraph, paragraphs)
  return (
    <li id={id} class="receipt">
      <p class="source">
        <b {...content}>{label}</b>
        <SourceSign text={label} /> {words.says} <b {...content}>{says}</b>
        {saidBy && (
          <>
            {words.according} <span {...content}>{saidBy}</span>
          </>
        )}
        {derived && (
          <>
            {' '}
            <span {...content}>({derived})</span>
          </>
        )}
      </p>
      <Quote receipt={receipt} content={content} />
      <cite>
        <span {...content}>{url ? <a href={url}>{named || label}</a> : named}</span>
        {named || url ? ' · ' : ''}
        {[published && words.day(published), place].filter(Boolean).join(' · ')}
      </cite>
    </li>
  )
}

/** The evidence, marked in its sentence where the text is kept, else by its own words. */
function Quote({
  receipt: { words, sentences },
  content,
}: {
  readonly receipt: Receipt
  readonly content: Own
}): VNode | null {
  if (sentences) {
    return (
      <blockquote {...content}>
        {sentences.map((parts, index) => (
          <span key={parts.join('')}>
            {index > 0 && ' … '}
            {parts.map((part, place) => (place % 2 === 1 ? <mark key={part}>{part}</mark> : part))}
          </span>
        ))}
      </blockquote>
    )
  }
  if (words.length === 0) return null
  return (
    <blockquote {...content}>
      {words.map((fragment, index) => (
        <span key={fragment}>
          {index > 0 && ' … '}
          <mark>{fragment}</mark>
        </span>
      ))}
    </blockquote>
  )
}
