import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { compressed } from '../support/first-view.ts'

/** What stands between a browser and a Worker. */
export interface Edge extends AsyncDisposable {
  readonly url: string
}

const TEXT = /^(text\/|application\/(json|javascript|problem\+json))/

/**
 * A server that passes everything on and compresses what is text on the way back, as an edge does: brotli, quality 4.
 */
export async function openEdge(target: string): Promise<Edge> {
  const { hostname, port } = new URL(target)
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked
    const passed = request({ hostname, port, method, path: url, headers }, async (reply) => {
      const body = await bodyOf(reply)
      const isText = TEXT.test(reply.headers['content-type'] ?? '') && body.length > 0
      const sent = isText ? compressed(body) : body
      const { 'transfer-encoding': _, 'content-length': __, 'content-encoding': ___, ...kept } = reply.headers
      answer.writeHead(reply.statusCode ?? 502, {
        ...kept,
        ...(isText ? { 'Content-Encoding': 'br' } : {}),
        'Content-Length': sent.length,
      })
      answer.end(sent)
    })
    passed.setHeader('Accept-Encoding', 'identity')
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function bodyOf(reply: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of reply) chunks.push(chunk)
  return Buffer.concat(chunks)
}
