import type { ComponentChildren, VNode } from 'preact'
import { LanguageLinks } from './language-links.tsx'
import { useLink } from './links.ts'
import type { Learning } from './words/learning.ts'
import type { Teaching } from './words/teaching.ts'

/** The site's name, with its footnote. */
function Wordmark(): VNode {
  const link = useLink()
  return (
    <a class="wordmark" href={link('/')}>
      Footnote<span aria-hidden="true">¹</span>
    </a>
  )
}

interface FrameProps {
  /** BCP 47, of the page. */
  readonly locale: string
  /** The page's path and query, without a language; absent where it cannot be asked for again. */
  readonly here?: string | undefined
  readonly words: Teaching
  readonly children: ComponentChildren
}

/** What stands around every page but a quiz. */
export function Frame({ words, locale, here, children }: FrameProps): VNode {
  const link = useLink()
  return (
    <>
      <a class="skip" href="#page">
        {words.skip}
      </a>
      <header class="site">
        <Wordmark />
        <nav aria-label={words.site}>
          <a href={link('/#topics')}>{words.topics}</a>
          <a href={link('/check')}>{words.checkQuiz}</a>
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
          <a href={link('/privacy')}>{words.privacy}</a>
          <a href={link('/accessibility')}>{words.accessibility}</a>
          <a href={link('/embedding')}>{words.embedding}</a>
          <a href={link('/proof')}>{words.checkProof}</a>
        </nav>
        {here && (
          <nav aria-label={words.languages}>
            <LanguageLinks locale={locale} here={here} />
          </nav>
        )}
      </footer>
    </>
  )
}

interface QuizFrameProps {
  /** In somebody else's page: nothing but the quiz. */
  readonly embed: boolean
  readonly words: Pick<Learning, 'privacy' | 'languages'>
  /** BCP 47, of the page. */
  readonly locale: string
  /** The page's path, without a language; absent where a link would lose what is filled in. */
  readonly here?: string | undefined
  /** Below the quiz, in a frame too. */
  readonly below?: VNode | undefined
  readonly children: ComponentChildren
}

/** What stands around a quiz: as little as possible. */
export function QuizFrame({ embed, words, locale, here, below, children }: QuizFrameProps): VNode {
  return (
    <>
      {!embed && (
        <header class="site">
          <Wordmark />
        </header>
      )}
      <main id="quiz" lang={locale}>
        {children}
      </main>
      {below}
      {!embed && (
        <footer class="site">
          <QuizFooter words={words} locale={locale} here={here} />
        </footer>
      )}
    </>
  )
}

/**
 * What stands below a quiz. The languages are folded away: letters of another script take a slow device long to find.
 */
export function QuizFooter({ words, locale, here }: Pick<QuizFrameProps, 'words' | 'locale' | 'here'>): VNode {
  const link = useLink()
  return (
    <>
      <a href={link('/privacy')}>{words.privacy}</a>
      {here && (
        <details>
          <summary>{words.languages}</summary>
          <LanguageLinks locale={locale} here={here} />
        </details>
      )}
    </>
  )
}
