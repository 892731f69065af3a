import type { AssistanceEnd } from '../../questions/wire/assistance.ts'

/** An answer as it comes: events of the chat protocol, or all of it in one piece of JSON. */
interface Coming {
  readonly ok: true
  readonly form: 'events' | 'json'
  readonly body: ReadableStream<Uint8Array>
}

/** Nothing comes. */
interface NotComing {
  readonly ok: false
  readonly end: AssistanceEnd
  /** Seconds after which it may be tried again. */
  readonly after?: number
  /** What it was answered with, for the log. */
  readonly status?: number
}

export type AssistantAnswer = Coming | NotComing

/** Whoever finds facts for teachers on this site, as its operator has set it up. */
export interface Assistant {
  /** Where the articles go, as people are told before they go. */
  readonly host: string
  /** @throws If nobody is there. */
  readonly ask: (request: string, stop: AbortSignal) => Promise<AssistantAnswer>
}
