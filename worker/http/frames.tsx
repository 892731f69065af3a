import type { MiddlewareHandler } from 'hono'
import { renderToString } from 'preact-render-to-string'
import { Document } from '../../client/document.tsx'
import { framingIn } from '../../client/words/framing.ts'
import { inLanguage } from '../../client/words/languages.ts'
import type { App, Call } from './app.ts'
import { readerOf } from './reader.ts'

/** Where a page would be shown, when it would be inside of another (Fetch Metadata, "Sec-Fetch-Dest"). */
const FRAMES: readonly (string | undefined)[] = ['iframe', 'frame', 'embed', 'object', 'fencedframe']

/** What may be framed, and what is no page. */
const FREE = /^\/(?:embed|api|assets|oembed)(?:\/|$)/

/**
 * Says why a frame stays empty, which a browser does not: a quiz is led to the page that may be framed, and anything
 * else is one sentence.
 */
export function frames(): MiddlewareHandler<App> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const isFramed = c.req.method === 'GET' && FRAMES.includes(c.req.header('Sec-Fetch-Dest'))
    if (!isFramed || FREE.test(pathname)) return next()
    if (/^\/q\/./.test(pathname)) return c.redirect(pathname.replace('/q/', '/embed/') + search, 303)
    c.set('policy', 'frame')
    return refused(c)
  }
}

/** The same for every page, so that it holds nothing of a quiz. */
function refused(c: Call): Response {
  const { locale } = readerOf(c)
  const { title, sentence, link } = framingIn(locale)
  const html = renderToString(
    <Document {...inLanguage(locale)} title={title} styles={[]}>
      <p>{sentence}</p>
      <p>
        <a href="/embedding" target="_blank" rel="noopener">
          {link}
        </a>
      </p>
    </Document>,
  )
  return c.html(`<!doctype html>${html}`, 403)
}
