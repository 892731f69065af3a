import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import type { WireItem } from '../../questions/wire/item.ts'

/** A Worker that does next to nothing: what the same runtime on the same machine takes at the least. */
export interface Bare extends AsyncDisposable {
  readonly url: string
}

/** Serves a page to every GET, and another to everything else once the body is read. */
export async function startBare(page: string, answer: string): Promise<Bare> {
  const script = `const [page, answer] = ${JSON.stringify([page, answer])}
const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
export default {
  async fetch(request) {
    if (request.method === 'GET') return new Response(page, { headers })
    await request.text()
    return new Response(answer, { headers })
  },
}`
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'bare.js', contents: script }],
      compatibilityDate: '2026-08-04',
      host: '127.0.0.1',
      port: 0,
      cf: false,
      log: new Log(LogLevel.WARN),
    }),
  )
  const { origin } = await miniflare.ready
  return { url: origin, [Symbol.asyncDispose]: () => miniflare.dispose() }
}

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Quiz</title><link rel="icon" href="data:,"><main>${body}</main>`

/** The least that asks these choices: a form, and after it one page with their right answers. */
export function bareForm(items: readonly WireItem[]): { readonly page: string; readonly answer: string } {
  const fields = items.map(({ id, stem, options = [] }) => {
    const labels = options.map(
      (option, i) => `<p><label><input type="radio" name="${id}" value="${i}"> ${text(option)}</label>`,
    )
    return `<fieldset><legend>${text(stem)}</legend>${labels.join('')}</fieldset>`
  })
  const answers = items.map(
    ({ stem, options = [] }) => `<fieldset><legend>${text(stem)}</legend>${text(options[0] ?? '')}</fieldset>`,
  )
  return {
    page: pageOf(`<form method="post">${fields.join('')}<p><button>Send</button></form>`),
    answer: pageOf(`${answers.join('')}<p>Thank you.`),
  }
}
