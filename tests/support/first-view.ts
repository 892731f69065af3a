import { brotliCompressSync, constants } from 'node:zlib'
import type { Footnote } from './footnote.ts'

/** What a browser fetches for a page's first view, each body as an edge sends it. */
export interface FirstView {
  readonly html: string
  /** Bytes by address, the page itself first. */
  readonly sent: ReadonlyMap<string, number>
}

/** A body as an edge compresses it on the way: brotli, quality 4. */
export const compressed = (body: string | Uint8Array): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })

/**
 * Fetches a page and all that its HTML asks for at once: scripts, style sheets, preloads, images, and what a script
 * imports before it runs.
 *
 * What a script imports later, when the browser is idle or something is needed, is not in it.
 */
export async function firstView(footnote: Pick<Footnote, 'fetch'>, path: string): Promise<FirstView> {
  const sent = new Map<string, number>()
  const html = await bodyOf(footnote, path)
  sent.set(path, compressed(html).length)
  const waiting = [...addressesIn(html)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (sent.has(next)) continue
    const body = await bodyOf(footnote, next)
    sent.set(next, compressed(body).length)
    const { pathname } = new URL(next, 'http://page.example')
    for (const [, file = ''] of body.matchAll(/(?:\bfrom|\bimport)\s*"([^"]+)"/g)) {
      waiting.push(new URL(file, `http://page.example${pathname}`).pathname)
    }
  }
  return { html, sent }
}

async function bodyOf(footnote: Pick<Footnote, 'fetch'>, path: string): Promise<string> {
  const response = await footnote.fetch(path)
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}.`)
  return response.text()
}

/** Every address in the HTML that a browser fetches by itself; a link to follow or another format's is not one. */
function addressesIn(html: string): readonly string[] {
  // A browser with scripts reads nothing of what stands in for them.
  const read = html.replace(/<noscript>.*?<\/noscript>/gs, '')
  const tags = [...read.matchAll(/<(script|img|source|iframe|video|audio|link)\b[^>]*>/g)].map(([tag]) => tag)
  const fetched = tags.filter(
    (tag) => !/^<link\b/.test(tag) || /rel="(stylesheet|modulepreload|preload|icon)"/.test(tag),
  )
  const named = fetched.flatMap((tag) => / (?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
  const inStyles = [...html.matchAll(/(?:url\(|@import )["']?([^"')]+)/g)].map(([, address = '']) => address)
  return [...named, ...inStyles].filter((address) => !address.startsWith('data:'))
}
