import fc from 'fast-check'
import { base64url, decodeProtectedHeader, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { LONGEST_TOKEN } from '../../questions/wire/input.ts'
import { type Keyring, keyringFrom } from '../../worker/tokens/keyring.ts'
import { attemptToken, practiceToken, progressToken, proofToken, slipToken } from '../../worker/tokens/tokens.ts'

const NOW = Date.UTC(2031, 2, 7, 9, 30)
const DAY = 86_400_000
const OLD = 'an-old-secret-of-at-least-thirty-two-bytes'
const NEW = 'a-new-secret-of-at-least-thirty-two-bytes'

async function ringOf(secrets: string): Promise<Keyring> {
  const ring = await keyringFrom(secrets)
  if (!ring) throw new Error('These secrets are long enough.')
  return ring
}
const ring = await ringOf(NEW)

const attempt = { code: '0123456789', attempt: 'a'.repeat(16), start: NOW, name: 'Ann' }
const slip = { code: '0123456789', attempt: 'a'.repeat(16), digest: 'd', arrived: NOW }
const progress = { code: '0123456789', attempt: 'a'.repeat(16), responses: { one: 0, two: [0, 1], three: null } }
const practice = { code: '0123456789', practice: 'a'.repeat(16), items: ['q1'], round: 2 }
const proof = {
  code: '0123456789',
  title: 'A quiz',
  attempt: 'a'.repeat(25),
  submitted: NOW,
  digest: 'd',
  items: 4,
  late: false,
}

const purposes = [
  {
    name: 'attempt',
    read: attemptToken.read,
    token: await attemptToken.sign(ring, attempt, NOW + DAY),
    claims: attempt,
  },
  { name: 'progress', read: progressToken.read, token: await progressToken.sign(ring, progress), claims: progress },
  { name: 'practice', read: practiceToken.read, token: await practiceToken.sign(ring, practice), claims: practice },
  { name: 'slip', read: slipToken.read, token: await slipToken.sign(ring, slip), claims: slip },
  { name: 'receipt', read: proofToken.read, token: await proofToken.sign(ring, proof), claims: proof },
]

test.each(purposes)(
  'a token for $name says what it was signed with, and is no token for anything else',
  async ({ name, token, claims }) => {
    for (const purpose of purposes) {
      const reading = await purpose.read(ring, token, NOW)
      if (purpose.name === name) expect(reading).toMatchObject({ ok: true, claims })
      else expect(reading).toEqual({ ok: false, reason: 'forged' })
    }
  },
)

test.each(purposes)('a token for $name says so, and its version, in its header', ({ name, token }) => {
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: `footnote-${name}-1+jwt`, kid: ring.current.id })
})

test('a token is read up to its greatest length, and not a character beyond', async () => {
  const titled = (length: number) => proofToken.sign(ring, { ...proof, title: 'x'.repeat(length) })
  const [least, most] = [await titled(0), LONGEST_TOKEN]
  // Four characters of a token are three of what it says.
  const near = Math.floor(((most - least.length) * 3) / 4) - 4
  const tokens = await Promise.all(Array.from({ length: 8 }, (_, i) => titled(near + i)))
  expect(tokens.some(({ length }) => length === most)).toBe(true)
  for (const token of tokens) expect((await proofToken.read(ring, token, NOW)).ok).toBe(token.length <= most)
})

test('a token that was changed anywhere is forged, and so is any other text', async () => {
  const changes = fc.record({ at: fc.nat(), to: fc.constantFrom(...'AZaz09-_.=~é') })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...purposes), changes, async ({ read, token }, { at, to }) => {
      const place = at % token.length
      const changed = token.slice(0, place) + to + token.slice(place + 1)
      if (changed === token) return
      expect(await read(ring, changed, NOW)).toEqual({ ok: false, reason: 'forged' })
    }),
    { numRuns: 500 },
  )
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await attemptToken.read(ring, text, NOW)).toEqual({ ok: false, reason: 'forged' })
    }),
  )
})

test('of the last characters that mean the same only ours is read', async () => {
  // A signature of 32 bytes leaves two bits of its last character unused.
  for (const { read, token } of purposes) {
    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
      (one) => !token.endsWith(one),
    )
    const readings = await Promise.all(others.map((one) => read(ring, token.slice(0, -1) + one, NOW)))
    expect(readings.filter(({ ok }) => ok)).toEqual([])
  }
})

