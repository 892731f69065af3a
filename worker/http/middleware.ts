import type { MiddlewareHandler } from 'hono'
import { limitersFor } from '../limiters.ts'
import { quizzesIn } from '../stores/quizzes.ts'
import { scoresIn } from '../stores/scores.ts'
import { type Keyring, keyringFrom } from '../tokens/keyring.ts'
import { type App, originOf } from './app.ts'
import { letGo } from './bodies.ts'
import { headersOf } from './policies.ts'
import { readerOf } from './reader.ts'
import { refusal } from './refusal.tsx'

/** Derived once for as long as the secrets stay the same. */
let kept: { readonly secrets: string | undefined; readonly keyring: Keyring | undefined } | undefined

/** Gives every handler its resources; refuses to serve anything without a secret. */
export function resources(): MiddlewareHandler<App> {
  return async (c, next) => {
    const secrets = c.env.SIGNING_SECRETS
    // The result is kept, not its promise: a request may not wait for what another one began.
    if (!kept || kept.secrets !== secrets) kept = { secrets, keyring: await keyringFrom(secrets) }
    const { keyring } = kept
    if (!keyring) return refusal(c, { is: 'no-secret' })
    c.set('resources', {
      words: readerOf(c).words.learning,
      quizzes: quizzesIn(c.env.QUIZZES),
      scores: scoresIn(c.env.SCORES),
      keyring,
      limiters: limitersFor(c.env, c.req.raw),
      now: Date.now(),
    })
    return next()
  }
}

/** Puts on every answer, refusals included, the headers of its route's policy. */
export function headers(): MiddlewareHandler<App> {
  return async (c, next) => {
    await next()
    const policy = c.get('policy') ?? (c.req.path.startsWith('/api/') ? 'api' : 'quiz')
    const set = await headersOf(policy, { origin: originOf(c), frames: c.get('frames'), status: c.res.status })
    for (const [name, value] of Object.entries(set)) c.res.headers.set(name, value)
    await letGo(c.req.raw)
  }
}
