import type { Started } from '../../questions/wire/attempt.ts'
import type { SessionContext } from './session-context.ts'
import type { AttemptUnderWay, QuizState } from './state.ts'

/**
 * How long to wait before the server is asked for the time again, in milliseconds; sooner where the browser is back
 * online.
 */
const ASK_AGAIN = 10_000

/**
 * When the time of an attempt that has just been answered ends, by the monotonic clock.
 *
 * @returns `undefined` where no clock runs.
 */
export function endOf({ due, now }: Started, monotonic: number): number | undefined {
  return due === undefined || now === undefined ? undefined : monotonic + Date.parse(due) - Date.parse(now)
}

/** The attempt under way, where a clock runs and nothing is sent yet. */
function timedAttempt(state: QuizState): AttemptUnderWay | undefined {
  const isUnderWay = state.step === 'answering' || state.step === 'feedback' || state.step === 'review'
  return isUnderWay && state.started.due !== undefined ? state : undefined
}

interface Timekeeper {
  /** Begins to count where the server has shown an attempt, or asks where an earlier page left it. */
  readonly begin: () => void
  /** Asks the server what time it is: the device slept, or its clock was set. */
  readonly ask: () => Promise<void>
  /** The time seems to be over. Only the server says that it is: without a connection the attempt goes on. */
  readonly seemsOver: () => Promise<void>
}

/**
 * Keeps the time of an attempt. It is the server's: counted on by a clock that nobody can set, and asked for again
 * before anything ends.
 *
 * @param over Called once, when the server says that the time is up.
 */
export function timekeeper(
  { state, change, api, pause, monotonic }: SessionContext,
  over: () => Promise<void>,
): Timekeeper {
  let isAsking = false

  /** @returns Whether the server answered. */
  async function asked(): Promise<boolean> {
    const attempt = timedAttempt(state())
    if (!attempt) return true
    const reply = await api.time()
    const still = timedAttempt(state())
    if (!still) return true
    const ends = reply.ok ? endOf({ ...still.started, now: reply.value.now }, monotonic()) : undefined
    if (ends === undefined) return false
    if (ends > monotonic()) change({ type: 'clocked', ends })
    else await over()
    return true
  }

  async function untilAnswered(): Promise<void> {
    while (!(await asked())) {
      change({ type: 'unsure-of-time' })
      await pause.wait(ASK_AGAIN)
    }
  }

  async function alone(act: () => Promise<unknown>): Promise<void> {
    if (isAsking) return
    isAsking = true
    await act()
    isAsking = false
  }

  return {
    begin: () => {
      const attempt = timedAttempt(state())
      if (!attempt || attempt.ends !== undefined) return
      const ends = attempt.resumed ? undefined : endOf(attempt.started, monotonic())
      if (ends === undefined) void alone(untilAnswered)
      else change({ type: 'clocked', ends })
    },
    ask: () => alone(asked),
    seemsOver: () => alone(untilAnswered),
  }
}
