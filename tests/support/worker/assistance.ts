import { eventData } from '../../../questions/wire/event-data.ts'
import type { Server } from './calls.ts'

/** Two short articles, as the studio sends them. */
export const ARTICLES = {
  title: 'The ferry of Ostrel',
  language: 'en',
  sources: [
    { id: 'post', label: 'The Post', published: '2031-05-03', text: 'The ferry of Ostrel sank on 3 May 2031.' },
    { id: 'radio', label: 'Harbour Radio', text: 'Forty people were saved – écoutez.' },
  ],
}

interface Told {
  readonly status: number
  readonly headers: Headers
  /** All that was sent, as it was sent. */
  readonly raw: string
  /** The words of the reply. */
  readonly text: string
  /** The last event. */
  readonly end: unknown
}

export const askFor = (
  server: Server,
  body: unknown = ARTICLES,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Response> =>
  server.fetch('/api/assistant', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })

/** Asks, and hears it out. */
export async function hearOut(
  server: Server,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<Told> {
  const response = await askFor(server, body, headers)
  const raw = await response.text()
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream')
  const events = isStream
    ? eventData()
        .take(raw)
        .map((data) => JSON.parse(data))
    : []
  return {
    status: response.status,
    headers: response.headers,
    raw,
    text: events.map(({ text }) => text ?? '').join(''),
    end: events.at(-1),
  }
}
