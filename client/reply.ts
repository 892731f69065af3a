import * as v from 'valibot'
import { PROBLEM_TYPE, type Problem, problemSchema } from '../questions/wire/problem.ts'

/** Why a request got no answer that could be used. */
export interface Trouble {
  /**
   * `offline`: nothing came back. `busy`: try again later. `refused`: the same request will not do. `odd`: an answer
   * that could not be read.
   */
  readonly kind: 'offline' | 'busy' | 'refused' | 'odd'
  /** What the server says of it, in words for people; empty where it says nothing. */
  readonly title: string
  /** Which problem it is, as the end of its type names it: `over`, `too-many`. */
  readonly is?: string
  /** Bad input: what is wrong with which field. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
  /** The HTTP status, where there was one. */
  readonly status?: number
  /** Seconds after which the server asks to be tried again. */
  readonly after?: number
  /** Signed: when a submission that was turned away first arrived. */
  readonly slip?: string
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble }

/** Statuses that say "not now": too many requests, and a server or a way to it that is down. */
const BUSY = [408, 425, 429, 500, 502, 503, 504]

/** A request that has no answer by then has none. Milliseconds; longer than the Worker's three tries at a write. */
const PATIENCE = 20_000

/** Asks the server; never throws. `accept` reads an answer's body. */
export async function ask<T>(
  path: string,
  init: RequestInit,
  accept: (response: Response) => Promise<T>,
): Promise<Reply<T>> {
  let response: Response
  // Not AbortSignal.timeout, which browsers that the quiz is built for have not got.
  const stop = new AbortController()
  setTimeout(() => stop.abort(), PATIENCE)
  try {
    response = await fetch(path, { credentials: 'omit', signal: stop.signal, ...init })
  } catch {
    return { ok: false, trouble: { kind: 'offline', title: '' } }
  }
  if (!response.ok) return { ok: false, trouble: await troubleOf(response) }
  try {
    return { ok: true, value: await accept(response) }
  } catch {
    return { ok: false, trouble: { kind: 'odd', title: '', status: response.status } }
  }
}

/** Asks for JSON of a known shape, sending JSON where there is a body. */
export function askJson<S extends v.GenericSchema>(
  schema: S,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply<v.InferOutput<S>>> {
  const sent =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { ...headers, 'Content-Type': 'application/json' } }
  return ask(path, { method, headers, ...sent }, async (response) => {
    const said = v.safeParse(schema, await response.json())
    if (said.success) return said.output
    throw new TypeError(path)
  })
}

async function troubleOf(response: Response): Promise<Trouble> {
  const { status } = response
  const said = v.safeParse(problemSchema, await response.json().catch(() => undefined))
  const after = Number(response.headers.get('Retry-After'))
  // What is no problem of ours was said by something in between, a school's filter or another service, and may pass.
  const ours = said.success && said.output.type.startsWith(PROBLEM_TYPE) ? said.output : undefined
  return {
    kind: ours && !BUSY.includes(status) ? 'refused' : 'busy',
    title: ours ? inWords(ours) : '',
    ...(ours ? { is: ours.type.slice(PROBLEM_TYPE.length), errors: ours.errors ?? [] } : {}),
    status,
    ...(after > 0 ? { after } : {}),
    ...(ours?.slip === undefined ? {} : { slip: ours.slip }),
  }
}

function inWords({ title, detail, errors }: Problem): string {
  return [title, detail, ...(errors ?? []).map(({ message }) => message)].filter(Boolean).join(' ')
}
