import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isRecord } from '../../../questions/wire/record.ts'

// A server that speaks the OpenAI chat protocol, on a port of this machine: as good or as bad as a test wants it.

/** What the Worker asked for. */
export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly model: unknown
  readonly isStreamed: boolean
  /** The words of the request. */
  readonly request: string
  /** Resolved once the Worker has hung up, or the answer is over. */
  readonly left: Promise<void>
}

export type Answering = (response: ServerResponse, asked: Asked) => void | Promise<void>

export interface ChatServer extends AsyncDisposable {
  /** As an operator sets it: without the path of the completions. */
  readonly url: string
  readonly host: string
  readonly asked: readonly Asked[]
  /** How it answers from now on. */
  answer: Answering
}

/** `await using server = await startChatServer(…)` stops it, whatever is still open. */
export async function startChatServer(answer: Answering): Promise<ChatServer> {
  const asked: Asked[] = []
  const chat = { answer }
  const server = createServer(async (request, response) => {
    const one = await readAsked(request, response)
    asked.push(one)
    await chat.answer(response, one)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return Object.assign(chat, {
    url: `http://127.0.0.1:${port}/v1`,
    host: `127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  })
}

async function readAsked(request: IncomingMessage, response: ServerResponse): Promise<Asked> {
  const left = new Promise<void>((resolve) => response.once('close', () => resolve()))
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const body: unknown = JSON.parse(Buffer.concat(pieces).toString())
  const { model, stream, messages } = isRecord(body) ? body : {}
  const [message]: readonly unknown[] = Array.isArray(messages) ? messages : []
  return {
    path: request.url ?? '',
    authorization: request.headers.authorization,
    model,
    isStreamed: stream === true,
    request: isRecord(message) ? String(message.content) : '',
    left,
  }
}

/** Words as one event of the stream. */
export const delta = (content: string): string =>
  `data: ${JSON.stringify({ id: 'chat-1', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`

/** The event that says why the model stopped. */
export const finish = (reason: string): string =>
  `data: ${JSON.stringify({ id: 'chat-1', choices: [{ index: 0, delta: {}, finish_reason: reason }] })}\n\n`

export const DONE = 'data: [DONE]\n\n'

/** The head of a stream. */
export const begin = (response: ServerResponse, type = 'text/event-stream'): ServerResponse =>
  response.writeHead(200, { 'Content-Type': type })

/** Sends a piece, and waits until it has gone: the next is a piece of its own. */
export const piece = (response: ServerResponse, bytes: string | Uint8Array): Promise<void> =>
  new Promise((sent) => response.write(bytes, () => setImmediate(sent)))

/** A stream of these words, one event each, ended as it should be. */
export const saying =
  (...words: readonly string[]): Answering =>
  async (response) => {
    begin(response)
    for (const word of words) await piece(response, delta(word))
    response.end(finish('stop') + DONE)
  }

/** A refusal with a body that is the operator's alone. */
export const refusing =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    response.end(
      JSON.stringify({ error: { message: 'Incorrect API key provided: sk-operator. Billing of org-secret.' } }),
    )
  }
