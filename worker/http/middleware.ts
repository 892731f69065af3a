import type { MiddlewareHandler } from 'hono'
import { limitersFor } from '../limiters.ts'
import { LEAST_KEY_BYTES } from '../limits.ts'
import { log } from '../log.ts'
import { quizzesIn } from '../stores/quizzes.ts'
import { reportsIn } from '../stores/reports.ts'
import { scoresIn } from '../stores/scores.ts'
import { mendedAddress } from '../tokens/addresses.ts'
import { type Keyring, keyringFrom, LEAST_SECRET_BYTES } from '../tokens/keyring.ts'
import { type App, type Call, originOf } from './app.ts'
import { discardBody } from './bodies.ts'
import { headersOf } from './policies.ts'
import { readerOf } from './reader.ts'
import { refusal } from './refusal.tsx'

/** Derived once for as long as the secrets stay the same. */
let kept: { readonly secrets: string | undefined; readonly keyring: Keyring | undefined } | undefined

/** A key that is set and can be guessed. One that is set to nothing was meant to keep somebody out. */
const isWeak = (key: string | undefined): boolean =>
  key !== undefined && new TextEncoder().encode(key).length < LEAST_KEY_BYTES

/** Gives every handler its resources; refuses to serve anything without a secret. */
export function resources(): MiddlewareHandler<App> {
  return async (c, next) => {
    const secrets = c.env.SIGNING_SECRETS
    // The result is kept, not its promise: a request may not wait for what another one began.
    if (!kept || kept.secrets !== secrets) kept = { secrets, keyring: await keyringFrom(secrets) }
    const { keyring } = kept
    if (!keyring) return refusal(c, { is: 'no-secret', name: 'SIGNING_SECRETS', least: LEAST_SECRET_BYTES })
    const weak = (['PUBLISH_KEY', 'OPERATOR_KEY'] as const).find((name) => isWeak(c.env[name]))
    if (weak !== undefined) return refusal(c, { is: 'no-secret', name: weak, least: LEAST_KEY_BYTES })
    const now = Date.now()
    c.set('resources', {
      words: readerOf(c).words.learning,
      quizzes: quizzesIn(c.env.QUIZZES),
      scores: scoresIn(c.env.SCORES),
      reports: reportsIn(c.env.QUIZZES),
      operatorKey: c.env.OPERATOR_KEY,
      keyring,
      limiters: limitersFor(c.env, c.req.raw, now),
      now,
    })
    return next()
  }
}

/** Leads whoever comes with a damaged link to where it was meant to lead. What follows `?` comes along. */
export function mendedAddresses(): MiddlewareHandler<App> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const isAsked = c.req.method === 'GET' || c.req.method === 'HEAD'
    const mended = isAsked && !/^\/(?:api|assets)\//.test(pathname) ? mendedAddress(pathname) : undefined
    if (mended === undefined) return next()
    const [path = '', ...fragment] = mended.split('#')
    const address = [path + search, ...fragment].join('#')
    // No header holds the end of a line, and a fragment may.
    return c.redirect(address.toWellFormed().replace(/[^!-~]+/gu, encodeURIComponent), 303)
  }
}

/**
 * The line that an error leaves, by which whoever reads the log finds what a person reports: its id is the edge's, else
 * one of chance.
 */
function logged(c: Call): string {
  const request = c.req.header('CF-Ray')?.slice(0, 40) ?? crypto.randomUUID()
  log({ status: c.res.status, route: c.get('route') ?? 'none', error: c.get('failure') ?? 'refused', request })
  return request
}

/** Puts on every answer, refusals included, the headers of its route's policy. */
export function headers(): MiddlewareHandler<App> {
  return async (c, next) => {
    await next()
    const policy = c.get('policy') ?? (c.req.path.startsWith('/api/') ? 'api' : 'quiz')
    const set = await headersOf(policy, { origin: originOf(c), frames: c.get('frames'), status: c.res.status })
    for (const [name, value] of Object.entries(set)) c.res.headers.set(name, value)
    if (c.res.status >= 500) c.res.headers.set('Request-Id', logged(c))
    await discardBody(c.req.raw)
  }
}
