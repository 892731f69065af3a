import type { VNode } from 'preact'
import type { Teaching } from '../words/teaching.ts'
import { snippetOf } from './snippet.ts'

export interface EmbeddingPageProps {
  /** This site's, such as https://quiz.example. */
  readonly origin: string
  readonly words: Teaching
}

/** How a quiz is put into somebody's own page. */
export function EmbeddingPage({ origin, words: { embeddingPage: page } }: EmbeddingPageProps): VNode {
  return (
    <article class="prose">
      <h1>{page.title}</h1>
      <p class="lede">{page.lede}</p>
      <h2>{page.snippet}</h2>
      <pre>
        <code>{snippetOf(`${origin}/embed/XXXXXXXXXX`, 'Quiz')}</code>
      </pre>
      <h2>{page.notesTitle}</h2>
      <ul>
        {page.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </article>
  )
}
