import type { Sheet, Started, Submitted } from '../../questions/wire/attempt.ts'
import { DAY, MINUTE, SECOND } from '../../worker/limits.ts'
import { change, publish, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'
import { seatsOf, sit } from '../support/worker/seated.ts'

export interface Clock {
  readonly now: () => number
  readonly set: (to: number) => void
}

/** A limit that lies ahead, in milliseconds since 1970, and whether what is asked now is answered as before it. */
interface Limit {
  readonly at: number
  readonly isBefore: () => Promise<boolean>
}

const HOUR = 60 * MINUTE
/** As people are told: written down without the code that keeps it. */
const GRACE_SAID = 15 * SECOND
const SLIP_SAID = DAY
const iso = (time: number): string => new Date(time).toISOString()

/** Of a quiz with these settings: whether it can be begun. */
async function starts(settings: Readonly<Record<string, unknown>>, at: number): Promise<Limit> {
  const server = inProcess()
  const { code } = await publish(server, settings)
  const begun = () => send<Started>(server, 'POST', `/api/quizzes/${code}/attempts`, {})
  return { at, isBefore: async () => (await begun()).status === 201 }
}

/** The same: whether what was begun now is on time then. */
async function isOnTime(settings: Readonly<Record<string, unknown>>, at: number, body: object = {}): Promise<Limit> {
  const server = inProcess()
  const { code } = await publish(server, { feedback: 'end', ...settings })
  const { body: begun } = await send<Started>(server, 'POST', `/api/quizzes/${code}/attempts`, body)
  return { at, isBefore: async () => !(await submit<Sheet>(server, code, begun.token, {})).body.late }
}

/** The limits of the Worker that fall at one moment, each reached anew. */
export const limits: Readonly<Record<string, (clock: Clock) => Promise<Limit>>> = {
  'shut until it opens': async (clock) => {
    const { at, isBefore } = await starts({ opens: iso(clock.now() + HOUR) }, clock.now() + HOUR)
    return { at, isBefore: async () => !(await isBefore()) }
  },
  'begun until it closes': (clock) => starts({ closes: iso(clock.now() + HOUR) }, clock.now() + HOUR),
  'begun until its days are over': (clock) => starts({ keepDays: 7 }, clock.now() + 7 * DAY),
  'on time until closing and a grace': (clock) =>
    isOnTime({ closes: iso(clock.now() + HOUR) }, clock.now() + HOUR + GRACE_SAID),
  'on time by its own clock and a grace': (clock) => isOnTime({ minutes: 10 }, clock.now() + 10 * MINUTE + GRACE_SAID),
  'on time by a longer clock': (clock) =>
    isOnTime({ minutes: 10, extraTime: true }, clock.now() + 15 * MINUTE + GRACE_SAID, { factor: 1.5 }),
  'on time by the hour of a seat': async (clock) => {
    const server = inProcess()
    const published = await publish(server, { feedback: 'end', seats: 2, closes: iso(clock.now() + HOUR) })
    await change(server, published, { seats: { 2: { closes: iso(clock.now() + 2 * HOUR) } } })
    const [, seat] = await seatsOf(server, published)
    const { body } = await sit(server, published.code, seat?.code)
    const isBefore = async () => !(await submit<Sheet>(server, published.code, body.token, {})).body.late
    return { at: clock.now() + 2 * HOUR + GRACE_SAID, isBefore }
  },
  'answers untold until all is in': async (clock) => {
    const server = inProcess()
    const { code } = await publish(server, { feedback: 'closed', closes: iso(clock.now() + HOUR) })
    const { token } = await start(server, code)
    const { body } = await submit<Submitted>(server, code, token, {})
    const review = () => send(server, 'POST', `/api/quizzes/${code}/review`, { proof: body.proof })
    return { at: clock.now() + HOUR + GRACE_SAID, isBefore: async () => (await review()).status === 403 }
  },
  'handed in until the attempt is erased': async (clock) => {
    const server = inProcess()
    const { code } = await publish(server, { keepDays: 7 })
    const { token } = await start(server, code)
    const at = clock.now() + 7 * DAY
    return { at, isBefore: async () => (await submit(server, code, token, {})).status === 200 }
  },
  'a slip is good for a day': async (clock) => {
    let isDown = false
    const server = inProcess({ scores: memoryKv((operation) => (isDown && operation === 'put' ? 'spent' : undefined)) })
    const { code } = await publish(server, { minutes: 1 })
    const { token } = await start(server, code)
    isDown = true
    const { body } = await submit(server, code, token, {})
    isDown = false
    const at = clock.now() + SLIP_SAID
    return { at, isBefore: async () => !(await submit<Sheet>(server, code, token, {}, body.slip)).body.late }
  },
}
