import { base64url } from 'jose'
import type { Seat } from '../../questions/wire/seat.ts'
import { seatFrom } from './codes.ts'
import { hex } from './digests.ts'

/** One signing secret and what is derived from it. Tokens name it by its id. */
export interface Key {
  /** Eight characters that follow from the secret and do not tell it. */
  readonly id: string
  readonly signing: CryptoKey
  /** Orders items and options; see `seedOf`. */
  readonly ordering: CryptoKey
  /** Makes the codes of seats; see `seatIn`. */
  readonly seating: CryptoKey
}

export interface Keyring {
  /** Signs. */
  readonly current: Key
  /** Verify; the current one is among them. */
  readonly byId: ReadonlyMap<string, Key>
}

export const LEAST_SECRET_BYTES = 32

/**
 * Reads SIGNING_SECRETS: secrets separated by commas. The first signs; the others verify what they signed before a
 * rotation.
 *
 * A key's id is derived from its secret, so that putting a new secret first is all there is to a rotation.
 *
 * @returns `undefined` if there is none, or one is shorter than 32 bytes: nothing may be served then.
 */
export async function keyringFrom(secrets: string | undefined): Promise<Keyring | undefined> {
  const list = (secrets ?? '').split(',').map((secret) => new Uint8Array(new TextEncoder().encode(secret.trim())))
  if (list.some((secret) => secret.length < LEAST_SECRET_BYTES)) return undefined
  const keys = await Promise.all(list.map(keyFrom))
  const [current] = keys
  return current && { current, byId: new Map(keys.map((key) => [key.id, key])) }
}

/** What draws the form of one attempt: the same for as long as the secret is kept, and nobody else can tell it. */
export async function seedOf(key: Key, code: string, attempt: string): Promise<string> {
  return hex(await mac(key.ordering, `${code}.${attempt}`))
}

/** One seat of a quiz: the same for as long as the secret is kept, and nobody else can make it. */
export async function seatIn(key: Key, code: string, number: number): Promise<Seat> {
  return seatFrom(number, await mac(key.seating, `${code}.${number}`))
}

async function mac(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))
}

async function keyFrom(secret: Uint8Array<ArrayBuffer>): Promise<Key> {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const derived = (label: string, bytes: number) => {
    const info = new TextEncoder().encode(`footnote ${label} 1`)
    return crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, root, 8 * bytes)
  }
  const hmac = async (label: string, use: 'sign' | 'verify') =>
    crypto.subtle.importKey(
      'raw',
      await derived(label, 32),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      use === 'sign' ? ['sign'] : ['sign', 'verify'],
    )
  return {
    id: base64url.encode(new Uint8Array(await derived('id', 6))),
    signing: await hmac('signing', 'verify'),
    ordering: await hmac('ordering', 'sign'),
    seating: await hmac('seating', 'sign'),
  }
}
