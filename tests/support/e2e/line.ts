import { connect, createServer, type Socket } from 'node:net'

/**
 * Where the line to the server breaks: as a request arrives, half-way through it, before its answer, or half-way
 * through that.
 */
export const CUTS = ['request', 'upload', 'answer', 'download'] as const
export type Cut = (typeof CUTS)[number]

/** A line to a server that can be cut. */
export interface Line extends AsyncDisposable {
  readonly url: string
  /** From now on every request that is asked for is cut there; `undefined` mends the line. */
  cut: Cut | undefined
}

/** Opens a line of TCP to a server; only what is posted to one resource is ever cut. */
export async function openLine(target: string, resource: 'submissions' | 'answers' = 'submissions'): Promise<Line> {
  const { hostname, port } = new URL(target)
  const request = new RegExp(`^POST \\S+/${resource} `)
  const open = new Set<Socket>()
  const line = { cut: undefined as Cut | undefined }
  const server = createServer((browser) => {
    const upstream = connect(Number(port), hostname)
    let cut: Cut | undefined
    const end = () => {
      browser.destroy()
      upstream.destroy()
    }
    for (const socket of [browser, upstream]) {
      open.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        open.delete(socket)
        end()
      })
    }
    browser.on('data', (chunk) => {
      if (request.test(chunk.toString('latin1'))) cut = line.cut
      if (cut === 'request') return end()
      if (cut === 'upload') return upstream.write(chunk.subarray(0, chunk.length / 2), end)
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (cut === 'answer') return end()
      if (cut === 'download') return browser.write(chunk.subarray(0, chunk.length / 2), end)
      browser.write(chunk)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port.')
  return Object.assign(line, {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  })
}
