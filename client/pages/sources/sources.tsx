import type { VNode } from 'preact'
import type { SourceSheet, SourceSheets } from '../../../questions/wire/source-sheet.ts'
import type { About } from '../../words/about.ts'
import { inLanguage } from '../../words/languages.ts'

interface SourcesPageProps {
  readonly sheets: SourceSheets
  readonly words: About
}

/**
 * What there is to read before a quiz: each source's text, or what it says in our words. No part of it can be linked
 * to.
 */
export function SourcesPage({ sheets, words }: SourcesPageProps): VNode {
  const { sourcesPage: page } = words
  return (
    <article class="prose readings">
      <h1>{page.title}</h1>
      <p class="lede" {...inLanguage(sheets.language)}>
        {sheets.title}
      </p>
      {sheets.notice && (
        <p class="notice" {...inLanguage(sheets.language)}>
          {sheets.notice}
        </p>
      )}
      {sheets.sources.map((sheet) => (
        <SourceText key={sheet.label} sheet={sheet} language={sheets.language} words={words} />
      ))}
    </article>
  )
}

interface SourceTextProps {
  readonly sheet: SourceSheet
  /** Of the source: BCP 47. */
  readonly language: string
  readonly words: About
}

function SourceText({ sheet, language, words }: SourceTextProps): VNode {
  const { label, title, publisher, author, published, url, paragraphs, brief } = sheet
  const { sourcesPage: page } = words
  const content = inLanguage(language)
  const details = [author, publisher === label ? undefined : publisher, published].filter(Boolean).join(', ')
  return (
    <section>
      <h2 {...content}>{label}</h2>
      {title && (
        <p {...content}>
          <cite>{url ? <a href={url}>{title}</a> : title}</cite>
        </p>
      )}
      {url && !title && (
        <p>
          <a href={url}>{url}</a>
        </p>
      )}
      {details && (
        <p class="hint" {...content}>
          {details}
        </p>
      )}
      {(paragraphs ?? brief) && <p class="hint">{paragraphs ? page.text : page.brief}</p>}
      <div {...content}>
        {paragraphs?.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {brief && <p>{brief.join(' ')}</p>}
      </div>
    </section>
  )
}
