import type { Context } from 'hono'
import type { Environment } from '../environment.ts'
import type { Resources } from '../operations/resources.ts'
import type { Policy } from './policies.ts'

/** What every handler finds. */
export interface App {
  Bindings: Environment
  Variables: {
    resources: Resources
    /** Its path in the table of routes; absent where there is none. */
    route: string | undefined
    /** The class of what was thrown. */
    failure: string | undefined
    /** Which headers the answer gets. */
    policy: Policy
    /** Sites that may frame the answer, where its policy allows any at all; absent: any. */
    frames: readonly string[] | undefined
  }
}

export type Call = Context<App>
export type Handler = (c: Call) => Response | Promise<Response>

/** A part of the path. Every route that asks for one has it. */
export const param = (c: Call, name: 'code' | 'topic' | 'attempt' | 'seat' | 'format'): string =>
  c.req.param(name) ?? ''

/** Scheme, host and port under which the Worker was called. */
export const originOf = (c: Call): string => new URL(c.req.url).origin

/** What an Authorization header bears: a key, never a cookie. */
export function bearerOf(c: Call): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
}
