import { type Random, randomFrom } from '../../questions/random.ts'
import { SECOND } from '../../worker/limits.ts'
import { secrets } from './boundary-secrets.ts'
import { type Clock, limits } from './boundary-times.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'

/** Some moment of the quizzes' year. */
const YEAR = Date.UTC(2031, 0, 1)
const LONGEST = 365 * 86_400 * SECOND

const FAULTS = ['limits that are off', 'secrets that are refused', 'secrets that are guessed'] as const
type Tallied = Tally<(typeof FAULTS)[number]>

/**
 * Each limit of time a second before and a second after it, at whatever moment it falls; each secret as it is, at half
 * its length, and with one bit turned.
 */
export const boundaries: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf(...FAULTS)
  let asked = 0
  for (let i = from; i < from + count; i += 1) {
    const random = randomFrom(`${seed}/${i}`)
    using clock = clockAt(Math.floor(YEAR + LONGEST * random()))
    asked += await tryLimits(clock, i, tally)
    asked += await trySecrets(clock, random, i, tally)
    await tally.reach(i - from + 1)
  }
  return tally.found(`${spelled(asked)} times and secrets in ${spelled(count)} rounds`)
}

/** Stands still until it is set. */
function clockAt(begun: number): Clock & Disposable {
  const real = Date.now
  let now = begun
  Object.assign(Date, { now: () => now })
  return {
    now: () => now,
    set: (to) => {
      now = to
    },
    [Symbol.dispose]: () => void Object.assign(Date, { now: real }),
  }
}

/** @returns How many. */
async function tryLimits(clock: Clock, trial: number, tally: Tallied): Promise<number> {
  for (const [name, reach] of Object.entries(limits))
    for (const off of [-SECOND, SECOND]) {
      const { at, isBefore } = await reach(clock)
      clock.set(at + off)
      if ((await isBefore()) !== off < 0) tally.add('limits that are off', () => `trial ${trial}, ${name}, ${off} ms`)
    }
  return 2 * Object.keys(limits).length
}

/** @returns How many. */
async function trySecrets(clock: Clock, random: Random, trial: number, tally: Tallied): Promise<number> {
  for (const [name, make] of Object.entries(secrets)) {
    const { secret, turned, opens } = await make(clock, random)
    const said = (what: string) => () => `trial ${trial}, ${name}: ${what}`
    if (!(await opens(secret))) tally.add('secrets that are refused', said(secret))
    for (const guess of [secret.slice(0, secret.length / 2), turned])
      if (await opens(guess)) tally.add('secrets that are guessed', said(guess))
  }
  return 3 * Object.keys(secrets).length
}
