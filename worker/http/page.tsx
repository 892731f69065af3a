import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { manifest } from '#manifest'
import { Document } from '../../client/document.tsx'
import { EmbedHead } from '../../client/embedding/head.tsx'
import { Frame, QuizFrame } from '../../client/frame.tsx'
import { ChosenLanguage } from '../../client/links.ts'
import { inLanguage } from '../../client/words/languages.ts'
import { present } from '../../questions/wire/present.ts'
import type { Call } from './app.ts'
import { type Reader, readerOf } from './reader.ts'

interface PageProps {
  readonly title: string
  readonly description?: string
  /** The page's entry in client/entries; a page of the site has `site` where it has no other. */
  readonly script?:
    | 'board'
    | 'cards'
    | 'check'
    | 'desk'
    | 'embed'
    | 'embedding'
    | 'home'
    | 'make'
    | 'operator'
    | 'preview'
    | 'print'
    | 'proof'
    | 'quiz'
    | 'site'
    | 'studio'
  /** What the script takes over with. */
  readonly state?: unknown
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Links and the like that only this page's head has. */
  readonly head?: ComponentChildren
  readonly children: VNode
}

interface SitePageProps extends PageProps {
  /** A style sheet of its own, beside the site's. */
  readonly style?: 'print'
}

/** A page of the site. */
export function sitePage(c: Call, { children, style, ...page }: SitePageProps): Response {
  const reader = readerOf(c)
  return respond(
    style === undefined ? ['site'] : ['site', style],
    reader,
    { script: 'site', ...page },
    <Frame words={reader.words} locale={reader.locale} here={hereOf(c)}>
      {children}
    </Frame>,
  )
}

/** A page of the site with nothing around it: what a projector shows. */
export function barePage(c: Call, { children, ...page }: PageProps & { readonly class: string }): Response {
  return respond(
    ['site'],
    readerOf(c),
    page,
    <main id="page" class={page.class}>
      {children}
    </main>,
  )
}

interface QuizPageProps extends PageProps {
  readonly embed: boolean
  /** It shows nothing but items to be answered: the rest of the style sheet comes with the script. */
  readonly lean: boolean
  /** Sites that may show it in a frame; absent: any. */
  readonly sites?: readonly string[] | undefined
  /** What stands below the quiz, out of its script's reach. */
  readonly below?: VNode | undefined
}

/** A student's page: nothing around it but a name, and not even that in a frame. */
export function quizPage(c: Call, { children, embed, lean, sites, below, ...page }: QuizPageProps): Response {
  const reader = readerOf(c)
  return respond(
    lean ? ['quiz'] : ['quiz', 'quiz-later'],
    reader,
    embed ? framed(page, sites) : page,
    <QuizFrame embed={embed} words={reader.words.learning} locale={reader.locale} here={hereOf(c)} below={below}>
      {children}
    </QuizFrame>,
  )
}

/**
 * A page in somebody's frame begins with the frame's own script, which fetches the quiz's: one request less before the
 * first item.
 */
function framed(
  { script, ...page }: Omit<PageProps, 'children'>,
  sites: QuizPageProps['sites'],
): Omit<PageProps, 'children'> {
  const { script: next } = scriptOf(script)
  return { ...page, script: 'embed', head: <EmbedHead next={next} sites={sites} /> }
}

/** Where the page is asked for in another language; what came of a form cannot be. */
function hereOf(c: Call): string | undefined {
  if (c.req.method !== 'GET') return undefined
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete('lang')
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}

function respond(
  styles: readonly string[],
  { locale, chosen }: Reader,
  page: Omit<PageProps, 'children'>,
  body: VNode,
): Response {
  const { title, description, script, state, status = 200, headers, head } = page
  const html = renderToString(
    <Document
      {...inLanguage(locale)}
      title={title}
      {...present({ description })}
      styles={styles.flatMap((style) => manifest.styles[style] ?? [])}
      {...scriptOf(script)}
      {...present({ state })}
      head={head}
    >
      <ChosenLanguage value={chosen}>{body}</ChosenLanguage>
    </Document>,
  )
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  })
}

function scriptOf(entry: string | undefined): { readonly script?: string } {
  const script = entry === undefined ? undefined : manifest.scripts[entry]
  return script === undefined ? {} : { script }
}
