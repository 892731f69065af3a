import type { Submitted } from '../../questions/wire/attempt.ts'
import { present } from '../../questions/wire/present.ts'
import { troubleInWords } from '../words/trouble.ts'
import { isAllAnswered } from './answered.ts'
import { deliver } from './delivery.ts'
import { responsesOf } from './responses.ts'
import type { Waiting } from './saved-attempt.ts'
import type { SessionContext } from './session-context.ts'
import type { AttemptUnderWay } from './state.ts'
import { unsentOf } from './unsent.ts'

interface HanderIn {
  /** Freezes the attempt and hands it in. */
  readonly send: () => Promise<void>
  /** The same because its time is up. The last answer of an attempt has sent it already. */
  readonly sendLate: () => Promise<void>
  /** Hands in what is frozen, however long it takes. */
  readonly hand: (waiting: Waiting) => Promise<void>
  /** Whether this tab is handing in the attempt of a token. */
  readonly isHanding: (token: string) => boolean
}

/** An attempt as it is sent. */
const frozen = (now: AttemptUnderWay): Waiting => ({
  started: now.started,
  responses: responsesOf(now.started.items, now.drafts),
  ...present({ unsent: unsentOf(now) }),
})

/**
 * Hands in attempts: each is frozen once, over all tabs, then repeated until it is acknowledged or refused for good.
 */
export function handerIn(context: SessionContext): HanderIn {
  const { state, change, api, saved, pause } = context
  const handing = new Set<string>()

  async function send(): Promise<void> {
    const now = state()
    if (!('started' in now)) return
    const waiting = frozen(now)
    if (!saved.seal(waiting)) return change({ type: 'stopped', why: 'elsewhere' })
    if (now.step === 'review') change({ type: 'frozen' })
    await hand(waiting)
  }

  async function sendLate(): Promise<void> {
    const now = state()
    if (!('started' in now) || now.step === 'sending' || (now.step === 'feedback' && isAllAnswered(now))) return
    const waiting = frozen(now)
    if (!saved.seal(waiting)) return change({ type: 'stopped', why: 'elsewhere' })
    change({ type: 'timed-out' })
    await hand(waiting)
  }

  async function hand({ started, responses, ...waiting }: Waiting): Promise<void> {
    const { token } = started
    let { slip } = waiting
    handing.add(token)
    const reply = await deliver({
      send: () => api.submit(token, responses, slip),
      pause: pause.wait,
      delayed: (trouble) => {
        if (slip === undefined && trouble.slip !== undefined) {
          slip = trouble.slip
          saved.note(token, { slip })
        }
        change({ type: 'delayed', wait: trouble.kind === 'offline' ? 'offline' : 'busy' })
      },
      random: context.random,
    })
    saved.settle(token)
    if (reply.ok) keepHanded(reply.value, started.seat)
    const now = state()
    if (!('started' in now) || now.started.token !== token) return
    if (reply.ok) change({ type: 'acknowledged', outcome: reply.value })
    else change({ type: 'stopped', why: 'refused', problem: troubleInWords(reply.trouble, context.words) })
  }

  /** What waited of another seat leads nowhere from this one. */
  function keepHanded({ proof, late }: Submitted, seat: number | undefined): void {
    if (seat === state().seat?.number) saved.keepHanded({ at: new Date().toISOString(), proof, late })
  }

  return { send, sendLate, hand, isHanding: (token) => handing.has(token) }
}
