import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { manifest } from '#manifest'
import { Document } from '../client/document.tsx'
import { EmbedHead } from '../client/embedding/head.tsx'
import { Frame, QuizFrame } from '../client/frame.tsx'
import { teachingIn } from '../client/words/teaching.ts'

/** The language of the interface. Another one is a file in client/words, and a way to choose it here. */
export const LANGUAGE = 'en'
export const words = teachingIn(LANGUAGE)

interface PageProps {
  readonly title: string
  readonly description?: string
  /** The page's entry in client/entries, where it has a script. */
  readonly script?: 'desk' | 'embedding' | 'make' | 'quiz' | 'receipt'
  /** What the script takes over with. */
  readonly state?: unknown
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Links and the like that only this page's head has. */
  readonly head?: ComponentChildren
  readonly children: VNode
}

/** A page of the site. */
export const sitePage = ({ children, ...page }: PageProps): Response =>
  respond('site', page, <Frame words={words}>{children}</Frame>)

interface QuizPageProps extends PageProps {
  readonly embed: boolean
  /** Sites that may show it in a frame; absent: any. */
  readonly sites?: readonly string[] | undefined
}

/** A student's page: nothing around it but a name, and not even that in a frame. */
export function quizPage({ children, embed, sites, ...page }: QuizPageProps): Response {
  const head = embed ? <EmbedHead script={manifest.scripts.embed} sites={sites} /> : page.head
  return respond(
    'quiz',
    { ...page, head },
    <QuizFrame embed={embed} privacy={words.privacy}>
      {children}
    </QuizFrame>,
  )
}

function respond(style: string, page: Omit<PageProps, 'children'>, body: VNode): Response {
  const { title, description, script, state, status = 200, headers, head } = page
  const html = renderToString(
    <Document
      lang={LANGUAGE}
      dir="ltr"
      title={title}
      {...(description === undefined ? {} : { description })}
      css={manifest.styles[style] ?? ''}
      {...scriptOf(script)}
      {...(state === undefined ? {} : { state })}
      head={head}
    >
      {body}
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
