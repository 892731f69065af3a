import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'

export interface HostPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A school's own site: `localhost`, which to a browser is another site than the quiz's 127.0.0.1. */
export interface Host extends AsyncDisposable {
  readonly origin: string
  /** Serves a page from now on. @returns Its address. */
  readonly page: (html: string, headers?: Readonly<Record<string, string>>) => string
}

const root = join(import.meta.dirname, '../../..')

/** The scripts of others that hosts run, as they publish them. */
const scripts: Readonly<Record<string, string>> = {
  '/iframe-resizer.js': 'node_modules/@iframe-resizer/parent/index.umd.js',
  '/open-iframe-resizer.mjs': 'node_modules/@open-iframe-resizer/core/dist/index.js',
  '/pym.js': 'node_modules/pym.js/dist/pym.v1.js',
}

/** Scripts that are short enough to stand here, for pages whose policy allows none inline. */
const own: Readonly<Record<string, string>> = {
  '/listen.js':
    'window.heard = []; addEventListener("message", (e) => window.heard.push({ data: e.data, origin: e.origin }))',
}

export async function startHost(): Promise<Host> {
  const pages = new Map<string, HostPage>()
  const server = createServer(async ({ url = '/' }, response) => {
    const [path = '/'] = url.split('?')
    const page = pages.get(path)
    const script = scripts[path]
    if (page)
      return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
    const text = script === undefined ? own[path] : await readFile(join(root, script))
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'text/javascript' }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  return {
    origin,
    page: (html, headers = {}) => {
      const path = `/${pages.size + 1}`
      pages.set(path, {
        html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A school</title><meta name="viewport" content="width=device-width"><body style="margin:0"><script src="/listen.js"></script>${html}`,
        headers,
      })
      return origin + path
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export interface Heard {
  readonly data: unknown
  readonly origin: string
}

/** All that a page of a host was sent so far. */
export const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

/** The names of our own events among them, in their order. */
export const eventsIn = (heard: readonly Heard[]): readonly string[] =>
  heard.flatMap(({ data }) => (isRecord(data) && data.source === 'footnote' ? [String(data.event)] : []))

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The quiz in a page's frame, once it is there. */
export async function quizIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[src*="/embed/"]', { state: 'attached' })
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('The frame holds nothing.')
  await frame.waitForLoadState('load')
  await frame.waitForSelector('fieldset.item, .gate')
  return frame
}
