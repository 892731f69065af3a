import { createHmac, hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyringFrom, LEAST_SECRET_BYTES, seatIn, seedOf } from '../../worker/tokens/keyring.ts'
import { slipToken } from '../../worker/tokens/tokens.ts'

// Node's own HKDF and HMAC say what must come out: what was signed or drawn yesterday has to verify and draw the same
// tomorrow.

const SECRET = 'one-secret-of-at-least-thirty-two-bytes'
const OTHER = 'another-secret-of-at-least-thirty-two-bytes'
const derived = (secret: string, label: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `footnote ${label} 1`, bytes))
const mac = (secret: string, label: string, text: string): Buffer =>
  createHmac('sha256', derived(secret, label, 32))
    .update(text)
    .digest()

async function keyOf(secrets: string) {
  const ring = await keyringFrom(secrets)
  if (!ring) throw new Error('These secrets are long enough.')
  return ring
}

test('a key’s id follows from its secret by HKDF', async () => {
  const { current } = await keyOf(SECRET)
  expect(current.id).toBe(derived(SECRET, 'id', 6).toString('base64url'))
})

test('tokens are signed with a key of their own', async () => {
  const ring = await keyOf(SECRET)
  const token = await slipToken.sign(ring, { code: '0123456789', attempt: 'a', digest: 'd', arrived: 1 })
  const [header, claims, signature] = token.split('.')
  expect(signature).toBe(mac(SECRET, 'signing', `${header}.${claims}`).toString('base64url'))
})

test('a form is drawn by code and attempt, with a key of its own', async () => {
  const { current } = await keyOf(SECRET)
  expect(await seedOf(current, '0123456789', 'aaaa')).toBe(mac(SECRET, 'ordering', '0123456789.aaaa').toString('hex'))
})

test('a seat is made of code and number, with a key of its own', async () => {
  const { current } = await keyOf(SECRET)
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  const characters = [...mac(SECRET, 'seating', '0123456789.7').subarray(0, 10)].map((byte) => alphabet[byte % 32])
  expect(await seatIn(current, '0123456789', 7)).toEqual({ number: 7, code: `7-${characters.join('')}` })
})

test('keys sign, and only the one for tokens verifies; none can be read out', async () => {
  const { current } = await keyOf(SECRET)
  expect(current.signing.usages.toSorted()).toEqual(['sign', 'verify'])
  for (const key of [current.ordering, current.seating]) expect(key.usages).toEqual(['sign'])
  for (const key of [current.signing, current.ordering, current.seating]) expect(key.extractable).toBe(false)
})

test('the first secret is the one that signs, and every one is found by its id; spaces around them are none of theirs', async () => {
  const ring = await keyOf(` ${SECRET} ,\n${OTHER}`)
  const ids = [SECRET, OTHER].map((secret) => derived(secret, 'id', 6).toString('base64url'))
  expect(ring.current.id).toBe(ids[0])
  expect([...ring.byId.keys()]).toEqual(ids)
  expect([...ring.byId.values()].map(({ id }) => id)).toEqual(ids)
})

test('a secret is long enough by its bytes, and not a byte sooner', async () => {
  expect(await keyringFrom('x'.repeat(LEAST_SECRET_BYTES))).toBeDefined()
  expect(await keyringFrom('é'.repeat(LEAST_SECRET_BYTES / 2))).toBeDefined()
  for (const short of [undefined, '', 'x'.repeat(LEAST_SECRET_BYTES - 1), `${SECRET},${'x'.repeat(31)}`, `${SECRET},`])
    expect(await keyringFrom(short)).toBeUndefined()
})
