import { assistantOf } from '../assistant/operators-assistant.ts'
import type { Handler } from './app.ts'
import { readerOf } from './reader.ts'

/** Pages by what they depend on, kept for as long as this copy of the Worker runs. */
const built = new Map<string, string>()
/** A query that means nothing makes no page of its own; what fills the rest is dropped at once. */
const MOST_PAGES = 60
const QUERIES: readonly string[] = ['lang', 'topic']

/** A page that changes only with a deployment: made when it is first asked for in a language, and never again. */
export function builtOnce(handler: Handler): Handler {
  return async (c) => {
    const url = new URL(c.req.url)
    if ([...url.searchParams.keys()].some((name) => !QUERIES.includes(name))) return handler(c)
    const key = JSON.stringify([
      url.origin,
      url.pathname,
      url.search,
      readerOf(c).locale,
      c.env.PUBLISH_KEY === undefined,
      c.env.CONTACT,
      assistantOf(c.env)?.host,
    ])
    const known = built.get(key)
    if (known !== undefined) return html(known)
    const made = await handler(c)
    if (made.status !== 200) return made
    const text = await made.text()
    if (built.size >= MOST_PAGES) built.clear()
    built.set(key, text)
    return html(text)
  }
}

const html = (text: string): Response => new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