test('a teacher’s look at a quiz says that it is one, and nothing else says so', async () => {
  const look = await attemptToken.sign(ring, { ...attempt, preview: true })
  expect(await attemptToken.read(ring, look, NOW)).toMatchObject({ ok: true, claims: { preview: true } })
  const claims: Record<string, unknown> = { ...attempt, preview: false }
  const none = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'footnote-attempt-1+jwt', kid: ring.current.id })
    .sign(ring.current.signing)
  expect(await attemptToken.read(ring, none, NOW)).toEqual({ ok: false, reason: 'forged' })
})

test('the algorithm is fixed: another one, or none, is forged', async () => {
  const key = new TextEncoder().encode(NEW)
  const typ = 'footnote-attempt-1+jwt'
  const other = await new SignJWT(attempt).setProtectedHeader({ alg: 'HS512', typ, kid: ring.current.id }).sign(key)
  const raw = await new SignJWT(attempt).setProtectedHeader({ alg: 'HS256', typ, kid: ring.current.id }).sign(key)
  const header = base64url.encode(JSON.stringify({ alg: 'none', typ, kid: ring.current.id }))
  const none = `${header}.${base64url.encode(JSON.stringify(attempt))}.`
  for (const token of [other, raw, none])
    expect(await attemptToken.read(ring, token, NOW)).toEqual({ ok: false, reason: 'forged' })
})

test('a token ends when its attempt is erased, and not before', async () => {
  const token = await attemptToken.sign(ring, attempt, NOW + DAY)
  expect((await attemptToken.read(ring, token, NOW + DAY - 1000)).ok).toBe(true)
  expect(await attemptToken.read(ring, token, NOW + DAY)).toEqual({ ok: false, reason: 'expired' })
})

test('the same claims signed for another purpose are forged', async () => {
  for (const typ of ['footnote-slip-1+jwt', 'footnote-attempt-2+jwt', 'JWT']) {
    const token = await new SignJWT(attempt)
      .setProtectedHeader({ alg: 'HS256', typ, kid: ring.current.id })
      .sign(ring.current.signing)
    expect(await attemptToken.read(ring, token, NOW)).toEqual({ ok: false, reason: 'forged' })
  }
})

test('claims of another shape are refused although they were signed here', async () => {
  const sign = (claims: Record<string, unknown>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'footnote-attempt-1+jwt', kid: ring.current.id })
      .sign(ring.current.signing)
  expect((await attemptToken.read(ring, await sign(attempt), NOW)).ok).toBe(true)
  for (const part of [{ start: '0' }, { start: -1 }, { code: undefined }, { score: 4 }]) {
    expect((await attemptToken.read(ring, await sign({ ...attempt, ...part }), NOW)).ok).toBe(false)
  }
})

test('a new secret in front breaks nothing; once the old one is gone its tokens are', async () => {
  const before = await ringOf(OLD)
  const token = await attemptToken.sign(before, attempt, NOW + DAY)
  const rotated = await attemptToken.read(await ringOf(`${NEW},${OLD}`), token, NOW)
  expect(rotated).toMatchObject({ ok: true, key: { id: before.current.id } })
  expect((await attemptToken.read(ring, token, NOW)).ok).toBe(false)
})

test('the secrets that are derived from one differ, and its id tells none', async () => {
  const sign = (key: CryptoKey) => crypto.subtle.sign('HMAC', key, new Uint8Array(8))
  const { id, signing, ordering, seating } = ring.current
  const signed = await Promise.all(
    [signing, ordering, seating].map(async (key) => Buffer.from(await sign(key)).toString('hex')),
  )
  expect(new Set(signed).size).toBe(3)
  expect(id).toMatch(/^[\w-]{8}$/)
  for (const key of [signing, ordering, seating]) expect(key.extractable).toBe(false)
})

test.each([[undefined], [''], ['x'.repeat(31)], [`${NEW},`], [`${NEW},short`]])(
  'secrets of %j are none',
  async (secrets) => {
    expect(await keyringFrom(secrets)).toBeUndefined()
  },
)
