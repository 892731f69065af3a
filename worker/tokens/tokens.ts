import { base64url, decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { LONGEST_TOKEN } from '../../questions/wire/input.ts'
import type { Key, Keyring } from './keyring.ts'

/** The only one there is; a token that names another is refused. */
const ALGORITHM = 'HS256'

/** Milliseconds since 1970. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.string()

export type TokenReading<Claims> =
  | { readonly ok: true; readonly claims: Claims; readonly key: Key }
  /** Not ours, for another purpose, altered, or signed by a secret that is gone. */
  | { readonly ok: false; readonly reason: 'forged' }
  | { readonly ok: false; readonly reason: 'expired' }

interface Purpose<Claims> {
  /** @param expires Milliseconds since 1970; without it the token is good for as long as its secret is kept. */
  readonly sign: (keyring: Keyring, claims: Claims, expires?: number) => Promise<string>
  readonly read: (keyring: Keyring, token: string, now: number) => Promise<TokenReading<Claims>>
}

/**
 * Version and purpose stand in the header's `typ` (RFC 8725, 3.11): a token for one purpose is no token for another.
 */
function purpose<const S extends v.StrictObjectSchema<v.ObjectEntries, undefined>>(
  name: string,
  claims: S,
): Purpose<v.InferOutput<S>> {
  const typ = `footnote-${name}-1+jwt`
  return {
    sign: (keyring, content, expires) => {
      const token = new SignJWT({ ...content }).setProtectedHeader({ alg: ALGORITHM, typ, kid: keyring.current.id })
      if (expires !== undefined) token.setExpirationTime(Math.ceil(expires / 1000))
      return token.sign(keyring.current.signing)
    },
    read: async (keyring, token, now) => {
      const forged = { ok: false, reason: 'forged' } as const
      const key = token.length <= LONGEST_TOKEN ? keyOf(token, keyring) : undefined
      if (!key) return forged
      try {
        const { payload } = await jwtVerify(token, key.signing, {
          algorithms: [ALGORITHM],
          typ,
          currentDate: new Date(now),
        })
        const { exp: _, ...content } = payload
        const parsed = v.safeParse(claims, content)
        return parsed.success ? { ok: true, claims: parsed.output, key } : forged
      } catch (error) {
        return error instanceof errors.JWTExpired ? { ok: false, reason: 'expired' } : forged
      }
    },
  }
}

/** The key that a token says it was signed with, where it says so readably, and as we would write it. */
function keyOf(token: string, { byId }: Keyring): Key | undefined {
  try {
    const { kid = '' } = decodeProtectedHeader(token)
    return isOurWriting(token) ? byId.get(kid) : undefined
  } catch {
    return undefined
  }
}

/**
 * The last character of base64url can carry bits that mean nothing, and a lenient reader passes over others: of those
 * only one is ours.
 */
const isOurWriting = (token: string): boolean =>
  token.split('.').every((part) => base64url.encode(base64url.decode(part)) === part)

const attempt = v.strictObject({
  code: text,
  /** The attempt's number, or what a seat's attempt is called. */
  attempt: text,
  start: time,
  /** After it the attempt is marked late; it decides nothing else. */
  due: v.optional(time),
  /** By which the student has lengthened the time; told to nobody. */
  factor: v.optional(v.number()),
  name: v.optional(text),
  /** How many the quiz expects: it chooses a limit before the quiz is read. */
  students: v.optional(v.number()),
  /** The teacher's look at the quiz: nothing of it is ever stored. */
  preview: v.optional(v.literal(true)),
})
export type AttemptClaims = v.InferOutput<typeof attempt>

/** An attempt that was begun. Its key draws the form, unless it is a seat's. */
export const attemptToken = purpose('attempt', attempt)

/** Answers given so far on pages without scripts: sent along by the browser, and not to be edited there. */
export const progressToken = purpose(
  'progress',
  v.strictObject({
    code: text,
    attempt: text,
    /** By item id, in the form's numbering. */
    responses: v.record(text, v.union([v.number(), v.pipe(v.array(v.number()), v.readonly()), v.null()])),
  }),
)

const practice = v.strictObject({
  code: text,
  /** The round's number among all rounds. */
  practice: text,
  /** Ids of the quiz's items in whose place it asks others. */
  items: v.pipe(v.array(text), v.readonly()),
  /** Which round it is after one attempt, counted from 0: decides which others. */
  round: v.number(),
})
export type Practice = v.InferOutput<typeof practice>

/** A round of practice. Its key and number draw its order. */
export const practiceToken = purpose('practice', practice)

/**
 * A submission that arrived and could not be stored: when it comes again, this says since when it has been on its way.
 */
export const slipToken = purpose(
  'slip',
  v.strictObject({
    code: text,
    attempt: text,
    /** Of the responses as they were sent; see `frozenDigest`. */
    digest: text,
    arrived: time,
  }),
)

const proof = v.strictObject({
  code: text,
  title: text,
  /** The attempt's id, as the store and the desk have it. */
  attempt: text,
  submitted: time,
  /** Of the responses as they are stored. */
  digest: text,
  items: v.number(),
  late: v.boolean(),
  /** Its slip brought it in after closing: when. */
  brought: v.optional(time),
  name: v.optional(text),
  score: v.optional(v.number()),
  max: v.optional(v.number()),
})
export type ProofClaims = v.InferOutput<typeof proof>

/**
 * What was done, and when. The score only where the student may already know it. Its purpose keeps the old name: proofs
 * are kept for years.
 */
export const proofToken = purpose('receipt', proof)
