import type { VNode } from 'preact'
import { scriptOf, snippetOf } from '../../snippet.ts'
import type { Teaching } from '../../words/teaching.ts'
import { Guide } from './guide.tsx'
import type { embeddedQuiz } from './quiz.ts'
import { Try } from './try.tsx'

/** What the page is rendered from, on the server and in the browser. */
export interface EmbeddingData {
  /** This site's, such as https://quiz.example. */
  readonly origin: string
}

interface EmbeddingPageProps extends EmbeddingData {
  readonly words: Teaching
  /** Absent on the server. */
  readonly find?: typeof embeddedQuiz
}

/** How a quiz is put into somebody's own page. */
export function EmbeddingPage({ origin, words, find }: EmbeddingPageProps): VNode {
  const { embeddingPage: page } = words
  return (
    <article class="prose embedding">
      <h1>{page.title}</h1>
      <p class="lede">{page.lede}</p>
      <h2>{page.snippet}</h2>
      <pre>
        <code>{`${snippetOf(`${origin}/embed/XXXXXXXXXX`, 'Quiz')}\n${scriptOf(origin)}`}</code>
      </pre>
      <p class="hint">{words.published.embedHint}</p>
      <h2>{page.notesTitle}</h2>
      <ul>
        {page.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div class="prose" lang="en" dir="ltr">
        <Try origin={origin} words={words} {...(find ? { find } : {})} />
        <Guide />
      </div>
    </article>
  )
}
