/**
 * What a framed quiz and the page around it say to each other, by `postMessage`. These shapes are a promise to the
 * hosts, documented on /embedding: a change of meaning is a new `version`.
 */
export const SOURCE = 'footnote'
export const VERSION = 1

/**
 * From the quiz. Only `completed` may hold a proof, and then goes to a site that the teacher listed and to no other.
 */
export type News =
  /** It is there and can be answered. */
  | { readonly event: 'ready' }
  /** CSS pixels of its content, whole ones, rounded up. */
  | { readonly event: 'height'; readonly height: number }
  | { readonly event: 'progress'; readonly answered: number; readonly items: number }
  /** The server has acknowledged the attempt. `receipt` is the old name of `proof`, for one release. */
  | { readonly event: 'completed'; readonly proof?: string; readonly receipt?: string }
  /** An xAPI statement, to a host that asked for them. */
  | { readonly event: 'statement'; readonly statement: object }

export type Message = News & { readonly source: typeof SOURCE; readonly version: typeof VERSION; readonly quiz: string }

export const messageOf = (quiz: string, news: News): Message => ({ source: SOURCE, version: VERSION, quiz, ...news })

/**
 * From the host: `{ target: 'footnote', ask: 'height' }` for the height now, `ask: 'xapi'` for all statements, those so
 * far included.
 */
type Ask = 'height' | 'xapi'

/** What a host asks, or `undefined` if it is no message of ours. */
export function askOf(message: unknown): Ask | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  if (!('target' in message && 'ask' in message) || message.target !== SOURCE) return undefined
  return message.ask === 'height' || message.ask === 'xapi' ? message.ask : undefined
}
