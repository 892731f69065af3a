import { type Random, randomFrom } from '../../questions/random.ts'
import { type Keyring, keyringFrom } from '../../worker/tokens/keyring.ts'
import {
  attemptToken,
  practiceToken,
  progressToken,
  proofToken,
  slipToken,
  type TokenReading,
} from '../../worker/tokens/tokens.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'
import { forgeries, type Genuine } from './forgeries.ts'
import { pick, wildText } from './wild-text.ts'

const NOW = Date.UTC(2031, 2, 7, 9, 30)
const DAY = 86_400_000
/** So many genuine tokens are there to change, and so many are read at once. */
const GENUINE = 300
const AT_ONCE = 500

interface Purpose {
  readonly sign: (ring: Keyring, random: Random) => Promise<Genuine>
  readonly read: (ring: Keyring, token: string, now: number) => Promise<TokenReading<unknown>>
}

/**
 * Changed, forged and swapped tokens, each read for a purpose: none may be taken for genuine, and every genuine one
 * must be.
 */
export const tokens: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf('accepted', 'genuine refused')
  const ring = await ringOf('a-new-secret-of-at-least-thirty-two-bytes,an-old-secret-of-at-least-thirty-two-bytes')
  const random = randomFrom(seed)
  const names = Object.keys(purposes)
  const genuine = await Promise.all(
    Array.from({ length: GENUINE }, (_, i) => purposeOf(names[i % 5]).sign(ring, random)),
  )
  for (const { purpose, token } of genuine) {
    const reading = await purposeOf(purpose).read(ring, token, NOW)
    if (!reading.ok) tally.add('genuine refused', () => `${purpose}: ${token}`)
  }
  const known = new Set(genuine.map(({ purpose, token }) => `${purpose} ${token}`))

  const attempt = async (number: number) => {
    const chance = randomFrom(`${seed}/${number}`)
    const forge = pick(forgeries, chance)
    const { purpose, token } = await forge({
      one: pick(genuine, chance),
      other: pick(genuine, chance),
      ring,
      names,
      random: chance,
    })
    if (known.has(`${purpose} ${token}`)) return 0
    const { ok } = await purposeOf(purpose).read(ring, token, NOW)
    if (ok) tally.add('accepted', () => `trial ${number}, ${forge.name} as ${purpose}: ${token}`)
    return 1
  }
  let tried = 0
  for (let done = 0; tried < count; done += AT_ONCE) {
    const some = Math.min(AT_ONCE, count - tried)
    const all = await Promise.all(Array.from({ length: some }, (_, i) => attempt(from + done + i)))
    tried += all.reduce<number>((sum, one) => sum + one, 0)
    await tally.reach(tried)
  }
  return tally.found(`${spelled(tried)} tokens, changed, forged or used for something else`)
}

async function ringOf(secrets: string): Promise<Keyring> {
  const ring = await keyringFrom(secrets)
  if (!ring) throw new Error('These secrets are long enough.')
  return ring
}

function purposeOf(name: string | undefined): Purpose {
  const purpose = purposes[name ?? '']
  if (!purpose) throw new RangeError(`There is no purpose "${name}".`)
  return purpose
}

const digits = (random: Random): string => String(random()).slice(2, 18)

const purposes: Readonly<Record<string, Purpose>> = {
  attempt: {
    read: attemptToken.read,
    sign: async (ring, random) => {
      const named = random() < 0.5 ? {} : { name: wildText(random).toWellFormed() }
      const claims = { code: '0123456789', attempt: pick([digits(random), '#0007'], random), start: NOW, ...named }
      return { purpose: 'attempt', claims, token: await attemptToken.sign(ring, claims, NOW + DAY) }
    },
  },
  progress: {
    read: progressToken.read,
    sign: async (ring, random) => {
      const responses = { q1: 0, q2: [1, 0], q3: null, q4: Math.floor(100 * random()) }
      const claims = { code: '0123456789', attempt: digits(random), responses }
      return { purpose: 'progress', claims, token: await progressToken.sign(ring, claims) }
    },
  },
  practice: {
    read: practiceToken.read,
    sign: async (ring, random) => {
      const claims = {
        code: '0123456789',
        practice: digits(random),
        items: ['q1', 'q3'],
        round: Math.floor(9 * random()),
      }
      return { purpose: 'practice', claims, token: await practiceToken.sign(ring, claims, NOW + DAY) }
    },
  },
  slip: {
    read: slipToken.read,
    sign: async (ring, random) => {
      const claims = { code: '0123456789', attempt: digits(random), digest: digits(random), arrived: NOW - 5000 }
      return { purpose: 'slip', claims, token: await slipToken.sign(ring, claims) }
    },
  },
  receipt: {
    read: proofToken.read,
    sign: async (ring, random) => {
      const about = { code: '0123456789', title: wildText(random).toWellFormed(), attempt: digits(random) }
      const claims = {
        ...about,
        submitted: NOW,
        digest: digits(random),
        items: 4,
        late: random() < 0.5,
        score: 2,
        max: 4,
      }
      return { purpose: 'receipt', claims, token: await proofToken.sign(ring, claims) }
    },
  },
}
