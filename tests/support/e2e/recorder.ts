import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Footnote } from '../footnote.ts'

/** One request as it came over the wire. */
export interface Recorded {
  /** Method and target, as in the request's first line. */
  readonly line: string
  /** Name and value of each header, as they were sent. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export interface Recorder extends AsyncDisposable {
  readonly url: string
  readonly requests: readonly Recorded[]
}

/** A server that writes down what it is asked and passes it on, also where the other is restarted meanwhile. */
export async function openRecorder(target: Pick<Footnote, 'url'>): Promise<Recorder> {
  const requests: Recorded[] = []
  const server = createServer(async (asked, answer) => {
    const { method = '', url = '', rawHeaders, headers } = asked
    const body = await bodyOf(asked)
    const { hostname, port } = new URL(target.url)
    const pairs = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? ''] as const] : []))
    requests.push({ line: `${method} ${url}`, headers: pairs, body: body.toString('utf8') })
    const passed = request({ hostname, port, method, path: url, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    passed.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}
