import { createHmac } from 'node:crypto'
import { below, type Random } from '../../questions/random.ts'
import type { Keyring } from '../../worker/tokens/keyring.ts'
import { pick, wildText } from './wild-text.ts'

/** What a token was signed for, and what it says. */
export interface Genuine {
  readonly purpose: string
  readonly token: string
  readonly claims: Readonly<Record<string, unknown>>
}

/** What a forger has: genuine tokens, and secrets that are not ours. */
export interface Given {
  readonly one: Genuine
  readonly other: Genuine
  readonly ring: Keyring
  /** Of all purposes. */
  readonly names: readonly string[]
  readonly random: Random
}

/** A token, and what it is used for. */
export interface Forged {
  readonly purpose: string
  readonly token: string
}

type Forgery = (given: Given) => Forged | Promise<Forged>

const CHARACTERS = [...'ABCabc019-_.=+/~ \n%é０', '\u200b', '\u0000']
const ALGORITHMS = [
  'none',
  'None',
  'HS256',
  'hs256',
  'HS384',
  'HS512',
  'RS256',
  'ES256',
  'EdDSA',
  'dir',
  '',
  null,
  0,
  ['HS256'],
]

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString())
const partsOf = ({ token }: Genuine): readonly [string, string, string] => {
  const [header = '', claims = '', signature = ''] = token.split('.')
  return [header, claims, signature]
}
const signedWith = (secret: string, header: unknown, claims: unknown, algorithm = 'sha256'): string => {
  const content = `${encoded(header)}.${encoded(claims)}`
  return `${content}.${createHmac(algorithm, secret).update(content).digest('base64url')}`
}

/** One character is another. */
const change: Forgery = ({ one, random }) => {
  const at = below(one.token.length, random)
  return { ...one, token: one.token.slice(0, at) + pick(CHARACTERS, random) + one.token.slice(at + 1) }
}

/** One bit of the signature, the claims or the header is another. */
const flip: Forgery = ({ one, random }) => {
  const parts = [...partsOf(one)]
  const index = below(3, random)
  const bytes = Buffer.from(parts[index] ?? '', 'base64url')
  const at = below(bytes.length, random)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8, random))
  parts[index] = bytes.toString('base64url')
  return { ...one, token: parts.join('.') }
}

/** A piece is missing, doubled or moved to the end. */
const cut: Forgery = ({ one, random }) => {
  const [from, to] = [below(one.token.length, random), below(one.token.length, random)].sort((a, b) => a - b)
  const [start, piece, end] = [one.token.slice(0, from), one.token.slice(from, to), one.token.slice(to)]
  return { ...one, token: pick([start + end, start + piece + piece + end, start + end + piece, piece, start], random) }
}

/** Something stands before or after it that a reader could pass over. */
const pad: Forgery = ({ one, random }) => {
  const more = pick(['=', '==', '.', ' ', '\n', '\t', 'A', '.A', '..', '\u0000', '\ufeff', '#', '?', '&'], random)
  return { ...one, token: pick([one.token + more, more + one.token, one.token.replaceAll('.', `${more}.`)], random) }
}

/** The same bytes in other characters: bits that mean nothing, the other alphabet, padding. */
const rewrite: Forgery = ({ one, random }) => {
  const parts = [...partsOf(one)]
  const index = below(3, random)
  const part = parts[index] ?? ''
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const last = alphabet[(alphabet.indexOf(part.at(-1) ?? 'A') + 1 + below(3, random)) % 64] ?? 'A'
  const padded = part.padEnd(Math.ceil(part.length / 4) * 4, '=')
  const spaced = `${part.slice(0, 5)} ${part.slice(5)}`
  parts[index] = pick(
    [part.slice(0, -1) + last, padded, part.replaceAll('-', '+').replaceAll('_', '/'), spaced],
    random,
  )
  return { ...one, token: parts.join('.') }
}

/** Header, claims and signature of two tokens. */
const mix: Forgery = ({ one, other, random }) => {
  const [a, b] = [partsOf(one), partsOf(other)]
  const token = [0, 1, 2].map((i) => (random() < 0.5 ? a : b)[i]).join('.')
  return { purpose: pick([one, other], random).purpose, token }
}

