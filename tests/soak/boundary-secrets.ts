import { below, type Random } from '../../questions/random.ts'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { MINUTE } from '../../worker/limits.ts'
import { bearer, publish, type Server, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'
import { seatsOf, sit } from '../support/worker/seated.ts'
import type { Clock } from './boundary-times.ts'

interface Secret {
  readonly secret: string
  /** The same with one bit of it turned. */
  readonly turned: string
  /** Whether this opens what the secret does. */
  readonly opens: (guess: string) => Promise<boolean>
}

/** A bit of one of its characters: one that can be sent. */
function turnedIn(secret: string, random: Random): string {
  for (;;) {
    const at = below(secret.length, random)
    const character = String.fromCharCode(secret.charCodeAt(at) ^ (1 << below(7, random)))
    if (/^[!-~]$/.test(character)) return secret.slice(0, at) + character + secret.slice(at + 1)
  }
}

/** Crockford's base 32, in which a seat's code is read in either case. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

function turnedSeat(code: string, random: Random): string {
  const at = code.indexOf('-') + 1 + below(10, random)
  const value = ALPHABET.indexOf(code.charAt(at)) ^ (1 << below(5, random))
  return code.slice(0, at) + ALPHABET.charAt(value) + code.slice(at + 1)
}

/** What people choose or draw for a server: as short as it may be. */
const long = (bytes: number, random: Random): string =>
  Array.from({ length: bytes }, () => ALPHABET.charAt(below(32, random))).join('')

const answers = async (server: Server, ...asked: Parameters<typeof send> extends [unknown, ...infer R] ? R : never) =>
  (await send(server, ...asked)).status < 300

/** Whether a server serves at all with a part of a secret for its own. */
const isEnough = async (name: string, guess: string, secret: string): Promise<boolean> =>
  guess.length < secret.length && answers(inProcess({ bindings: { [name]: guess } }), 'GET', '/api/health')

/** A server by a secret of its own. */
async function keyOf(
  name: 'PUBLISH_KEY' | 'OPERATOR_KEY',
  random: Random,
  ask: (server: Server, key: string) => Promise<boolean>,
) {
  const secret = long(16, random)
  const server = inProcess({ bindings: { [name]: secret } })
  const opens = async (guess: string) => (await ask(server, guess)) || (await isEnough(name, guess, secret))
  return { secret, turned: turnedIn(secret, random), opens }
}

/** Every secret there is, each made anew. */
export const secrets: Readonly<Record<string, (clock: Clock, random: Random) => Promise<Secret>>> = {
  'the key of a desk': async (_, random) => {
    const server = inProcess()
    const { code, key } = await publish(server)
    const opens = (guess: string) => answers(server, 'GET', `/api/quizzes/${code}/results`, undefined, bearer(guess))
    return { secret: key, turned: turnedIn(key, random), opens }
  },
  'what signs': async (_, random) => {
    const secret = long(32, random)
    const stores = { quizzes: memoryKv(), scores: memoryKv() }
    const by = (signing: string) => inProcess({ ...stores, bindings: { SIGNING_SECRETS: signing } })
    const { code } = await publish(by(secret))
    const { token } = await start(by(secret), code)
    const opens = async (guess: string) =>
      (await submit(by(guess), code, token, {})).status === 200 || (await isEnough('SIGNING_SECRETS', guess, secret))
    return { secret, turned: turnedIn(secret, random), opens }
  },
  'what publishes': (_, random) =>
    keyOf('PUBLISH_KEY', random, (server, key) =>
      answers(server, 'POST', '/api/quizzes', { topic: 'bridge-closure', feedback: 'each' }, bearer(key)),
    ),
  'what runs the site': (_, random) =>
    keyOf('OPERATOR_KEY', random, (server, key) => answers(server, 'GET', '/api/reports', undefined, bearer(key))),
  'the code of a seat': async (_, random) => {
    const server = inProcess()
    const published = await publish(server, { seats: 3 })
    const [, seat] = await seatsOf(server, published)
    const secret = seat?.code ?? ''
    const opens = async (guess: string) => (await sit(server, published.code, guess)).status === 201
    return { secret, turned: turnedSeat(secret, random), opens }
  },
  'the token of an attempt': async (_, random) => {
    const server = inProcess()
    const { code } = await publish(server)
    const { token } = await start(server, code)
    const opens = async (guess: string) => (await submit(server, code, guess, {})).status === 200
    return { secret: token, turned: turnedIn(token, random), opens }
  },
  'a slip': async (clock, random) => {
    let isDown = false
    const server = inProcess({ scores: memoryKv((operation) => (isDown && operation === 'put' ? 'spent' : undefined)) })
    const { code } = await publish(server, { minutes: 1 })
    const { token } = await start(server, code)
    isDown = true
    const { slip = '' } = (await submit(server, code, token, {})).body
    isDown = false
    clock.set(clock.now() + 10 * MINUTE)
    const opens = async (guess: string) => !(await submit<Sheet>(server, code, token, {}, guess)).body.late
    return { secret: slip, turned: turnedIn(slip, random), opens }
  },
  'a proof': async (_, random) => {
    const server = inProcess()
    const { code } = await publish(server)
    const { token } = await start(server, code)
    const { proof } = (await submit<Sheet>(server, code, token, {})).body
    const opens = (guess: string) => answers(server, 'POST', '/api/proofs', { proof: guess })
    return { secret: proof, turned: turnedIn(proof, random), opens }
  },
}
