import type { ComponentChildren, VNode } from 'preact'
import type { Teaching } from './words/teaching.ts'

/** The site's name, with its footnote. */
const Wordmark = (): VNode => (
  <a class="wordmark" href="/">
    Footnote<sup aria-hidden="true">1</sup>
  </a>
)

export interface FrameProps {
  readonly words: Teaching
  readonly children: ComponentChildren
}

/** What stands around every page but a quiz. */
export function Frame({ words, children }: FrameProps): VNode {
  return (
    <>
      <a class="skip" href="#page">
        {words.skip}
      </a>
      <header class="site">
        <Wordmark />
        <nav aria-label={words.site}>
          <a href="/#topics">{words.topics}</a>
          <a href="/receipt">{words.checkReceipt}</a>
        </nav>
      </header>
      <main id="page" tabindex={-1}>
        {children}
      </main>
      <footer class="site">
        <p>
          <sup aria-hidden="true">1</sup> {words.motto}
        </p>
        <nav aria-label={words.about}>
          <a href="/privacy">{words.privacy}</a>
          <a href="/embedding">{words.embedding}</a>
          <a href="/receipt">{words.checkReceipt}</a>
        </nav>
      </footer>
    </>
  )
}

export interface QuizFrameProps {
  /** In somebody else's page: nothing but the quiz. */
  readonly embed: boolean
  readonly privacy: string
  readonly children: ComponentChildren
}

/** What stands around a quiz: as little as possible. */
export function QuizFrame({ embed, privacy, children }: QuizFrameProps): VNode {
  return (
    <>
      {!embed && (
        <header class="site">
          <Wordmark />
        </header>
      )}
      <main id="quiz">{children}</main>
      {!embed && (
        <footer class="site">
          <a href="/privacy">{privacy}</a>
        </footer>
      )}
    </>
  )
}