/** What was signed for one purpose is used for another. */
const swap: Forgery = ({ one, names, random }) => ({
  purpose: pick(
    names.filter((name) => name !== one.purpose),
    random,
  ),
  token: one.token,
})

/** The claims of one purpose under the name of another, of another version or of none, signed with our own key. */
const misuse: Forgery = async ({ one, ring, names, random }) => {
  const { purpose, claims } = one
  const wrong = pick(
    names.filter((name) => name !== purpose),
    random,
  )
  const typ = pick([`footnote-${wrong}-1+jwt`, `footnote-${purpose}-2+jwt`, `footnote-${purpose}-1`, 'JWT', ''], random)
  const content = `${encoded({ alg: 'HS256', typ, kid: ring.current.id })}.${encoded(claims)}`
  const signature = await crypto.subtle.sign('HMAC', ring.current.signing, new TextEncoder().encode(content))
  return {
    purpose: pick([purpose, wrong], random),
    token: `${content}.${Buffer.from(signature).toString('base64url')}`,
  }
}

/** Other claims over the same signature. */
const better: Forgery = ({ one, random }) => {
  const [header, , signature] = partsOf(one)
  const more = pick(
    [{ score: 4 }, { due: 9e12 }, { exp: 9e9 }, { name: wildText(random) }, { start: 0 }, { late: false }],
    random,
  )
  return { ...one, token: `${header}.${encoded({ ...one.claims, ...more })}.${signature}` }
}

/** A secret of the forger's own under our key's id, or of ours with another algorithm, or none. */
const foreign: Forgery = ({ one, ring, random }) => {
  const [header, claims] = partsOf(one)
  const secret = pick(
    ['', 'x'.repeat(32), ring.current.id, 'a-new-secret-of-at-least-thirty-two-bytes', 'secret'],
    random,
  )
  const forged = { ...decoded(header), alg: pick(ALGORITHMS, random) }
  const signed = signedWith(secret, forged, decoded(claims), pick(['sha256', 'sha384', 'sha512', 'sha1'], random))
  return { ...one, token: pick([signed, signed.slice(0, signed.lastIndexOf('.') + 1)], random) }
}

/** Another header, over what was signed: keys to fetch, keys inside, what must be understood, no id, a strange one. */
const header: Forgery = ({ one, random }) => {
  const [own, claims, signature] = partsOf(one)
  const more = pick(
    [
      { jwk: { kty: 'oct', k: encoded('x') } },
      { jku: 'https://forger.example/keys' },
      { x5u: 'https://forger.example/keys' },
      { crit: ['b64'], b64: false },
      { crit: ['exp'] },
      { kid: undefined },
      { kid: '' },
      { kid: '__proto__' },
      { kid: 'constructor' },
      { kid: ['x'] },
      { kid: wildText(random) },
      { typ: undefined },
      { zip: 'DEF' },
      { alg: pick(ALGORITHMS, random) },
    ],
    random,
  )
  const forged = { ...decoded(own), ...more }
  return {
    ...one,
    token: pick([`${encoded(forged)}.${claims}.${signature}`, signedWith('x'.repeat(32), forged, one.claims)], random),
  }
}

/** Anything else that comes in a token's place. */
const anything: Forgery = ({ one, names, random }) => {
  const [protectedHeader, payload, signature] = partsOf(one)
  const forms = [
    () => wildText(random, 60),
    () => JSON.stringify({ protected: protectedHeader, payload, signature }),
    () => `${one.token}.${one.token}`,
    () => `${protectedHeader}..${signature}`,
    () => `..${signature}`,
    () => encodeURIComponent(JSON.stringify(one.claims)),
    () => `Bearer ${one.token}`,
    () => one.token.toLowerCase(),
    () => one.token.normalize('NFKC').split('').reverse().join(''),
    () => one.token.padEnd(20_000, 'A'),
  ]
  return { purpose: pick(names, random), token: pick(forms, random)() }
}

export const forgeries: readonly Forgery[] = [
  change,
  flip,
  cut,
  pad,
  rewrite,
  mix,
  swap,
  misuse,
  better,
  foreign,
  header,
  anything,
]
